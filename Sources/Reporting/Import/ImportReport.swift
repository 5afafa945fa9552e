public import CaseImport
public import StaffingDomain
internal import Tables
public import Wording

/// What an import, or the guess of a mapping, took for what, as text or JSON.
public struct ImportReport: Sendable {
  /// A file of the case with its number of rows.
  public struct File: Sendable, Encodable {
    let name: String
    let rows: Int
  }

  private let notes: [ImportNote]
  private let findings: [FindingText]
  private let files: [File]
  private let codes: [MadeCode]
  private let language: any Language
  private let verdict: String

  /// Prepares the report of an import.
  public init(_ outcome: ImportOutcome, in language: any Language) {
    (notes, codes, self.language) = (outcome.notes, outcome.madeCodes, language)
    findings = outcome.findings.map { FindingText($0, in: language) }
    files = outcome.files.map { File(name: $0.name, rows: $0.rows) }
    verdict = language.verdict(
      tables: outcome.files.count { $0.name.hasSuffix(".csv") }, rows: outcome.files.reduce(0) { $0 + $1.rows },
      findings: findings.count)
  }

  /// Prepares the report of a guess.
  public init(_ guess: MappingGuess, in language: any Language) {
    (notes, codes, files, self.language) = (guess.notes, [], [], language)
    findings = guess.findings.map { FindingText($0, in: language) }
    verdict =
      findings.isEmpty
      ? language.verdictOfGuess(tables: guess.mapping.tables.count)
      : language.verdict(tables: 0, rows: 0, findings: findings.count)
  }

  /// Prepares the report of an import whose mapping cannot be used.
  public init(refused findings: [ImportFinding], in language: any Language) {
    (notes, codes, files, self.language) = ([], [], [], language)
    self.findings = findings.map { FindingText($0, in: language) }
    verdict = language.verdict(tables: 0, rows: 0, findings: findings.count)
  }

  /// What was taken for what, sheet by sheet, then one line for the findings of each cause in a column.
  public var text: String {
    var text = ""
    var headings: [String] = []
    var lines: [String: [String]] = [:]
    for note in notes {
      let place = note.place.isEmpty ? language.importHeading : note.place
      let heading = place + (note.table.map { " -> \($0.fileName) (\(language.label(of: $0)))" } ?? "")
      if lines[heading] == nil { headings.append(heading) }
      lines[heading, default: []].append("  \(language.sentence(note))\n")
    }
    for heading in headings { text += heading + "\n" + (lines[heading] ?? []).joined() }
    if !notes.isEmpty { text += "\n" }
    for line in FindingGroups(findings, in: language).lines { text += line + "\n" }
    return text + (findings.isEmpty ? "" : "\n") + verdict + "\n"
  }

  /// The same as JSON.
  ///
  /// - Throws: An `EncodingError`.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        files: files, findings: findings,
        madeCodes: codes.map { Code(table: $0.table.rawValue, code: $0.code, name: $0.name, place: $0.place) },
        notes: notes.map { Note(place: $0.place, table: $0.table?.rawValue, text: language.sentence($0)) }))
  }

  private struct Document: Encodable {
    let files: [File]
    let findings: [FindingText]
    let madeCodes: [Code]
    let notes: [Note]
  }

  private struct Code: Encodable {
    let table: String
    let code: String
    let name: String
    let place: String
  }

  private struct Note: Encodable {
    let place: String
    let table: String?
    let text: String
  }
}
