public import CaseFormat
internal import StaffingDomain
internal import Tables
public import Wording

/// Findings and data quality of a case, as text or JSON.
public struct CheckReport: Sendable {
  let reading: CaseReading
  let findings: [FindingText]
  let language: any Language

  /// Prepares the report of a reading.
  public init(_ reading: CaseReading, in language: any Language) {
    self.reading = reading
    let language = language.calling(reading.workbook)
    self.language = language
    findings = reading.findings.map { FindingText($0, in: language) }
  }

  func number(of severity: FindingSeverity) -> Int { reading.tally.number(of: severity) }

  /// One line for each finding, then the four heads with their figures.
  ///
  /// - Parameter isColoured: Whether the text may hold the colours of a terminal.
  public func text(isColoured: Bool) -> String {
    var text = ""
    for finding in findings { text += line(of: finding, isColoured: isColoured) + "\n" }
    if !findings.isEmpty { text += "\n" }
    if !reading.changes.isEmpty {
      text += language.changesHeading + "\n"
      for change in reading.changes { text += "  \(change.place): \(language.spoken(language.effect(change)))\n" }
      text += "\n"
    }
    for head in reading.dataQuality.heads { text += summary(of: head) }
    let verdict = language.verdict(
      errors: number(of: .error), warnings: number(of: .warning), notes: number(of: .note))
    return text + "\n\(verdict)\n"
  }

  private func line(of finding: FindingText, isColoured: Bool) -> String {
    guard isColoured else { return finding.description }
    let colour =
      switch finding.severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    let reset = "\u{1B}[0m"
    // The colours are the only control characters that may reach the terminal.
    return "\u{1B}[1m\(ControlCharacters.shown(in: finding.place))\(reset): \u{1B}[\(colour)m"
      + "\(finding.severityWord)\(reset): \(finding.code.rawValue): \(ControlCharacters.shown(in: finding.sentence))"
  }

  private func summary(of head: DataQuality.Head) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    func aligned(_ number: Int, _ severity: FindingSeverity) -> String {
      let digits = String(number)
      return String(repeating: " ", count: max(0, 6 - digits.count)) + digits
        + " \(padded(language.column(severity, number), language.column(severity, 0).count))"
    }
    var text =
      padded(language.heading(head.head), 10) + aligned(head.errors, .error) + aligned(head.warnings, .warning)
      + aligned(head.notes, .note) + "\n"
    for coverage in head.coverage {
      guard let percent = coverage.percent else { continue }
      text += "            \(language.coverage(coverage, percent: percent))\n"
    }
    return text
  }
}
