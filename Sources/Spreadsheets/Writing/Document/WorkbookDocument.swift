/// A workbook as a value: sheets, and what holds for all of them.
///
/// The same document always makes the same bytes.
public struct WorkbookDocument: Sendable {
  /// The title among the properties of the file.
  public var title: String
  /// The author among the properties of the file.
  public var author: String
  /// The letters of every cell.
  public var font: WorkbookFont
  /// The sheets, in order.
  ///
  /// At least one is not hidden; the first of those is open at first.
  public var sheets: [SheetDocument]
  /// The name of a hidden sheet with the lists of words that are too long to stand in a validation.
  ///
  /// The sheet is the last, and there only where there are such lists; no other sheet may have the name.
  public var listSheetName: String

  /// Describes a workbook.
  public init(
    title: String, author: String = "Cadre", font: WorkbookFont = WorkbookFont(), sheets: [SheetDocument],
    listSheetName: String = "_lists"
  ) {
    (self.title, self.author, self.font, self.sheets) = (title, author, font, sheets)
    self.listSheetName = listSheetName
  }

  /// The bytes of the file.
  ///
  /// They are written to a private file in the temporary directory first, which is gone when this returns or throws. Rows are
  /// asked for once, in order, sheet by sheet, on the calling thread.
  /// - Throws: ``WorkbookWritingError`` with the first problem that is found.
  public func bytes() throws(WorkbookWritingError) -> [UInt8] {
    try check()
    let file = try WorkbookFile()
    let library = try LibraryWorkbook(path: file.path, document: self)
    var lists = WordLists(sheetName: listSheetName)
    var places: [String: SheetLayout] = [:]
    for sheet in sheets { places[SheetName.key(sheet.name)] = SheetLayout(sheet) }
    for sheet in sheets {
      let writer = try SheetWriter(sheet, in: library, places: places)
      try writer.write(&lists)
    }
    try lists.write(in: library)
    try library.close()
    let bytes = try file.bytes()
    guard WorkbookCompleteness.isComplete(bytes) else { throw .incomplete }
    return bytes
  }
}

/// The letters of the cells of a workbook.
public struct WorkbookFont: Sendable, Hashable {
  /// A family that every office computer has, with all Vietnamese letters.
  public enum Family: String, Sendable, Hashable {
    /// The one that Vietnamese authorities write in.
    case timesNewRoman = "Times New Roman"
    /// One without serifs.
    case arial = "Arial"

    /// The number by which programs without the letters find similar ones.
    var number: UInt8 { self == .timesNewRoman ? 1 : 2 }
  }

  /// The family.
  public var family: Family
  /// The size in points, 6 to 36.
  public var size: Double

  /// Chooses letters.
  public init(_ family: Family = .timesNewRoman, size: Double = 11) { (self.family, self.size) = (family, size) }
}
