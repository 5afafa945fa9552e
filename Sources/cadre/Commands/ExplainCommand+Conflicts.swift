import ArgumentParser
import Explanation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Workloads

extension ExplainCommand {
  /// Prints the contradictions of a case with what dropping each row would do.
  ///
  /// - Throws: `ExitCodes.contradictoryOrders` after printing, where there are any.
  func explainConflicts(_ loaded: LoadedCase, needs: StaffingNeeds) throws {
    let (problem, explanations) = try conflicts(of: loaded.staffingCase, needs: needs)
    let section = ConflictsSection(explanations, of: problem)
    try Terminal.result(
      json
        ? try JSONText.text(ConflictDocument(section))
        : section.text(in: OutputLanguage.current, width: Terminal.outputWidth))
    if !explanations.isEmpty { throw ExitCodes.contradictoryOrders }
  }

  private func conflicts(
    of staffingCase: StaffingCase, needs: StaffingNeeds
  ) throws -> (StaffingProblem, [ConflictExplanation]) {
    let display = ProgressDisplay(isQuiet: quiet)
    let control = SolveControl()
    let interruption = Interruption(cancelling: control, keeping: "nothing")
    defer {
      interruption.end()
      display.finish()
    }
    let reoptimizer = reoptimizer(control: control, display: display)
    do {
      return try Faults.reported {
        try SolvingThread.run {
          let problem = StaffingProblem(staffingCase, needs: needs)
          var survey = ConflictSurvey(problem, solver: GLPKSolver(), control: control, reoptimizer: reoptimizer)
          return (problem, try survey.explanations())
        }
      }
    } catch is OrdersUnchecked {
      Terminal.note("The orders were not checked to the end.")
      throw ExitCodes.limitWithoutPlan
    }
  }
}

/// The contradictions as a document of their own.
private struct ConflictDocument: Encodable {
  private let section: ConflictsSection

  init(_ section: ConflictsSection) { self.section = section }

  private enum CodingKeys: String, CodingKey { case conflicts }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try section.json(in: OutputLanguage.current).encode(to: container.superEncoder(forKey: .conflicts))
  }
}
