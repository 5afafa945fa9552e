import StaffingDomain

/// A first look at the lines of `policy.yml`, for what the YAML library tells without a line or not at all.
///
/// A policy is flat: its keys start in the first column. A key that stands twice is reported with both lines, and the
/// second is blanked, so that everything else is checked too.
struct PolicyLines {
  /// The text without repeated keys; every line keeps its number.
  let text: String

  init(_ file: String, log: FindingLog) {
    var lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    var firstLine: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard let key = PolicyLines.key(of: line) else { continue }
      if let first = firstLine[key] {
        lines[index] = ""
        log.add(
          .error, .policy(.keyTwice(ValueParser.shown(key), line: first)), file: CasePart.policy.fileName,
          line: index + 1, column: 1)
      } else {
        firstLine[key] = index + 1
      }
    }
    text = lines.joined(separator: "\n")
  }

  /// The key with which a line starts, if any.
  private static func key(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter || first == "_" else {
      return nil
    }
    let key = line[..<colon]
    guard key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else { return nil }
    return String(key)
  }
}
