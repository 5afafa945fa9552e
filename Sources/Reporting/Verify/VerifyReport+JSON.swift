internal import Auditing
internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording

extension VerifyReport {
  /// The same as one JSON object; every broken rule is listed.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        verified: checked?.violations.isEmpty ?? false, objective: checked?.objective?.value,
        doNothing: checked?.doNothing?.value, rules: checked?.rules ?? 0, rows: checked?.rows ?? 0,
        sentences: checked?.sentences,
        violations: (checked?.violations ?? []).map { Entry($0, in: language) }, findings: findings))
  }

  private struct Document: Encodable {
    let verified: Bool
    let objective: Double?
    let doNothing: Double?
    let rules: Int
    let rows: Int
    let sentences: Int?
    let violations: [Entry]
    let findings: [FindingText]
  }

  private struct Entry: Encodable {
    let rule: String
    let message: String
    let file: String
    let line: Int?
    let input: String?

    init(_ violation: Violation, in language: any Language) {
      rule = violation.rule.name
      message = violation.fact.text(in: language)
      file = violation.file
      line = violation.line
      input = violation.input?.description
    }
  }
}
