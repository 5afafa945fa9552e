import StaffingDomain
import Testing

@testable import CaseFormat

/// Points that group thousands, in volumes and money.
@Suite struct AmountTests {
  private static let workload = "workload.csv"

  static let examples = [
    PlausibilityExample(
      "one volume with a thousands point among whole ones", [(workload, "00701,CERT,9200", "00701,CERT,9.200")],
      [
        "workload.csv:6:12: warning: thousands-point: annual_volume is '9.200', with exactly three decimals, while 24 "
          + "cells of it hold no point; write 9200 if the point groups thousands; if it is a decimal point, nothing needs "
          + "to be done"
      ]),
    PlausibilityExample(
      "of several volumes the largest is shown",
      [(workload, "00701,CERT,9200", "00701,CERT,9.200"), (workload, "00725,CERT,16800", "00725,CERT,16.800")],
      [
        "workload.csv:17:12: warning: thousands-point: annual_volume is '16.800', with exactly three decimals, as 1 more "
          + "cell of the column, while 23 cells of it hold no point; write 16800 if the point groups thousands; if it is a "
          + "decimal point, nothing needs to be done"
      ]),
    PlausibilityExample(
      "three decimals in every price are only noted",
      [
        ("courses.csv", "3.5,10", "3.500,10"), ("courses.csv", "24,1.2", "24,1.200"), ("courses.csv", "2.8,", "2.850,"),
      ],
      [
        "courses.csv:2:46: note: thousands-point: cost is '3.500', with exactly three decimals, as 2 more cells of the "
          + "column; write 3500 if the point groups thousands; if it is a decimal point, nothing needs to be done"
      ]),
    PlausibilityExample(
      "a budget with a thousands point", [("policy.yml", "allowance_budget: 30", "allowance_budget: 1.500")],
      [
        "policy.yml:4:19: warning: thousands-point: allowance_budget is '1.500', with exactly three decimals; write 1500 "
          + "if the point groups thousands; if it is a decimal point, nothing needs to be done"
      ]),
    PlausibilityExample(
      "hours of a year with a thousands point", [("allowances.csv", ",120,00725", ",1.200,00725")],
      [
        "allowances.csv:5:30: note: thousands-point: hours_per_year is '1.200', with exactly three decimals; write 1200 "
          + "if the point groups thousands; if it is a decimal point, nothing needs to be done"
      ]),
    PlausibilityExample(
      "other decimals beside it show that points are decimal points",
      [(workload, "00701,CERT,9200", "00701,CERT,9.200"), (workload, "00701,BIRTH,260", "00701,BIRTH,260.5")], []),
    PlausibilityExample(
      "means of three years", [(workload, "00701,BIRTH,260", "00701,BIRTH,260.333")], []),
    PlausibilityExample("two decimals", [(workload, "00701,BIRTH,260", "00701,BIRTH,26.05")], []),
    PlausibilityExample("below 1", [(workload, "00701,BIRTH,260", "00701,BIRTH,0.125")], []),
    PlausibilityExample("kilometres may have metres", [("distances.csv", "11.2", "11.204")], []),
    PlausibilityExample("hours may be exact", [("activities.csv", "LAND,6.5", "LAND,6.525")], []),
  ]

  @Test(arguments: examples)
  func `A point of thousands is asked about, and no decimal point`(example: PlausibilityExample) { example.check() }

  @Test(
    arguments: [
      ("1832", .whole), ("0", .whole), ("1.832", .grouped(1832)), ("12.500", .grouped(12_500)),
      ("123.000", .grouped(123_000)), ("1234.500", .decimal), ("0.500", .decimal), ("1.5", .decimal),
      ("1.8325", .decimal),
      ("7.333", .decimal), ("7.667", .decimal), ("7.334", .grouped(7_334)), ("-1.832", nil), ("1.832.000", nil),
      (".832", nil), ("1.", nil), ("1e3", nil), ("", nil), ("1,832", nil), ("1234567890123456789.000", nil),
    ] as [(String, AmountForm?)])
  func `Forms of numbers`(text: String, form: AmountForm?) {
    var text = text
    #expect(text.withUTF8 { AmountForm($0) } == form)
  }

  @Test(arguments: [(19, 1, false), (20, 1, true), (39, 2, false), (40, 2, true), (1, 0, true), (0, 0, false)])
  func `One true decimal counts against twenty points`(grouped: Int, decimals: Int, isTold: Bool) {
    var forms = AmountForms()
    for _ in 0..<grouped { _ = forms.note(.grouped(1_832)) }
    for _ in 0..<decimals { _ = forms.note(.decimal) }
    #expect((forms.fact("annual_volume") != nil) == isTold)
  }
}
