public import StaffingDomain

/// Rule `couple`: `x_i(c) <= x_j(c)` for every commune c, x being the sum of the options that end in c.
///
/// A couple ends in the same commune; in the pool or as surplus an officer ends in the own commune. As each officer has one
/// option, the sums then agree everywhere. Officers out of the plan bind nobody.
/// Source: the formulation, *Team rules and relations*.
public struct Couples: RowRule {
  /// The rule's name.
  public let name = RuleName.couple
  /// The officers of couples are looked at one by one.
  public let scope = RuleScope.person
  /// One row for each couple and commune, in the order of the case, then by commune.
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
        return roles[officer.offset].isPinned
          ? [home] : Set(journeys.journeys(of: officer).map(\.destination)).union([home]).sorted()
      }
      var rowOfCommune: [Ordinal<Commune>: Int] = [:]
      for commune in Set(reach[0] + reach[1]).sorted() {
        rowOfCommune[commune] = rows.count
        coupleOfRow.append(couples.count)
        rows.append(
          RuleRow(
            subject: .couple(line: relation.source.line, commune), lower: -.infinity, upper: 0,
            fact: .couple(pair[0], pair[1]), sources: [.row(relation.source)]))
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

  /// That a couple lives together is nobody's to raise.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// Every option of the first counts 1 in the row of the commune where it ends, of the second -1.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard isMember[option.officer.offset], option.duty != .outOfPlan, let members = membersOf[option.officer]
    else { return }
    for member in members {
      if let row = rowOf[member.couple][option.commune] { body(row, member.sign) }
    }
  }
}
