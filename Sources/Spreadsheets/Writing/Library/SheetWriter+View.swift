import CWorkbooks

extension SheetWriter {
  /// Writes how the sheet looks on the screen.
  func writeView() throws(WorkbookWritingError) {
    if let colour = sheet.tabColour { worksheet_set_tab_color(worksheet, colour.code) }
    guard let headings = layout.lastHeadingRow else { return }
    if sheet.freezesHeadings || sheet.frozenColumns > 0 {
      let row = sheet.freezesHeadings ? layout.firstRow : 0
      worksheet_freeze_panes(worksheet, UInt32(clamping: row), UInt16(clamping: sheet.frozenColumns))
    }
    if sheet.hasFilter {
      let last = layout.position(row: max(layout.rowCount, 1) - 1, column: layout.columnCount - 1)
      try LibraryWorkbook.check(
        worksheet_autofilter(worksheet, UInt32(clamping: headings), 0, last.rowNumber, last.columnNumber))
    }
    try writeTextRanges()
  }

  /// Names the cells in which digits are meant to be text, so that programs do not warn of each.
  private func writeTextRanges() throws(WorkbookWritingError) {
    guard layout.ruledRowCount > 0 else { return }
    var ranges = ""
    for (place, column) in sheet.columns.enumerated() where column.form.isText {
      let first = layout.position(row: 0, column: place).name
      let last = layout.position(row: layout.ruledRowCount - 1, column: place).name
      let range = first == last ? first : first + ":" + last
      // The library keeps 2,080 bytes of an attribute.
      guard ranges.utf8.count + range.utf8.count < 2_000 else { break }
      ranges += ranges.isEmpty ? range : " " + range
    }
    guard !ranges.isEmpty else { return }
    try LibraryWorkbook.check(
      worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), ranges))
  }

  /// Writes how the sheet comes out of a printer.
  func writePrinting() throws(WorkbookWritingError) {
    let printing = sheet.printing
    worksheet_set_paper(worksheet, SheetWriter.paperA4)
    switch printing.orientation {
    case .portrait: worksheet_set_portrait(worksheet)
    case .landscape: worksheet_set_landscape(worksheet)
    }
    let (margins, inch) = (printing.margins, 2.54)
    worksheet_set_margins(
      worksheet, margins.left / inch, margins.right / inch, margins.top / inch, margins.bottom / inch)
    if printing.fitsWidth { worksheet_fit_to_pages(worksheet, 1, 0) }
    if printing.isCentred { worksheet_center_horizontally(worksheet) }
    if printing.repeatsHeadings, let last = layout.lastHeadingRow {
      try LibraryWorkbook.check(
        worksheet_repeat_rows(worksheet, UInt32(clamping: layout.headingRow), UInt32(clamping: last)))
    }
    if printing.numbersPages {
      let letters = "&\"" + library.font.family.rawValue + ",Regular\"&9"
      try LibraryWorkbook.check(worksheet_set_footer(worksheet, "&C" + letters + "&P / &N"))
    }
  }

  private static let paperA4: UInt8 = 9
}
