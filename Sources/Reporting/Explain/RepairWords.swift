import CaseFormat
internal import Explanation
internal import Planning
internal import StaffingDomain

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
      return
        "\(RuleTexts.meaning(limit.fact, of: staffingCase)), \(answer.wanting) missing (\(problem.teamRules.subjects[row].rule.source))"
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
        repair.wantingAfter == 0
          ? "No post stays empty there" : "\(repair.wantingAfter) of \(answer.wanting) posts stay empty"
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
