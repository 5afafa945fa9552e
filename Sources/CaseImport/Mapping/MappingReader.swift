internal import CaseFormat
public import StaffingDomain
internal import Tables

/// What reading the file of a mapping came to.
public struct MappingReading: Sendable {
  /// The mapping; nil where any finding is an error.
  public let mapping: ImportMapping?
  /// All problems of the file, sorted by line and column.
  public let findings: [ImportFinding]
}

/// Reads the file of a mapping: YAML, every key, column and word of which is checked against the schemas.
///
/// Every problem is reported at once, with its place in the file. Whether the sheets and headers that it names are there
/// shows when it is applied by ``CaseImporter``.
public enum MappingReader {
  /// A longer file is no mapping.
  public static let longestFile = 1 << 20

  /// Reads the bytes of a file; nil where it cannot be read.
  ///
  /// - Parameter fileName: What findings call it; its control characters are shown.
  public static func read(_ bytes: [UInt8]?, fileName: String) -> MappingReading {
    let parser = MappingParser(file: ControlCharacters.shown(inLabel: fileName))
    guard let bytes else {
      parser.log.add(ImportFinding(.error, .file(.unreadable), file: parser.file))
      return MappingReading(mapping: nil, findings: parser.log.sorted)
    }
    let mapping = parser.parse(bytes)
    let findings = parser.log.sorted
    return MappingReading(mapping: findings.isEmpty ? mapping : nil, findings: findings)
  }
}

/// Collects the findings of an import; at most ``limit`` of one code in one file.
final class ImportLog {
  /// The most findings of one code in one file and sheet.
  ///
  /// A province's largest table may have a column wrong throughout; what is shown groups the findings of one cause.
  static let limit = 100_000

  private struct Kind: Hashable {
    let file: String
    let sheet: String?
    let code: FindingCode
  }

  private var findings: [ImportFinding] = []
  private var counts: [Kind: Int] = [:]

  /// Adds a finding.
  func add(_ finding: ImportFinding) {
    let kind = Kind(file: finding.file, sheet: finding.sheet, code: finding.code)
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= ImportLog.limit { findings.append(finding) }
  }

  /// Whether there is any finding.
  var isEmpty: Bool { findings.isEmpty }

  /// The findings by sheet and place.
  var sorted: [ImportFinding] {
    findings.enumerated().sorted { left, right in
      let sheets = (left.element.file, left.element.sheet ?? "", right.element.file, right.element.sheet ?? "")
      if (sheets.0, sheets.1) != (sheets.2, sheets.3) { return (sheets.0, sheets.1) < (sheets.2, sheets.3) }
      if left.element < right.element { return true }
      return right.element < left.element ? false : left.offset < right.offset
    }.map(\.element)
  }
}
