public import Auditing
public import StaffingDomain

/// What a language says about broken rules of a plan: one sentence without a full stop for each fact.
public protocol ViolationWording {
  /// What ties results to another case.
  func violation(_ fact: OriginFact) -> String
  /// What is wrong with the lines of an officer.
  func violation(_ fact: AssignmentFact) -> String
  /// Why an officer must not be where the plan has the officer.
  func violation(_ fact: PlacementFact) -> String
  /// What is wrong with the two posts of an officer.
  func violation(_ fact: SecondPostFact, of officer: Code<Officer>) -> String
  /// What is wrong with the courses of an officer.
  func violation(_ fact: TrainingFact, of officer: Code<Officer>) -> String
  /// What goes beyond a limit; each rule has its sentence.
  func violation(_ fact: LimitFact) -> String
  /// What is wrong with the heads of a cell or a position.
  func violation(_ fact: HeadsFact) -> String
  /// What is wrong with shared work.
  func violation(_ fact: SharingFact) -> String
  /// What is wrong with a row of a table.
  func violation(_ fact: RowFact) -> String
  /// What is wrong with the list of soft rules.
  func violation(_ fact: SoftRuleFact) -> String
  /// What is wrong with a figure of the summary.
  func violation(_ fact: SummaryFact) -> String
  /// What happened to a file.
  func violation(_ fact: EditFact) -> String
  /// What is wrong with the month of a change.
  func violation(_ fact: WaveFact) -> String
}

extension ViolationFact {
  /// The fact as a sentence without a full stop.
  public func text(in language: any Language) -> String {
    switch self {
    case .origin(let fact): language.violation(fact)
    case .assignment(let fact): language.violation(fact)
    case .placement(let fact): language.violation(fact)
    case .combination(let fact, let officer): language.violation(fact, of: officer)
    case .training(let fact, let officer): language.violation(fact, of: officer)
    case .limit(let fact): language.violation(fact)
    case .heads(let fact): language.violation(fact)
    case .sharing(let fact): language.violation(fact)
    case .row(let fact): language.violation(fact)
    case .softRule(let fact): language.violation(fact)
    case .summary(let fact): language.violation(fact)
    case .edit(let fact): language.violation(fact)
    case .wave(let fact): language.violation(fact)
    }
  }
}

extension Violation {
  /// One line: `assignments.csv:17: distance: officer '0042' would go 71 km ... (officers.csv:43)`.
  public func line(in language: any Language) -> String {
    let source = input.map { " (\($0))" } ?? ""
    return "\(place): \(rule.name): \(fact.text(in: language))\(source)"
  }
}
