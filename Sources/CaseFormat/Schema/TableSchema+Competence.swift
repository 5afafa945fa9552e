internal import StaffingDomain

enum CompetencyColumn: Int, SchemaColumn {
  case competency, name, category
  static let schema = TableSchema.competencies
}

enum RequirementColumn: Int, SchemaColumn {
  case position, competency, level, mandatory, weight
  static let schema = TableSchema.requirements
}

enum OfficerCompetencyColumn: Int, SchemaColumn {
  case officer, competency, level, validUntil
  static let schema = TableSchema.officerCompetencies
}

enum CourseColumn: Int, SchemaColumn {
  case course, name, competency, fromLevel, toLevel, hours, cost, seats
  static let schema = TableSchema.courses
}

enum TeamRuleColumn: Int, SchemaColumn {
  case commune, competency, level, officers, penaltyHours
  static let schema = TableSchema.teamRules
}

extension TableSchema {
  static let competencies = TableSchema(
    .competencies, "What officers can do.", key: ["competency"],
    columns: [
      .required("competency", .code, "Code."),
      .required("name", .text, "Name."),
      .required("category", .word(CompetencyCategory.self), "The kind of competency."),
    ])

  static let requirements = TableSchema(
    .requirements, "The competencies that positions ask for.", key: ["position", "competency"],
    columns: [
      .required("position", .reference(.positions), "The position."),
      .required("competency", .reference(.competencies), "The competency."),
      .required("level", .integer(1...5), "The level asked for."),
      .optional(
        "mandatory", .yesNo, default: "no", "Whether an officer below the level may not take up the position."),
      .optional("weight", .number(NumberRange(0...1_000)), default: "1", "Weight in the competence fit."),
    ])

  static let officerCompetencies = TableSchema(
    .officerCompetencies, "The competencies that officers hold.", key: ["officer", "competency"],
    columns: [
      .required("officer", .reference(.officers), "The officer."),
      .required("competency", .reference(.competencies), "The competency."),
      .required("level", .integer(0...5), "From 0 (none) to 5 (master)."),
      .optional("valid_until", .anyDate, "The last day on which it counts; empty means no limit."),
    ])

  static let courses = TableSchema(
    .courses, "Courses that lift one competency.", key: ["course"],
    columns: [
      .required("course", .code, "Code."),
      .required("name", .text, "Name."),
      .required("competency", .reference(.competencies), "The competency that it lifts."),
      .required("from_level", .integer(0...5), "The least level that an officer needs to follow it."),
      .required("to_level", .integer(0...5), "The level after it, above from_level."),
      .required("hours", .number(NumberRange(0...10_000)), unit: "hours", "An officer's time, once."),
      .optional("cost", .number(.money(through: 1_000_000)), unit: "million VND", default: "0", "Money, once."),
      .optional("seats", .integer(0...1_000_000), unit: "officers", "Places; empty means no limit."),
    ])

  static let teamRules = TableSchema(
    .teamRules, "Competencies that a number of officers of a commune should have; a plan may miss them at a price.",
    key: ["commune", "competency", "level"],
    columns: [
      .optional("commune", .reference(.communes), "The commune; empty means every commune."),
      .required("competency", .reference(.competencies), "The competency."),
      .required("level", .integer(1...5), "The least level."),
      .required("officers", .integer(1...10_000), unit: "officers", "How many officers."),
      .required(
        "penalty_hours", .number(NumberRange(0...100_000)), unit: "hours a month",
        "What each missing officer counts."),
    ])
}
