import Foundation
import HTMLReport
import Pictures
import Reporting
import StaffingDomain
import Testing
import Wording

/// Documents as pages: escaped, self-contained, and open to screen readers.
@Suite struct HTMLDocumentTests {
  private static let hostile = "</td></main><script>alert(1)</script><img src=x onerror=\"x\"> & \u{0} \u{202E}"

  /// A document that has everything, with one text everywhere.
  private static func document(_ text: String) -> PageDocument {
    let figure = ShownFigure(
      SourcedFigure(12.5, decimals: 1, source: "transfers.csv?officer=\(text):value(x)"), as: text)
    let words = Passage(text) + Passage(figure)
    let table = PageTable(
      caption: "\(text), a table", source: text,
      columns: [
        PageColumn(text, source: text), PageColumn(text, isNumeric: true, source: text),
        PageColumn(text, isWide: true),
      ], rows: [PageRow(source: text, [words, words, words])])
    var same = table
    same.caption = text
    let picture = ColumnChart(
      title: text, summary: text, axis: text, columns: [ChartColumn(text, value: 1, text: text)]
    ).picture
    let blocks: [PageBlock] = [
      .heading(text), .paragraph(words), .list([words, words]), .facts([PageFact(text, words)]), .table(table),
      .table(same),
      .pictures([picture, picture], data: table), .note(words),
      .signatures([
        PageSignature(title: text, hint: text, name: text), PageSignature(title: nil, hint: text, name: nil),
      ]),
    ]
    return PageDocument(
      language: .vietnamese, title: text,
      head: PaperHead(parent: text, office: text, motto: [text, text], number: text, placeAndDate: text),
      sections: [
        PageSection(id: "one", title: text, blocks: blocks),
        PageSection(id: "two", title: text, isSheet: true, form: .denser, blocks: [.paragraph(words)]),
      ])
  }

  private static func tags(_ page: String) -> [String] {
    page.matches(of: /<\/?[A-Za-z!][A-Za-z0-9]*/).map { String($0.output) }
  }

  @Test func hostileTextsChangeNoMarkup() {
    let page = HTMLDocument(Self.document(Self.hostile)).text
    #expect(Self.tags(page) == Self.tags(HTMLDocument(Self.document("x")).text))
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(!page.unicodeScalars.contains { $0.value == 0 || $0.value == 0x202E })
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test func aPageAsksForNothing() {
    let page = HTMLDocument(Self.document("x")).text
    let addresses = page.matches(of: /https?:[^"' ]*/).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"], "names of formats, and no more")
    for word in ["src=", "href=", "@import", "url(", "<link", "<script"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func everyPartHasAName() throws {
    let page = HTMLDocument(Self.document("x")).text
    #expect(page.contains("<html lang=\"vi\">") && page.contains("<main>") && page.contains("<header"))
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count, "an id twice")
    for names in page.matches(of: /aria-labelledby="([^"]*)"/) {
      for name in names.output.1.split(separator: " ") { #expect(ids.contains(String(name)), "\(name)") }
    }
    let (captions, same) = (page.matches(of: /<caption>/).count, page.matches(of: /<table aria-labelledby/).count)
    #expect(captions > 0 && same == 1 && page.matches(of: /<table/).count == captions + same)
    #expect(page.matches(of: #/<svg /#).count == page.matches(of: /role="img"/).count)
    let headings = page.matches(of: /<th [^>]*>/)
    #expect(!headings.isEmpty && headings.allSatisfy { $0.output.contains("scope=") })
  }

  @Test func aTableDoesNotSayTheHeadingAboveItAgain() {
    let page = HTMLDocument(Self.document("x")).text
    #expect(page.contains("<caption>x, a table</caption>") && !page.contains("<caption>x</caption>"))
    #expect(page.contains("<table aria-labelledby=\"one-heading\""))
  }

  @Test func everyTableScrollsInABoxThatKeysReachWhereItMayBeTooWide() {
    let narrow = HTMLDocument(Self.document("x")).text
    let boxes = narrow.matches(of: /<div class="scroll">\n<table/)
    #expect(boxes.count == narrow.matches(of: /<table/).count && !narrow.contains("tabindex"))
    let wide = HTMLDocument(Self.document(String(repeating: "x", count: 60))).text
    let stops = wide.matches(of: /<div class="scroll" role="group" tabindex="0" aria-label[a-z]*="[^"]+">\n<table/)
    #expect(!stops.isEmpty && stops.count == wide.matches(of: /tabindex/).count)
  }

  @Test func figuresKeepTheirValues() {
    let page = HTMLDocument(Self.document("x")).text
    let figures = page.matches(of: /<data value="([^"]*)" data-source="([^"]*)">([^<]*)<\/data>/)
    #expect(figures.count > 8)
    for figure in figures {
      #expect(figure.output.1 == "12.5" && figure.output.2 == "transfers.csv?officer=x:value(x)")
    }
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    #expect(HTMLDocument(Self.document("Đỗ")).text == HTMLDocument(Self.document("Đỗ")).text)
  }
}
