import StaffingDomain

/// A first look at the lines of `policy.yml`, for what the YAML library tells without a line or not at all.
///
/// A policy is flat: its keys start in the first column. A key that stands twice is reported with both lines, and the
/// second is blanked, so that everything else is checked too.
struct PolicyLines {
  /// The text without repeated keys; every line keeps its number.
  let text: String
  /// The first line with an anchor or an alias, outside comments and quotes.
  let lineWithAnchor: Int?

  init(_ file: String, log: FindingLog) {
    var lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    if lines.first?.unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
    var firstLine: [String: Int] = [:]
    var anchor: Int?
    for (index, line) in lines.enumerated() {
      if anchor == nil, PolicyLines.content(of: line).contains(where: { $0 == "&" || $0 == "*" }) { anchor = index + 1 }
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
    lineWithAnchor = anchor
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

  /// A line without its comment and quoted parts.
  private static func content(of line: String) -> String {
    var result = ""
    var quote: Character?
    var previous: Character = " "
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#", previous.isWhitespace {
        break
      } else {
        result.append(character)
      }
      previous = character
    }
    return result
  }
}
