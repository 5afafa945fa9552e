internal import Explanation
internal import Planning
internal import StaffingDomain
internal import Wording

/// What solving again came to, on paper.
struct OutcomeBlocks {
  private let outcome: PricedOutcome
  private let question: PricedQuestion
  private let problem: StaffingProblem

  /// Officers listed at most.
  static let mostOfficers = 30

  init(_ outcome: PricedOutcome, of question: PricedQuestion, in problem: StaffingProblem) {
    (self.outcome, self.question, self.problem) = (outcome, question, problem)
  }

  /// What was forced and what it costs, then what else changes.
  func blocks(in language: any Language) -> [ReportBlock] {
    let sentence = ReportBlock.paragraph(
      language.outcome(outcome, of: question, in: problem), indent: 2, hanging: 2)
    guard let plan = outcome.plan else { return [sentence] }
    let lines = Self.lines(plan.changes, butFor: question.officer, most: Self.mostOfficers)
    guard !lines.isEmpty else {
      return [sentence, .paragraph(language.label(ExplanationLabel.nobodyElseChanges), indent: 2)]
    }
    let heading =
      plan.changes.mayBeMoreThanNeeded ? ExplanationLabel.whatElseChangesPerhaps : .whatElseChanges
    return [sentence, .line(language.label(heading), indent: 2)]
      + lines.map { .paragraph(language.change($0, in: problem), indent: 4, hanging: 2) }
  }

  /// What a plan changes, line by line.
  ///
  /// - Parameter asked: The officer who was asked about, who is left out.
  static func lines(_ changes: PlanChanges, butFor asked: Ordinal<Officer>?, most: Int) -> [ChangeLine] {
    let officers = changes.officers.filter { $0.officer != asked }
    return officers.prefix(most).map { .officer($0) }
      + (officers.count > most ? [.moreOfficers(officers.count - most)] : []) + changes.recruits.map { .recruits($0) }
      + changes.sharedPosts.map { .sharedPosts($0) }
  }
}
