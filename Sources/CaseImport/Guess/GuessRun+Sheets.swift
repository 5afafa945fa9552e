internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// Takes sheets that are about one commune each, which their name or title gives, where that fits better.
  mutating func findSheetsOfCommunes() {
    let lists = tables.filter { $0.value.table == .communes }.sorted { $0.key < $1.key }
    let communes = EntityIndex(.communes, lists.flatMap { entities(shelf.grids[$0.key], $0.value) })
    for (place, grid) in shelf.grids.enumerated() where !grid.isHidden && tables[place]?.table != .communes {
      guard let commune = SheetTitle.commune(of: grid, among: communes),
        let guess = TableGuess.best(grid, vocabulary, commune: commune), guess.commune != nil,
        guess.score > tables[place]?.score ?? 0
      else { continue }
      tables[place] = guess
    }
  }

  /// Leaves sheets out that have at least half of their rows in common with another one of their table: taken, these would
  /// count twice.
  ///
  /// The sheet that fits best is kept, of equals the one with more rows, then the first.
  mutating func leaveCopies(of table: CaseTable) {
    let found = tables.filter { $0.value.table == table }
    guard found.count > 1 else { return }
    let keys = found.reduce(into: [Int: Set<String>]()) { $0[$1.key] = rowKeys(shelf.grids[$1.key], $1.value) }
    func rank(_ place: Int) -> (Int, Int, Int) { (found[place]?.score ?? 0, keys[place]?.count ?? 0, -place) }
    var kept: [Int] = []
    for place in found.keys.sorted(by: { rank($0) > rank($1) }) {
      let own = keys[place] ?? []
      let shared = kept.map { other in (other, same: own.intersection(keys[other] ?? []).count) }
      let like = shared.first { other, same in same > 0 && same * 2 >= min(own.count, keys[other]?.count ?? 0) }
      guard let like else {
        kept.append(place)
        continue
      }
      tables[place] = nil
      copies[place] = .copyOfSheet(shelf.grids[like.0].place, same: like.same, rows: own.count)
    }
  }

  /// What tells the rows of a sheet apart: the name, with the day of birth of officers; else all cells of the table.
  ///
  /// Totals and signatures, which sheets have in common that are no copies, do not count.
  private func rowKeys(_ grid: SheetGrid, _ guess: TableGuess) -> Set<String> {
    let names = [guess.table.nameColumn, .officers(.born)].compactMap(\.self)
    var numbers = guess.columns.filter { names.contains($0.column) }.map(\.header.number)
    if let joined = guess.joined, names.contains(joined.column) { numbers += joined.parts.numbers }
    if guess.table.nameColumn == nil || numbers.isEmpty { numbers = guess.numbers }
    let rows = grid.rows.filter { $0.number > guess.headers.lastRow }
    let shape = RowShape(rows, columns: guess.numbers)
    return rows.filter(shape.isRow).reduce(into: []) { keys, row in
      let texts = numbers.map { row[$0].map { ImportKey.name($0.text) } ?? "" }
      if texts.contains(where: { !$0.isEmpty }) { keys.insert(texts.joined(separator: "|")) }
    }
  }

  /// Why a sheet is taken for no table.
  private func reasonNotTaken(_ grid: SheetGrid) -> ImportNoteFact {
    let sections = HeaderColumns.sectionsOfOneKind(in: grid, vocabulary)
    return sections.isEmpty ? .unknownSheet : .sectionsOfOneKind(sections)
  }

  /// Tells which sheets are taken together, and which are not taken.
  func noteSheets() {
    for table in CaseTable.allCases {
      let places = shelf.grids.indices.filter { tables[$0]?.table == table || matrices[$0]?.table == table }
      if places.count > 1 { tally.add("", table, .together(places.map { shelf.grids[$0].place })) }
    }
    for (place, grid) in shelf.grids.enumerated() where !grid.rows.isEmpty {
      guard tables[place] == nil, matrices[place] == nil else { continue }
      let fact = grid.isHidden ? .hiddenSheet(rows: grid.rows.count) : copies[place]
      tally.add(grid.place, nil, fact ?? reasonNotTaken(grid))
    }
  }
}

/// What the name of a sheet and the texts above its headers say.
private enum SheetTitle {
  /// The commune that a sheet is about: its name, or a text alone in one of its first rows; nil for none.
  static func commune(of grid: SheetGrid, among communes: EntityIndex) -> String? {
    let titles = grid.rows.prefix(6).compactMap { row -> String? in
      let texts = row.cells.compactMap { $0?.text }
      return texts.count == 1 ? texts[0] : nil
    }
    return ((grid.sheet.map { [$0] } ?? []) + titles).first { text in
      if case .code = communes.find(text) { true } else { false }
    }
  }
}
