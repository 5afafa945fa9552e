public import StaffingDomain

extension Language {
  /// A sentence without the brackets that only cite rows and keys of the input, as `(relations.csv:2)`.
  ///
  /// For readers who have no access to the case.
  public func withoutSources(_ sentence: String) -> String {
    var text = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let after = rest.index(after: close)
      if Self.cites(rest[rest.index(after: open)..<close]) {
        let before = rest[..<open]
        text += before.last == " " ? before.dropLast() : before
      } else {
        text += rest[..<after]
      }
      rest = rest[after...]
    }
    return text + rest
  }

  /// Whether a text is a list of rows and keys, and nothing else.
  private static func cites(_ text: Substring) -> Bool {
    let words = text.split(separator: " ").map { $0.last == "," ? $0.dropLast() : $0 }
    guard let first = words.first else { return false }
    if first == "\(CasePart.policy.fileName):" {
      return words.dropFirst().allSatisfy { PolicyKey(rawValue: String($0)) != nil }
    }
    return words.allSatisfy { word in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      guard let file = parts.first, CasePart(fileName: String(file)) != nil else { return false }
      return parts.count == 1 || parts.count == 2 && parts[1].allSatisfy(\.isNumber)
    }
  }
}
