import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables

extension ComparisonReport {
  /// The comparison as JSON: the what-ifs of every scenario and the rows of every table.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    let tables = ComparisonTables(scenarios, in: language)
    return try JSONText.text(
      Document(
        scenarios: scenarios.map { scenario in
          Scenario(
            name: scenario.name, whatIfs: scenario.whatIfs.map(\.applied),
            reasons: scenario.failure?.lines(in: language) ?? [])
        },
        comparison: tables.comparison, changes: tables.changes, differences: tables.differences))
  }

  private struct Document: Encodable {
    let scenarios: [Scenario]
    let comparison: Table
    let changes: Table
    let differences: Table
  }

  private struct Scenario: Encodable {
    let name: String
    let whatIfs: [AppliedWhatIf]
    let reasons: [String]
  }
}
