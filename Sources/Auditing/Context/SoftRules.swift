import ResultsFormat
import StaffingDomain

/// The team rules of every commune: the rows that name it and those that name none.
struct TeamRuleTable {
  private typealias Placed = (place: Int, rule: TeamRule)

  private let general: [Placed]
  private let local: [[Placed]]

  init(_ staffingCase: StaffingCase) {
    let placed = staffingCase.teamRules.enumerated().map { (place: $0.offset, rule: $0.element) }
    general = placed.filter { $0.rule.commune == nil }
    var local = [[Placed]](repeating: [], count: staffingCase.communes.count)
    for entry in placed { if let commune = entry.rule.commune { local[commune.offset].append(entry) } }
    self.local = local
  }

  /// The rules of a commune.
  func rules(of commune: Ordinal<Commune>) -> [TeamRule] { placed(of: commune).map(\.rule) }

  /// The place in the case of each rule of a commune.
  func places(of commune: Ordinal<Commune>) -> [Int] { placed(of: commune).map(\.place) }

  private func placed(of commune: Ordinal<Commune>) -> [Placed] { general + local[commune.offset] }
}

extension AuditContext {
  /// The name of team rules in the summary.
  static let teamRuleName = RuleName.teamRule.rawValue
  /// The name of rotation in the summary.
  static let rotationName = RuleName.rotation.rawValue

  /// Whether an officer has what a team rule asks for, after courses.
  func counts(_ officer: Ordinal<Officer>, for rule: TeamRule, after courses: [Ordinal<Course>] = []) -> Bool {
    staffingCase.level(of: rule.competency, heldBy: officer, after: courses) >= rule.level
  }

  /// How many officers who hold a post in each commune count for each of its rules, in the order of the rules.
  ///
  /// Recruits and officers in the pool do not count.
  var teamCounts: [[Int]] {
    var tallies = staffingCase.communes.ordinals.map { [Int](repeating: 0, count: teamRules.rules(of: $0).count) }
    guard !staffingCase.teamRules.isEmpty else { return tallies }
    for line in plan.lines {
      guard let commune = line.cell?.commune else { continue }
      for (place, rule) in teamRules.rules(of: commune).enumerated()
      where counts(line.officer, for: rule, after: line.courses) {
        tallies[commune.offset][place] += 1
      }
    }
    return tallies
  }

  /// Team rules that the plan does not meet, in the order of the case, then by commune.
  var unmetTeamRules: [UnmetSoftRule] {
    let tallies = teamCounts
    var found: [(place: Int, commune: Ordinal<Commune>, entry: UnmetSoftRule)] = []
    for commune in staffingCase.communes.ordinals {
      let rules = zip(teamRules.places(of: commune), teamRules.rules(of: commune))
      for ((place, rule), count) in zip(rules, tallies[commune.offset]) where count < rule.officers {
        let missing = rule.officers - count
        let entry = UnmetSoftRule(
          rule: AuditContext.teamRuleName, source: rule.source.description,
          commune: staffingCase.communes[commune].code,
          competency: staffingCase.competencies[rule.competency].code, missing: missing,
          penalty: Double(missing) * rule.penalty)
        found.append((place, commune, entry))
      }
    }
    return found.sorted { ($0.place, $0.commune) < ($1.place, $1.commune) }.map(\.entry)
  }

  /// The term of an officer's position, where it has been reached on the plan date and the officer may be moved.
  ///
  /// `since + rotation_months <= plan date`; officers who may not be moved and those out of the plan have none.
  func isRotationDue(_ officer: Ordinal<Officer>) -> Bool {
    let person = staffingCase.officers[officer]
    guard roles[officer.offset] == .free, let since = person.since,
      let term = staffingCase.positions[person.position].rotationMonths
    else { return false }
    return since.adding(months: term) <= policy.planDate
  }

  /// Hours of staying past the term; 0 where it has not been reached.
  func rotationPenalty(_ officer: Ordinal<Officer>) -> Double {
    isRotationDue(officer) ? policy.rotationPenalty.value : 0
  }

  /// Officers who stay though their term has been reached, by code.
  var unmetRotations: [UnmetSoftRule] {
    let staying = plan.lines.filter { line in
      line.cell == staffingCase.officers[line.officer].cell && isRotationDue(line.officer)
    }
    return staying.map { staffingCase.officers[$0.officer] }.sorted { $0.code < $1.code }.map { officer in
      UnmetSoftRule(
        rule: AuditContext.rotationName, source: officer.source.description,
        commune: staffingCase.communes[officer.commune].code, officer: officer.code, missing: 1,
        penalty: policy.rotationPenalty)
    }
  }
}
