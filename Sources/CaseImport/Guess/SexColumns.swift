internal import CaseFormat
internal import StaffingDomain

/// Two columns beside each other for men and for women, one of which every row fills: with the year of birth, or with a mark.
struct SexColumns {
  let male: HeaderBand.Column
  let female: HeaderBand.Column
  /// Whether the cells hold days or years of birth.
  let holdBirths: Bool
  /// The cells that hold days or years of birth, from the top.
  let births: [SeenCell]

  /// The numbers of the two columns.
  var numbers: [Int] { [male.number, female.number] }

  /// Finds the columns by their headers, `Nam` and `Nữ`; nil where there are none, or where rows often fill both.
  ///
  /// - Parameter rows: The rows below the headers.
  init?(_ band: HeaderBand, _ rows: [SheetGrid.Row]) {
    func columns(_ name: String) -> [HeaderBand.Column] {
      let key = ImportKey.name(name)
      return band.columns.filter { ImportKey.name($0.last) == key }
    }
    guard let male = columns("Nam").only, let female = columns("Nữ").only, abs(male.number - female.number) == 1 else {
      return nil
    }
    var (one, both): (Int, Int) = (0, 0)
    var births: [SeenCell] = []
    // Below a short list signatures may fill as many cells as the rows do.
    let shape = RowShape(rows, columns: band.columns.map(\.number))
    for row in rows where shape.isRow(row) {
      let cells = [male.number, female.number].compactMap { number in
        row[number].map { SeenCell(cell: $0, row: row.number, column: number) }
      }.filter { !CellConverter.isDash($0.cell.text) }
      if cells.count == 2 { both += 1 }
      guard cells.count == 1 else { continue }
      one += 1
      if SexColumns.isDate(cells[0].cell) { births.append(cells[0]) }
    }
    guard one > both * 2 else { return nil }
    (self.male, self.female, self.births) = (male, female, births)
    holdBirths = births.count * 2 > one
  }

  /// Whether a cell is a day or year of birth rather than a mark: a day that there is not, too, which the import then finds,
  /// and the last two digits of a year.
  private static func isDate(_ cell: SheetGrid.Cell) -> Bool {
    if case .date = cell { return true }
    return cell.text.count(where: \.isNumber) >= 4 || DateForm.shortYear.read(cell.text) != nil
  }

  /// How a mapping says it; empty where headers do not name the columns.
  ///
  /// - Parameter given: The columns of officers that others give.
  func mappings(_ band: HeaderBand, given: Set<CaseColumn>) -> [ColumnMapping] {
    guard let left = band.name(of: male), let right = band.name(of: female) else { return [] }
    var mappings: [ColumnMapping] = []
    if holdBirths, !given.contains(.officers(.born)) {
      mappings.append(ColumnMapping(.officers(.born), .either([left, right])))
    }
    if !given.contains(.officers(.sex)) {
      let meanings = [WordMeaning(left, means: "male"), WordMeaning(right, means: "female")]
      mappings.append(ColumnMapping(.officers(.sex), .filled(meanings)))
    }
    return mappings
  }
}

/// One column for women, or for men, that their rows mark: all other rows are of the other sex.
struct MarkedSexColumn {
  let header: HeaderBand.Column
  /// How a mapping says it.
  let mapping: ColumnMapping
  /// The mark, and how many rows have it and how many do not.
  let mark: String
  let counts: (marked: Int, others: Int)

  /// Finds the column by its header, `Nữ` without a `Nam` or the other way round, and by its marks; nil where there is none.
  ///
  /// - Parameters:
  ///   - rows: The rows of the table.
  ///   - taken: The numbers of columns that are something else.
  init?(_ band: HeaderBand, _ rows: [SheetGrid.Row], leaving taken: Set<Int>) {
    let (male, female) = (ImportKey.name("Nam"), ImportKey.name("Nữ"))
    let found = band.columns.filter { [male, female].contains(ImportKey.name($0.last)) }
    guard let header = found.only, !taken.contains(header.number), let name = band.name(of: header) else { return nil }
    let marks = rows.compactMap { $0[header.number]?.text }.filter { !CellConverter.isDash($0) }
    guard let mark = marks.first, marks.count < rows.count, mark.count <= 2,
      marks.allSatisfy({ ImportKey.name($0) == ImportKey.name(mark) })
    else { return nil }
    let isFemale = ImportKey.name(header.last) == female
    var mapping = ColumnMapping(.officers(.sex), .header(name))
    mapping.words = [WordMeaning(mark, means: isFemale ? "female" : "male")]
    mapping.blank = isFemale ? "male" : "female"
    (self.header, self.mapping, self.mark) = (header, mapping, mark)
    counts = (marks.count, rows.count - marks.count)
  }
}

extension Array {
  /// The element of an array of one.
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
