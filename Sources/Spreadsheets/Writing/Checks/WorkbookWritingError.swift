/// Why a document cannot be written as a workbook; no file is left behind.
public enum WorkbookWritingError: Error, Sendable, Hashable {
  /// No sheet can be seen.
  case noVisibleSheet
  /// The size of the letters is none.
  case fontSize
  /// A sheet cannot have its name.
  case sheetName(String, SheetNameProblem)
  /// A sheet cannot be as it is described.
  case sheet(String, SheetProblem)
  /// A column, counted from 0, cannot be as it is described.
  case column(sheet: String, column: Int, ColumnProblem)
  /// A cell cannot hold what it is given.
  case cell(sheet: String, CellPosition, CellProblem)
  /// A chart, counted from 0 within its sheet, cannot be drawn.
  case chart(sheet: String, chart: Int, ChartProblem)
  /// The system refused a step, for a reason of `errno`.
  case system(SystemStep, reason: Int32)
  /// The library failed, for a reason of `lxw_error`; most often the disk is full.
  case library(reason: UInt32)
  /// The file that the library made is not whole; most often the disk is full.
  case incomplete

  /// A step that the system may refuse.
  public enum SystemStep: Sendable, Hashable {
    /// Making the temporary file.
    case create
    /// Reading it back.
    case read
  }
}

/// What is wrong with the name of a sheet.
public enum SheetNameProblem: Sendable, Hashable {
  /// It has no letter.
  case empty
  /// It has so many UTF-16 units, more than 31.
  case tooLong(units: Int)
  /// It has a character that no name may have.
  case character(Unicode.Scalar)
  /// It begins or ends with an apostrophe.
  case apostrophe
  /// Spreadsheet programs keep it for themselves.
  case reserved
  /// Another sheet has it, small and capital letters being one.
  case repeated
}

/// What is wrong with a sheet.
public enum SheetProblem: Sendable, Hashable {
  /// It would end in so many rows, more than 1,048,576.
  case tooManyRows(Int)
  /// It has so many columns, more than 16,384.
  case tooManyColumns(Int)
  /// The number of its rows, or of those that are ruled, is negative.
  case negativeRows
  /// It has rows, but no column.
  case rowsWithoutColumns
  /// So many columns stay in view, more than there are, or fewer than none.
  case frozenColumns(Int)
  /// A margin is none.
  case margins
  /// A group, counted from 0, has rows that are not there, or a level out of 1 to 7.
  case group(Int)
  /// A mark, counted from 0, is on a cell that is not there, or on one that is marked already.
  case mark(Int)
  /// A line of the preamble, counted from 0, has so many UTF-16 units, more than 32,767.
  case preambleTooLong(line: Int, units: Int)
  /// The note of a mark, counted from 0, has so many UTF-16 units, more than 32,767.
  case noteTooLong(mark: Int, units: Int)
}

/// What is wrong with a column.
public enum ColumnProblem: Sendable, Hashable {
  /// Its heading, its name in files, its note or one of its words has so many UTF-16 units, more than 32,767.
  case textTooLong(units: Int)
  /// Its width is not between 0 and 255.
  case width
  /// Its numbers have so many decimals, fewer than none or more than 15.
  case decimals(Int)
  /// Its level is not between 0 and 7.
  case outlineLevel(Int)
  /// The title of a validation has so many UTF-16 units, more than 32.
  case titleTooLong(units: Int)
  /// The message of a validation has so many UTF-16 units, more than 255.
  case messageTooLong(units: Int)
  /// A list has no word, or an empty one.
  case emptyList
  /// A list is that of a sheet, or of a column of it, that is not there.
  case noSuchList(sheet: String, column: Int)
  /// A limit of a validation is no finite number, no day, or above the other.
  case limits
  /// A colour depends on a number that is not finite, or on a text that is empty or has more than 255 UTF-16 units.
  case colour
}

/// What is wrong with a cell.
public enum CellProblem: Sendable, Hashable {
  /// Its text has so many UTF-16 units, more than 32,767.
  case textTooLong(units: Int)
  /// Its number is infinite or none.
  case notFinite
  /// Its whole number has more digits than a workbook counts exactly.
  case countTooLarge(Int)
  /// Its day is not in the calendar, or not in the years 1900 to 9999.
  case noSuchDay(DocumentDay)
  /// The row has more values than the sheet has columns.
  case noColumn
}

/// What is wrong with a chart.
public enum ChartProblem: Sendable, Hashable {
  /// The sheet with its numbers is not there.
  case noSuchSheet(String)
  /// Its rows are none, not there, or more than 10,000.
  case rows
  /// A column is not there.
  case noSuchColumn(Int)
  /// It has no series.
  case noSeries
  /// A title or a heading has so many UTF-16 units, more than 255.
  case textTooLong(units: Int)
  /// It is smaller than 50 points or larger than 5,000, or its place is not in the sheet.
  case size
}
