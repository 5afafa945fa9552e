internal import StaffingDomain

/// The columns of `positions.csv`, in the order of its schema.
public enum PositionColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case position, name, group, rank, minimumPosts, critical, leading, relativeSensitive, rotationMonths, combinable
  static let schema = TableSchema.positions
}

/// The columns of `combinations.csv`, in the order of its schema.
public enum CombinationColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case position, with
  static let schema = TableSchema.combinations
}

/// The columns of `activities.csv`, in the order of its schema.
public enum ActivityColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case activity, name, field, position, unitHours, onlineShare, shareableShare
  static let schema = TableSchema.activities
}

/// The columns of `workload.csv`, in the order of its schema.
public enum WorkloadColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case commune, activity, annualVolume
  static let schema = TableSchema.workload
}

/// The columns of `allowances.csv`, in the order of its schema.
public enum AllowanceColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case position, name, share, hoursPerYear, commune
  static let schema = TableSchema.allowances
}

/// The columns of `recruitment.csv`, in the order of its schema.
public enum RecruitmentColumn: Int, CaseIterable, Sendable, SchemaColumn {
  case position, quota
  static let schema = TableSchema.recruitment
}

extension TableSchema {
  static let positions = TableSchema(
    .positions, required: true, key: ["position"],
    columns: [
      .required("position", .code),
      .required("name", .text),
      .required("group", .word(.positionGroup)),
      .required("rank", .integer(1...5)),
      .optional("minimum_posts", .integer(0...1_000), unit: .posts, default: "0"),
      .optional("critical", .yesNo, default: "no"),
      .optional("leading", .yesNo, default: "no"),
      .optional("relative_sensitive", .yesNo, default: "no"),
      .optional("rotation_months", .integer(1...600), unit: .months),
      .optional("combinable", .yesNo),
    ])

  static let combinations = TableSchema(
    .combinations, key: ["position", "with"],
    columns: [
      .required("position", .reference(.positions)),
      .required("with", .reference(.positions)),
    ])

  static let activities = TableSchema(
    .activities, required: true, key: ["activity"],
    columns: [
      .required("activity", .code),
      .required("name", .text),
      .required("field", .text),
      .required("position", .reference(.positions)),
      .required("unit_hours", .number(.above(0, through: 2_000)), unit: .hours),
      .optional("online_share", .share, default: "0"),
      .optional("shareable_share", .share, default: "0"),
    ])

  static let workload = TableSchema(
    .workload, required: true, key: ["commune", "activity"],
    columns: [
      .required("commune", .reference(.communes)),
      .required("activity", .reference(.activities)),
      .required("annual_volume", .number(NumberRange(0...100_000_000)), unit: .unitsPerYear),
    ])

  static let allowances = TableSchema(
    .allowances, key: ["position", "name", "commune"],
    columns: [
      .required("position", .reference(.positions)),
      .required("name", .text),
      .optional("share", .number(.from(0, below: 1))),
      .optional("hours_per_year", .number(NumberRange(0...1_000_000)), unit: .hoursPerYear),
      .optional("commune", .reference(.communes)),
    ])

  static let recruitment = TableSchema(
    .recruitment, key: ["position"],
    columns: [
      .optional("position", .reference(.positions)),
      .required("quota", .integer(0...100_000), unit: .heads),
    ])
}
