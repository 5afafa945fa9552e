public import CaseFormat
public import Foundation
internal import LinearProgramming
public import Reporting
public import ResultsFormat
public import StaffingDomain
import Tables
public import Wording

/// Asks for what-ifs of a case side by side: a results folder for each, their figures, and whose plan differs, and why.
public struct CompareRequest: Sendable {
  /// The case as it is, which is the baseline; it has no what-ifs of its own.
  public var input: RequestedCase
  /// The scenarios besides the baseline.
  public var scenarios: [RequestedScenario]
  /// The folder of the comparison; an earlier comparison there is replaced as a whole.
  public var destination: URL
  /// The workbook that the comparison is written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// What the results are written with.
  public var style: ResultsStyle
  /// The gap of every plan; nil takes one by the policy and the size of the case.
  public var gap: Double?
  /// Seconds for each search; nil means no limit.
  ///
  /// The best plan so far is kept when they are over.
  public var timeLimit: Double?

  /// Asks for a comparison.
  public init(_ input: RequestedCase, scenarios: [RequestedScenario], destination: URL, style: ResultsStyle) {
    (self.input, self.scenarios, self.destination, self.style) = (input, scenarios, destination, style)
  }

  /// Compares.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> CompareOutcome {
    do {
      try workbook?.destination(apartFrom: input, outside: destination).check()
      let place = try ComparisonFolder(
        destination, fileNames: ComparisonTables.fileNames, mainHeader: ComparisonTables.mainHeader(in: style.language),
        case: input.folder)
      let scenarios = try Scenario.all(self.scenarios)
      // The case as it is has to be right: else every scenario would say the same.
      _ = try LoadedCase(input)
      let staged = try place.stage()
      do {
        let outcome = try compare(scenarios, in: staged, session)
        guard case .compared(let found) = outcome else {
          staged.discard()
          return outcome
        }
        let tables = ComparisonTables(found, in: style.language).all
        for table in tables { try staged.write(TableFile(name: table.fileName, bytes: table.csv)) }
        let book = try workbook?.destination(apartFrom: input, outside: destination).stage(
          ReportWorkbook(tables, in: style.language).document)
        do { try staged.publish() } catch {
          book?.discard()
          throw error
        }
        try book?.publish()
        return outcome
      } catch {
        staged.discard()
        throw error
      }
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ScenarioNameRefusal {
      return .unusableName(refusal)
    } catch let refusal as UnreadableWhatIf {
      return .unreadableWhatIf(refusal.finding)
    } catch let error as ResultsError {
      return .unusableDestination(error)
    }
  }

  private func compare(
    _ scenarios: [Scenario], in staged: StagedComparison, _ session: SolverSession
  ) throws -> CompareOutcome {
    let solve = ScenarioSolve(input: input, gap: gap, timeLimit: timeLimit)
    session.report(.solving)
    let found = try ComparisonRun(
      solve: solve, scenarios: scenarios, folder: staged.folder, style: style, session: session
    ).run()
    return found.contains { $0.figures != nil } ? .compared(found) : .withoutPlans(found)
  }
}

/// How a comparison ended.
public enum CompareOutcome: Sendable {
  /// At least one scenario has a plan, and the comparison is written.
  case compared([ComparedScenario])
  /// No scenario has a plan; nothing was written.
  case withoutPlans([ComparedScenario])
  /// The case as it is cannot be used.
  case unusableCase(CaseRefusal)
  /// A scenario cannot be named as it is.
  case unusableName(ScenarioNameRefusal)
  /// A what-if file is missing or cannot be read.
  case unreadableWhatIf(CaseFinding)
  /// A comparison cannot be written to the destination, or writing failed.
  case unusableDestination(ResultsError)
  /// The workbook may not be written where it was asked for.
  case unusableWorkbook(FileRefusal)
}

/// A scenario of a comparison as a request names it: what-ifs whose changes apply in order.
public struct RequestedScenario: Sendable {
  /// The what-ifs, at least one.
  public var whatIfs: [RequestedCase.WhatIfPlace]

  /// Names a scenario.
  public init(_ whatIfs: [RequestedCase.WhatIfPlace]) { self.whatIfs = whatIfs }

  /// The name of its results folder: those of its files without their endings, joined with a plus.
  public var name: String { whatIfs.map(\.name).joined(separator: "+") }
}
