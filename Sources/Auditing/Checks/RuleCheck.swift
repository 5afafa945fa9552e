import StaffingDomain

/// How a rule is checked, and where a report has it.
struct RuleCheck {
  /// What a check starts from.
  enum Ground {
    /// Where the case and the results come from: ``OtherCaseCheck``.
    case origin
    /// What the plan does.
    case plan(any Check.Type)
    /// What the files say about the plan, which has to be whole for that.
    case files(any Check.Type)
    /// The digests of the files alone: ``EditedFileCheck``.
    case edits
  }

  /// The place among all rules, from 0; every rule has its own.
  let place: Int
  /// What the check starts from.
  let ground: Ground

  init(_ place: Int, _ ground: Ground) { (self.place, self.ground) = (place, ground) }
}

extension RuleName {
  /// How the rule is checked; nil for one that only says what officers count, which ``ObjectiveCheck`` finds.
  var check: RuleCheck? {
    switch self {
    case .oneOption: RuleCheck(1, .plan(OneOptionCheck.self))
    case .leaving: RuleCheck(2, .plan(LeavingCheck.self))
    case .pinned: RuleCheck(3, .plan(PinnedCheck.self))
    case .training: RuleCheck(4, .plan(TrainingCheck.self))
    case .competence: RuleCheck(5, .plan(CompetenceCheck.self))
    case .rank: RuleCheck(6, .plan(RankCheck.self))
    case .distance: RuleCheck(7, .plan(DistanceLimitCheck.self))
    case .provinceBorder: RuleCheck(8, .plan(ProvinceBorderCheck.self))
    case .lock: RuleCheck(9, .plan(LockCheck.self))
    case .forbid: RuleCheck(10, .plan(ForbidCheck.self))
    case .pool: RuleCheck(11, .plan(PoolCheck.self))
    case .couple: RuleCheck(12, .plan(CoupleCheck.self))
    case .relative: RuleCheck(13, .plan(RelativeCheck.self))
    case .cellBalance: RuleCheck(14, .plan(CellBalanceCheck.self))
    case .establishment: RuleCheck(15, .plan(EstablishmentCheck.self))
    case .recruitmentQuota: RuleCheck(16, .plan(RecruitmentQuotaCheck.self))
    case .sharing: RuleCheck(17, .plan(SharingCheck.self))
    case .courseSeats: RuleCheck(18, .plan(CourseSeatsCheck.self))
    case .trainingBudget: RuleCheck(19, .plan(TrainingBudgetCheck.self))
    case .maximumTransfers: RuleCheck(20, .plan(MaximumTransfersCheck.self))
    case .outflowCap: RuleCheck(21, .plan(OutflowCapCheck.self))
    case .allowanceBudget: RuleCheck(22, .plan(AllowanceBudgetCheck.self))
    case .teamRule: RuleCheck(31, .files(TeamRuleCheck.self))
    case .rotation: RuleCheck(32, .files(RotationCheck.self))
    case .preference, .stability: nil
    }
  }
}

extension FileRule {
  /// How it is checked.
  var check: RuleCheck {
    switch self {
    case .otherCase: RuleCheck(0, .origin)
    case .assignmentsFile: RuleCheck(23, .files(AssignmentsFileCheck.self))
    case .transfersFile: RuleCheck(24, .files(TransfersFileCheck.self))
    case .staffingFile: RuleCheck(25, .files(StaffingFileCheck.self))
    case .vacanciesFile: RuleCheck(26, .files(VacanciesFileCheck.self))
    case .surplusFile: RuleCheck(27, .files(SurplusFileCheck.self))
    case .trainingFile: RuleCheck(28, .files(TrainingFileCheck.self))
    case .recruitsFile: RuleCheck(29, .files(RecruitsFileCheck.self))
    case .sharingFile: RuleCheck(30, .files(SharingFileCheck.self))
    case .objective: RuleCheck(33, .files(ObjectiveCheck.self))
    case .doNothing: RuleCheck(34, .files(DoNothingCheck.self))
    case .gap: RuleCheck(35, .files(GapCheck.self))
    case .counts: RuleCheck(36, .files(CountsCheck.self))
    case .editedFile: RuleCheck(37, .edits)
    }
  }
}
