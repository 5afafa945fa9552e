import LinearProgramming
import Planning
import StaffingDomain
import Testing
import Wording

/// What is said of a plan whose gap was not closed: what ended the search, at which stage, what is left, what more time would bring.
@Suite struct UnprovedPlanTests {
  private func sentence(
    _ limit: Termination.Limit?, _ stage: PlanningStage?, gap: Double? = 0.0005, detail: String = ""
  ) -> String {
    English().unprovedPlan(
      UnprovedPlan(
        Termination(.feasible, limit: limit, detail: detail), during: stage, gap: gap,
        hours: gap.map { HoursPerMonth(100_000 * $0) }))
  }

  @Test func aLimitWhileTheGapWasBeingClosed() {
    #expect(
      sentence(.time, .integer)
        == "The search ended at the time limit, while closing the gap. A plan may be better by 50.0 hours a month at most, "
        + "0.05 % of what can be recovered. More time may find a better one, or prove that there is none.")
  }

  @Test func aLimitBeforeTheProof() {
    #expect(
      sentence(.cancelled, .relaxation, gap: nil)
        == "The search ended at Ctrl-C, while proving a bound. No bound was proved. More time raises "
        + "the bound first, and finds better plans on the way.")
  }

  @Test func whatMoreTimeDoesNotChange() {
    #expect(sentence(.nodes, .provinces).hasSuffix("of what can be recovered. More time changes nothing."))
    #expect(sentence(.memory, .integer).hasSuffix("More memory may find a better one, or prove that there is none."))
    #expect(
      sentence(nil, nil, detail: "singular basis").contains("numerical trouble in the solver (singular basis). A plan"))
  }
}
