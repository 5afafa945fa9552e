import ArgumentParser
import Planning
import ResultsFormat
import Spreadsheets
import Wording

/// Turns errors that are faults of the program or the machine into one line and exit code 70.
enum Faults {
  /// Runs a step; an error other than an exit code or a usage error is a fault.
  static func reported<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let code as ExitCode {
      throw code
    } catch let usage as ValidationError {
      throw usage
    } catch let error as ResultsError {
      Terminal.complain(OutputLanguage.current.fault(OutputLanguage.current.refusal(error)))
      throw ExitCodes.fault
    } catch let error as WorkbookWritingError {
      Terminal.complain(OutputLanguage.current.fault(OutputLanguage.current.reason(error)))
      throw ExitCodes.fault
    } catch let error as PlanningError {
      Terminal.complain(OutputLanguage.current.fault(OutputLanguage.current.sentence(error)))
      throw ExitCodes.fault
    } catch {
      Terminal.complain(OutputLanguage.current.unknownFault("\(error)"))
      throw ExitCodes.fault
    }
  }
}
