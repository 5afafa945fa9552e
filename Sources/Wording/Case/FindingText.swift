public import CaseFormat
public import CaseImport
public import LetterTemplates
public import ResultsFormat
public import StaffingDomain

/// A finding in the words of a language, for a line of text or an object of JSON.
public struct FindingText: Sendable, Hashable {
  /// Error, warning or note.
  public let severity: FindingSeverity
  /// The same in the words of the language.
  public let severityWord: String
  /// The stable code.
  public let code: FindingCode
  /// The file, relative to its folder.
  public let file: String
  /// The line, from 1, where one line can be named.
  public let line: Int?
  /// The position of the first character in its line, from 1, where one can be named.
  public let column: Int?
  /// The sheet of a workbook that holds the place; nil for a file.
  public let sheet: String?
  /// The cell of the sheet, for example `D17`; nil without a sheet.
  public let cell: String?
  /// The place, for example `officers.csv:17:4`.
  public let place: String
  /// What is wrong, and how to mend it.
  public let words: FindingWords
  /// The head of data quality that the finding counts under; nil where it is not about data.
  public let head: QualityHead?

  /// Words a finding of a case or a what-if.
  public init(_ finding: CaseFinding, in language: any Language) {
    // What is wrong with a what-if of a case in a workbook names the sheets as well.
    let words = language.words(of: finding.fact)
    self.init(
      finding, FindingWords(language.spoken(words.message), language.spoken(words.remedy)),
      language.word(finding.severity),
      place: finding.missingSheet.map { SheetNames($0.names, in: language).sheet($0.part) })
  }

  /// Words a finding of a results folder.
  public init(_ finding: ResultsFinding, in language: any Language) {
    self.init(finding, language.words(finding.fact), language.word(finding.severity))
  }

  /// Words a finding of an import.
  public init(_ finding: ImportFinding, in language: any Language) {
    self.init(finding, language.words(of: finding.fact), language.word(finding.severity))
  }

  /// Words a finding of a template of letters.
  public init(_ finding: TemplateFinding, in language: any Language) {
    self.init(finding, language.words(of: finding.fact), language.word(finding.severity))
  }

  /// Words a finding of the description of an office.
  public init(_ finding: OfficeFinding, in language: any Language) {
    self.init(finding, language.words(of: finding.fact), language.word(finding.severity))
  }

  /// Words a finding of the progress of a plan's changes.
  public init(_ finding: ProgressFinding, in language: any Language) {
    let words = language.words(of: finding.fact, inSheet: finding.sheet != nil)
    self.init(finding, words, language.word(finding.severity))
  }

  /// Words a finding of the outlines of areas.
  public init(_ finding: OutlineFinding, in language: any Language) {
    self.init(finding, language.words(of: finding.fact), language.word(finding.severity))
  }

  private init<Fact>(
    _ finding: Finding<Fact>, _ words: FindingWords, _ severityWord: String, place: String? = nil
  ) {
    (severity, code, head) = (finding.severity, finding.code, finding.head)
    (file, line, column, self.place) = (finding.file, finding.line, finding.column, place ?? finding.place)
    (sheet, cell) = (finding.sheet, finding.cell)
    (self.words, self.severityWord) = (words, severityWord)
  }

  /// What is wrong and how to mend it, in one sentence without a full stop.
  public var sentence: String { words.remedy.isEmpty ? words.message : "\(words.message); \(words.remedy)" }
}

extension CaseFinding {
  /// The part that a workbook lacks, about which the finding is; nil for other findings.
  fileprivate var missingSheet: (names: WorkbookNames, part: CasePart)? {
    guard sheet == nil, case .inWorkbook(_, let cited) = fact, let part = cited.part else { return nil }
    return (cited.names, part)
  }
}

extension FindingText: CustomStringConvertible {
  /// One line: `officers.csv:17:4: error: unknown-commune: commune '00731' is not in communes.csv; did you mean ...`.
  public var description: String { "\(place): \(severityWord): \(code.rawValue): \(sentence)" }
}

extension FindingText: Encodable {
  private enum CodingKeys: String, CodingKey {
    case severity, code, file, line, column, sheet, cell, message, remedy, head
  }

  /// Writes the finding as an object; line, column, remedy and head are left out where they are not given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(severity, forKey: .severity)
    try container.encode(code.rawValue, forKey: .code)
    try container.encode(file, forKey: .file)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(column, forKey: .column)
    try container.encodeIfPresent(sheet, forKey: .sheet)
    try container.encodeIfPresent(cell, forKey: .cell)
    try container.encode(words.message, forKey: .message)
    try container.encodeIfPresent(words.remedy.isEmpty ? nil : words.remedy, forKey: .remedy)
    try container.encodeIfPresent(head, forKey: .head)
  }
}
