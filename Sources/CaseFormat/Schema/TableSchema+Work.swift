internal import StaffingDomain

enum PositionColumn: Int, SchemaColumn {
  case position, name, group, rank, minimumPosts, critical, leading, relativeSensitive, rotationMonths, combinable
  static let schema = TableSchema.positions
}

enum CombinationColumn: Int, SchemaColumn {
  case position, with
  static let schema = TableSchema.combinations
}

enum ActivityColumn: Int, SchemaColumn {
  case activity, name, field, position, unitHours, onlineShare, shareableShare
  static let schema = TableSchema.activities
}

enum WorkloadColumn: Int, SchemaColumn {
  case commune, activity, annualVolume
  static let schema = TableSchema.workload
}

enum AllowanceColumn: Int, SchemaColumn {
  case position, name, share, hoursPerYear, commune
  static let schema = TableSchema.allowances
}

enum RecruitmentColumn: Int, SchemaColumn {
  case position, quota
  static let schema = TableSchema.recruitment
}

extension TableSchema {
  static let positions = TableSchema(
    .positions, required: true, "The job positions that communes fill.", key: ["position"],
    columns: [
      .required("position", .code, "Code."),
      .required("name", .text, "Name."),
      .required("group", .word(PositionGroup.self), "The body of the commune it belongs to."),
      .required("rank", .integer(1...5), "From 1 (lowest) to 5 (highest); an officer of a lower rank may not fill it."),
      .optional(
        "minimum_posts", .integer(0...1_000), unit: "posts", default: "0",
        "Posts that every commune has, whatever its workload."),
      .optional("critical", .yesNo, default: "no", "Whether an empty post counts critical_factor times."),
      .optional(
        "leading", .yesNo, default: "no",
        "Whether its holder leads the commune, which bars relatives from "
          + "sensitive posts."),
      .optional(
        "relative_sensitive", .yesNo, default: "no",
        "Whether a leader's relative may not hold it (personnel, accounting, treasurer, store)."),
      .optional(
        "rotation_months", .integer(1...600), unit: "months",
        "Term after which its holder is to rotate; empty means none."),
      .optional(
        "combinable", .yesNo,
        "Whether one officer may hold it together with another position; empty means no for the group leadership and "
          + "where leading is yes, else yes."),
    ])

  static let combinations = TableSchema(
    .combinations,
    "Positions that one officer may hold together; with rows exactly these pairs, without rows every two combinable "
      + "positions of a group.", key: ["position", "with"],
    columns: [
      .required("position", .reference(.positions), "One position."),
      .required("with", .reference(.positions), "The other position; a row holds both ways."),
    ])

  static let activities = TableSchema(
    .activities, required: true, "The kinds of work with a standard time.", key: ["activity"],
    columns: [
      .required("activity", .code, "Code."),
      .required("name", .text, "Name."),
      .required("field", .text, "The administrative field, for example civil status."),
      .required("position", .reference(.positions), "The position that does it."),
      .required("unit_hours", .number(.above(0, through: 2_000)), unit: "hours", "Standard time of one unit."),
      .optional("online_share", .share, default: "0", "Share of units served online."),
      .optional("shareable_share", .share, default: "0", "Share of the work that another commune may do."),
    ])

  static let workload = TableSchema(
    .workload, required: true, "How much of each activity a commune handles.", key: ["commune", "activity"],
    columns: [
      .required("commune", .reference(.communes), "Where."),
      .required("activity", .reference(.activities), "What."),
      .required("annual_volume", .number(NumberRange(0...100_000_000)), unit: "units a year", "Units a year."),
    ])

  static let allowances = TableSchema(
    .allowances, "Work that has no volume of its own (WISN allowances).", key: ["position", "name", "commune"],
    columns: [
      .required("position", .reference(.positions), "The position."),
      .required("name", .text, "What the time is for."),
      .optional(
        "share", .number(.from(0, below: 1)),
        "Share of the working time of every member of the position; the shares of a position stay below 1 together."),
      .optional(
        "hours_per_year", .number(NumberRange(0...1_000_000)), unit: "hours a year",
        "Hours of the position in one commune; instead of share, and with commune."),
      .optional("commune", .reference(.communes), "The commune of hours_per_year."),
    ])

  static let recruitment = TableSchema(
    .recruitment, "How many officers may be recruited; without the file: none.", key: ["position"],
    columns: [
      .optional("position", .reference(.positions), "The position; empty means the total over all."),
      .required("quota", .integer(0...100_000), unit: "heads", "The most recruits."),
    ])
}
