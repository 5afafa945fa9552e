public import StaffingDomain
public import Workloads

/// A case made ready for planning: what is needed, who may do what, and every rule.
///
/// Built once for a case; every later step reads it and none changes it.
public struct StaffingProblem: Sendable {
  /// The case.
  public private(set) var staffingCase: StaffingCase
  /// Required staff and posts.
  public let needs: StaffingNeeds
  /// The standing of every officer.
  public let standings: [Standing]
  /// Competence fits of officers for positions.
  public let fits: FitTable
  /// Road distances.
  public let distances: DistanceTable
  /// Reachable communes.
  public let journeys: JourneyTable
  /// Rule `one-option`.
  public let oneOption: OneOption
  /// Rule `cell-balance`.
  public let cellBalance: CellBalance
  /// Rule `establishment`.
  public let establishment: Establishment
  /// Rule `allowance-budget`.
  public private(set) var allowanceBudget: AllowanceBudget
  /// Rules `lock` and `forbid`.
  public let decisions: Decisions
  /// Rule `preference`.
  public let preferences: Preferences
  /// Rule `training`.
  public let training: Training
  /// Rule `recruitment-quota`.
  public let recruitment: RecruitmentQuota
  /// Rule `sharing`.
  public let sharing: Sharing
  /// Rule `pool`.
  public let pool: Pool
  /// The skills that team rules look at.
  package let teamSkills: TeamSkills
  /// Rule `team-rule`.
  public let teamRules: TeamRules
  /// Rule `rotation`.
  public let rotation: Rotation
  /// Rule `couple`.
  public let couples: Couples
  /// Rule `relative`.
  public let relatives: Relatives
  /// The rules that decide which posts an officer may fill, decisions left out.
  public let eligibilityRules: [any EligibilityRule]
  /// The rules that couple officers besides `one-option` and `cell-balance`.
  public private(set) var sideRules: [any RowRule]
  let pricing: OptionPricing
  /// Prices charged for relocations instead of limits; nil where the hours are the model's own.
  private(set) var tolls: RelocationTolls?

  /// Prepares a case.
  public init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    self.staffingCase = staffingCase
    self.needs = needs
    standings = Pinned.standings(staffingCase)
    fits = FitTable(staffingCase)
    distances = DistanceTable(staffingCase)
    journeys = JourneyTable(staffingCase, distances: distances)
    oneOption = OneOption(standings: standings)
    cellBalance = CellBalance(staffingCase, needs: needs, standings: standings)
    establishment = Establishment(staffingCase, standings: standings)
    allowanceBudget = AllowanceBudget(staffingCase, distances: distances)
    decisions = Decisions(staffingCase)
    preferences = Preferences(staffingCase)
    training = Training(staffingCase)
    recruitment = RecruitmentQuota(staffingCase)
    sharing = Sharing(staffingCase, needs: needs)
    pool = Pool(sharing: sharing, decisions: decisions)
    teamSkills = TeamSkills(staffingCase, training: training)
    teamRules = TeamRules(staffingCase, skills: teamSkills)
    rotation = Rotation(staffingCase, standings: standings)
    couples = Couples(staffingCase, standings: standings, journeys: journeys)
    relatives = Relatives(staffingCase, standings: standings, journeys: journeys)
    eligibilityRules = [
      Competence(staffingCase, fits: fits, training: training), Rank(staffingCase), DistanceLimit(staffingCase),
      ProvinceBorder(staffingCase),
    ]
    sideRules = [
      establishment, MaximumTransfers(staffingCase), OutflowCap(staffingCase, standings: standings), allowanceBudget,
      CourseSeats(staffingCase, training: training), TrainingBudget(staffingCase, training: training), recruitment,
      sharing, teamRules, couples, relatives,
    ]
    pricing = OptionPricing(policy: staffingCase.policy)
  }

  /// The same problem with its common limits taken away and charged for instead.
  ///
  /// The hours of an option then include what it pays for the limits that it uses.
  func charging(_ tolls: RelocationTolls) -> StaffingProblem {
    var policy = staffingCase.policy
    (policy.maximumTransfers, policy.allowanceBudget) = (nil, nil)
    var copy = limited(by: policy)
    copy.tolls = tolls
    return copy
  }

  /// What is charged for a relocation; 0 where nothing is.
  func toll(on relocation: Relocation) -> HoursPerMonth { tolls?.hours(for: relocation) ?? .zero }

  /// The same problem under other values of `maximum_transfers` and `allowance_budget`.
  ///
  /// - Parameter policy: The policy; every other key must have its old value.
  func limited(by policy: Policy) -> StaffingProblem {
    var copy = self
    copy.staffingCase.policy = policy
    copy.allowanceBudget = AllowanceBudget(copy.staffingCase, distances: distances)
    copy.sideRules = sideRules.map { rule in
      switch rule.name {
      case .maximumTransfers: MaximumTransfers(copy.staffingCase)
      case .allowanceBudget: copy.allowanceBudget
      default: rule
      }
    }
    return copy
  }

  /// The hours of an option, term by term.
  ///
  /// - Parameter bundle: The courses followed for it, as a place in ``Training/bundles``.
  public func hours(of officer: Ordinal<Officer>, doing duty: Duty, after bundle: Int32 = 0) -> OptionHours {
    // Field by field: a copy of the officer, with its texts, would cost more than the prices.
    let (officers, place) = (staffingCase.officers, officer.offset)
    let home = Cell(commune: officers[place].commune, position: officers[place].position)
    let fullTimeEquivalent = officers[place].fullTimeEquivalent
    var hours = OptionHours()
    let relocation = Relocation(officer: officer, origin: home, duty: duty, bundle: bundle)
    guard let position = relocation.position else {
      if duty == .surplus { hours.surplus = pricing.surplus }
      return hours
    }
    hours.mismatch = pricing.mismatch(
      fit: fit(of: officer, in: position, after: bundle), fullTimeEquivalent: fullTimeEquivalent)
    hours.absence = pricing.absence(fullTimeEquivalent: fullTimeEquivalent)
    hours.training = training.bundles[Int(bundle)].hours
    if position != home.position { hours.positionChange = pricing.positionChange }
    hours.transfer += toll(on: relocation)
    guard let cell = relocation.heldCell else { return hours }
    if duty == .stay { hours.rotation = rotation.hoursOfStaying(officer) }
    if relocation.changesCommune {
      hours.transfer += pricing.transfer(over: distances.distance(from: home.commune, to: cell.commune))
    }
    hours.preference = preferences.hours(of: officer, holding: cell)
    return hours
  }

  /// The hours of an undertaking, term by term.
  public func hours(of officer: Ordinal<Officer>, doing undertaking: Undertaking) -> OptionHours {
    hours(of: officer, doing: undertaking.duty, after: undertaking.bundle)
  }

  /// What training adds to the hours of holding a position untrained: the courses, less the mismatch that they mend.
  package func hours(
    ofTraining offer: TrainingOffer, for officer: Ordinal<Officer>, in position: Ordinal<Position>
  ) -> HoursPerMonth {
    let time = staffingCase.officers[officer.offset].fullTimeEquivalent
    return training.bundles[Int(offer.bundle)].hours + pricing.mismatch(fit: offer.fit, fullTimeEquivalent: time)
      - pricing.mismatch(fit: fits.share(officer, for: position), fullTimeEquivalent: time)
  }

  /// The competence fit of an officer in a position after a bundle, 0 to 1.
  public func fit(of officer: Ordinal<Officer>, in position: Ordinal<Position>, after bundle: Int32 = 0) -> Double {
    guard bundle > 0, let offer = training.offer(of: bundle, to: officer, for: position) else {
      return fits.share(officer, for: position)
    }
    return offer.fit
  }

  /// Whether a rule stops an officer from taking up a position, whatever he is trained for.
  public func stops(
    _ rule: any EligibilityRule, _ officer: Ordinal<Officer>, from position: Ordinal<Position>
  ) -> Bool {
    if rule.allows(officer, toTakeUp: position, after: TrainingOffer(untrained: officer, for: position, fits)) {
      return false
    }
    guard rule.looksAtTraining else { return true }
    return !training.offers(to: officer, for: position).contains {
      rule.allows(officer, toTakeUp: position, after: $0)
    }
  }

  /// The cheapest way in which an officer would do a duty: filling another post with the training that it takes,
  /// anything else untrained.
  public func cheapest(_ duty: Duty, for officer: Ordinal<Officer>) -> Undertaking {
    guard case .fill(let cell) = duty, !training.offers(to: officer, for: cell.position).isEmpty else {
      return Undertaking(duty)
    }
    let ways = openings(of: officer, in: cell.position).map { offer in
      let way = Undertaking(duty, bundle: offer.bundle)
      return (way: way, hours: hours(of: officer, doing: way).total)
    }
    return ways.min { $0.hours < $1.hours }?.way ?? Undertaking(duty)
  }

  /// What an officer may take up in a position, untrained first: the offers that every rule allows.
  func openings(of officer: Ordinal<Officer>, in position: Ordinal<Position>) -> [TrainingOffer] {
    let untrained = TrainingOffer(untrained: officer, for: position, fits)
    return ([untrained] + training.offers(to: officer, for: position)).filter { offer in
      eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: position, after: offer) }
    }
  }

  /// The positions whose pool a free officer may serve, sorted.
  func pools(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [Ordinal<Position>] {
    let person = staffingCase.officers[officer]
    return staffingCase.positions.ordinals.filter { position in
      pool.isOpen(position, from: person.commune)
        && (!honouringDecisions || pool.isAllowed(officer, serving: position, from: person.commune))
        && (position == person.position
          || eligibilityRules.allSatisfy {
            $0.allows(officer, toTakeUp: position, after: TrainingOffer(untrained: officer, for: position, fits))
          })
    }
  }

  /// Every reason why an officer may not hold a post of a cell; empty where he may.
  ///
  /// Staying is always allowed, whatever the fit: for the current cell only pins and decisions are looked at.
  public func prohibitions(of officer: Ordinal<Officer>, filling cell: Cell) -> [Prohibition] {
    let person = staffingCase.officers[officer]
    var found: [Prohibition] = []
    switch standings[officer.offset] {
    case .free: break
    case .outOfPlan:
      found.append(
        Prohibition(
          rule: .leaving, reason: "leaves before the middle of the horizon", sources: [.row(person.source)]))
    case .pinned(let pins):
      found.append(
        Prohibition(
          rule: .pinned, reason: "is " + pins.map(\.description).joined(separator: " and "),
          sources: pins.map { .row($0.source) }))
    }
    let distance = distances.distance(from: person.commune, to: cell.commune)
    for rule in eligibilityRules where cell != person.cell {
      if let prohibition = rule.prohibition(of: officer, filling: cell, over: distance) { found.append(prohibition) }
    }
    if let prohibition = decisions.prohibition(of: officer, filling: cell, over: distance) {
      found.append(prohibition)
    }
    return found
  }
}
