import CaseFormat
import Foundation
import StaffingDomain

/// Findings and data quality of a case, as text or JSON.
struct CheckReport {
  let errors: Int
  let warnings: Int
  let notes: Int
  private let reading: CaseReading

  init(_ reading: CaseReading) {
    self.reading = reading
    errors = reading.tally.number(of: .error)
    warnings = reading.tally.number(of: .warning)
    notes = reading.tally.number(of: .note)
  }

  /// One line for each finding, then the four heads with their figures.
  func text(isColoured: Bool) -> String {
    var text = ""
    for finding in reading.findings { text += line(of: finding, isColoured: isColoured) + "\n" }
    if !reading.findings.isEmpty { text += "\n" }
    if !reading.changes.isEmpty {
      text += "Changes:\n"
      for change in reading.changes { text += line(of: change) }
      text += "\n"
    }
    for head in reading.dataQuality.heads { text += summary(of: head) }
    return text + "\n\(verdict)\n"
  }

  private func line(of change: ChangeEffect) -> String {
    let (what, count) = (change.sentence.isEmpty ? "nothing" : change.sentence, change.differences)
    return "  \(change.place): \(what) (\(count) difference\(count == 1 ? "" : "s"))\n"
  }

  private var verdict: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")].map { count, noun in
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let end = errors > 0 ? "The case cannot be used until the errors are mended." : "The case can be used."
    return "\(counts.joined(separator: ", ")). \(end)"
  }

  private func line(of finding: Finding, isColoured: Bool) -> String {
    let plain = finding.description
    guard isColoured else { return plain }
    let colour =
      switch finding.severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    let word = ": \(finding.severity.rawValue): "
    guard let range = plain.range(of: word) else { return plain }
    let reset = "\u{1B}[0m"
    return "\u{1B}[1m\(plain[..<range.lowerBound])\(reset): \u{1B}[\(colour)m\(finding.severity.rawValue)\(reset): "
      + plain[range.upperBound...]
  }

  private func summary(of head: DataQuality.Head) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    func aligned(_ number: Int, _ noun: String) -> String {
      let digits = String(number)
      return String(repeating: " ", count: max(0, 6 - digits.count)) + digits + " \(noun)"
    }
    var text =
      padded(head.head.rawValue, 10) + aligned(head.errors, "errors") + aligned(head.warnings, "warnings")
      + aligned(head.notes, "notes") + "\n"
    for coverage in head.coverage {
      guard let percent = coverage.percent else { continue }
      text += "            \(coverage.label): \(coverage.sound) of \(coverage.total) (\(percent) %)\n"
    }
    return text
  }

  /// The same as one JSON object, with sorted keys.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(
      Document(
        errors: errors, warnings: warnings, notes: notes, files: reading.files, findings: reading.findings,
        changes: reading.changes.isEmpty ? nil : reading.changes.map(Change.init), dataQuality: reading.dataQuality))
    data.append(UInt8(ascii: "\n"))
    return data
  }

  /// What one change of a what-if did.
  private struct Change: Encodable {
    let file: String
    let line: Int
    let change: String
    let differences: Int

    init(_ effect: ChangeEffect) {
      (file, line, change) = (effect.file, effect.line, effect.sentence)
      differences = effect.differences
    }
  }

  private struct Document: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let files: [String]
    let findings: [Finding]
    /// Left out without what-ifs.
    let changes: [Change]?
    let dataQuality: DataQuality
  }
}
