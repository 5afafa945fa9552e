import Testing

@testable import Tables

/// Control characters made visible, in texts of several lines and in labels of one.
@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("plain Nguyễn", "plain Nguyễn", "plain Nguyễn"),
    ("a\u{1B}[1m", "a<U+001B>[1m", "a<U+001B>[1m"),
    ("\u{9B}\u{202E}\r", "<U+009B><U+202E><U+000D>", "<U+009B><U+202E><U+000D>"),
    ("a\tb\nc", "a\tb\nc", "a<U+0009>b<U+000A>c"),
  ])
  func aLabelHasOneLine(_ text: String, _ shown: String, _ label: String) {
    #expect(ControlCharacters.shown(in: text) == shown)
    #expect(ControlCharacters.shown(inLabel: text) == label)
  }
}
