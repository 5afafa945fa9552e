/// The most that a workbook may hold; what goes beyond is refused while it is read, whatever its headers announce.
///
/// The defaults let a province pass many times over (4,500 officers, 47,000 rows of competencies), and keep the memory for
/// any file below 500 MB. The numbers of rows and columns and the length of a text are those of the file format.
public struct WorkbookLimits: Sendable, Hashable {
  /// Bytes of the file itself.
  public var fileBytes = 64 << 20
  /// Entries of the archive.
  public var entries = 10_000
  /// Bytes of one part when it is unpacked.
  public var partBytes = 512 << 20
  /// Bytes of all parts that are read when they are unpacked; a part that is read twice counts once.
  public var totalBytes = 1 << 30
  /// Levels of elements within each other.
  public var depth = 256
  /// Bytes of one tag or comment.
  public var markupBytes = 1 << 20
  /// Bytes that the XML library holds at once: tags, and all names of elements and attributes of a part.
  public var xmlBytes = 32 << 20
  /// Bytes of the name of a sheet or font, of a number format, and of where a relationship points.
  public var nameBytes = 1_024
  /// Sheets.
  public var sheets = 1_024
  /// Fonts, number formats, and formats of cells, of each.
  public var styles = 100_000
  /// Texts that cells share.
  public var sharedTexts = 3_000_000
  /// Bytes of the texts that cells share, with 64 for each text besides its letters, as they lie in memory.
  public var sharedTextBytes = 192 << 20
  /// The length of the text of one cell, in UTF-16 code units.
  public var textLength = 32_767
  /// Bytes of the texts that stand in the cells of one row, those that cells share left out.
  public var rowBytes = 16 << 20
  /// Rows of a sheet.
  public var rows = 1_048_576
  /// Columns of a sheet.
  public var columns = 16_384
  /// Cells of a sheet, empty ones included.
  public var cells = 20_000_000
  /// Merged ranges of a sheet.
  public var mergedRanges = 100_000

  /// Creates the default limits.
  public init() {}

  /// Bytes of the list of entries, which the archive's library holds in memory.
  var directoryBytes: Int { entries * 512 }
}

/// One of the limits, for those who tell of it.
public enum WorkbookLimit: String, Sendable, Hashable, CaseIterable {
  /// Bytes of the file.
  case fileBytes = "file-bytes"
  /// Entries of the archive.
  case entries
  /// Bytes of a part.
  case partBytes = "part-bytes"
  /// Bytes of all parts.
  case totalBytes = "total-bytes"
  /// Levels of elements.
  case depth
  /// Bytes of a tag or comment.
  case markupBytes = "markup-bytes"
  /// Bytes that the XML library holds.
  case xmlBytes = "xml-bytes"
  /// Bytes of a name.
  case nameBytes = "name-bytes"
  /// Sheets.
  case sheets
  /// Fonts, number formats, or formats of cells.
  case styles
  /// Texts that cells share.
  case sharedTexts = "shared-texts"
  /// Bytes of these texts.
  case sharedTextBytes = "shared-text-bytes"
  /// The length of the text of a cell.
  case textLength = "text-length"
  /// Bytes of the texts of a row.
  case rowBytes = "row-bytes"
  /// Rows of a sheet.
  case rows
  /// Columns of a sheet.
  case columns
  /// Cells of a sheet.
  case cells
  /// Merged ranges of a sheet.
  case mergedRanges = "merged-ranges"
}
