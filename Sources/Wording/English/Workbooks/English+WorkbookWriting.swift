public import Spreadsheets

extension English {
  /// Why a workbook cannot be made, for example `the sheet 'Workload' would have 1,200,000 rows, more than a workbook holds`.
  public func reason(_ error: WorkbookWritingError) -> String {
    switch error {
    case .system(_, let reason):
      "the workbook cannot be made, because the system refuses a temporary file (error \(reason)); "
        + "see whether the disk is full and the folder for temporary files may be written"
    case .library, .incomplete:
      "the workbook could not be written whole; see whether the disk is full"
    case .sheet(let sheet, .tooManyRows(let rows)):
      "the sheet '\(sheet)' would have \(figure(rows)) rows, more than the 1,048,576 that a sheet holds; "
        + "use tables in CSV instead"
    case .cell(let sheet, let place, .textTooLong(let units)):
      "a text for the sheet '\(sheet)' (row \(place.row + 1) below the headings) has \(figure(units)) characters, more "
        + "than the 32,767 that a cell holds; shorten it"
    case .noVisibleSheet, .fontSize: "the workbook cannot be made (\(error)), which is a fault of the program"
    case .sheetName(let sheet, _), .sheet(let sheet, _), .column(let sheet, _, _), .cell(let sheet, _, _),
      .chart(let sheet, _, _):
      "the sheet '\(sheet)' cannot be made (\(error)), which is a fault of the program"
    }
  }
}
