internal import Reporting
internal import Tables
internal import Wording

/// Reports as parts of pages.
enum ReportParts {
  /// A table as its readers have it, row by row; what its first cells lead to.
  static func table(
    _ table: Table, caption: String, _ wording: any Language, address: (Int) -> String? = { _ in nil }
  ) -> TableView {
    view(of: table.brief(wording), values: table, caption: caption, address: address)
  }

  /// The numbers behind a table's texts, by row and column; nil where the texts are not those of its columns.
  private static func values(_ table: Table, _ text: TextTable) -> ((Int, Int) -> Double?)? {
    let columns = table.columns.filter { $0.brief != nil }
    guard columns.count == text.columns.count else { return nil }
    return { row, place in
      guard columns[place].shownWords(row) == nil else { return nil }
      return switch columns[place].value(row) {
      case .number(let number): number.isFinite ? number : nil
      case .count(let count): Double(count)
      case .text, .yesNo, .absent: nil
      }
    }
  }

  private static func view(
    of text: TextTable, values source: Table? = nil, caption: String, address: (Int) -> String?
  ) -> TableView {
    let values = source.flatMap { Self.values($0, text) }
    return TableView(
      caption: caption,
      headings: text.columns.map { TableView.HeadingView(text: $0.title, isNumber: $0.alignment == .right) },
      rows: text.rows.enumerated().map { number, row in
        TableView.RowView(
          cells: zip(row, text.columns).enumerated().map { place, cell in
            place == 0
              ? .name(cell.0, address: address(number))
              : TableView.CellView(
                text: cell.0, isNumber: cell.1.alignment == .right, value: values?(number, place))
          })
      })
  }

  /// A report, with a part for each heading.
  static func parts(_ document: ReportDocument, _ wording: any Language, id: String) -> [PartView] {
    var parts: [PartView] = []
    for block in document.sections.flatMap(\.blocks) {
      if case .heading(let text) = block.content {
        parts.append(PartView(title: PartView.TitleView(id: "\(id)-\(parts.count + 1)", text: text)))
        continue
      }
      if parts.isEmpty { parts.append(PartView()) }
      add(block, to: &parts[parts.count - 1], wording)
    }
    return parts
  }

  private static func add(_ block: ReportBlock, to part: inout PartView, _ wording: any Language) {
    switch block.content {
    case .heading: break
    case .line(let text), .verbatim(let text), .paragraph(let text, _), .remark(let text):
      part.paragraphs.append(text)
    case .table(let table, let limit):
      part.table = view(
        of: table.brief(wording, limit: limit), values: table, caption: part.title?.text ?? "", address: { _ in nil })
    case .turned(let table, let corner, let headings):
      part.table = view(
        of: table.turned(wording, corner: corner, headings: headings), caption: part.title?.text ?? corner,
        address: { _ in nil })
    case .arrangements(let tables):
      guard let table = tables.first else { return }
      part.table = view(
        of: table.brief(wording), values: table, caption: part.title?.text ?? "", address: { _ in nil })
    case .facts(let facts):
      let views = facts.map { fact in
        PartView.FactView(
          label: fact.label, text: [fact.figure ?? "", fact.words].filter { !$0.isEmpty }.joined(separator: " – "))
      }
      part.facts = PartView.FactListView(list: (part.facts?.list ?? []) + views)
    }
  }
}
