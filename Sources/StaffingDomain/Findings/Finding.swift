/// How bad a finding is.
public enum FindingSeverity: String, CaseIterable, Sendable, Hashable, Codable {
  /// The input cannot be used until it is mended.
  case error
  /// The input can be used, but is probably not what the planner means.
  case warning
  /// Something to know.
  case note
}

/// One problem of the input: where it is, what is wrong and how to mend it.
///
/// Findings are data, not exceptions: reading goes on after one, so that all problems are reported at once.
public struct Finding: Sendable, Hashable {
  /// Error, warning or note.
  public let severity: FindingSeverity
  /// The stable code, for tests, filters and the documentation.
  public let code: FindingCode
  /// The file, relative to its folder; `--set` for a value given on the command line.
  public let file: String
  /// The line, from 1, where one line can be named.
  public let line: Int?
  /// The position of the first character in its line, from 1, where one can be named.
  public let column: Int?
  /// What is wrong, in the planner's words.
  public let message: String
  /// How to mend it; empty where the message says it all.
  public let remedy: String
  /// The head of data quality that the finding counts under; nil where it is not about data.
  public let head: QualityHead?

  /// Creates a finding; its head follows from its code.
  public init(
    _ severity: FindingSeverity, _ code: FindingCode, file: String, line: Int? = nil, column: Int? = nil,
    message: String, remedy: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = line == nil ? nil : column
    self.message = message
    self.remedy = remedy
    head = code.head
  }

  /// The place of the finding: `officers.csv:17:4`, or less where line or column are unknown.
  public var place: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

extension Finding: CustomStringConvertible {
  /// One line: `officers.csv:17:4: error: unknown-commune: commune '00731' is not in communes.csv; did you mean ...`.
  public var description: String {
    let text = remedy.isEmpty ? message : "\(message); \(remedy)"
    return "\(place): \(severity.rawValue): \(code.rawValue): \(text)"
  }
}

extension Finding: Comparable {
  /// Orders by file, line, column, code and text; findings about a whole file come first in it.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let places = ((left.line ?? 0, left.column ?? 0), (right.line ?? 0, right.column ?? 0))
    if places.0 != places.1 { return places.0 < places.1 }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

extension Finding: Encodable {
  private enum CodingKeys: String, CodingKey {
    case severity, code, file, line, column, message, remedy, head
  }

  /// Writes the finding as an object; line, column, remedy and head are left out where they are not given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(severity, forKey: .severity)
    try container.encode(code.rawValue, forKey: .code)
    try container.encode(file, forKey: .file)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(column, forKey: .column)
    try container.encode(message, forKey: .message)
    try container.encodeIfPresent(remedy.isEmpty ? nil : remedy, forKey: .remedy)
    try container.encodeIfPresent(head, forKey: .head)
  }
}
