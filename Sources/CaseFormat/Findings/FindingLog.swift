public import StaffingDomain

/// Collects findings while a case is read; at most ``limit`` of one code in one file, and the rest as a number.
///
/// The limit keeps memory bounded where a whole large table is wrong in the same way.
final class FindingLog {
  /// The most findings of one code in one file.
  static let limit = 10_000

  private struct Kind: Hashable {
    let file: String
    let code: FindingCode
    let severity: FindingSeverity
  }

  private var findings: [CaseFinding] = []
  private var counts: [Kind: Int] = [:]
  /// Whether any finding is an error.
  private(set) var hasErrors = false
  /// How many findings of each head and severity, those beyond the limit included.
  private(set) var tally = FindingTally()

  /// Adds a finding.
  func add(_ finding: CaseFinding) {
    if finding.severity == .error { hasErrors = true }
    tally.count(finding)
    let kind = Kind(file: finding.file, code: finding.code, severity: finding.severity)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count <= FindingLog.limit { findings.append(finding) }
  }

  /// Adds a fact with its place.
  func add(
    _ severity: FindingSeverity, _ fact: CaseFact, file: String, line: Int? = nil, column: Int? = nil
  ) {
    add(CaseFinding(severity, fact, file: file, line: line, column: column))
  }

  /// Adds an error at a place of a what-if.
  func add(_ fact: CaseFact, at place: InputPlace) {
    add(.error, fact, file: place.file, line: place.line, column: place.column)
  }

  /// All findings, sorted, with one note for each kind that went beyond the limit.
  func sorted() -> [CaseFinding] {
    var all = findings
    for (kind, count) in counts where count > FindingLog.limit {
      all.append(CaseFinding(.note, .unlisted(count: count - FindingLog.limit, code: kind.code), file: kind.file))
    }
    return all.sorted()
  }
}

/// Numbers of findings by head of data quality and severity.
public struct FindingTally: Sendable, Hashable {
  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    let head: QualityHead?
    let severity: FindingSeverity
  }

  /// Creates an empty tally.
  public init() {}

  /// Counts one finding.
  public mutating func count(_ finding: CaseFinding) {
    counts[Key(head: finding.head, severity: finding.severity), default: 0] += 1
  }

  /// The findings of a head and a severity.
  public func number(of severity: FindingSeverity, under head: QualityHead?) -> Int {
    counts[Key(head: head, severity: severity)] ?? 0
  }

  /// The findings of a severity under every head and none.
  public func number(of severity: FindingSeverity) -> Int {
    counts.reduce(0) { $1.key.severity == severity ? $0 + $1.value : $0 }
  }
}
