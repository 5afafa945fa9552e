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
    eligibilityRules = [
      Competence(staffingCase, fits: fits), Rank(staffingCase), DistanceLimit(staffingCase),
      ProvinceBorder(staffingCase),
    ]
    sideRules = [
      establishment, MaximumTransfers(staffingCase), OutflowCap(staffingCase, standings: standings), allowanceBudget,
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
  public func hours(of officer: Ordinal<Officer>, doing duty: Duty) -> OptionHours {
    // Field by field: a copy of the officer, with its texts, would cost more than the prices.
    let (officers, place) = (staffingCase.officers, officer.offset)
    let home = Cell(commune: officers[place].commune, position: officers[place].position)
    let fullTimeEquivalent = officers[place].fullTimeEquivalent
    var hours = OptionHours()
    let relocation = Relocation(origin: home, duty: duty)
    guard let cell = relocation.heldCell else {
      if duty == .surplus { hours.surplus = pricing.surplus }
      return hours
    }
    hours.mismatch = pricing.mismatch(
      fit: fits.share(officer, for: cell.position), fullTimeEquivalent: fullTimeEquivalent)
    hours.absence = pricing.absence(fullTimeEquivalent: fullTimeEquivalent)
    if relocation.changesCommune {
      hours.transfer = pricing.transfer(over: distances.distance(from: home.commune, to: cell.commune))
    }
    if cell.position != home.position { hours.positionChange = pricing.positionChange }
    hours.preference = preferences.hours(of: officer, holding: cell)
    hours.transfer += toll(on: relocation)
    return hours
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
