import Testing

/// Numbers whose unit may be another one, weights, and shares of whole officers.
@Suite struct UnitTests {
  private static let (policy, activities) = ("policy.yml", "activities.csv")

  /// The policy with one more key.
  private static func key(_ line: String) -> [(file: String, old: String, new: String)] {
    [(policy, "maximum_km: 40", "maximum_km: 40\n\(line)")]
  }

  /// The column `shareable_share` with 1 in every row.
  private static let allShareable = [
    ("0.3,0.2", "0.3,1"), ("0.4,0.2", "0.4,1"), ("0.8,0.9", "0.8,1"), ("0.5,0.3", "0.5,1"), ("0.1,0\n", "0.1,1\n"),
    ("0.9,0.5", "0.9,1"), ("1,0.8", "1,1"),
  ].map { (file: activities, old: $0, new: $1) }

  static let numbers = [
    PlausibilityExample(
      "minutes for hours", [(activities, "CIVIL,0.75", "CIVIL,45")],
      [
        "activities.csv:4:45: warning: implausible-unit: unit_hours 45 of activity 'BIRTH' asks for 6.6 officers in each "
          + "commune, as minutes would; write hours: 15 minutes are 0.25"
      ]),
    PlausibilityExample(
      "minutes for hours in two rows", [(activities, "CIVIL,0.75", "CIVIL,45"), (activities, "IT,0.6", "IT,36")],
      [
        "activities.csv:8:44: warning: implausible-unit: unit_hours 36 of activity 'HELP' asks for 59.0 officers in each "
          + "commune, as minutes would; so do those of 1 more activity; write hours: 15 minutes are 0.25"
      ]),
    PlausibilityExample("long work that is rare", [(activities, "LAND,4,", "LAND,10,")], []),
    PlausibilityExample(
      "everything shareable", allShareable,
      [
        "activities.csv:2:66: warning: implausible-unit: shareable_share is 1 in all 7 cells, which means 100 %; write a "
          + "share such as 0.4 for 40 %; if 100 % is meant, nothing needs to be done"
      ]),
    PlausibilityExample("almost everything shareable", Array(allShareable.dropLast()), []),
    PlausibilityExample(
      "percentages, one of which is a share too",
      [(activities, "0.1,0\n", "10,0\n"), (activities, "0.8,0.9", "80,0.9")],
      [
        "activities.csv:4:50: error: out-of-range: online_share is 80, which is out of range; give a number, 0 to 1",
        "activities.csv:6:47: error: out-of-range: online_share is 10, which is out of range; give a number, 0 to 1",
        "activities.csv:8:48: warning: implausible-unit: online_share is 1 in 1 cell, which means 100 %, while 2 cells of "
          + "the column are percentages such as 80; write 0.01 where 1 % is meant",
      ]),
    PlausibilityExample(
      "dong for millions", [("allowance_bands.csv", "30,,,1", "30,,,1000"), ("allowance_bands.csv", "0.7", "700")],
      [
        "allowance_bands.csv:4:6: warning: implausible-unit: million_vnd_per_month is 1000 million VND, above the 20 that "
          + "can be expected at most, and so is 1 more cell of the column; write millions of dong: 500,000 VND is 0.5"
      ]),
    PlausibilityExample(
      "the cost of a course in thousands", [("courses.csv", "3.5,10", "3500,10")],
      [
        "courses.csv:2:46: warning: implausible-unit: cost is 3500 million VND, above the 200 that can be expected at most; "
          + "write millions of dong: 500,000 VND is 0.5"
      ]),
    PlausibilityExample(
      "dong for millions, beyond what any amount may be", [("allowance_bands.csv", "30,,,1", "30,,,1500000")],
      [
        "allowance_bands.csv:4:6: error: out-of-range: million_vnd_per_month is 1500000, which is out of range; give a "
          + "number, 0 to 1000000, in millions of dong: 500,000 VND is 0.5"
      ]),
    PlausibilityExample("a high allowance", [("allowance_bands.csv", "20,,3,2.5", "20,,3,8")], []),
  ]

  static let keys = [
    PlausibilityExample(
      "a day of 48 minutes", key("hours_per_day: 0.8"),
      [
        "policy.yml:3:16: warning: implausible-unit: hours_per_day is 0.8, while 4 to 12 hours are usual; check the unit "
          + "and the decimal point"
      ]),
    PlausibilityExample(
      "a day in minutes is out of range, once", key("hours_per_day: 480"),
      [
        "policy.yml:3:16: error: out-of-range: hours_per_day is 480, which is out of range; give a number, above 0, at "
          + "most 24"
      ]),
    PlausibilityExample(
      "the working days of a month",
      [
        (policy, "maximum_km: 40", "maximum_km: 40\nworking_days: 22\npublic_holidays: 1\nannual_leave: 1"),
        (policy, "training_budget: 200", "training_budget: 200\nsick_leave: 0\nother_absence: 0"),
      ],
      [
        "policy.yml:3:15: warning: implausible-unit: working_days is 22, while 150 to 320 days a year are usual; check the "
          + "unit and the decimal point"
      ]),
    PlausibilityExample("a half day", key("hours_per_day: 4"), []),
    PlausibilityExample(
      "a share beside a comment on percent", key("maximum_outflow_share: 1  # %"),
      [
        "policy.yml:3:24: warning: implausible-unit: maximum_outflow_share is 1, which means 100 %, while the comment "
          + "beside it speaks of percent; write 0.01 if 1 % is meant"
      ]),
    PlausibilityExample(
      "a share below a comment on percent", key("# most who may leave, in percent\n# of all\nmaximum_outflow_share: 1"),
      [
        "policy.yml:5:24: warning: implausible-unit: maximum_outflow_share is 1, which means 100 %, while the comment "
          + "beside it speaks of percent; write 0.01 if 1 % is meant"
      ]),
    PlausibilityExample(
      "a share beside a range up to 100", key("maximum_outflow_share: 1  # 0..100"),
      [
        "policy.yml:3:24: warning: implausible-unit: maximum_outflow_share is 1, which means 100 %, while the comment "
          + "beside it speaks of percent; write 0.01 if 1 % is meant"
      ]),
    PlausibilityExample(
      "a share whose comments speak of other things",
      key("# percent\n\n# 100 % of them\nmaximum_outflow_share: 1  # 10..100, see 2.0, 100"), []),
    PlausibilityExample("a share beside a comment on 100 %", key("maximum_outflow_share: 1  # 100 %"), []),
    PlausibilityExample("a share without a comment", key("maximum_outflow_share: 1"), []),
    PlausibilityExample(
      "weights far apart", key("recruit_hours: 100000\nsharing_overhead: 0.001"),
      [
        "policy.yml:4:19: warning: weights-far-apart: recruit_hours 100000 counts more than 10,000,000 times as much as "
          + "sharing_overhead 0.001, which is lost in rounding beside it; bring the two nearer; to leave one out, make it 0"
      ]),
    PlausibilityExample(
      "a wish that counts for nothing", [("preferences.csv", "CIVIL,-4", "CIVIL,-0.000001")],
      [
        "preferences.csv:3: warning: weights-far-apart: learning_hours 180 counts more than 10,000,000 times as much as "
          + "hours 1e-06 in preferences.csv, which is lost in rounding beside it; bring the two nearer; to leave one out, "
          + "make it 0"
      ]),
    PlausibilityExample("a recruit that is dearer than any post", key("recruit_hours: 100000"), []),
    PlausibilityExample("a weight of 0", key("recruit_hours: 100000\nsharing_overhead: 0"), []),
  ]

  static let outflows = [
    PlausibilityExample(
      "an officer is a large part of a small commune", key("maximum_outflow_share: 0.15"),
      [
        "policy.yml:3:24: note: outflow-rounded-up: the share 0.15 is rounded up to whole officers, so that 0.1 of "
          + "the officers more than that, or all of them, may leave 5 communes: "
          + "1 of 2 in '00737', 1 of 2 in '00749', 1 of 3 in '00713', ...; lock those who have to stay "
          + "(decisions.csv), or let it be so"
      ]),
    PlausibilityExample(
      "everybody may leave", key("maximum_outflow_share: 0.9"),
      [
        "policy.yml:3:24: note: outflow-rounded-up: the share 0.9 is rounded up to whole officers, so that 0.1 of "
          + "the officers more than that, or all of them, may leave 5 communes: "
          + "4 of 4 in '00701', 3 of 3 in '00713', 3 of 3 in '00725', ...; 5 communes may lose everybody; "
          + "lock those who have to stay (decisions.csv), or let it be so"
      ]),
    PlausibilityExample(
      "in two communes", key("maximum_outflow_share: 0.5"),
      [
        "policy.yml:3:24: note: outflow-rounded-up: the share 0.5 is rounded up to whole officers, so that 0.1 of "
          + "the officers more than that, or all of them, may leave 2 communes: "
          + "2 of 3 in '00713' and 2 of 3 in '00725'; lock those who have to stay (decisions.csv), or let "
          + "it be so"
      ]),
    PlausibilityExample("nobody may leave", key("maximum_outflow_share: 0"), []),
    PlausibilityExample("everybody may leave, and so it says", key("maximum_outflow_share: 1"), []),
  ]

  @Test(arguments: numbers + keys + outflows)
  func `Units are asked about where no planner can mean them`(example: PlausibilityExample) { example.check() }
}
