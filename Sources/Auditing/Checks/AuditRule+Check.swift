extension AuditRule {
  /// How the rule is checked.
  ///
  /// The switch is complete, so that a new rule does not compile without its check.
  var check: RuleCheck {
    switch self {
    case .otherCase: .ofOrigin
    case .oneOption: .ofPlan(OneOptionCheck.self)
    case .leaving: .ofPlan(LeavingCheck.self)
    case .pinned: .ofPlan(PinnedCheck.self)
    case .training: .ofPlan(TrainingCheck.self)
    case .competence: .ofPlan(CompetenceCheck.self)
    case .rank: .ofPlan(RankCheck.self)
    case .distance: .ofPlan(DistanceLimitCheck.self)
    case .provinceBorder: .ofPlan(ProvinceBorderCheck.self)
    case .lock: .ofPlan(LockCheck.self)
    case .forbid: .ofPlan(ForbidCheck.self)
    case .pool: .ofPlan(PoolCheck.self)
    case .couple: .ofPlan(CoupleCheck.self)
    case .relative: .ofPlan(RelativeCheck.self)
    case .cellBalance: .ofPlan(CellBalanceCheck.self)
    case .establishment: .ofPlan(EstablishmentCheck.self)
    case .recruitmentQuota: .ofPlan(RecruitmentQuotaCheck.self)
    case .sharing: .ofPlan(SharingCheck.self)
    case .courseSeats: .ofPlan(CourseSeatsCheck.self)
    case .trainingBudget: .ofPlan(TrainingBudgetCheck.self)
    case .maximumTransfers: .ofPlan(MaximumTransfersCheck.self)
    case .outflowCap: .ofPlan(OutflowCapCheck.self)
    case .allowanceBudget: .ofPlan(AllowanceBudgetCheck.self)
    case .assignmentsFile: .ofFiles(AssignmentsFileCheck.self)
    case .transfersFile: .ofFiles(TransfersFileCheck.self)
    case .staffingFile: .ofFiles(StaffingFileCheck.self)
    case .vacanciesFile: .ofFiles(VacanciesFileCheck.self)
    case .surplusFile: .ofFiles(SurplusFileCheck.self)
    case .trainingFile: .ofFiles(TrainingFileCheck.self)
    case .recruitsFile: .ofFiles(RecruitsFileCheck.self)
    case .sharingFile: .ofFiles(SharingFileCheck.self)
    case .teamRule: .ofFiles(TeamRuleCheck.self)
    case .rotation: .ofFiles(RotationCheck.self)
    case .objective: .ofFiles(ObjectiveCheck.self)
    case .doNothing: .ofFiles(DoNothingCheck.self)
    case .gap: .ofFiles(GapCheck.self)
    case .counts: .ofFiles(CountsCheck.self)
    case .editedFile: .ofEdits
    }
  }
}

/// How a rule is checked.
enum RuleCheck {
  /// From where the case and the results come from: ``OtherCaseCheck``.
  case ofOrigin
  /// From what the plan does.
  case ofPlan(any Check.Type)
  /// From what the files say about the plan, which has to be whole for that.
  case ofFiles(any Check.Type)
  /// From the digests of the files alone: ``EditedFileCheck``.
  case ofEdits
}
