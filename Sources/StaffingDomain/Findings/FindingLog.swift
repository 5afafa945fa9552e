/// Collects findings while a case is read; at most ``limit`` of one code in one file, and the rest as a number.
///
/// The limit keeps memory bounded where a whole large table is wrong in the same way.
package final class FindingLog {
  /// The most findings of one code in one file.
  package static let limit = 10_000

  private struct Kind: Hashable {
    let file: String
    let code: FindingCode
    let severity: FindingSeverity
  }

  private var findings: [Finding] = []
  private var counts: [Kind: Int] = [:]
  /// Whether any finding is an error.
  package private(set) var hasErrors = false
  /// How many findings of each head and severity, those beyond the limit included.
  package private(set) var tally = FindingTally()

  /// Starts an empty log.
  package init() {}

  /// Adds a finding.
  package func add(_ finding: Finding) {
    if finding.severity == .error { hasErrors = true }
    tally.count(finding)
    let kind = Kind(file: finding.file, code: finding.code, severity: finding.severity)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count <= FindingLog.limit { findings.append(finding) }
  }

  /// All findings, sorted, with one note for each kind that went beyond the limit.
  package func sorted() -> [Finding] {
    var all = findings
    for (kind, count) in counts where count > FindingLog.limit {
      all.append(FindingLog.unlisted(count - FindingLog.limit, kind.code, file: kind.file))
    }
    return all.sorted()
  }

  /// The note that findings of a code were counted, but not kept.
  package static func unlisted(_ count: Int, _ code: FindingCode, file: String) -> Finding {
    Finding(
      .note, .moreFindings, file: file, message: "\(count) more findings '\(code.rawValue)' are not listed",
      remedy: "mend the ones listed first")
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
  public mutating func count(_ finding: Finding) {
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
