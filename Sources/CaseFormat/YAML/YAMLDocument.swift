import StaffingDomain
package import Yams

/// Reads the text of a YAML file into nodes, by the same rules for policies and what-ifs.
package enum YAMLDocument {
  /// Why a text is not read, and where that shows, from 1.
  package struct Refusal: Error {
    package let problem: YAMLFact.Problem
    package var line: Int?
    package var column: Int?
  }

  /// The text of a file without the marks that say it is UTF-8; nil where it is not.
  package static func text(of bytes: [UInt8]) -> String? {
    // UTF-16 without a mark holds NUL bytes, and UTF-8 allows those.
    guard !bytes.contains(0), var text = String(validating: bytes, as: UTF8.self) else { return nil }
    while text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text
  }

  /// The root of a text's one document; nil where it holds nothing.
  package static func root(of text: String) throws(Refusal) -> Node? {
    try refuseControlCharacters(of: text)
    if let place = YAMLEvents.firstHazard(in: text) {
      let problem: YAMLFact.Problem = place.hazard == .anchor ? .anchors : .tooDeep(levels: YAMLEvents.deepest)
      throw Refusal(problem: problem, line: place.line, column: place.column)
    }
    do {
      return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw refusal(error)
    } catch {
      throw Refusal(problem: .notYAML(detail: nil))
    }
  }

  /// The library knows control characters, but no place for them, and takes those that turn the direction of writing
  /// for letters.
  private static func refuseControlCharacters(of text: String) throws(Refusal) {
    guard let found = StrangeCharacter.firstControl(in: text) else { return }
    var (line, column) = (1, 1)
    for character in text[..<found.index] {
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    throw Refusal(problem: .strangeCharacter(found.character), line: line, column: column)
  }

  /// A problem that the library reports.
  private static func refusal(_ error: YamlError) -> Refusal {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Refusal(problem: .notYAML(detail: problem), line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      Refusal(
        problem: .keyTwice(ValueParser.shown(keys.first ?? "")), line: context.mark.line, column: context.mark.column)
    default: Refusal(problem: .notYAML(detail: nil))
    }
  }
}

extension Node.Scalar {
  /// Whether it stands for nothing: `key:`, `~` or `null`, however that is capitalized.
  ///
  /// Source: YAML 1.2.2, section 10.3.2 (core schema).
  package var isNull: Bool { style == .plain && ["", "~", "null", "Null", "NULL"].contains(string) }
}
