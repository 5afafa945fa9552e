public import StaffingDomain

/// Rule `team-rule`: `sum_i x_i + slack >= n` over the officers who hold a post in a commune and have a competency at a
/// level, after training; the slack costs the penalty for each missing officer.
///
/// Officers are counted, recruits are not; a row without a commune is a rule for every commune.
/// Source: the formulation, *Team rules and relations*; that recruits do not count is this project's reading, as nothing is
/// known of their competencies.
public struct TeamRules: RowRule {
  /// The rule's name.
  public let name = RuleName.teamRule
  /// Commune and skills matter.
  public let scope = RuleScope.team
  /// One row for each rule and commune, in the order of the case, then by commune.
  public let rows: [RuleRow]
  /// What each row is about.
  public let subjects: [(rule: TeamRule, commune: Ordinal<Commune>)]
  /// The rows of every commune.
  let rowsOfCommune: [[Int]]
  /// The rows of every commune and skill: commune x skills + skill.
  private let rowsOf: [[Int]]
  private let skills: TeamSkills

  init(_ staffingCase: StaffingCase, skills: TeamSkills) {
    self.skills = skills
    var rows: [RuleRow] = []
    var subjects: [(rule: TeamRule, commune: Ordinal<Commune>)] = []
    var rowsOfCommune = [[Int]](repeating: [], count: staffingCase.communes.count)
    var rowsOf = [[Int]](repeating: [], count: staffingCase.communes.count * skills.count)
    for rule in staffingCase.teamRules {
      guard let skill = skills.index(of: rule) else { continue }
      for commune in rule.commune.map({ [$0] }) ?? Array(staffingCase.communes.ordinals) {
        rowsOf[commune.offset * skills.count + skill].append(rows.count)
        rowsOfCommune[commune.offset].append(rows.count)
        subjects.append((rule, commune))
        rows.append(
          RuleRow(
            subject: .teamRule(line: rule.source.line, commune), lower: -.infinity, upper: -Double(rule.officers),
            fact: .team(commune, officers: rule.officers, rule.competency, level: rule.level),
            sources: [.row(rule.source)], penalty: rule.penalty))
      }
    }
    self.rows = rows
    self.subjects = subjects
    self.rowsOf = rowsOf
    self.rowsOfCommune = rowsOfCommune
  }

  /// The rows of a commune in which an officer with a set of skills counts -1.
  package func rows(of commune: Ordinal<Commune>, with signature: Int32) -> [Int] {
    rows(of: commune, having: skills.members(of: signature))
  }

  private func rows(of commune: Ordinal<Commune>, having members: [Int]) -> [Int] {
    members.flatMap { rowsOf[commune.offset * skills.count + $0] }
  }

  /// A soft rule stops nobody.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// An option that holds a post counts -1 for each skill that the officer has.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !rows.isEmpty, let cell = option.heldCell else { return }
    for row in rows(of: cell.commune, having: skills.members(of: option.officer, after: option.bundle)) {
      body(row, -1)
    }
  }
}
