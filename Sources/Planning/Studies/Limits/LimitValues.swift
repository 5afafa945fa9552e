public import StaffingDomain

/// What units more and fewer of the limits of a case are worth, where everybody may rearrange.
///
/// All hours are changes of the *relaxation's* optimum, the proved bound of the case, not of a plan: see the article
/// *ShadowPrices*.
public struct LimitValues: Sendable, Hashable {
  /// Every limit that is used up and every one of the whole case, rule by rule in the order of `RuleName.valuedLimits`,
  /// within a rule the most valuable next unit first.
  public var limits: [LimitValue] = []
  /// The optimum of the relaxation: no plan is below it.
  public var relaxation = HoursPerMonth.zero
  /// How far off the values of single re-solves may be by rounding.
  public var precision = HoursPerMonth.zero
  /// What left re-solves out; nil where everything was done.
  public var interruption: ResolveInterruption?
  /// Relaxations solved anew.
  public var relaxations = 0
}

/// One limit with what its units are worth.
public struct LimitValue: Sendable, Hashable {
  /// The rule that sets it.
  public var rule: RuleName
  /// What it is about: a commune, a position, or everybody.
  public var subject: RuleSubject
  /// What it says.
  public var fact: RuleRowFact
  /// The input behind it.
  public var sources: [InputReference]
  /// What a unit of it is worth: a head, or a million VND.
  public var worth: LimitWorth

  /// Whether its units are million VND; else they are heads.
  public var isMoney: Bool { rule.limitsMoney }

  /// What is known about one more unit: re-solved, or the price, above which it is not.
  public var oneMore: HoursPerMonth { worth.resolved?.oneMore ?? worth.price }

  /// Creates a value.
  public init(
    rule: RuleName, subject: RuleSubject, fact: RuleRowFact, sources: [InputReference], worth: LimitWorth
  ) {
    (self.rule, self.subject, self.fact, self.sources, self.worth) = (rule, subject, fact, sources, worth)
  }
}
