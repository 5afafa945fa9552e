internal import CaseFormat
internal import StaffingDomain

/// The files of an import with their sheets, found by name.
struct BookShelf {
  let books: [ImportBook]

  /// Reads the files; whatever is wrong with them is reported.
  init(_ files: [ImportFile], log: ImportLog) {
    books = files.map { ImportBook($0) }
    var names: Set<String> = []
    for book in books {
      for finding in book.findings { log.add(finding) }
      if !names.insert(book.file).inserted {
        log.add(ImportFinding(.error, .file(.sameName), file: book.file))
      }
    }
  }

  /// All sheets, in the order of the files.
  var grids: [SheetGrid] { books.flatMap(\.grids) }

  /// Says which files were not in UTF-8, and which cells in an old encoding.
  func noteEncodings(_ tally: NoteTally) {
    for book in books {
      if let encoding = book.encoding, encoding != .utf8 { tally.add(book.file, nil, .encoding(encoding)) }
      for grid in book.grids {
        for encoding in TextEncoding.allCases {
          guard let cells = grid.letters[encoding] else { continue }
          tally.add(grid.place, nil, .letters(encoding, cells: cells))
        }
      }
    }
  }

  /// The sheet of the mapping of a table; nil, with a finding at its place in the mapping, where there is none.
  ///
  /// Where a file could not be read, its sheets are missing for that reason alone.
  func grid(of table: TableMapping, mappingFile: String, log: ImportLog) -> SheetGrid? {
    func report(_ fact: ImportLayoutFact) {
      guard books.allSatisfy(\.findings.isEmpty) else { return }
      log.add(
        ImportFinding(
          .error, .layout(fact), file: mappingFile, line: table.place.line, column: table.place.column))
    }
    var books = self.books
    if let file = table.file {
      books = books.filter { $0.file == file }
      guard !books.isEmpty else {
        report(.unknownFile(file, known: self.books.map(\.file)))
        return nil
      }
    }
    guard let sheet = table.sheet else {
      let all = books.flatMap(\.grids)
      let visible = all.filter { !$0.isHidden }
      let grids = visible.isEmpty ? all : visible
      if grids.count != 1 { report(.whichFile(known: grids.map(\.place))) }
      return grids.count == 1 ? grids[0] : nil
    }
    let key = ImportKey.name(sheet)
    let found = books.flatMap(\.grids).filter { $0.sheet == sheet || $0.sheet.map(ImportKey.name) == key }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let known = books.flatMap(\.grids).compactMap(\.sheet)
      report(.unknownSheet(sheet, nearest: NearestName.suggestion(for: sheet, among: known), known: known))
    } else {
      report(.whichSheet(sheet, files: found.map(\.file)))
    }
    return nil
  }
}
