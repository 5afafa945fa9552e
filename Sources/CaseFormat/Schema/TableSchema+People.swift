internal import StaffingDomain

/// The columns of `officers.csv`, in the order of its schema.
public enum OfficerColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, name, commune, position, fte, rank, mobility, maxKm, born, sex, since, leavesOn
  case homeCommune, secondPosition
  static let schema = TableSchema.officers
}

/// The columns of `bars.csv`, in the order of its schema.
public enum BarColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, rule, until, legalBasis
  static let schema = TableSchema.bars
}

/// The columns of `relations.csv`, in the order of its schema.
public enum RelationColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, other, kind
  static let schema = TableSchema.relations
}

/// The columns of `decisions.csv`, in the order of its schema.
public enum DecisionColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, decision, commune, position, decidedOn, note
  static let schema = TableSchema.decisions
}

/// The columns of `preferences.csv`, in the order of its schema.
public enum PreferenceColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, commune, position, hours
  static let schema = TableSchema.preferences
}

/// The columns of `waves.csv`, in the order of its schema.
public enum MonthBoundColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, month, notBefore, notAfter, note
  static let schema = TableSchema.waves
}

extension TableSchema {
  static let officers = TableSchema(
    .officers, required: true, key: ["officer"],
    columns: [
      .required("officer", .code),
      .optional("name", .text),
      .required("commune", .reference(.communes)),
      .required("position", .reference(.positions)),
      .optional("fte", .number(.above(0, through: 1)), unit: .fullTimeEquivalents, default: "1"),
      .optional("rank", .integer(1...5)),
      .optional("mobility", .word(.mobility), default: "movable"),
      .optional("max_km", .kilometres, unit: .kilometres),
      .optional("born", .date(years: 1900...2200)),
      .optional("sex", .word(.sex)),
      .optional("since", .date(years: 1900...2200)),
      .optional("leaves_on", .anyDate),
      .optional("home_commune", .reference(.communes)),
      .optional("second_position", .reference(.positions)),
    ])

  static let bars = TableSchema(
    .bars, key: ["officer", "rule", "until"],
    columns: [
      .required("officer", .reference(.officers)),
      .required("rule", .word(.barRule)),
      .optional("until", .anyDate),
      .optional("legal_basis", .text),
    ])

  static let relations = TableSchema(
    .relations, key: ["officer", "other", "kind"],
    columns: [
      .required("officer", .reference(.officers)),
      .required("other", .reference(.officers)),
      .required("kind", .word(.relationKind)),
    ])

  static let decisions = TableSchema(
    .decisions, key: ["officer", "decision", "commune", "position"],
    columns: [
      .required("officer", .reference(.officers)),
      .required("decision", .word(.decisionKind)),
      .optional("commune", .reference(.communes)),
      .optional("position", .reference(.positions)),
      .optional("decided_on", .anyDate),
      .optional("note", .text),
    ])

  static let preferences = TableSchema(
    .preferences, key: ["officer", "commune", "position"],
    columns: [
      .required("officer", .reference(.officers)),
      .optional("commune", .reference(.communes)),
      .optional("position", .reference(.positions)),
      .required("hours", .number(NumberRange(-100_000...100_000)), unit: .hoursPerMonth),
    ])
  static let waves = TableSchema(
    .waves, key: ["officer"],
    columns: [
      .required("officer", .reference(.officers)),
      .optional("month", .date(years: 2000...2200)),
      .optional("not_before", .date(years: 2000...2200)),
      .optional("not_after", .date(years: 2000...2200)),
      .optional("note", .text),
    ])
}
