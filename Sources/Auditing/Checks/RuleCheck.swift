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

  /// The place among all rules, of which every one has its own.
  ///
  /// Places go by tens, so that another rule finds one between two without moving any.
  let place: Int
  /// What the check starts from.
  let ground: Ground

  init(_ place: Int, _ ground: Ground) { (self.place, self.ground) = (place, ground) }
}

extension RuleName {
  /// How the rule is checked; nil for one that only says what officers count, which ``ObjectiveCheck`` finds.
  var check: RuleCheck? {
    switch self {
    case .oneOption: RuleCheck(10, .plan(OneOptionCheck.self))
    case .leaving: RuleCheck(20, .plan(LeavingCheck.self))
    case .away: RuleCheck(25, .plan(AwayCheck.self))
    case .pinned: RuleCheck(30, .plan(PinnedCheck.self))
    case .training: RuleCheck(40, .plan(TrainingCheck.self))
    case .competence: RuleCheck(50, .plan(CompetenceCheck.self))
    case .rank: RuleCheck(60, .plan(RankCheck.self))
    case .rankDrop: RuleCheck(65, .plan(RankDropCheck.self))
    case .distance: RuleCheck(70, .plan(DistanceLimitCheck.self))
    case .provinceBorder: RuleCheck(80, .plan(ProvinceBorderCheck.self))
    case .lock: RuleCheck(90, .plan(LockCheck.self))
    case .forbid: RuleCheck(100, .plan(ForbidCheck.self))
    case .pool: RuleCheck(110, .plan(PoolCheck.self))
    case .combination: RuleCheck(115, .plan(CombinationCheck.self))
    case .couple: RuleCheck(120, .plan(CoupleCheck.self))
    case .relative: RuleCheck(130, .plan(RelativeCheck.self))
    case .cellBalance: RuleCheck(140, .plan(CellBalanceCheck.self))
    case .lastPost: RuleCheck(145, .plan(LastPostCheck.self))
    case .establishment: RuleCheck(150, .plan(EstablishmentCheck.self))
    case .recruitmentQuota: RuleCheck(160, .plan(RecruitmentQuotaCheck.self))
    case .sharing: RuleCheck(170, .plan(SharingCheck.self))
    case .courseSeats: RuleCheck(180, .plan(CourseSeatsCheck.self))
    case .trainingBudget: RuleCheck(190, .plan(TrainingBudgetCheck.self))
    case .maximumTransfers: RuleCheck(200, .plan(MaximumTransfersCheck.self))
    case .outflowCap: RuleCheck(210, .plan(OutflowCapCheck.self))
    case .allowanceBudget: RuleCheck(220, .plan(AllowanceBudgetCheck.self))
    case .teamRule: RuleCheck(310, .files(TeamRuleCheck.self))
    case .rotation: RuleCheck(320, .files(RotationCheck.self))
    case .preference, .stability: nil
    }
  }
}

extension FileRule {
  /// How it is checked.
  var check: RuleCheck {
    switch self {
    case .otherCase: RuleCheck(0, .origin)
    case .assignmentsFile: RuleCheck(230, .files(AssignmentsFileCheck.self))
    case .transfersFile: RuleCheck(240, .files(TransfersFileCheck.self))
    case .staffingFile: RuleCheck(250, .files(StaffingFileCheck.self))
    case .vacanciesFile: RuleCheck(260, .files(VacanciesFileCheck.self))
    case .surplusFile: RuleCheck(270, .files(SurplusFileCheck.self))
    case .trainingFile: RuleCheck(280, .files(TrainingFileCheck.self))
    case .recruitsFile: RuleCheck(290, .files(RecruitsFileCheck.self))
    case .sharingFile: RuleCheck(300, .files(SharingFileCheck.self))
    case .changesFile: RuleCheck(305, .files(ChangesFileCheck.self))
    case .objective: RuleCheck(330, .files(ObjectiveCheck.self))
    case .doNothing: RuleCheck(340, .files(DoNothingCheck.self))
    case .gap: RuleCheck(350, .files(GapCheck.self))
    case .counts: RuleCheck(360, .files(CountsCheck.self))
    case .editedFile: RuleCheck(370, .edits)
    }
  }
}
