public import StaffingDomain

/// Rule `relative`: `x_i(leading in c) + x_j(sensitive in c) <= 1` for every commune c and both ways.
///
/// Where one of two relatives holds a leading position, the other holds no relative-sensitive position in the same commune.
/// Officers out of the plan bind nobody. Source: the formulation, *Team rules and relations*.
public struct Relatives: RowRule {
  /// The rule's name.
  public let name = RuleName.relative
  /// Relatives are looked at one by one.
  public let scope = RuleScope.person
  /// One row for each relation, way and commune, in the order of the case, then by commune.
  public let rows: [RuleRow]
  private struct Member: Sendable {
    var isLeader: Bool
    var rowOf: [Ordinal<Commune>: Int]
  }
  private let membersOf: [Ordinal<Officer>: [Member]]
  /// Whether the rule binds an officer: asked for every option, so faster than a look into `membersOf`.
  private let isMember: [Bool]
  /// The pairs that the rule is about, in the order of the case.
  let pairs: [(officer: Ordinal<Officer>, other: Ordinal<Officer>)]
  private let isLeading: [Bool]
  private let isSensitive: [Bool]

  init(_ staffingCase: StaffingCase, roles: [PlanRole], journeys: JourneyTable) {
    isLeading = staffingCase.positions.map(\.isLeading)
    isSensitive = staffingCase.positions.map(\.isRelativeSensitive)
    var rows: [RuleRow] = []
    var membersOf: [Ordinal<Officer>: [Member]] = [:]
    var pairs: [(officer: Ordinal<Officer>, other: Ordinal<Officer>)] = []
    func reach(_ officer: Ordinal<Officer>) -> Set<Ordinal<Commune>> {
      let home = staffingCase.officers[officer].commune
      return roles[officer.offset].isPinned
        ? [home] : Set(journeys.journeys(of: officer).map(\.destination)).union([home])
    }
    let hasBoth = isLeading.contains(true) && isSensitive.contains(true)
    for relation in staffingCase.relations where relation.kind == .relative && hasBoth {
      guard roles[relation.officer.offset].isInPlan, roles[relation.other.offset].isInPlan,
        relation.officer != relation.other
      else { continue }
      pairs.append((relation.officer, relation.other))
      let communes = reach(relation.officer).intersection(reach(relation.other)).sorted()
      for (leader, other) in [(relation.officer, relation.other), (relation.other, relation.officer)] {
        var rowOf: [Ordinal<Commune>: Int] = [:]
        for commune in communes {
          rowOf[commune] = rows.count
          rows.append(
            RuleRow(
              subject: .relatives(line: relation.source.line, leader: leader, commune), lower: -.infinity, upper: 1,
              fact: .relatives(other, leader: leader, commune), sources: [.row(relation.source)]))
        }
        membersOf[leader, default: []].append(Member(isLeader: true, rowOf: rowOf))
        membersOf[other, default: []].append(Member(isLeader: false, rowOf: rowOf))
      }
    }
    self.rows = rows
    self.pairs = pairs
    self.membersOf = membersOf
    isMember = staffingCase.officers.ordinals.map { membersOf[$0] != nil }
  }

  /// The officers whom the rule binds.
  var officers: [Ordinal<Officer>] { membersOf.keys.sorted() }

  /// What relatives may do is nobody's to raise.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// Holding a leading position counts 1 as the leader, a sensitive one, be it the second, 1 as the other.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !isMember.isEmpty, isMember[option.officer.offset], let cell = option.heldCell,
      let members = membersOf[option.officer]
    else { return }
    // A second post of today may lead; no other second post does.
    let held = [cell.position] + (option.second.map { [$0] } ?? [])
    let (leads, isInSensitive) = (held.contains { isLeading[$0.offset] }, held.contains { isSensitive[$0.offset] })
    for member in members where member.isLeader ? leads : isInSensitive {
      if let row = member.rowOf[cell.commune] { body(row, 1) }
    }
  }
}
