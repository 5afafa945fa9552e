package import StaffingDomain

/// Short forms for the tables of the two-commune case.
extension StaffingCase {
  private static let row = SourceRow(table: .officers, line: 99)

  /// Adds competency Q, which the land position requires at a level, and which both officers hold at another.
  package mutating func require(level: Int?, isMandatory: Bool = false, held: Int = 0, until: CalendarDate? = nil) {
    competencies = [Competency(code: Code("Q"), name: "Q", category: .professional, source: Self.row)]
    if let level {
      requirements = [
        Requirement(
          position: TwoCommunes.land, competency: Ordinal(0), level: level, isMandatory: isMandatory, source: Self.row)
      ]
    }
    for officer in officers.ordinals { hold(held, officer, until: until) }
  }

  /// Gives an officer competency Q at a level.
  package mutating func hold(_ level: Int, _ officer: Ordinal<Officer>, until: CalendarDate? = nil) {
    officers[officer].competencies = [
      HeldCompetency(competency: Ordinal(0), level: level, validUntil: until, source: Self.row)
    ]
  }

  /// Adds a course; 12 hours are 1 hour a month over the horizon.
  package mutating func addCourse(
    _ from: Int, _ to: Int, hours: Double, cost: Double = 0, seats: Int? = nil, competency: Int = 0
  ) {
    courses.append(
      Course(
        code: Code("K\(courses.count)"), name: "K", competency: Ordinal(competency), fromLevel: from, toLevel: to,
        hours: Hours(hours), cost: MillionDong(cost), seats: seats, source: Self.row))
  }

  /// Adds a team rule on competency Q.
  package mutating func addTeamRule(
    _ commune: Ordinal<Commune>?, level: Int = 1, officers: Int = 1, penalty: Double, competency: Int = 0
  ) {
    teamRules.append(
      TeamRule(
        commune: commune, competency: Ordinal(competency), level: level, officers: officers,
        penalty: HoursPerMonth(penalty), source: Self.row))
  }

  /// Sets the quotas of the land position and in total.
  package mutating func recruit(land: Int? = nil, total: Int? = nil) {
    if let land {
      recruitment.append(RecruitmentQuota(position: TwoCommunes.land, quota: land, source: Self.row))
    }
    if let total { recruitment.append(RecruitmentQuota(quota: total, source: Self.row)) }
  }

  /// Adds the position TAX with a full post in one commune; the second officer's land post in B is gone.
  package mutating func addTax(in commune: Ordinal<Commune>, rank: Int = 1, isSensitive: Bool = false) {
    workload.removeLast()
    positions.append(
      Position(
        code: Code("TAX"), name: "Tax", group: .economy, rank: rank, isRelativeSensitive: isSensitive, source: Self.row)
    )
    activities.append(
      Activity(
        code: Code("TAXES"), name: "Collect", field: "tax", position: Ordinal(1), unitHours: Hours(1),
        source: Self.row))
    workload.append(
      WorkloadVolume(commune: commune, activity: Ordinal(1), annualVolume: 1832, source: Self.row))
  }

  /// Relates the two officers, the second named first.
  package mutating func relate(_ kind: RelationKind) {
    relations = [Relation(officer: TwoCommunes.second, other: TwoCommunes.first, kind: kind, source: Self.row)]
  }

  /// Gives land posts a term of 36 months and both officers a start.
  package mutating func rotate(since: String) {
    positions[TwoCommunes.land].rotationMonths = 36
    for officer in officers.ordinals { officers[officer].since = .literal(since) }
  }

  /// Marks both officers as fixed.
  package mutating func fix() { for officer in officers.ordinals { officers[officer].mobility = .fixed } }

  /// Lets the pool do a share of all work; with a share of 1 every post.
  package mutating func share(_ share: Double = 1, overhead: Double = 0.1, transfers: Int? = nil) {
    for activity in activities.ordinals { activities[activity].shareableShare = share }
    policy.sharingOverhead = overhead
    policy.maximumTransfers = transfers
  }
}

/// Posts that are parts of a month, so that one officer may hold two.
extension StaffingCase {
  private static let smallRow = SourceRow(table: .positions, line: 98)

  /// Gives one commune a land post and a tax post, and leaves one officer, who holds the land position of A.
  package mutating func split(
    land: Double = 0.5, tax: Double = 0.4, in commune: Ordinal<Commune> = TwoCommunes.home, rank: Int = 1,
    isSensitive: Bool = false
  ) {
    addTax(in: commune, rank: rank, isSensitive: isSensitive)
    workload[0].commune = commune
    workload[0].annualVolume = land * 1832
    workload[1].annualVolume = tax * 1832
    officers.removeLast()
  }

  /// Adds a position with work for a part of a month in A.
  package mutating func addPosition(
    _ code: String, work: Double, group: PositionGroup = .economy, isLeading: Bool = false, isSensitive: Bool = false
  ) {
    let (position, activity) = (Ordinal<Position>(positions.count), Ordinal<Activity>(activities.count))
    positions.append(
      Position(
        code: Code(code), name: code, group: group, rank: 1, isLeading: isLeading, isRelativeSensitive: isSensitive,
        source: Self.smallRow))
    activities.append(
      Activity(
        code: Code(code), name: code, field: "field", position: position, unitHours: Hours(1), source: Self.smallRow))
    workload.append(
      WorkloadVolume(
        commune: TwoCommunes.home, activity: activity, annualVolume: work * 1832, source: Self.smallRow))
  }

  /// Adds an officer of rank 1.
  package mutating func addOfficer(
    in commune: Ordinal<Commune> = TwoCommunes.home, position: Ordinal<Position> = TwoCommunes.land
  ) {
    officers.append(
      Officer(
        code: Code("O\(officers.count + 1)"), commune: commune, position: position, rank: 1, source: Self.smallRow))
  }

  /// Adds a bar of an officer.
  package mutating func bar(_ officer: Ordinal<Officer>, _ rule: BarRule, until: String? = nil) {
    bars.append(
      Bar(officer: officer, rule: rule, until: until.map { .literal($0) }, source: Self.smallRow))
  }

  /// Adds a row of `combinations.csv`.
  package mutating func pair(_ position: Ordinal<Position>, _ other: Ordinal<Position>) {
    combinations.append(PositionPair(position: position, other: other, source: Self.smallRow))
  }

  /// Lets a position require competency Q at a level; nobody holds it unless a level is given.
  package mutating func require(
    _ position: Ordinal<Position>, level: Int, isMandatory: Bool = false, held: Int = 0
  ) {
    require(level: nil, held: held)
    requirements = [
      Requirement(
        position: position, competency: Ordinal(0), level: level, isMandatory: isMandatory, source: Self.smallRow)
    ]
  }
}
