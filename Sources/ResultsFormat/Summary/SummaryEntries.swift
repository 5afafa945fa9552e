public import StaffingDomain

/// How a plan was made from an earlier one, as `summary.json` tells it.
public struct ReplanningSummary: Sendable, Hashable, Codable {
  /// The digest of the earlier plan's summary.
  public var from: String
  /// Hours a month that a changed name counted.
  public var stabilityHours: Double
  /// Officers whose assignment differs from the earlier plan's.
  public var changes: Int
  /// Officers of the case whom the earlier plan does not know.
  public var unknownOfficers: Int
  /// No plan with at most as many changes has fewer hours; nil where nothing was proved.
  public var boundOfFewChanges: Double?

  /// Creates the entry.
  public init(
    from: String, stabilityHours: Double, changes: Int, unknownOfficers: Int, boundOfFewChanges: HoursPerMonth?
  ) {
    self.boundOfFewChanges = boundOfFewChanges.map { ($0.value * 1e6).rounded() / 1e6 }
    (self.from, self.stabilityHours) = (from, stabilityHours)
    (self.changes, self.unknownOfficers) = (changes, unknownOfficers)
  }

  enum CodingKeys: String, CodingKey {
    case from
    case stabilityHours = "stability_hours"
    case changes
    case unknownOfficers = "unknown_officers"
    case boundOfFewChanges = "bound_with_as_few_changes"
  }
}

/// A soft rule that a plan does not meet, as `summary.json` lists it.
public struct UnmetSoftRule: Sendable, Hashable, Codable {
  /// The rule's name: `team-rule` or `rotation`.
  public var rule: String
  /// The row of input that asks for it, as `file:line`.
  public var source: String
  /// The commune concerned.
  public var commune: Code<Commune>
  /// The officer who should leave the post; nil for a team rule.
  public var officer: Code<Officer>?
  /// The competency that is missing; nil for a rotation.
  public var competency: Code<Competency>?
  /// Officers missing, 1 or more; 1 for a rotation.
  public var missing: Int
  /// Hours a month that the objective counts for it.
  public var penalty: HoursPerMonth

  /// Creates an entry.
  public init(
    rule: String, source: String, commune: Code<Commune>, officer: Code<Officer>? = nil,
    competency: Code<Competency>? = nil, missing: Int, penalty: HoursPerMonth
  ) {
    self.rule = rule
    self.source = source
    self.commune = commune
    self.officer = officer
    self.competency = competency
    self.missing = missing
    self.penalty = penalty
  }

  enum CodingKeys: String, CodingKey {
    case rule, source, commune, officer, competency, missing
    case penalty = "penalty_hours"
  }

  /// Writes the entry; keys that do not apply are left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(source, forKey: .source)
    try container.encode(commune.text, forKey: .commune)
    try container.encodeIfPresent(officer?.text, forKey: .officer)
    try container.encodeIfPresent(competency?.text, forKey: .competency)
    try container.encode(missing, forKey: .missing)
    let hours = try ResultSummary.decimal(
      penalty.value, ResultSummary.hoursDecimals, at: container.codingPath + [CodingKeys.penalty])
    try container.encode(hours, forKey: .penalty)
  }

  /// Reads an entry.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      rule: try container.decode(String.self, forKey: .rule),
      source: try container.decode(String.self, forKey: .source),
      commune: Code(try container.decode(String.self, forKey: .commune)),
      officer: try container.decodeIfPresent(String.self, forKey: .officer).map { Code($0) },
      competency: try container.decodeIfPresent(String.self, forKey: .competency).map { Code($0) },
      missing: try container.decode(Int.self, forKey: .missing),
      penalty: HoursPerMonth(try container.decode(Double.self, forKey: .penalty)))
  }
}
