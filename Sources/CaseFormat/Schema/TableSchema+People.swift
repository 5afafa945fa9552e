internal import StaffingDomain

enum OfficerColumn: Int, SchemaColumn {
  case officer, name, commune, position, fte, rank, mobility, maxKm, born, sex, since, leavesOn
  case homeCommune, secondPosition
  static let schema = TableSchema.officers
}

enum BarColumn: Int, SchemaColumn {
  case officer, rule, until, legalBasis
  static let schema = TableSchema.bars
}

enum RelationColumn: Int, SchemaColumn {
  case officer, other, kind
  static let schema = TableSchema.relations
}

enum DecisionColumn: Int, SchemaColumn {
  case officer, decision, commune, position, decidedOn, note
  static let schema = TableSchema.decisions
}

enum PreferenceColumn: Int, SchemaColumn {
  case officer, commune, position, hours
  static let schema = TableSchema.preferences
}

extension TableSchema {
  static let officers = TableSchema(
    .officers, required: true, "The officers and their current assignment.", key: ["officer"],
    columns: [
      .required("officer", .code, "Code."),
      .optional("name", .text, "Name."),
      .required("commune", .reference(.communes), "Where the officer serves now."),
      .required("position", .reference(.positions), "The position held now."),
      .optional(
        "fte", .number(.above(0, through: 1)), unit: "full-time equivalents", default: "1",
        "Capacity: 1 is full-time, 0.5 half-time."),
      .optional("rank", .integer(1...5), "Rank; empty means the rank of the position."),
      .optional("mobility", .word(Mobility.self), default: "movable", "Whether the officer may be moved at all."),
      .optional(
        "max_km", .kilometres, unit: "km", "The farthest new commune; empty means the policy's maximum_km."),
      .optional("born", .date(years: 1900...2200), "Date of birth."),
      .optional("sex", .word(Sex.self), "For the retirement age."),
      .optional("since", .date(years: 1900...2200), "Start in the present post."),
      .optional(
        "leaves_on", .anyDate,
        "Last day of service, where known; empty means the day of retirement, by born and sex (policy retirements)."),
      .optional(
        "home_commune", .reference(.communes),
        "The commune where the officer lives, in the same province: travel is counted from there. Empty means the "
          + "commune of service."),
      .optional(
        "second_position", .reference(.positions), "The position held now besides the first, in the same commune."),
    ])

  static let bars = TableSchema(
    .bars,
    "Legal bars: the officer may not be moved while one is in force, and is away for illness, long_study and maternity.",
    key: ["officer", "rule", "until"],
    columns: [
      .required("officer", .reference(.officers), "The officer."),
      .required("rule", .word(BarRule.self), "The ground."),
      .optional("until", .anyDate, "The last day in force; empty means no end."),
      .optional("legal_basis", .text, "The article or decision, to be cited."),
    ])

  static let relations = TableSchema(
    .relations, "Family relations between officers; a row holds both ways.", key: ["officer", "other", "kind"],
    columns: [
      .required("officer", .reference(.officers), "One officer."),
      .required("other", .reference(.officers), "The other officer."),
      .required(
        "kind", .word(RelationKind.self),
        "couple: to serve in the same commune; relative: one may not lead where the other holds a sensitive post."),
    ])

  static let decisions = TableSchema(
    .decisions, "Orders that every plan has to keep.", key: ["officer", "decision", "commune", "position"],
    columns: [
      .required("officer", .reference(.officers), "The officer."),
      .required(
        "decision", .word(DecisionKind.self),
        "lock: holds the named cell, a cell of the commune, or (neither named) stays; forbid, refuse: rule it out."),
      .optional("commune", .reference(.communes), "The commune; empty means any."),
      .optional("position", .reference(.positions), "The position; empty means any."),
      .optional("decided_on", .anyDate, "When it was decided."),
      .optional("note", .text, "A note for the files."),
    ])

  static let preferences = TableSchema(
    .preferences, "Wishes and aversions of officers.", key: ["officer", "commune", "position"],
    columns: [
      .required("officer", .reference(.officers), "The officer."),
      .optional("commune", .reference(.communes), "The commune; empty means any."),
      .optional("position", .reference(.positions), "The position; empty means any."),
      .required(
        "hours", .number(NumberRange(-100_000...100_000)), unit: "hours a month",
        "What it counts; below 0 it is a wish."),
    ])
}
