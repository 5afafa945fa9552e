public import StaffingDomain
public import Workloads

/// What a case says about officers, communes and posts, made ready for planning: what is needed, who may do what, and the
/// rules that follow from it.
///
/// Built once, and shared by every problem of the case: orders (`decisions.csv`), limits and prices are not among the facts,
/// so what only changes one of these (``StaffingProblem/adding(_:)``, ``StaffingProblem/under(_:)``) costs none of
/// this anew.
final class PlanningFacts: Sendable {
  /// Required staff and posts.
  let needs: StaffingNeeds
  /// The current cell of every officer.
  let homes: [Cell]
  /// Where every officer lives.
  let residences: [Ordinal<Commune>]
  /// The requirements of every position.
  let requirements: [[Requirement]]
  /// The role of every officer.
  let roles: [PlanRole]
  /// The working time of every officer over the horizon, `f_i`.
  let workingTimes: [FullTimeEquivalents]
  /// Competence fits of officers for positions.
  let fits: FitTable
  /// Road distances.
  let distances: DistanceTable
  /// Reachable communes.
  let journeys: JourneyTable
  /// Rule `one-option`.
  let oneOption: OneOption
  /// Rule `cell-balance`.
  let cellBalance: CellBalance
  /// Rule `combination`.
  let combination: Combination
  /// Rule `last-post`.
  let lastPosts: LastPosts
  /// Rule `preference`.
  let preferences: Preferences
  /// Rule `training`.
  let training: Training
  /// Rule `sharing`.
  let sharing: Sharing
  /// The skills that team rules look at.
  let teamSkills: TeamSkills
  /// Rule `team-rule`.
  let teamRules: TeamRules
  /// Rule `rotation`.
  let rotation: Rotation
  /// Rule `couple`.
  let couples: Couples
  /// Rule `relative`.
  let relatives: Relatives
  /// The rules that decide which posts an officer may fill, decisions left out.
  let eligibilityRules: [any EligibilityRule]
  /// What options cost.
  let pricing: OptionPricing

  /// Prepares a case.
  init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    self.needs = needs
    homes = staffingCase.officers.map(\.cell)
    residences = staffingCase.officers.map(\.residence)
    requirements = staffingCase.requirementsByPosition()
    roles = Pinned.roles(staffingCase)
    workingTimes = zip(staffingCase.officers, Away.shares(staffingCase)).map { (1 - $1) * $0.fullTimeEquivalent }
    fits = FitTable(staffingCase)
    distances = DistanceTable(staffingCase)
    journeys = JourneyTable(staffingCase, distances: distances)
    oneOption = OneOption(roles: roles)
    cellBalance = CellBalance(staffingCase, needs: needs, roles: roles)
    combination = Combination(staffingCase, needs: needs, cellBalance: cellBalance, roles: roles)
    lastPosts = LastPosts(staffingCase, cellBalance: cellBalance, combination: combination)
    preferences = Preferences(staffingCase)
    training = Training(staffingCase)
    sharing = Sharing(staffingCase, needs: needs)
    teamSkills = TeamSkills(staffingCase, training: training)
    teamRules = TeamRules(staffingCase, skills: teamSkills)
    rotation = Rotation(staffingCase, roles: roles)
    couples = Couples(staffingCase, roles: roles, journeys: journeys)
    relatives = Relatives(staffingCase, roles: roles, journeys: journeys)
    let parts = EligibilityRuleParts(staffingCase: staffingCase, fits: fits, training: training)
    eligibilityRules = RuleName.allCases.compactMap { name in
      if case .eligibility(let make) = name.making { make(parts) } else { nil }
    }
    pricing = OptionPricing(policy: staffingCase.policy)
  }
}

// The facts of a problem, by the names that everybody uses.
extension StaffingProblem {
  /// Required staff and posts.
  public var needs: StaffingNeeds { facts.needs }
  /// The current cell of every officer.
  var homes: [Cell] { facts.homes }
  /// Where every officer lives.
  var residences: [Ordinal<Commune>] { facts.residences }
  /// The requirements of every position.
  var requirements: [[Requirement]] { facts.requirements }
  /// The role of every officer.
  public var roles: [PlanRole] { facts.roles }
  /// The working time of every officer over the horizon, `f_i`.
  public var workingTimes: [FullTimeEquivalents] { facts.workingTimes }
  /// Competence fits of officers for positions.
  public var fits: FitTable { facts.fits }
  /// Road distances.
  public var distances: DistanceTable { facts.distances }
  /// Reachable communes.
  public var journeys: JourneyTable { facts.journeys }
  /// Rule `one-option`.
  public var oneOption: OneOption { facts.oneOption }
  /// Rule `cell-balance`.
  public var cellBalance: CellBalance { facts.cellBalance }
  /// Rule `combination`.
  public var combination: Combination { facts.combination }
  /// Rule `last-post`.
  public var lastPosts: LastPosts { facts.lastPosts }
  /// Rule `preference`.
  public var preferences: Preferences { facts.preferences }
  /// Rule `training`.
  public var training: Training { facts.training }
  /// Rule `sharing`.
  public var sharing: Sharing { facts.sharing }
  /// The skills that team rules look at.
  package var teamSkills: TeamSkills { facts.teamSkills }
  /// Rule `team-rule`.
  public var teamRules: TeamRules { facts.teamRules }
  /// Rule `rotation`.
  public var rotation: Rotation { facts.rotation }
  /// Rule `couple`.
  public var couples: Couples { facts.couples }
  /// Rule `relative`.
  public var relatives: Relatives { facts.relatives }
  /// The rules that decide which posts an officer may fill, decisions left out.
  public var eligibilityRules: [any EligibilityRule] { facts.eligibilityRules }
  /// What options cost.
  var pricing: OptionPricing { facts.pricing }
}
