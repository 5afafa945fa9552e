import Planning
import StaffingDomain
import Tables
import Wording

/// Columns of the tables of explanations.
struct ExplanationColumns: Sendable {
  /// Columns about what the case consists of.
  let common: CaseColumns

  init(_ staffingCase: StaffingCase, in language: any Language) {
    common = CaseColumns(staffingCase: staffingCase, language: language)
  }

  var language: any Language { common.language }

  /// A heading of a column.
  func heading(_ label: ExplanationLabel) -> String { language.label(label) }

  /// Hours a month: with three decimals in JSON, as in the results folder.
  func hours<Row>(_ name: String, _ hours: @escaping @Sendable (Row) -> HoursPerMonth?) -> Column<Row> {
    .number(name, decimals: ExplanationNumber.decimals, unit: "hours a month") { hours($0)?.value }.rounded
  }

  /// The same with one decimal in terminals.
  func hours<Row>(
    _ name: String, heading: String, _ hours: @escaping @Sendable (Row) -> HoursPerMonth?
  ) -> Column<Row> {
    self.hours(name, hours).brief(heading, as: .fixed(decimals: 1))
  }
}
