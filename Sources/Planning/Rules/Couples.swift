public import StaffingDomain

/// Rule `couple`: a couple ends in the same commune; in the pool or as surplus one ends in the own commune.
///
/// For every commune c that the first can end in: `x_i(c) <= x_j(c)`, x being the sum of the options that end in c. As
/// each officer has one option, the sums then agree everywhere. Officers out of the plan bind nobody.
/// Source: the formulation,
/// *Team rules and relations*.
public struct Couples: RowRule {
  /// The rule's name.
  public let name = RuleName.couple
  /// The officers of couples are looked at one by one.
  public let scope = RuleScope.person
  /// One row for each couple and commune, in the order of the file, then by commune.
  public let rows: [RuleRow]
  /// The couples, each with its first row.
  public let couples: [(officer: Ordinal<Officer>, other: Ordinal<Officer>)]
  private struct Member: Sendable {
    var couple: Int
    var sign: Double
  }
  private let membersOf: [Ordinal<Officer>: [Member]]
  /// Whether the rule binds an officer: asked for every option, so faster than a look into `membersOf`.
  private let isMember: [Bool]
  private let rowOf: [[Ordinal<Commune>: Int]]
  /// The couple of each row.
  let coupleOfRow: [Int]

  init(_ staffingCase: StaffingCase, roles: [PlanRole], journeys: JourneyTable) {
    var rows: [RuleRow] = []
    var rowOf: [[Ordinal<Commune>: Int]] = []
    var coupleOfRow: [Int] = []
    var couples: [(officer: Ordinal<Officer>, other: Ordinal<Officer>)] = []
    var membersOf: [Ordinal<Officer>: [Member]] = [:]
    for relation in staffingCase.relations where relation.kind == .couple {
      let pair = [relation.officer, relation.other]
      guard pair.allSatisfy({ roles[$0.offset].isInPlan }), pair[0] != pair[1] else { continue }
      let reach = pair.map { officer -> [Ordinal<Commune>] in
        let home = staffingCase.officers[officer].commune
        return roles[officer.offset].isPinned ? [home] : journeys.journeys(from: home).map(\.destination)
      }
      let names = pair.map { staffingCase.officers[$0].name ?? "officer \(staffingCase.officers[$0].code)" }
      var rowOfCommune: [Ordinal<Commune>: Int] = [:]
      for commune in Set(reach[0] + reach[1]).sorted() {
        rowOfCommune[commune] = rows.count
        coupleOfRow.append(couples.count)
        rows.append(
          RuleRow(
            subject: "\(relation.source.line)_\(staffingCase.communes[commune].code)", lower: -.infinity, upper: 0,
            meaning: "\(names[0]) and \(names[1]) are a couple, who serve in the same commune",
            sources: [.row(relation.source)]))
      }
      membersOf[pair[0], default: []].append(Member(couple: couples.count, sign: 1))
      membersOf[pair[1], default: []].append(Member(couple: couples.count, sign: -1))
      couples.append((pair[0], pair[1]))
      rowOf.append(rowOfCommune)
    }
    self.rows = rows
    self.couples = couples
    self.coupleOfRow = coupleOfRow
    self.membersOf = membersOf
    isMember = staffingCase.officers.ordinals.map { membersOf[$0] != nil }
    self.rowOf = rowOf
  }

  /// The officers whom the rule binds.
  var officers: [Ordinal<Officer>] { membersOf.keys.sorted() }

  /// The other officers of the couples of an officer.
  public func partners(of officer: Ordinal<Officer>) -> [Ordinal<Officer>] {
    (membersOf[officer] ?? []).map { member in
      let couple = couples[member.couple]
      return couple.officer == officer ? couple.other : couple.officer
    }
  }

  /// Every option of the first counts 1 in the row of the commune where it ends, of the second -1.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    guard isMember[relocation.officer.offset], relocation.duty != .leaving, let members = membersOf[relocation.officer]
    else { return }
    for member in members {
      if let row = rowOf[member.couple][relocation.commune] { body(row, member.sign) }
    }
  }
}
