internal import Pictures
internal import Reporting
internal import Wording

/// Builds the text of a page, line by line.
struct HTMLText {
  private(set) var text = ""
  private var pictures = 0
  /// The section that is written: where its heading says already what a table is, the table has no caption.
  private var current: (id: String, title: String, form: PageSection.Form)?

  mutating func line(_ line: String) { text += line + "\n" }

  /// A text without what HTML reads as markup.
  static func escaped(_ text: String) -> String { MarkupText.escaped(text) }

  /// Words and figures.
  static func inline(_ passage: Passage) -> String {
    passage.parts.map { part in
      switch part {
      case .words(let words): escaped(words)
      case .figure(let figure):
        "<data value=\"\(escaped(figure.value))\""
          + (figure.source.isEmpty ? "" : " data-source=\"\(escaped(figure.source))\"")
          + ">\(escaped(figure.text))</data>"
      }
    }.joined()
  }

  /// The head of an official paper.
  mutating func head(_ head: PaperHead) {
    line("<header class=\"paper\">")
    line("<div class=\"issuer\">")
    if let parent = head.parent { line("<p>\(Self.escaped(parent))</p>") }
    line("<p class=\"office\">\(Self.escaped(head.office ?? "…………………………"))</p>")
    line("<p class=\"number\">\(Self.escaped(head.number))</p>")
    line("</div>")
    line("<div class=\"motto\">")
    for (place, words) in head.motto.enumerated() {
      line("<p class=\"\(place == 0 ? "country" : "words")\">\(Self.escaped(words))</p>")
    }
    line("<p class=\"date\">\(Self.escaped(head.placeAndDate))</p>")
    line("</div>")
    line("</header>")
  }

  /// A part of the page under its heading.
  mutating func section(_ section: PageSection) {
    let id = Self.escaped(section.id)
    let form =
      switch section.form {
      case .plain: "plain"
      case .dense: "dense"
      case .denser: "denser"
      case .densest: "densest"
      }
    let classes = "\(form)\(section.isSheet ? " sheet" : "")"
    line("<section id=\"\(id)\" class=\"\(classes)\" aria-labelledby=\"\(id)-heading\">")
    line("<h2 id=\"\(id)-heading\">\(Self.escaped(section.title))</h2>")
    current = (id, section.title, section.form)
    for block in section.blocks { self.block(block) }
    line("</section>")
  }

  private mutating func block(_ block: PageBlock) {
    switch block {
    case .heading(let text): line("<h3>\(Self.escaped(text))</h3>")
    case .paragraph(let passage): line("<p>\(Self.inline(passage))</p>")
    case .note(let passage): line("<p class=\"note\">\(Self.inline(passage))</p>")
    case .list(let passages):
      line("<ul>")
      for passage in passages { line("<li>\(Self.inline(passage))</li>") }
      line("</ul>")
    case .facts(let facts):
      line("<dl>")
      for fact in facts {
        line("<div><dt>\(Self.escaped(fact.label))</dt><dd>\(Self.inline(fact.value))</dd></div>")
      }
      line("</dl>")
    case .table(let table): self.table(table)
    case .pictures(let pictures, let data): self.pictures(pictures, data)
    case .signatures(let signatures): self.signatures(signatures)
    }
  }

  /// A table, in a box of its own that a narrow screen scrolls, by keys too where it may have to.
  private mutating func table(_ table: PageTable) {
    let heading = current.flatMap { $0.title == table.caption ? " aria-labelledby=\"\($0.id)-heading\"" : nil }
    let mayScroll = table.mayScroll(in: current?.form ?? .plain)
    let stop = mayScroll ? " role=\"group\" tabindex=\"0\"\(heading ?? Self.label(table.caption))" : ""
    line("<div class=\"scroll\"\(stop)>")
    line("<table\(heading ?? "")\(Self.source(table.source))>")
    if heading == nil { line("<caption>\(Self.escaped(table.caption))</caption>") }
    line("<thead><tr>")
    for column in table.columns where !column.isWide {
      line(
        "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")\(Self.source(column.source))>"
          + "\(Self.escaped(column.heading))</th>")
    }
    line("</tr></thead>")
    // Long texts stay with their row where a page ends.
    let hasWide = table.columns.contains(where: \.isWide)
    if !hasWide { line("<tbody>") }
    for row in table.rows {
      if hasWide { line("<tbody class=\"entry\">") }
      self.row(row, of: table.columns)
      if hasWide { line("</tbody>") }
    }
    if !hasWide { line("</tbody>") }
    line("</table>")
    line("</div>")
  }

  private mutating func row(_ row: PageRow, of columns: [PageColumn]) {
    let cells = Array(zip(columns, row.cells))
    let narrow = cells.filter { !$0.0.isWide }
    var text = ""
    for (place, (column, cell)) in narrow.enumerated() {
      let tag = place == 0 ? "th" : "td"
      text += "<\(tag)\(place == 0 ? " scope=\"row\"" : "")\(column.isNumeric ? " class=\"number\"" : "")>"
      text += "\(Self.inline(cell))</\(tag)>"
    }
    line("<tr\(row.isTotal ? " class=\"total\"" : "")\(Self.source(row.source))>\(text)</tr>")
    for (column, cell) in cells where column.isWide && !cell.parts.isEmpty {
      line(
        "<tr><td class=\"wide\" colspan=\"\(narrow.count)\"><b>\(Self.escaped(column.heading)):</b> "
          + "\(Self.inline(cell))</td></tr>")
    }
  }

  private mutating func pictures(_ pictures: [Picture], _ data: PageTable?) {
    line("<figure class=\"\(pictures.count > 1 ? "pair" : "single")\">")
    for picture in pictures {
      self.pictures += 1
      line(picture.element(id: "picture-\(self.pictures)"))
    }
    line("</figure>")
    if let data { table(data) }
  }

  private mutating func signatures(_ signatures: [PageSignature]) {
    line("<div class=\"signatures\">")
    for signature in signatures {
      line("<div>")
      line("<p class=\"title\">\(Self.escaped(signature.title ?? "…………………………"))</p>")
      line("<p class=\"hint\">\(Self.escaped(signature.hint))</p>")
      line("<p class=\"name\">\(Self.escaped(signature.name ?? "…………………………"))</p>")
      line("</div>")
    }
    line("</div>")
  }

  private static func label(_ text: String) -> String { " aria-label=\"\(escaped(text))\"" }

  private static func source(_ source: String?) -> String {
    source.map { " data-source=\"\(escaped($0))\"" } ?? ""
  }
}
