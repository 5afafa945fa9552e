import CWorkbooks
import Foundation
import Synchronization

/// A workbook of libxlsxwriter, which owns everything that belongs to it: sheets, formats, charts.
///
/// It is freed when it is closed or forgotten. One thread uses it.
final class LibraryWorkbook {
  /// The letters of its cells.
  let font: WorkbookFont
  private var pointer: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var colourFormats: [SheetColour: UnsafeMutablePointer<lxw_format>] = [:]
  private var texts: [UnsafeMutablePointer<CChar>] = []
  private var hasOpenSheet = false

  /// The moment that the file names as that of its making, the first of January 2000: the same document has the same bytes.
  private static let moment = 946_684_800
  /// The library names its temporary files by `rand` and writes dates by `gmtime`, which threads share.
  private static let closing = Mutex(())

  /// Begins a workbook that will be written to a file.
  init(path: String, document: WorkbookDocument) throws(WorkbookWritingError) {
    font = document.font
    guard let pointer = workbook_new(path) else { throw LibraryWorkbook.outOfMemory }
    self.pointer = pointer
    // The format of cells that have none, which rows and headings of the program itself follow.
    if let plain = pointer.pointee.formats?.pointee.stqh_first {
      format_set_font_name(plain, font.family.rawValue)
      format_set_font_family(plain, font.family.number)
      format_set_font_size(plain, font.size)
    }
    var properties = lxw_doc_properties()
    properties.title = keep(DocumentText.plain(document.title))
    properties.author = keep(DocumentText.plain(document.author))
    properties.created = time_t(LibraryWorkbook.moment)
    try LibraryWorkbook.check(workbook_set_properties(pointer, &properties))
  }

  deinit {
    if let pointer { lxw_workbook_free(pointer) }
    for text in texts { free(text) }
  }

  /// Writes the file; the workbook and all its parts are gone then.
  func close() throws(WorkbookWritingError) {
    guard let closed = pointer else { return }
    pointer = nil
    try LibraryWorkbook.check(LibraryWorkbook.closing.withLock { _ in workbook_close(closed) })
  }

  /// Adds a sheet, whose name has been checked.
  func addSheet(_ name: String, isHidden: Bool) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = workbook_add_worksheet(pointer, name) else { throw LibraryWorkbook.outOfMemory }
    // The library leaves names like `2026` or `A1` without the quotes that filters and repeated headings need.
    free(sheet.pointee.quoted_name)
    sheet.pointee.quoted_name = strdup(SheetName.quoted(name))
    if isHidden {
      worksheet_hide(sheet)
    } else if !hasOpenSheet {
      worksheet_activate(sheet)
      worksheet_set_first_sheet(sheet)
      hasOpenSheet = true
    }
    return sheet
  }

  /// Adds a chart, which is to be put into a sheet.
  func addChart(_ kind: ChartDocument.Kind) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_chart> {
    let type = kind == .columns ? LXW_CHART_COLUMN : LXW_CHART_BAR
    guard let chart = workbook_add_chart(pointer, UInt8(type.rawValue)) else { throw LibraryWorkbook.outOfMemory }
    return chart
  }

  /// The format that looks like a style.
  func format(_ style: CellLook) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(pointer) else { throw LibraryWorkbook.outOfMemory }
    style.apply(to: format, font)
    formats[style] = format
    return format
  }

  /// The format that changes the colour behind a cell and nothing else.
  func format(_ colour: SheetColour) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_format> {
    if let format = colourFormats[colour] { return format }
    guard let format = workbook_add_format(pointer) else { throw LibraryWorkbook.outOfMemory }
    format_set_bg_color(format, colour.code)
    colourFormats[colour] = format
    return format
  }

  /// A text in memory that stays until the workbook is gone.
  func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let copy = strdup(text)
    if let copy { texts.append(copy) }
    return copy
  }

  /// Throws what the library says.
  static func check(_ error: lxw_error) throws(WorkbookWritingError) {
    guard error == LXW_NO_ERROR else { throw .library(reason: error.rawValue) }
  }

  private static let outOfMemory = WorkbookWritingError.library(reason: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
}
