import Tables
public import Wording

extension ReportDocument {
  /// The document as text for a terminal or a file: a blank line between sections, a line feed at the end.
  ///
  /// Where the language speaks of a workbook, sentences name its sheets and headings in the place of files and columns.
  ///
  /// - Parameters:
  ///   - language: How numbers look, and what files are called.
  ///   - width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(_ language: any Language, width: Int? = nil) -> String {
    sections.map { section in
      section.blocks.map { $0.spoken(in: language).text(language, width: width) }.joined()
    }.joined(separator: "\n")
  }
}

extension ReportBlock {
  /// The block as it speaks of a case in a workbook; tables and what is to be typed as it stands stay.
  fileprivate func spoken(in language: any Language) -> ReportBlock {
    guard language.workbook != nil else { return self }
    let content: Content =
      switch content {
      case .heading(let text): .heading(language.spoken(text))
      case .line(let text): .line(language.spoken(text))
      case .paragraph(let text, let hanging): .paragraph(language.spoken(text), hanging: hanging)
      case .remark(let text): .remark(language.spoken(text))
      case .facts(let facts):
        .facts(
          facts.map { ReportFact(language.spoken($0.label), figure: $0.figure, words: language.spoken($0.words)) })
      case .verbatim, .table, .turned, .arrangements: self.content
      }
    return ReportBlock(content: content, indent: indent)
  }

  /// The least width of remarks and arrangements, and their width where that of the terminal is not known.
  private static let (leastWidth, usualWidth) = (60, 100)

  fileprivate func text(_ style: some NumberStyle, width: Int?) -> String {
    let lineWidth = max(ReportBlock.leastWidth, width ?? ReportBlock.usualWidth)
    switch content {
    case .heading(let text), .line(let text), .verbatim(let text):
      return String(repeating: " ", count: indent) + DisplayWidth.printable(text) + "\n"
    case .paragraph(let text, let hanging):
      return WrappedText.paragraph(text, width: width, indent: indent, hanging: hanging)
    case .remark(let text): return WrappedText.lines(text, width: lineWidth, indent: indent)
    case .table(let table, let limit): return table.brief(style, limit: limit).text(width: width, indent: indent)
    case .turned(let table, let corner, let headings):
      return table.turned(style, corner: corner, headings: headings).text(width: width, indent: indent)
    case .arrangements(let tables):
      let texts = tables.map { $0.brief(style) }
      guard let last = texts.last else { return "" }
      return (texts.first { $0.width + indent <= lineWidth } ?? last).text(width: lineWidth, indent: indent)
    case .facts(let facts): return ReportBlock.text(facts, indent: indent)
    }
  }

  /// Names left, figures right, words after them.
  private static func text(_ facts: [ReportFact], indent: Int) -> String {
    let gap = "  "
    let hasFigures = facts.contains { $0.figure != nil }
    func width(_ text: String) -> Int { DisplayWidth.columns(of: text) }
    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    let labels = facts.map { width($0.label) }.max() ?? 0
    let figures = facts.map { width($0.figure ?? "") }.max() ?? 0
    return facts.map { fact in
      var line = spaces(indent) + fact.label + spaces(labels - width(fact.label)) + gap
      if hasFigures {
        let figure = fact.figure ?? ""
        line += spaces(figures - width(figure)) + figure + (fact.words.isEmpty ? "" : gap)
      }
      return line + DisplayWidth.printable(fact.words) + "\n"
    }.joined()
  }
}
