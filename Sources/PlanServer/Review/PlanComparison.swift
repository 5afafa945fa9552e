internal import Explanation
internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// A plan beside another one, or beside today.
struct PlanComparison: Sendable {
  /// An officer whose line differs.
  struct Line: Sendable {
    let officer: String
    let name: String
    let kind: DifferenceKind
    let before: HeldPlace
    let after: HeldPlace
    /// Why, in the language of the plan; empty where the plan does not tell.
    let why: String
  }

  /// A figure of both plans; nil where it is not known.
  struct Figure: Sendable {
    let label: ChangesPageLabel?
    let before: Double?
    let after: Double?
    var decimals = 0
  }

  /// Those whose line differs, in the order of differences, then of people.
  let lines: [Line]
  let figures: [Figure]
  let officers: Int

  /// Compares a plan with another one of the same officers; nil stands for today.
  ///
  /// - Parameter isOwnBase: Whether the plan was made from the other one, so that it tells why names changed.
  init(_ plan: OpenPlan, with base: OpenPlan?, isOwnBase: Bool) {
    let staffingCase = plan.staffingCase
    let after = plan.tables.plan(for: staffingCase).plan.assignments
    let before =
      base.map { $0.tables.plan(for: staffingCase).plan.assignments }
      ?? zip(staffingCase.officers, after).map { officer, now in
        // Who is out of the plan is so whatever is planned.
        Assignment(
          officer: now.officer, duty: now.duty == .outOfPlan ? .outOfPlan : .stay,
          secondPosition: now.duty == .outOfPlan ? nil : officer.secondPosition)
      }
    let reasons = Self.reasons(plan.tables, isOwnBase: isOwnBase)
    let lines = zip(staffingCase.officers, zip(before, after)).compactMap { officer, pair -> Line? in
      let codes = (CodedAssignment(pair.0, in: staffingCase), CodedAssignment(pair.1, in: staffingCase))
      guard let kind = DifferenceKind(from: codes.0, to: codes.1) else { return nil }
      return Line(
        officer: officer.code.text, name: officer.name.flatMap { $0.isEmpty ? nil : $0 } ?? officer.code.text,
        kind: kind, before: HeldPlace(codes.0), after: HeldPlace(codes.1), why: reasons[officer.code.text] ?? "")
    }
    self.lines = VietnameseOrder.sorted(VietnameseOrder.sorted(lines) { PersonOrder($0.name) }) { $0.kind }
    officers = staffingCase.officers.count
    figures = Self.figures(plan, base, changed: lines.count)
  }

  private static func reasons(_ tables: ResultTables, isOwnBase: Bool) -> [String: String] {
    var reasons = Dictionary(tables.transfers.map { ($0.officer.text, $0.reason) }) { first, _ in first }
    if isOwnBase { for row in tables.changes { reasons[row.officer.text] = row.why } }
    return reasons
  }

  private static func figures(_ plan: OpenPlan, _ base: OpenPlan?, changed: Int) -> [Figure] {
    let now = plan.tables.summary
    let then = base?.tables.summary
    func count(_ label: ChangesPageLabel, _ today: Int?, _ value: (ResultSummary.Counts) -> Int) -> Figure {
      Figure(
        label: label, before: (then.map { value($0.counts) } ?? today).map(Double.init),
        after: Double(value(now.counts)))
    }
    func allowances(_ tables: ResultTables) -> Double { tables.transfers.reduce(0) { $0 + $1.allowance.value } }
    return [
      Figure(label: nil, before: (then?.objective ?? now.doNothing).value, after: now.objective.value, decimals: 1),
      count(.transfers, 0) { $0.transfers + $0.positionChanges },
      count(.secondPosts, plan.staffingCase.officers.count { $0.secondPosition != nil }) { $0.secondPosts },
      count(.vacancies, nil) { $0.vacancies }, count(.surplus, 0) { $0.surplus },
      Figure(
        label: .allowances, before: base.map { allowances($0.tables) } ?? 0, after: allowances(plan.tables), decimals: 1
      ),
    ]
  }
}

extension HeldPlace {
  /// What somebody does under a plan.
  init(_ line: CodedAssignment) {
    (commune, position, second) = (line.commune.text, line.position?.text, line.secondPosition?.text)
    isPool = line.kind == .pool
  }
}
