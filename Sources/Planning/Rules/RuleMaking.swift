import StaffingDomain

/// What carries out a rule.
///
/// The one list of all rules of planning: the book of side rules, the rules about one option and the ways past a rule follow
/// from it.
enum RuleMaking {
  /// Rows besides those of the posts: a side rule.
  case rows((RowRuleParts) -> any RowRule)
  /// The rows of the posts, which every program has.
  case posts
  /// A rule that decides which posts an officer may fill.
  case eligibility((EligibilityRuleParts) -> any EligibilityRule)
  /// The rows of `decisions.csv`: ``Decisions``.
  case decisions
  /// The roles of officers: ``Pinned``.
  case pins
  /// Neither rows nor posts that are forbidden: which options there are, what they cost, or a fact.
  case options
}

extension RuleName {
  /// What carries out the rule.
  var making: RuleMaking {
    switch self {
    case .oneOption, .leaving, .away, .preference, .training, .combination, .pool, .rotation, .stability: .options
    case .cellBalance: .posts
    case .establishment: .rows { $0.establishment }
    case .maximumTransfers: .rows { MaximumTransfers($0.staffingCase) }
    case .outflowCap: .rows { OutflowCap($0.staffingCase, roles: $0.facts.roles) }
    case .allowanceBudget: .rows { $0.allowanceBudget }
    case .competence: .eligibility { Competence($0.staffingCase, fits: $0.fits, training: $0.training) }
    case .rank: .eligibility { Rank($0.staffingCase) }
    case .rankDrop: .eligibility { RankDrop($0.staffingCase) }
    case .distance: .eligibility { DistanceLimit($0.staffingCase) }
    case .provinceBorder: .eligibility { ProvinceBorder($0.staffingCase) }
    case .pinned: .pins
    case .lock, .forbid: .decisions
    case .courseSeats: .rows { CourseSeats($0.staffingCase, training: $0.facts.training) }
    case .trainingBudget: .rows { TrainingBudget($0.staffingCase, training: $0.facts.training) }
    case .recruitmentQuota: .rows { $0.recruitment }
    case .lastPost: .rows { $0.facts.lastPosts }
    case .sharing: .rows { $0.facts.sharing }
    case .teamRule: .rows { $0.facts.teamRules }
    case .couple: .rows { $0.facts.couples }
    case .relative: .rows { $0.facts.relatives }
    }
  }
}

/// What a rule with rows is made from.
struct RowRuleParts {
  /// The case.
  let staffingCase: StaffingCase
  /// The facts of the case.
  let facts: PlanningFacts
  /// Rule `establishment`.
  let establishment: Establishment
  /// Rule `allowance-budget`.
  let allowanceBudget: AllowanceBudget
  /// Rule `recruitment-quota`.
  let recruitment: RecruitmentQuotas

  /// Makes beforehand the rules that others ask by their names.
  init(_ staffingCase: StaffingCase, _ facts: PlanningFacts) {
    (self.staffingCase, self.facts) = (staffingCase, facts)
    establishment = Establishment(staffingCase, roles: facts.roles)
    allowanceBudget = AllowanceBudget(staffingCase, distances: facts.distances)
    recruitment = RecruitmentQuotas(staffingCase)
  }
}

/// What a rule about one option is made from: it is one of the facts.
struct EligibilityRuleParts {
  /// The case.
  let staffingCase: StaffingCase
  /// Competence fits of officers for positions.
  let fits: FitTable
  /// Rule `training`.
  let training: Training
}
