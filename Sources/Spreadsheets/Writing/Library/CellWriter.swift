import CWorkbooks

/// Writes the rows of a sheet and measures them on the way.
struct CellWriter {
  private let writer: SheetWriter
  /// The colours of marked cells, by row and column of the document.
  private let marks: [CellPosition: SheetColour]
  private let markedRows: Set<Int>
  /// The format of each column's own kind of value.
  private let formats: [UnsafeMutablePointer<lxw_format>]
  /// The measures of the columns whose width is not given.
  private(set) var gauges: [ColumnGauge?]
  /// The texts that may take several lines.
  private(set) var texts: [WrappedCell] = []

  init(_ writer: SheetWriter) throws(WorkbookWritingError) {
    self.writer = writer
    var marks: [CellPosition: SheetColour] = [:]
    for mark in writer.sheet.marks { marks[CellPosition(row: mark.row, column: mark.column)] = mark.kind.colour }
    self.marks = marks
    markedRows = Set(marks.keys.map(\.row))
    var formats: [UnsafeMutablePointer<lxw_format>] = []
    for column in writer.sheet.columns {
      formats.append(try writer.library.format(CellLook(column.form, hasFrame: writer.sheet.framesCells)))
    }
    self.formats = formats
    gauges = writer.sheet.columns.map { ColumnGauge($0) }
  }

  /// Asks for every row and writes it, and cells that are marked where there is none.
  mutating func writeRows() throws(WorkbookWritingError) {
    let sheet = writer.sheet
    for row in 0..<sheet.rowCount {
      let values = sheet.row(row)
      guard values.count <= sheet.columns.count else {
        throw .cell(sheet: sheet.name, writer.layout.position(row: row, column: sheet.columns.count), .noColumn)
      }
      for (column, value) in values.enumerated() { try write(value, row, column) }
      guard sheet.framesCells || markedRows.contains(row) else { continue }
      for column in values.count..<sheet.columns.count { try write(.absent, row, column) }
    }
    for row in markedRows.sorted() where row >= sheet.rowCount {
      for column in sheet.columns.indices { try write(.absent, row, column) }
    }
  }

  private mutating func write(_ value: SheetValue, _ row: Int, _ column: Int) throws(WorkbookWritingError) {
    let colour = markedRows.contains(row) ? marks[CellPosition(row: row, column: column)] : nil
    let hasFrame = writer.sheet.framesCells && row < writer.sheet.rowCount
    if value == .absent, colour == nil, !hasFrame { return }
    let form = writer.sheet.columns[column].form
    let number = form.numberDisplay(for: value)
    let format =
      colour == nil && number == form.numberDisplay
      ? formats[column]
      : try writer.library.format(CellLook(form, number: number, fill: colour, hasFrame: hasFrame))
    let position = writer.layout.position(row: row, column: column)
    do throws(CellFailure) {
      try write(value, form, position, column, format)
    } catch {
      switch error {
      case .problem(let problem): throw .cell(sheet: writer.sheet.name, position, problem)
      case .library(let code): throw .library(reason: code)
      }
    }
  }

  private mutating func write(
    _ value: SheetValue, _ form: CellForm, _ position: CellPosition, _ column: Int,
    _ format: UnsafeMutablePointer<lxw_format>
  ) throws(CellFailure) {
    switch (value, form) {
    case (.text(let text), _): try write(text: text, position, column, format)
    case (.yesNo(let isTrue), .yesNo(let yes, let no)): try write(text: isTrue ? yes : no, position, column, format)
    case (.yesNo(let isTrue), _):
      let number: Int32 = isTrue ? 1 : 0
      try check(worksheet_write_boolean(writer.worksheet, position.rowNumber, position.columnNumber, number, format))
    case (.number(let number), _):
      guard number.isFinite else { throw .problem(.notFinite) }
      try write(number: number, position, column, format)
    case (.count(let count), _):
      guard count.magnitude <= CellWriter.largestCount else { throw .problem(.countTooLarge(count)) }
      try write(number: Double(count), position, column, format)
    case (.date(let date), _):
      guard let serial = date.serial else { throw .problem(.noSuchDay(date)) }
      try write(number: Double(serial), position, column, format)
    case (.absent, _):
      try check(worksheet_write_blank(writer.worksheet, position.rowNumber, position.columnNumber, format))
    }
  }

  private mutating func write(
    text: String, _ position: CellPosition, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>
  ) throws(CellFailure) {
    let written = DocumentText.cell(text)
    let units = written.utf16.count
    guard units <= DocumentText.limit else { throw .problem(.textTooLong(units: units)) }
    gauges[column]?.see(text)
    if writer.sheet.columns[column].form.isWrapped { texts.append(WrappedCell(position: position, text: text)) }
    try check(worksheet_write_string(writer.worksheet, position.rowNumber, position.columnNumber, written, format))
  }

  private mutating func write(
    number: Double, _ position: CellPosition, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>
  ) throws(CellFailure) {
    gauges[column]?.see(number)
    // Minus zero would stand in the file with its sign.
    try check(worksheet_write_number(writer.worksheet, position.rowNumber, position.columnNumber, number + 0, format))
  }

  private func check(_ error: lxw_error) throws(CellFailure) {
    guard error == LXW_NO_ERROR else { throw .library(error.rawValue) }
  }

  /// Why a cell is not written, before it is known where.
  private enum CellFailure: Error {
    case problem(CellProblem)
    case library(UInt32)
  }

  /// The largest number of 15 digits: programs show no more.
  private static let largestCount: UInt = 999_999_999_999_999
}
