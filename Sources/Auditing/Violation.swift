import ResultsFormat
public import StaffingDomain

/// One broken rule: what is wrong, in which row of the results, because of which row of the case.
public struct Violation: Sendable, Hashable, CustomStringConvertible {
  /// The rule.
  public let rule: AuditRule
  /// What is wrong, in the planner's words.
  public let message: String
  /// The file of the results.
  public let file: String
  /// The line of that file; nil where no one line can be named or the results were made in memory.
  public let line: Int?
  /// The row of the case that says otherwise, where one does.
  public let input: SourceRow?

  init(_ rule: AuditRule, _ message: String, file: String, line: Int? = nil, input: SourceRow? = nil) {
    self.rule = rule
    self.message = message
    self.file = file
    self.line = line.flatMap { $0 > 0 ? $0 : nil }
    self.input = input.flatMap { $0.line > 0 ? $0 : nil }
  }

  /// A violation in a row of a table.
  init<Row: ResultRow>(_ rule: AuditRule, _ message: String, at row: Row, input: SourceRow? = nil) {
    self.init(rule, message, file: Row.file.fileName, line: row.line, input: input)
  }

  /// A violation of a table as a whole.
  init(_ rule: AuditRule, _ message: String, in file: ResultFile, input: SourceRow? = nil) {
    self.init(rule, message, file: file.fileName, input: input)
  }

  /// A violation in the summary.
  init(summary rule: AuditRule, _ message: String) {
    self.init(rule, message, file: ResultFile.summaryFileName)
  }

  /// The place in the results: `assignments.csv:17`.
  public var place: String { line.map { "\(file):\($0)" } ?? file }

  /// One line: `assignments.csv:17: distance: officer '0042' would go 71 km ... (officers.csv:43)`.
  public var description: String {
    let source = input.map { " (\($0))" } ?? ""
    return "\(place): \(rule.rawValue): \(message)\(source)"
  }
}

extension Violation: Comparable {
  /// Orders by rule, file, line, then text.
  public static func < (left: Violation, right: Violation) -> Bool {
    if left.rule != right.rule { return left.rule < right.rule }
    if left.file != right.file { return left.file < right.file }
    return (left.line ?? 0, left.message) < (right.line ?? 0, right.message)
  }
}
