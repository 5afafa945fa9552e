import Testing

@testable import Tables

@Suite("Text broken into lines")
struct WrappedTextTests {
  @Test("Lines end at spaces before their width, the indent included; a longer word runs over")
  func lines() {
    #expect(WrappedText.lines("aaa bbb ccc", width: 7) == "aaa bbb\nccc\n")
    #expect(WrappedText.lines("aaa bbb ccc", width: 8, indent: 2) == "  aaa\n  bbb\n  ccc\n")
    #expect(WrappedText.lines("a bbbbbbbbbb c", width: 4) == "a\nbbbbbbbbbb\nc\n")
    #expect(WrappedText.lines("", width: 4).isEmpty)
  }

  @Test("Lines after the first may hang, and control characters break nothing")
  func hanging() {
    #expect(WrappedText.lines("aaa bbb ccc", width: 8, hanging: 4) == "aaa bbb\n    ccc\n")
    #expect(WrappedText.lines("aaa\nbbb", width: 80) == "aaa bbb\n")
  }

  @Test("Paragraphs are no wider than reads well, and no narrower than words need")
  func paragraphs() {
    let text = String(repeating: "word ", count: 60)
    func widest(_ width: Int?) -> Int {
      WrappedText.paragraph(text, width: width).split(separator: "\n").map(\.count).max() ?? 0
    }
    #expect(widest(nil) == 99 && widest(400) == 99 && widest(50) == 49 && widest(3) == 29)
  }
}
