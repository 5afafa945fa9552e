public import Explanation
public import Planning
import StaffingDomain

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
    for fact in answer.facts { text += Paragraph.text("Nobody's to change: \(fact).", width: width, indent: 2, hanging: 2) }
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
      "\(number). \(changes(repair)): recovers \(words.gain(repair.gain)). \(effect)", width: width, indent: 2, hanging: 3)
    for line in words.changes(repair.plan.changes, butFor: nil, most: Self.mostNames) {
      text += Paragraph.text(line, width: width, indent: 5, hanging: 2)
    }
    text += "     As a what-if file:\n"
    for line in RepairWords(problem: problem).whatIf(repair).split(separator: "\n") { text += "       \(line)\n" }
    return text
  }

  private func remark(_ answer: RepairAnswer) -> String {
    var parts = ["\(count(answer.solved, "repair", "repairs")) solved again and checked"]
    if answer.gainless > 0 { parts.append("\(answer.gainless) of them \(answer.gainless == 1 ? "gains" : "gain") nothing") }
    if answer.undecided > 0 { parts.append("\(answer.undecided) cut short by a limit") }
    if answer.left > 0 { parts.append("\(answer.left) less promising ones left out") }
    return parts.joined(separator: ", ") + "."
  }
}

/// What repairs say in words.
struct RepairWords {
  let problem: StaffingProblem

  /// What is wanting.
  func title(_ answer: RepairAnswer) -> String {
    let staffingCase = problem.staffingCase
    switch answer.target {
    case .vacancy(let cell):
      return "\(problem.place(cell)), \(answer.wanting) \(answer.wanting == 1 ? "post" : "posts") empty"
    case .teamRule(let row):
      let limit = problem.teamRules.rows[row]
      return "\(limit.meaning), \(answer.wanting) missing (\(problem.teamRules.subjects[row].rule.source))"
    case .rotation(let officer):
      let person = staffingCase.officers[officer]
      return "\(problem.describe(officer)) stays as \(problem.place(person.cell)) past the term (\(person.source))"
    }
  }

  /// What becomes of it, whom it touches and what it costs.
  func effect(_ repair: PricedRepair, of answer: RepairAnswer) -> String {
    let after =
      switch answer.target {
      case .vacancy:
        repair.wantingAfter == 0 ? "No post stays empty there" : "\(repair.wantingAfter) of \(answer.wanting) posts stay empty"
      case .teamRule:
        repair.repair.edits.contains(where: \.lowersTheAsk)
          ? "Less is asked for, and nothing else is better"
          : repair.wantingAfter == 0 ? "The rule is met" : "\(repair.wantingAfter) of \(answer.wanting) still missing"
      case .rotation: "The officer goes"
      }
    let people =
      repair.peopleTouched == 0
      ? "nobody does anything else"
      : "\(repair.peopleTouched) \(repair.peopleTouched == 1 ? "officer does" : "officers do") something else"
    return "\(after); \(people)\(money(repair.money))."
  }

  private func money(_ money: RepairMoney) -> String {
    var parts: [String] = []
    func part(_ amount: MillionDong, _ what: String) {
      guard abs(amount.value) > 1e-9 else { return }
      let number = NumberText.plain((abs(amount.value) * 1e4).rounded() / 1e4)
      parts.append("\(number) million VND \(what) \(amount.value > 0 ? "more" : "less")")
    }
    part(money.allowances, "of allowances a month")
    part(money.training, "for courses")
    return parts.isEmpty ? "; no money more" : "; \(parts.joined(separator: ", "))"
  }

  /// The repair as a what-if file.
  func whatIf(_ repair: PricedRepair) -> String {
    CaseEdit.whatIf(repair.repair.edits, name: Self.name(of: repair.repair.kind), of: problem.staffingCase)
  }

  /// What a what-if of a kind of repair is called.
  private static func name(of kind: RepairKind) -> String {
    switch kind {
    case .train: "More seats"
    case .openCourse: "A new course"
    case .recruit: "More recruits"
    case .widenRadius: "Longer ways"
    case .openBorder: "Open borders"
    case .lowerFloor: "A lower floor"
    case .transfers: "More transfers"
    case .outflow: "More leavers"
    case .establishment: "A larger establishment"
    case .budget: "More money"
    case .decision: "A decision taken back"
    case .mobility: "An officer who may move"
    case .posts: "More posts"
    case .lowerAsk: "Less asked for"
    }
  }
}

extension RepairSection {
  private struct Document: Encodable, Sendable {
    /// `vacancy`, `team_rule` or `rotation`.
    let kind: String
    let what: String
    let commune: String?
    let position: String?
    let officer: String?
    let wanting: Int
    let repairs: [Repair]
    let elsewhere: [Repair]
    let solved: Int
    let gainNothing: Int
    let undecided: Int
    let leftOut: Int
    let facts: [String]
  }

  private struct Repair: Encodable, Sendable {
    let kind: String
    let changes: [Change]
    let whatIf: String
    let hoursRecovered: Double
    let atLeast: Double
    let atMost: Double
    let wantingAfter: Int
    let lowersTheAsk: Bool
    let peopleTouched: Int
    let allowancesMillionVndAMonth: Double
    let trainingMillionVnd: Double
    let outcome: ExplanationCodes.Outcome
  }

  private struct Change: Encodable, Sendable {
    let source: String
    let meaning: String
  }

  /// The answer as a value for JSON: an object for a vacancy, a list for rules; `null` where no post is empty.
  public var json: any Encodable & Sendable {
    let documents = answers.map(document)
    return key == "repairs" ? documents.first as Document? : documents
  }

  private func document(_ answer: RepairAnswer) -> Document {
    let codes = ExplanationCodes(problem: problem)
    var (kind, cell, officer): (String, ExplanationCodes.CellCodes?, String?) = ("rotation", nil, nil)
    var commune: String?
    switch answer.target {
    case .vacancy(let place): (kind, cell) = ("vacancy", codes.cell(place))
    case .teamRule(let row):
      kind = "team_rule"
      commune = problem.staffingCase.communes[problem.teamRules.subjects[row].commune].code.text
    case .rotation(let person):
      (cell, officer) = (codes.cell(problem.staffingCase.officers[person].cell), codes.officer(person).officer)
    }
    return Document(
      kind: kind, what: RepairWords(problem: problem).title(answer), commune: cell?.commune ?? commune,
      position: cell?.position, officer: officer, wanting: answer.wanting, repairs: answer.repairs.map(self.repair),
      elsewhere: answer.elsewhere.map(self.repair), solved: answer.solved, gainNothing: answer.gainless,
      undecided: answer.undecided, leftOut: answer.left, facts: answer.facts)
  }

  private func repair(_ repair: PricedRepair) -> Repair {
    Repair(
      kind: repair.repair.kind.rawValue,
      changes: repair.repair.edits.map {
        Change(source: "\($0.source(in: problem.staffingCase))", meaning: $0.phrase(in: problem))
      },
      whatIf: RepairWords(problem: problem).whatIf(repair),
      hoursRecovered: ExplanationNumber.hours(repair.gain.value), atLeast: ExplanationNumber.hours(repair.gain.atLeast),
      atMost: ExplanationNumber.hours(repair.gain.atMost), wantingAfter: repair.wantingAfter,
      lowersTheAsk: repair.repair.edits.contains(where: \.lowersTheAsk), peopleTouched: repair.peopleTouched,
      allowancesMillionVndAMonth: ExplanationNumber.rounded(repair.money.allowances.value),
      trainingMillionVnd: ExplanationNumber.rounded(repair.money.training.value),
      outcome: ExplanationCodes(problem: repair.plan.problem).outcome(.priced(repair.plan)))
  }
}
