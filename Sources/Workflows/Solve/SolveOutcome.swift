public import Reporting
public import ResultsFormat
public import StaffingDomain
public import Wording

/// How a solve ended.
public enum SolveOutcome: Sendable {
  /// The plan is written: these rows, and what the workbook of the case calls its parts.
  case written(ResultTables, calling: WorkbookNames?)
  /// Results may not be written to the destination; nothing was touched.
  case unusableDestination(ResultsError)
  /// The workbook may not be written where it was asked for.
  case unusableWorkbook(FileRefusal)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The earlier results cannot be planned from; only where a plan is made again.
  case unusableEarlierResults(ResultsRefusal)
  /// There is no plan.
  case withoutPlan(PlanRefusal)
  /// The plan did not pass its check, which is a fault of the program.
  case failedCheck(AuditRefusal)

  /// Turns refusals into outcomes; everything else that is thrown is a fault.
  static func refusals(_ body: () throws -> SolveOutcome) throws -> SolveOutcome {
    do {
      return try body()
    } catch let refusal as DestinationRefusal {
      return .unusableDestination(refusal.error)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableEarlierResults(refusal)
    } catch let refusal as PlanRefusal {
      return .withoutPlan(refusal)
    } catch let refusal as AuditRefusal {
      return .failedCheck(refusal)
    }
  }
}
