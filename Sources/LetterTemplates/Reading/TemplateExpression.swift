/// What a tag asks for: a field, perhaps within functions.
struct TemplateExpression: Sendable, Hashable {
  /// The name of the field; `.` for the text of the section around, empty for the place within a list.
  let name: String
  /// The functions around it, the outermost first.
  let functions: [String]

  /// Reads what stands in a tag; nil where it is no name.
  init?(_ text: String) {
    var parts = text.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
    guard var last = parts.popLast(), text.allSatisfy(Self.isAllowed) else { return nil }
    guard last.reversed().prefix(while: { $0 == ")" }).count == parts.count else { return nil }
    last.removeLast(parts.count)
    guard !last.contains(")"), parts.allSatisfy({ !$0.isEmpty && !$0.contains(")") }) else { return nil }
    guard !last.isEmpty || !parts.isEmpty else { return nil }
    (name, functions) = (last, parts)
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-_?()".contains(character))
  }
}
