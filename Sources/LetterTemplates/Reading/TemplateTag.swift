/// A tag of a template with its place.
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// `{{name}}`.
    case value
    /// `{{#name}}`.
    case section
    /// `{{^name}}`.
    case inverted
    /// `{{/name}}`.
    case end
    /// `{{>name}}`.
    case partial
    /// A kind that letters do not have.
    case unsupported(TemplateFact.UnsupportedTag)
    /// A tag without an end.
    case unclosed
  }

  let kind: Kind
  /// What stands in it, without spaces around.
  let text: String
  /// From 1.
  let line: Int
  /// From 1, in characters.
  let column: Int

  /// The tags of a text but for comments, in their order; nothing is read behind a tag without an end.
  static func all(in text: String) -> [TemplateTag] {
    var scanner = TemplateScanner(Array(text))
    var tags: [TemplateTag] = []
    while let tag = scanner.next() {
      tags.append(tag)
      if tag.kind == .unclosed { break }
    }
    return tags
  }
}

/// Goes through a text from tag to tag.
private struct TemplateScanner {
  private let characters: [Character]
  private var place = 0
  private var (line, column) = (1, 1)

  init(_ characters: [Character]) { self.characters = characters }

  private func stands(_ text: [Character]) -> Bool { characters[place...].starts(with: text) }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<min(count, characters.count - place) {
      (line, column) = characters[place].isNewline ? (line + 1, 1) : (line, column + 1)
      place += 1
    }
  }

  /// The next tag that is no comment; nil at the end.
  mutating func next() -> TemplateTag? {
    while place < characters.count {
      guard characters[place] == "{", stands(["{", "{"]) else {
        advance()
        continue
      }
      let start = (line: line, column: column)
      advance(2)
      let sign = place < characters.count ? characters[place] : " "
      let kind = Self.kind(of: sign)
      if kind != .value || sign == "!" { advance() }
      guard let content = content(upTo: sign == "{" ? ["}", "}", "}"] : ["}", "}"]) else {
        return TemplateTag(kind: .unclosed, text: "", line: start.line, column: start.column)
      }
      if sign == "!" { continue }
      let isDynamic = kind == .partial && content.hasPrefix("*")
      return TemplateTag(
        kind: isDynamic ? .unsupported(.dynamicPartial) : kind, text: content, line: start.line, column: start.column)
    }
    return nil
  }

  private static func kind(of sign: Character) -> TemplateTag.Kind {
    switch sign {
    case "#": .section
    case "^": .inverted
    case "/": .end
    case ">": .partial
    case "{", "&": .unsupported(.unescaped)
    case "=": .unsupported(.delimiters)
    case "<", "$": .unsupported(.inheritance)
    case "%": .unsupported(.configuration)
    default: .value
    }
  }

  /// What stands before an end, without spaces around, and goes behind the end; nil where there is none.
  private mutating func content(upTo end: [Character]) -> String? {
    var content = ""
    while place < characters.count {
      if characters[place] == "}", stands(end) {
        advance(end.count)
        let words = content.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        return String(words)
      }
      content.append(characters[place])
      advance()
    }
    return nil
  }
}
