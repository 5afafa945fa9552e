internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// What every table of a page can do: be sorted by a column, and be had as text, as a workbook and on paper.
///
/// The address says all of it: `sort=1.3` is the first table by its third column, `sort=1.-3` the other way round, and
/// `as=csv&table=1` the file of the first table, with all its rows.
struct TableTools {
  let visit: Visit
  private let sorted: (table: Int, column: Int, isDescending: Bool)?

  init(_ visit: Visit) {
    self.visit = visit
    let parts = visit.query["sort"].split(separator: ".").compactMap { Int($0) }
    sorted = parts.count == 2 && parts[1] != 0 ? (parts[0], abs(parts[1]), parts[1] < 0) : nil
  }

  private var wording: any Language { visit.wording }

  /// The tables of a page, sorted as the address asks, with what can be done with each.
  func furnished(_ parts: [PartView]) -> [PartView] {
    var number = 0
    return parts.map { part in
      guard let table = part.table, !table.rows.isEmpty else { return part }
      number += 1
      var part = part
      part.table = furnished(sorted(table, number), number)
      return part
    }
  }

  /// The table that the address asks for as a file, and how; nil where it asks for none.
  func file(_ parts: [PartView]) -> (table: TableView, form: TableFile, number: Int)? {
    guard let form = TableFile(rawValue: visit.query["as"]) else { return nil }
    let tables = parts.compactMap(\.table).filter { !$0.rows.isEmpty }
    let number = Int(visit.query["table"]) ?? 1
    guard tables.indices.contains(number - 1) else { return nil }
    return (sorted(tables[number - 1], number), form, number)
  }

  private func sorted(_ table: TableView, _ number: Int) -> TableView {
    guard let sorted, sorted.table == number, table.headings.indices.contains(sorted.column - 1), table.isSortable
    else {
      return table
    }
    let place = sorted.column - 1
    var table = table
    let rows = VietnameseOrder.sorted(table.rows) { SortKey($0.cells[place]) }
    table.rows = sorted.isDescending ? rows.reversed() : rows
    table.headings[place].order = sorted.isDescending ? "descending" : "ascending"
    return table
  }

  private func furnished(_ table: TableView, _ number: Int) -> TableView {
    var table = table
    for place in table.headings.indices
    where table.isSortable && !table.rows.contains(where: { $0.cells[place].button != nil }) {
      let isAscending = sorted.map { $0 == (number, place + 1, false) } ?? false
      table.headings[place].address = address([("sort", "\(number).\(isAscending ? "-" : "")\(place + 1)")])
      table.headings[place].about = wording.label(TableLabel.sort)
    }
    table.tools = TableView.ToolsView(
      label: "\(wording.label(TableLabel.tools)): \(table.caption)",
      links: TableFile.allCases.map { form in
        LinkView(
          address: address([("as", form.rawValue), ("table", String(number))]),
          text: wording.label(form == .csv ? TableLabel.csv : .workbook))
      }, print: wording.label(TableLabel.print))
    return table
  }

  /// This page with something else in its address.
  private func address(_ values: [(name: String, value: String)]) -> String {
    let changed = Set(values.map(\.name)).union(["done", "language", "as", "table"])
    let kept = visit.query.fields.filter { !changed.contains($0.name) }
    return AddressText.address(visit.page, kept + values)
  }

  /// Numbers by size, all else as Vietnamese words; what is empty comes last.
  private struct SortKey: Comparable {
    let number: Double?
    let text: VietnameseOrder
    let isEmpty: Bool

    init(_ cell: TableView.CellView) {
      (number, text) = (cell.place ?? cell.value, VietnameseOrder(cell.text))
      isEmpty = number == nil && (cell.text.isEmpty || cell.text == "–")
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
      if left.isEmpty != right.isEmpty { return right.isEmpty }
      if let one = left.number, let other = right.number { return one < other }
      return left.text < right.text
    }
  }
}

extension Site {
  /// A page of parts; where the address asks for one of its tables as a file, that file.
  func answer(_ visit: Visit, _ view: PartsView, status: Int = 200) -> Answer {
    let tools = TableTools(visit)
    if status == 200, let file = tools.file(view.parts) {
      let name = visit.page.split(separator: "/").joined(separator: "-")
      if let answer = try? file.form.answer(file.table, name: "\(name.isEmpty ? "cadre" : name)-\(file.number)") {
        return answer
      }
    }
    let page = PartsView(frame: view.frame, parts: tools.furnished(view.parts))
    return .page(pages.page(.parts, page), status: status)
  }
}
