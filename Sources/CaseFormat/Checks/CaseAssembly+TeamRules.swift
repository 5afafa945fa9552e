internal import StaffingDomain

extension CaseAssembly {
  /// Team rules that no plan can meet: too few officers can have the level, or the commune is too small for so many.
  func checkTeamRules() {
    guard !teamRules.isEmpty else { return }
    checkEstablishments()
    checkReach()
  }

  /// The establishment of a commune holds as many officers as the rule asks for; pinned officers may exceed it, and those
  /// who are away keep their places.
  private func checkEstablishments() {
    let (pinned, away) = headsThatStay()
    for rule in teamRules {
      let named = rule.commune.map { [$0] } ?? Array(communes.ordinals)
      let small = named.filter { commune in
        communes[commune].establishment.map {
          max($0 - away[commune.offset], pinned[commune.offset]) < rule.officers
        } ?? false
      }
      guard let first = small.first, let establishment = communes[first].establishment else { continue }
      let fact = CompetenceFact.establishmentTooSmall(
        asked: rule.officers, commune: communes[first].code.text, establishment: establishment,
        others: small.count - 1)
      report(.warning, .competence(fact), rule.source, at: TeamRuleColumn.officers)
    }
  }

  /// The pinned officers of every commune, and those who are away for most of the horizon.
  private func headsThatStay() -> (pinned: [Int], away: [Int]) {
    var pinned = [Int](repeating: 0, count: communes.count)
    var away = pinned
    for (officer, role) in zip(officers, roles) {
      switch role {
      case .stays: pinned[officer.commune.offset] += 1
      case .away: away[officer.commune.offset] += 1
      case .free, .leaves, .unknown: break
      }
    }
    return (pinned, away)
  }
}

extension CaseAssembly {
  /// How many officers of each province can have a competency at a level or above, by province and level.
  private typealias Reach = [[Int]]

  /// As many officers of the province as the rule asks for have the level, or can reach it by courses.
  private func checkReach() {
    guard isKnown(.courses), let rows = figures[.officerCompetencies]?.rows, rows > 0 else { return }
    // Where the policy's own number cannot be read, the most that it may be.
    let maximumCourses = policy.maximumCourses ?? 5
    var reaches: [Ordinal<Competency>: Reach] = [:]
    for rule in teamRules where !mentions.taught.contains(rule.competency) {
      let reach = reaches[rule.competency] ?? reach(rule.competency, maximumCourses: maximumCourses)
      reaches[rule.competency] = reach
      let named = rule.commune.map { [communes[$0].province] } ?? Array(provinces.ordinals)
      let lacking = named.filter { reach[$0.offset][rule.level] < rule.officers }
      if let first = lacking.first {
        report(rule, lacking: lacking, able: reach[first.offset][rule.level], maximumCourses: maximumCourses)
      }
    }
  }

  private func reach(_ competency: Ordinal<Competency>, maximumCourses: Int) -> Reach {
    let ladder = CourseLadder(
      courses: courses.filter { $0.competency == competency }, maximumCourses: maximumCourses)
    var reach = Reach(repeating: [Int](repeating: 0, count: 6), count: provinces.count)
    for (officer, role) in zip(officers, roles) where !role.isOutOfPlan {
      let held = officer.competencies.first { $0.competency == competency }
      let isExpired = held?.validUntil.map { end in policy.planDate.map { end < $0 } ?? false } ?? false
      let level = isExpired ? 0 : held?.level ?? 0
      for reached in 0...ladder.highest[level] { reach[communes[officer.commune].province.offset][reached] += 1 }
    }
    // Where officers may go anywhere, all provinces are one; where that is not known, nothing is said too much.
    guard policy.crossesProvinces ?? true else { return reach }
    let all = (0...5).map { level in reach.reduce(0) { $0 + $1[level] } }
    return Reach(repeating: all, count: provinces.count)
  }

  /// - Parameters:
  ///   - lacking: The provinces that lack officers, at least one.
  ///   - able: The officers of the first of them who can have the level.
  private func report(_ rule: TeamRule, lacking: [Ordinal<Province>], able: Int, maximumCourses: Int) {
    let isWhole = provinces.count == 1 || (policy.crossesProvinces ?? true)
    let reach = TeamReach(
      asked: rule.officers, competency: competencies[rule.competency].code.text, level: rule.level, able: able,
      provinces: isWhole ? [] : lacking.map { provinces[$0].code.text },
      training: maximumCourses > 0 ? policy.maximumCourses.map(TeamReach.Training.courses) ?? .unknown : .none)
    report(.warning, .competence(.teamOutOfReach(reach)), rule.source, at: TeamRuleColumn.level)
  }
}
