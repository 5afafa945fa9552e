import CWorkbooks

/// Writes one sheet of a document into a workbook of the library, part by part.
///
/// The document has been checked, apart from the values of its cells.
struct SheetWriter {
  let sheet: SheetDocument
  let library: LibraryWorkbook
  let layout: SheetLayout
  /// The layouts of all sheets by ``SheetName/key(_:)``.
  let places: [String: SheetLayout]
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  /// Adds the sheet to the workbook.
  init(
    _ sheet: SheetDocument, in library: LibraryWorkbook, places: [String: SheetLayout]
  ) throws(WorkbookWritingError) {
    (self.sheet, self.library, self.places) = (sheet, library, places)
    layout = SheetLayout(sheet)
    worksheet = try library.addSheet(sheet.name, isHidden: sheet.isHidden)
  }

  /// Writes everything; long lists of words join those that the workbook keeps for all sheets.
  func write(_ lists: inout WordLists) throws(WorkbookWritingError) {
    try writePreamble()
    try writeHeadings()
    var cells = try CellWriter(self)
    try cells.writeRows()
    try writeColumns(cells.gauges)
    try writeRows(cells.gauges, cells.texts)
    try writeNotes()
    try writeValidations(&lists)
    try writeColours()
    try writeView()
    try writePrinting()
    for chart in sheet.charts { try write(chart) }
  }

  private func writePreamble() throws(WorkbookWritingError) {
    for (row, line) in sheet.preamble.enumerated() where !line.text.isEmpty {
      try write(line.text, row, 0, CellLook(line.style))
    }
  }

  private func writeHeadings() throws(WorkbookWritingError) {
    for (place, column) in sheet.columns.enumerated() {
      try write(column.heading, layout.headingRow, place, .heading(isRequired: column.isRequired))
      if let row = layout.codeRow {
        try write(column.codeName ?? "", row, place, .codeName(isRequired: column.isRequired))
      }
    }
  }

  private func write(
    _ text: String, _ row: Int, _ column: Int, _ style: CellLook
  ) throws(WorkbookWritingError) {
    let position = CellPosition(row: row, column: column)
    let format = try library.format(style)
    let text = DocumentText.cell(text)
    try LibraryWorkbook.check(
      worksheet_write_string(worksheet, position.rowNumber, position.columnNumber, text, format))
  }

  private func writeColumns(_ gauges: [ColumnGauge?]) throws(WorkbookWritingError) {
    for (place, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      options.level = UInt8(clamping: column.outlineLevel)
      let width = column.digits(gauges[place])
      let number = UInt16(clamping: place)
      let format = try library.format(CellLook(column.form))
      try LibraryWorkbook.check(worksheet_set_column_opt(worksheet, number, number, width, format, &options))
    }
  }
}
