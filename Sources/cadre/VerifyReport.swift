import Auditing
import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workflows

/// What `cadre verify` says, as text or JSON.
struct VerifyReport {
  /// How many broken rules are listed as text.
  static let limit = 10

  private let resultsFolder: String
  private let caseFolder: String
  private let verification: Verification

  /// - Parameters:
  ///   - resultsFolder: The results as the user calls them.
  ///   - caseFolder: The case as the user calls it.
  init(_ verification: Verification, of resultsFolder: String, for caseFolder: String) {
    (self.verification, self.resultsFolder, self.caseFolder) = (verification, resultsFolder, caseFolder)
  }

  private var reading: ResultsReading { verification.reading }
  private var audit: AuditReport? { verification.audit }
  private var findings: [FindingText] { reading.findings.map { FindingText($0, in: OutputLanguage.current) } }

  func text() -> String {
    guard let audit, let tables = reading.tables else {
      return failure(findings.filter { $0.severity == .error }.map(\.description), "damaged place")
    }
    guard audit.isClean else {
      return failure(audit.violations.map { $0.line(in: OutputLanguage.current) }, "violation")
    }
    let summary = tables.summary
    var text = "Verified: '\(resultsFolder)' is a sound plan for '\(caseFolder)'.\n"
    text += "  objective  \(number(audit.recomputedObjective)) hours a month, computed again from the files\n"
    text += "  recovered  \(number(audit.recomputedObjective.map { audit.recomputedDoNothing - $0 })) hours a month\n"
    text += "  status     \(summary.status.rawValue)"
    text +=
      summary.gap.map { ", gap \(ResultNumber.text($0, decimals: 6) ?? "?") (the bound itself is the solver's)\n" }
      ?? ", nothing proved\n"
    text += "  checked    \(audit.ruleCount) rules, \(audit.rowCount) rows\n"
    let (overrides, whatIfs) = (verification.overrides, verification.whatIfs)
    if !overrides.isEmpty {
      text += "  policy     changed: \(overrides.map { "\($0.key)=\($0.text)" }.joined(separator: ", "))\n"
    }
    if !whatIfs.isEmpty { text += "  what-if    \(whatIfs.map(\.fileName).joined(separator: ", "))\n" }
    return text
  }

  private func failure(_ lines: [String], _ noun: String) -> String {
    var text = lines.prefix(Self.limit).map { $0 + "\n" }.joined()
    if lines.count > VerifyReport.limit { text += "and \(lines.count - VerifyReport.limit) more\n" }
    let count = "\(lines.count) \(noun)\(lines.count == 1 ? "" : "s")"
    return text + "Verification failed: '\(resultsFolder)' is not a sound plan for '\(caseFolder)' (\(count)).\n"
  }

  private func number(_ hours: HoursPerMonth?) -> String {
    hours.flatMap { ResultNumber.text($0.value, decimals: 6) } ?? "unknown"
  }

  /// The same as one JSON object with sorted keys; every broken rule is listed.
  func json() throws -> Data {
    let document = Document(
      verified: verification.isClean, objective: audit?.recomputedObjective?.value,
      doNothing: audit?.recomputedDoNothing.value,
      rules: audit?.ruleCount ?? 0, rows: audit?.rowCount ?? 0,
      violations: (audit?.violations ?? []).map(Entry.init), findings: findings)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    var data = try encoder.encode(document)
    data.append(UInt8(ascii: "\n"))
    return data
  }

  private struct Document: Encodable {
    let verified: Bool
    let objective: Double?
    let doNothing: Double?
    let rules: Int
    let rows: Int
    let violations: [Entry]
    let findings: [FindingText]
  }

  private struct Entry: Encodable {
    let rule: String
    let message: String
    let file: String
    let line: Int?
    let input: String?

    init(_ violation: Violation) {
      rule = violation.rule.rawValue
      message = violation.fact.text(in: OutputLanguage.current)
      file = violation.file
      line = violation.line
      input = violation.input?.description
    }
  }
}
