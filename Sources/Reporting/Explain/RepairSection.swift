public import Explanation
public import Planning
import StaffingDomain
import Tables

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

  /// The answer as text.
  public func text(width: Int?) -> String {
    if answers.isEmpty {
      return key == "soft_rules" ? "Every soft rule is met.\n" : "No post stays empty, so there is nothing to repair.\n"
    }
    let rest = others > 0 ? "\(others) more soft rules are not met; --top N looks at more of them.\n" : ""
    return answers.map { text($0, width: width) }.joined(separator: "\n") + rest
  }

  private func text(_ answer: RepairAnswer, width: Int?) -> String {
    var text = Paragraph.text("Ways out: \(RepairWords(problem: problem).title(answer))", width: width, hanging: 2)
    if answer.repairs.isEmpty {
      text += Paragraph.text(
        "None was found: \(count(answer.solved, "repair was", "repairs were")) solved again, and none mends it.",
        width: width, indent: 2)
    }
    for (place, repair) in answer.repairs.enumerated() {
      text += self.text(repair, number: place + 1, of: answer, width: width)
    }
    if !answer.elsewhere.isEmpty {
      text += "  What recovers hours elsewhere, and leaves this as it is:\n"
      for repair in answer.elsewhere {
        text += Paragraph.text(
          "\(changes(repair)): recovers \(words.gain(repair.gain))", width: width, indent: 4, hanging: 2)
      }
    }
    for fact in answer.facts {
      text += Paragraph.text("Nobody's to change: \(fact).", width: width, indent: 2, hanging: 2)
    }
    return text + Paragraph.text(remark(answer), width: width, indent: 2)
  }

  private var words: ExplanationWords { ExplanationWords(problem: problem) }

  private func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

  /// The changes of a repair as the beginning of a sentence.
  private func changes(_ repair: PricedRepair) -> String {
    let phrases = repair.repair.edits.map { $0.phrase(in: problem) }.joined(separator: ", and ")
    return phrases.prefix(1).uppercased() + phrases.dropFirst()
  }

  private func text(_ repair: PricedRepair, number: Int, of answer: RepairAnswer, width: Int?) -> String {
    let effect = RepairWords(problem: problem).effect(repair, of: answer)
    var text = Paragraph.text(
      "\(number). \(changes(repair)): recovers \(words.gain(repair.gain)). \(effect)", width: width, indent: 2,
      hanging: 3)
    for line in words.changes(repair.plan.changes, butFor: nil, most: Self.mostNames) {
      text += Paragraph.text(line, width: width, indent: 5, hanging: 2)
    }
    text += "     As a what-if file:\n"
    for line in RepairWords(problem: problem).whatIf(repair).split(separator: "\n") { text += "       \(line)\n" }
    return text
  }

  private func remark(_ answer: RepairAnswer) -> String {
    var parts = ["\(count(answer.solved, "repair", "repairs")) solved again and checked"]
    if answer.gainless > 0 {
      parts.append("\(answer.gainless) of them \(answer.gainless == 1 ? "gains" : "gain") nothing")
    }
    if answer.undecided > 0 { parts.append("\(answer.undecided) cut short by a limit") }
    if answer.left > 0 { parts.append("\(answer.left) less promising ones left out") }
    return parts.joined(separator: ", ") + "."
  }
}
