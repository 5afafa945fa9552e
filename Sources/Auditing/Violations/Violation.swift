import ResultsFormat
public import StaffingDomain

/// One broken rule: what is wrong, in which row of the results, because of which row of the case.
public struct Violation: Sendable, Hashable {
  /// The rule.
  public let rule: AuditRule
  /// What is wrong.
  public let fact: ViolationFact
  /// The file of the results.
  public let file: String
  /// The line of that file; nil where no one line can be named or the results were made in memory.
  public let line: Int?
  /// The row of the case that says otherwise, where one does.
  public let input: SourceRow?

  init(_ rule: AuditRule, _ fact: ViolationFact, file: String, line: Int? = nil, input: SourceRow? = nil) {
    self.rule = rule
    self.fact = fact
    self.file = file
    self.line = line.flatMap { $0 > 0 ? $0 : nil }
    self.input = input.flatMap { $0.line > 0 ? $0 : nil }
  }

  /// A violation in a row of a table.
  init<Row: ResultRow>(_ rule: AuditRule, _ fact: ViolationFact, at row: Row, input: SourceRow? = nil) {
    self.init(rule, fact, file: Row.file.fileName, line: row.line, input: input)
  }

  /// A violation of a table as a whole, or in a line of it where one can be named.
  init(_ rule: AuditRule, _ fact: ViolationFact, in file: ResultFile, line: Int? = nil, input: SourceRow? = nil) {
    self.init(rule, fact, file: file.fileName, line: line, input: input)
  }

  /// A limit exceeded, in a table as a whole or in a line of it where one can be named.
  init(_ limit: LimitFact, in file: ResultFile, line: Int? = nil, input: SourceRow? = nil) {
    self.init(.plan(limit.rule), .limit(limit), in: file, line: line, input: input)
  }

  /// A violation in the summary.
  init(summary rule: AuditRule, _ fact: ViolationFact) {
    self.init(rule, fact, file: ResultFile.summaryFileName)
  }

  /// The place in the results: `assignments.csv:17`.
  public var place: String { line.map { "\(file):\($0)" } ?? file }
}

extension Violation: Comparable {
  /// Orders by rule, file and line, then by what is wrong: ``ViolationFact/order``.
  public static func < (left: Violation, right: Violation) -> Bool {
    if left.rule != right.rule { return left.rule < right.rule }
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
    return left.fact.order.lexicographicallyPrecedes(right.fact.order)
  }
}
