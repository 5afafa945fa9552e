public import CaseFormat
public import StaffingDomain

/// What an import took for what, and where; nothing of it stops the import.
public struct ImportNote: Sendable, Hashable {
  /// The sheet or file, for example `so-lieu.xlsx!'Cán bộ'`.
  public let place: String
  /// The table; nil for what concerns files.
  public let table: CaseTable?
  /// What was taken.
  public let fact: ImportNoteFact

  /// Creates a note.
  public init(_ place: String, _ table: CaseTable?, _ fact: ImportNoteFact) {
    (self.place, self.table, self.fact) = (place, table, fact)
  }
}

/// What was taken for what.
public enum ImportNoteFact: Sendable, Hashable {
  /// A sheet for a table: the rows of its headers, and how many rows it gave.
  case sheet(headers: ClosedRange<Int>, rows: Int)
  /// A column of the sheet for a column of the case: its header and its letters.
  case column(String, header: String, letters: String)
  /// Columns for men and for women were taken for the sex alone although so many of their cells hold days or years of birth:
  /// their headers and the first such cell.
  case lostBirths(column: String, [String], first: PlacedText, cells: Int)
  /// One value for a column of every row.
  case constant(String, String)
  /// Several columns of the sheet, one of which a row fills, for a column of the case: their headers.
  case either(String, [String])
  /// Several columns of the sheet, whose texts are joined, for a column of the case: their headers, or letters.
  case joined(String, [String])
  /// A value for a column of the case where a row fills the column under a header, in so many cells.
  case filled(column: String, header: String, word: String, cells: Int)
  /// Columns of the sheet for rows: the column that their headers name and the one that their cells hold.
  case wide(across: String, values: String, first: String, last: String, count: Int)
  /// Codes were made from names, so many.
  case madeCodes(Int)
  /// Rows were made from the names of a column, so many.
  case madeRows(Int, of: CaseColumn)
  /// A word for one of the case format, in so many cells.
  case word(column: String, String, word: String, cells: Int)
  /// Texts for numbers of a form, in so many cells.
  case numbers(column: String, DecimalForm, cells: Int)
  /// Texts for dates of a form, in so many cells.
  case dates(column: String, DateForm, cells: Int)
  /// Percentages for shares, in so many cells.
  case percentages(column: String, cells: Int)
  /// Numbers were multiplied, in so many cells.
  case factor(column: String, String, cells: Int)
  /// Empty cells for a value, so many.
  case blanks(column: String, value: String, cells: Int)
  /// Dashes for empty cells, so many.
  case dashes(column: String, cells: Int)
  /// Rows that begin with a text were passed over.
  case skipped(String, rows: [Int])
  /// Rows with a text alone are sections: their texts, and whether they give the column to the rows below them or are only
  /// passed over, for the sheet has the column too.
  case sections(column: String, [ImportSection], giveCells: Bool)
  /// Rows with a text alone that were taken neither for sections nor for totals.
  case loneTexts([ImportSection])
  /// A sheet looks like a list of officers, but its rows with a text alone are numbered in one way, so that they cannot give
  /// both the communes and the positions; no table was taken.
  case sectionsOfOneKind([ImportSection])
  /// A row below the headers holds the numbers of the columns and is passed over.
  case columnNumbers(row: Int)
  /// Rows below the first of a table hold the headers once more, as a printed page does, and are passed over.
  case repeatedHeaders(rows: [Int])
  /// Rows without any of the mapped cells were passed over, so many.
  case blankRows(Int)
  /// The table ended before a row that begins with a text; so many rows that hold something stand from there on.
  case ended(String, row: Int, left: Int)
  /// A row begins as what follows a table does, but a row below it looks like one of the table: no end was taken.
  case noEnd(String, row: Int, next: Int)
  /// Cells below a merged one were taken to hold what it holds, so many.
  case merged(cells: Int)
  /// Several spellings for one name.
  case spellings(String, others: [String])
  /// A text file of another encoding than UTF-8.
  case encoding(TextEncoding)
  /// Cells whose letters are those of an old encoding or font, so many.
  case letters(TextEncoding, cells: Int)
  /// A sheet that the workbook hides is not taken, or not mapped; it has so many rows.
  case hiddenSheet(rows: Int)
  /// A sheet that the workbook hides is taken, as the mapping says.
  case hiddenSheetUsed
  /// Several sheets are taken for one table.
  case together([String])
  /// A sheet looks like a copy of another one and is not taken: so many of its rows stand there, too.
  case copyOfSheet(String, same: Int, rows: Int)
  /// Officers who have their name and day of birth in common, so many, and where the first two of them stand.
  case sameOfficers(Int, String, first: String, second: String)
  /// A sheet is not mapped.
  case unusedSheet
  /// Headers of a sheet are not mapped.
  case unusedHeaders([String])
  /// Columns without a header hold something in rows of the table and are not mapped: their letters.
  case unusedColumns([String])
  /// A sheet says nothing that is known.
  case unknownSheet
  /// Columns that a table needs were not found.
  case missingColumns([String])
  /// Tables that every case needs were not found.
  case missingTables([CaseTable])
  /// Words of a column whose meaning is not known.
  case unknownWords(column: String, [String])
  /// Words of a column of numbers whose numbers are not known.
  case unknownNumbers(column: String, [String])
  /// The day of the plan, from a cell above a table; nil for the day of the import.
  case planDate(String, cell: String?)
  /// How the numbers of a column are written, by so many texts of which so many can be read in no other way.
  case numberForm(column: String, DecimalForm, texts: Int, certain: Int)
  /// How the dates of a column are written, by so many texts of which so many can be read in no other way.
  case dateForms(column: String, [DateForm], texts: Int, certain: Int)
  /// Texts of one column are written in forms that exclude each other: one of either with its form, and what was taken.
  case mixedForms(column: String, PlacedText, String, PlacedText, String, taken: [String])
  /// A factor was taken for the unit that a header names.
  case unit(column: String, header: String, factor: String)
  /// What a header says between brackets is not understood; whether it may be a unit, so that a factor has to be given.
  case bracket(column: String, header: String, String, mayBeUnit: Bool)
  /// A text above a table gives a unit that was taken for no column.
  case unitAbove(PlacedText)
}

/// A text with the place where it stands.
public struct PlacedText: Sendable, Hashable {
  /// The text.
  public let text: String
  /// The sheet and the cell.
  public let place: String

  /// Places a text.
  public init(_ text: String, at place: String) { (self.text, self.place) = (text, place) }
}

/// A row that heads the rows below it.
public struct ImportSection: Sendable, Hashable {
  /// The number of the row, from 1.
  public let row: Int
  /// Its text without the numeral in front.
  public let text: String

  /// Creates a section.
  public init(row: Int, text: String) { (self.row, self.text) = (row, text) }
}

/// A code that was made from a name.
public struct MadeCode: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// The code.
  public let code: String
  /// The name.
  public let name: String
  /// Where the name stands.
  public let place: String

  /// Creates a made code.
  public init(table: CaseTable, code: String, name: String, place: String) {
    (self.table, self.code, self.name, self.place) = (table, code, name, place)
  }
}
