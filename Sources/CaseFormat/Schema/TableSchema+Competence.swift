internal import StaffingDomain

/// The columns of `competencies.csv`, in the order of its schema.
public enum CompetencyColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case competency, name, category
  static let schema = TableSchema.competencies
}

/// The columns of `requirements.csv`, in the order of its schema.
public enum RequirementColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case position, competency, level, mandatory, weight
  static let schema = TableSchema.requirements
}

/// The columns of `officer_competencies.csv`, in the order of its schema.
public enum OfficerCompetencyColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case officer, competency, level, validUntil
  static let schema = TableSchema.officerCompetencies
}

/// The columns of `courses.csv`, in the order of its schema.
public enum CourseColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case course, name, competency, fromLevel, toLevel, hours, cost, seats
  static let schema = TableSchema.courses
}

/// The columns of `team_rules.csv`, in the order of its schema.
public enum TeamRuleColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case commune, competency, level, officers, penaltyHours
  static let schema = TableSchema.teamRules
}

extension TableSchema {
  static let competencies = TableSchema(
    .competencies, key: ["competency"],
    columns: [
      .required("competency", .code),
      .required("name", .text),
      .required("category", .word(.competencyCategory)),
    ])

  static let requirements = TableSchema(
    .requirements, key: ["position", "competency"],
    columns: [
      .required("position", .reference(.positions)),
      .required("competency", .reference(.competencies)),
      .required("level", .integer(1...5)),
      .optional("mandatory", .yesNo, default: "no"),
      .optional("weight", .number(NumberRange(0...1_000)), default: "1"),
    ])

  static let officerCompetencies = TableSchema(
    .officerCompetencies, key: ["officer", "competency"],
    columns: [
      .required("officer", .reference(.officers)),
      .required("competency", .reference(.competencies)),
      .required("level", .integer(0...5)),
      .optional("valid_until", .anyDate),
    ])

  static let courses = TableSchema(
    .courses, key: ["course"],
    columns: [
      .required("course", .code),
      .required("name", .text),
      .required("competency", .reference(.competencies)),
      .required("from_level", .integer(0...5)),
      .required("to_level", .integer(0...5)),
      .required("hours", .number(NumberRange(0...10_000)), unit: .hours),
      .optional("cost", .number(.money(through: 1_000_000)), unit: .millionDong, default: "0"),
      .optional("seats", .integer(0...1_000_000), unit: .officers),
    ])

  static let teamRules = TableSchema(
    .teamRules, key: ["commune", "competency", "level"],
    columns: [
      .optional("commune", .reference(.communes)),
      .required("competency", .reference(.competencies)),
      .required("level", .integer(1...5)),
      .required("officers", .integer(1...10_000), unit: .officers),
      .required("penalty_hours", .number(NumberRange(0...100_000)), unit: .hoursPerMonth),
    ])
}
