import CaseFormat
public import Explanation
public import Planning
import StaffingDomain
import Tables
public import Wording

/// The ways out of what a plan leaves wanting, on paper, each with a what-if file.
public struct RepairSection: ExplanationSection {
  /// The key of the answer in JSON: `repairs` for a vacancy, `soft_rules` for rules.
  public let key: String
  let answers: [RepairAnswer]
  let problem: StaffingProblem
  /// Soft rules that are not met and were not looked at.
  let others: Int

  /// Officers named for each repair.
  static let mostNames = 6

  /// Prepares the ways out of a vacancy; nil stands for a cell in which no post is empty.
  public init(vacancy answer: RepairAnswer?, of problem: StaffingProblem) {
    (key, answers, self.problem, others) = ("repairs", answer.map { [$0] } ?? [], problem, 0)
  }

  /// Prepares the ways out of soft rules that are not met.
  ///
  /// - Parameter others: How many more there are.
  public init(softRules answers: [RepairAnswer], of problem: StaffingProblem, others: Int) {
    (key, self.answers, self.problem, self.others) = ("soft_rules", answers, problem, others)
  }

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    guard !answers.isEmpty else {
      let label = key == "soft_rules" ? ExplanationLabel.everySoftRuleMet : .nothingToRepair
      return [ReportSection([.line(language.label(label))])]
    }
    var parts = answers.map { blocks(of: $0, in: language) }
    if others > 0 { parts[parts.count - 1].append(.line(language.moreSoftRules(others))) }
    return parts.map { ReportSection($0) }
  }

  private func blocks(of answer: RepairAnswer, in language: any Language) -> [ReportBlock] {
    var blocks: [ReportBlock] = [.paragraph(language.title(of: answer, in: problem), hanging: 2)]
    if answer.repairs.isEmpty { blocks.append(.paragraph(language.noRepair(solved: answer.solved), indent: 2)) }
    for (place, repair) in answer.repairs.enumerated() {
      blocks += self.blocks(of: repair, number: place + 1, in: answer, language)
    }
    if !answer.elsewhere.isEmpty {
      blocks.append(.line(language.label(ExplanationLabel.repairsElsewhere), indent: 2))
      blocks += answer.elsewhere.map { repair in
        .paragraph(language.repair(repair, of: nil, in: problem), indent: 4, hanging: 2)
      }
    }
    blocks += answer.facts.map { fact in
      .paragraph(language.sentence(fact, in: problem.staffingCase), indent: 2, hanging: 2)
    }
    return blocks + [.paragraph(language.effort(of: answer), indent: 2)]
  }

  private func blocks(
    of repair: PricedRepair, number: Int, in answer: RepairAnswer, _ language: any Language
  ) -> [ReportBlock] {
    let words = "\(number). \(language.repair(repair, of: answer, in: problem))"
    let changes = OutcomeBlocks.lines(repair.plan.changes, butFor: nil, most: Self.mostNames)
    return [.paragraph(words, indent: 2, hanging: 3)]
      + changes.map { .paragraph(language.change($0, in: problem), indent: 5, hanging: 2) }
      + [.line(language.label(ExplanationLabel.asWhatIfFile), indent: 5)]
      + whatIf(repair, in: language).split(separator: "\n").map { .verbatim(String($0), indent: 7) }
  }

  /// The repair as a what-if file.
  func whatIf(_ repair: PricedRepair, in language: any Language) -> String {
    CaseEdit.whatIf(
      repair.repair.edits, name: language.name(of: repair.repair.kind), of: problem.staffingCase)
  }
}
