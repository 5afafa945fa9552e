public import StaffingDomain
public import Workloads

/// A case made ready for planning: what is needed, who may do what, and every rule.
///
/// Built once for a case; every later step reads it and none changes it. A class, because it holds some hundred arrays, and
/// a copy for every function that looks at one of them costs more than the look.
public final class StaffingProblem: Sendable {
  /// The case.
  public let staffingCase: StaffingCase
  /// Required staff and posts.
  public let needs: StaffingNeeds
  /// The current cell of every officer.
  let homes: [Cell]
  /// The role of every officer.
  public let roles: [PlanRole]
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
  public let allowanceBudget: AllowanceBudget
  /// Rules `lock` and `forbid`.
  public let decisions: Decisions
  /// Rule `preference`.
  public let preferences: Preferences
  /// Rule `training`.
  public let training: Training
  /// Rule `recruitment-quota`.
  public let recruitment: RecruitmentQuotas
  /// Rule `sharing`.
  public let sharing: Sharing
  /// Rule `pool`.
  public let poolEligibility: PoolEligibility
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
  public let rules: RuleBook
  let pricing: OptionPricing
  /// Lagrangian penalties in place of limits; nil where the hours are the model's own.
  let penalties: LagrangianPenalties?
  /// Rule `stability`; nil where no earlier plan is to be kept.
  public let stability: Stability?

  /// Prepares a case.
  public init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    self.staffingCase = staffingCase
    self.needs = needs
    homes = staffingCase.officers.map(\.cell)
    roles = Pinned.roles(staffingCase)
    fits = FitTable(staffingCase)
    distances = DistanceTable(staffingCase)
    journeys = JourneyTable(staffingCase, distances: distances)
    oneOption = OneOption(roles: roles)
    cellBalance = CellBalance(staffingCase, needs: needs, roles: roles)
    establishment = Establishment(staffingCase, roles: roles)
    allowanceBudget = AllowanceBudget(staffingCase, distances: distances)
    decisions = Decisions(staffingCase)
    preferences = Preferences(staffingCase)
    training = Training(staffingCase)
    recruitment = RecruitmentQuotas(staffingCase)
    sharing = Sharing(staffingCase, needs: needs)
    poolEligibility = PoolEligibility(sharing: sharing, decisions: decisions)
    teamSkills = TeamSkills(staffingCase, training: training)
    teamRules = TeamRules(staffingCase, skills: teamSkills)
    rotation = Rotation(staffingCase, roles: roles)
    couples = Couples(staffingCase, roles: roles, journeys: journeys)
    relatives = Relatives(staffingCase, roles: roles, journeys: journeys)
    let (fits, roles, training) = (fits, roles, training)
    eligibilityRules = RuleName.allCases.compactMap { name in
      switch name {
      case .competence: Competence(staffingCase, fits: fits, training: training)
      case .rank: Rank(staffingCase)
      case .distance: DistanceLimit(staffingCase)
      case .provinceBorder: ProvinceBorder(staffingCase)
      case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .pinned,
        .leaving, .lock, .forbid, .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .pool,
        .sharing, .teamRule, .rotation, .couple, .relative, .stability:
        nil
      }
    }
    let typed = (establishment, allowanceBudget, recruitment, sharing, teamRules, couples, relatives)
    rules = RuleBook(cuts: PoolCuts([], of: sharing)) { name in
      switch name {
      case .establishment: typed.0
      case .maximumTransfers: MaximumTransfers(staffingCase)
      case .outflowCap: OutflowCap(staffingCase, roles: roles)
      case .allowanceBudget: typed.1
      case .courseSeats: CourseSeats(staffingCase, training: training)
      case .trainingBudget: TrainingBudget(staffingCase, training: training)
      case .recruitmentQuota: typed.2
      case .sharing: typed.3
      case .teamRule: typed.4
      case .couple: typed.5
      case .relative: typed.6
      case .oneOption, .cellBalance, .competence, .rank, .distance, .provinceBorder, .pinned, .leaving, .lock, .forbid,
        .preference, .training, .pool, .rotation, .stability:
        nil
      }
    }
    pricing = OptionPricing(policy: staffingCase.policy)
    (penalties, stability) = (nil, nil)
  }

  /// The same problem with other limits.
  private init(
    _ other: StaffingProblem, rules: RuleBook, penalties: LagrangianPenalties?, stability: Stability?
  ) {
    (self.rules, self.penalties, self.stability) = (rules, penalties, stability)
    (staffingCase, needs, homes, roles) = (other.staffingCase, other.needs, other.homes, other.roles)
    (fits, distances, journeys) = (other.fits, other.distances, other.journeys)
    oneOption = other.oneOption
    (cellBalance, establishment, decisions) = (other.cellBalance, other.establishment, other.decisions)
    (preferences, training, recruitment) = (other.preferences, other.training, other.recruitment)
    (sharing, poolEligibility, teamSkills, teamRules) = (
      other.sharing, other.poolEligibility, other.teamSkills, other.teamRules
    )
    (rotation, couples, relatives) = (other.rotation, other.couples, other.relatives)
    (allowanceBudget, eligibilityRules, pricing) = (other.allowanceBudget, other.eligibilityRules, other.pricing)
  }

  /// The rules that couple officers, by place.
  public var sideRules: [any RowRule] { rules.sides }
  /// Those that have rows, with their places.
  var activeRules: [(place: Int, rule: any RowRule)] { rules.active }
  /// The limits of every row of every one of them.
  var sideLimits: [[SideLimit]] { rules.limits }

  /// The same problem with Lagrangian penalties in place of some limits.
  ///
  /// The hours of an option and a recruit then include the penalties of the limits that they use.
  func penalizing(_ penalties: LagrangianPenalties) -> StaffingProblem {
    StaffingProblem(
      self, rules: rules.lifting(Set(penalties.terms.map(\.place))), penalties: penalties, stability: stability)
  }

  /// The same problem with a reward for an officer who follows a course: negative hours of the options with it.
  func rewarding(_ officer: Ordinal<Officer>, following course: Ordinal<Course>, by hours: HoursPerMonth)
    -> StaffingProblem
  {
    var rewarded = penalties ?? LagrangianPenalties(terms: [])
    rewarded.reward = CourseReward(officer: officer, course: course, hours: hours, training: training)
    return StaffingProblem(self, rules: rules, penalties: rewarded, stability: stability)
  }

  /// The same problem with cuts; those it had are replaced.
  func cutting(_ cuts: [PoolCut]) -> StaffingProblem {
    StaffingProblem(
      self, rules: rules.cutting(PoolCuts(cuts, of: sharing)), penalties: penalties, stability: stability)
  }

  /// The cuts of the problem.
  var cuts: [PoolCut] { rules.cuts.cuts }

  /// The same problem with other limits of some side rules, by place: one for each row.
  func limited(by uppers: [Int: [Double]]) -> StaffingProblem {
    StaffingProblem(self, rules: rules.limited(by: uppers), penalties: penalties, stability: stability)
  }

  /// The same problem with a price for whoever does something else than under an earlier plan.
  public func keeping(_ stability: Stability) -> StaffingProblem {
    StaffingProblem(self, rules: rules, penalties: penalties, stability: stability)
  }

  /// The Lagrangian penalty of an option; 0 where there are none.
  func penalty(on option: OfficerOption) -> HoursPerMonth { penalties?.hours(for: option) ?? .zero }

  /// The hours of a recruit: `recruit_hours`, and the Lagrangian penalties.
  func recruitHours(in cell: Cell) -> HoursPerMonth {
    staffingCase.policy.recruitHours + (penalties?.hours(forRecruitIn: cell) ?? .zero)
  }

  /// The hours of an option, term by term.
  public func hours(of option: OfficerOption) -> OptionHours {
    let (officer, home) = (option.officer, option.origin)
    // The field alone: a copy of the officer, with its texts, would cost more than the prices.
    let fullTimeEquivalent = staffingCase.officers[officer.offset].fullTimeEquivalent
    var hours = OptionHours()
    if let stability { hours.stability = stability.hours(of: officer, doing: option.duty) }
    guard let position = option.position else {
      if option.duty == .surplus { hours.surplus = pricing.surplus }
      return hours
    }
    hours.mismatch = pricing.mismatch(
      fit: fit(of: officer, in: position, after: option.bundle), fullTimeEquivalent: fullTimeEquivalent)
    hours.absence = pricing.absence(fullTimeEquivalent: fullTimeEquivalent)
    hours.training = training.bundles[Int(option.bundle)].hours
    if position != home.position { hours.positionChange = pricing.positionChange }
    hours.transfer += penalty(on: option)
    guard let cell = option.heldCell else { return hours }
    if option.duty == .stay { hours.rotation = rotation.hoursOfStaying(officer) }
    if option.changesCommune {
      hours.transfer += pricing.transfer(over: distances.distance(from: home.commune, to: cell.commune))
    }
    hours.preference = preferences.hours(of: officer, holding: cell)
    return hours
  }

  /// The hours of what an officer may do, term by term.
  ///
  /// - Parameter bundle: The courses followed for it, as a place in ``Training/bundles``.
  public func hours(of officer: Ordinal<Officer>, doing duty: Duty, after bundle: Int32 = 0) -> OptionHours {
    hours(of: option(of: officer, doing: duty, after: bundle))
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

  /// Whether a rule stops an officer from taking up a position, whatever the training.
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
  public func cheapest(_ duty: Duty, for officer: Ordinal<Officer>) -> OfficerOption {
    guard case .fill(let cell) = duty, !training.offers(to: officer, for: cell.position).isEmpty else {
      return option(of: officer, doing: duty)
    }
    let ways = openings(of: officer, in: cell.position).map { offer in
      let way = option(of: officer, doing: duty, after: offer.bundle)
      return (way: way, hours: hours(of: way).total)
    }
    return ways.min { $0.hours < $1.hours }?.way ?? option(of: officer, doing: duty)
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
      poolEligibility.isOpen(position, from: person.commune)
        && (!honouringDecisions || poolEligibility.isAllowed(officer, serving: position, from: person.commune))
        && (position == person.position
          || eligibilityRules.allSatisfy {
            $0.allows(officer, toTakeUp: position, after: TrainingOffer(untrained: officer, for: position, fits))
          })
    }
  }
}
