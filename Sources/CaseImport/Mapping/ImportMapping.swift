public import CaseFormat
public import StaffingDomain

/// What a department's own tables mean: which sheet is which table, which header which column, and how values are written.
///
/// A file in YAML says it; the article `MappingFormat` describes its keys.
public struct ImportMapping: Sendable {
  /// The keys of the policy that the case gets, in their order.
  public var policy: [PolicyEntry] = []
  /// How numbers are written in texts.
  public var numbers = DecimalForm()
  /// How dates are written in texts; the first form that fits is taken.
  public var dates: [DateForm] = [.dayFirst]
  /// What words mean in any column that has the word.
  public var words: [WordMeaning] = []
  /// The names or codes of rows that a department's own names stand for, by the table of the rows.
  public var names: [CaseTable: [WordMeaning]] = [:]
  /// Beginnings of cells by which rows of any table are no rows: totals.
  public var skip: [String] = []
  /// Beginnings of cells before which any table ends: signatures.
  public var end: [String] = []
  /// The tables, in the order of the file.
  public var tables: [TableMapping] = []

  /// Creates a mapping without tables.
  public init() {}

  /// A key of the policy and its value.
  public struct PolicyEntry: Sendable {
    /// The key.
    public var key: PolicyKey
    /// The value as `policy.yml` has it.
    public var text: String

    /// Creates an entry.
    public init(_ key: PolicyKey, _ text: String) { (self.key, self.text) = (key, text) }
  }
}

/// What a word of the department's means in a column of words.
public struct WordMeaning: Sendable, Hashable {
  /// The department's word; its tones, capitals and spaces do not count.
  public var text: String
  /// The word of the case format.
  public var word: String

  /// Creates a meaning.
  public init(_ text: String, means word: String) { (self.text, self.word) = (text, word) }
}

/// How the rows of one sheet become rows of one table.
public struct TableMapping: Sendable {
  /// The table of the case.
  public var table: CaseTable
  /// The name of the file; nil where there is one file, or where the sheet's name is enough.
  public var file: String?
  /// The name of the sheet; nil for a CSV file.
  public var sheet: String?
  /// The rows in which the headers stand, from 1.
  public var headers: ClosedRange<Int>
  /// The first and the last row to be read; nil for the one below the headers, and the last of the sheet.
  public var rows: (first: Int?, last: Int?) = (nil, nil)
  /// The columns of the case that columns of the sheet, or constants, give.
  public var columns: [ColumnMapping] = []
  /// The columns of the sheet that are rows of the case.
  public var wide: WideMapping?
  /// The columns of other tables whose names are the rows, instead of a sheet; empty for a sheet.
  public var namesOf: [CaseColumn] = []
  /// The columns that rows with a text alone give to the rows below them, outer ones first; empty where there are no such
  /// rows.
  public var sections: [SectionMapping] = []
  /// Beginnings of cells by which rows are no rows.
  public var skip: [String] = []
  /// Beginnings of cells before which the table ends.
  public var end: [String] = []
  /// Where the mapping of the table starts in its file.
  public var place = MappingPlace()

  /// Creates the mapping of a table without columns.
  public init(_ table: CaseTable, headers: ClosedRange<Int>) { (self.table, self.headers) = (table, headers) }
}

/// A column that rows with a text alone give to the rows below them.
public struct SectionMapping: Sendable, Hashable {
  /// How such rows are numbered; the raw value is its name in a mapping.
  public enum Numbering: String, Sendable, Hashable, CaseIterable {
    /// `I`, `II`.
    case roman = "I"
    /// `A`, `B`.
    case capital = "A"
    /// `1`, `2`.
    case number = "1"
    /// `a`, `b`.
    case small = "a"
    /// A dash or a point in front of each: `- Kế toán`.
    case dash
    /// Not at all.
    case none
  }

  /// The column of the case.
  public var column: CaseColumn
  /// How the rows that give it are numbered; nil for any numbering.
  public var numbering: Numbering?

  /// Creates the mapping of sections.
  public init(_ column: CaseColumn, numbered numbering: Numbering? = nil) {
    (self.column, self.numbering) = (column, numbering)
  }
}

/// A place in the file of a mapping, from 1.
public struct MappingPlace: Sendable, Hashable {
  /// The line.
  public var line = 1
  /// The position in the line.
  public var column = 1

  /// Names a place.
  public init(line: Int = 1, column: Int = 1) { (self.line, self.column) = (line, column) }
}

/// Where a column of a sheet is found.
public enum ColumnSource: Sendable, Hashable {
  /// Under a header; of a header of several lines the last one, or all with ` / ` between them.
  case header(String)
  /// By its number in the sheet, from 1.
  case number(Int)
  /// Nowhere: every row has one value.
  case constant(String)
  /// Under whichever of several headers a row fills; one at most.
  case either([String])
  /// In no cell: the value is that of the header under which a row holds anything; one at most.
  case filled([WordMeaning])
  /// In several columns, whose texts are joined with spaces in this order: parts of a name.
  case join([ColumnSource])
}

/// How the cells of one column of the case are made.
public struct ColumnMapping: Sendable {
  /// The column of the case.
  public var column: CaseColumn
  /// Where its cells stand.
  public var source: ColumnSource
  /// What numbers are multiplied by.
  public var factor: ConversionFactor?
  /// What the header says of a unit that a guess does not understand: the factor has to be decided before an import.
  public var openUnits: [String] = []
  /// What words mean in this column; they come before those of the mapping.
  public var words: [WordMeaning] = []
  /// How dates are written in this column; nil as in the mapping.
  public var dates: [DateForm]?
  /// How numbers are written in this column; nil as in the mapping.
  public var numbers: DecimalForm?
  /// What an empty cell stands for, as the case format writes it; nil for empty.
  public var blank: String?
  /// Columns of the sheet that tell rows apart which a name alone does not tell apart.
  public var narrowing: [NarrowingColumn] = []
  /// Where the column stands in the file of the mapping.
  public var place = MappingPlace()

  /// Creates the mapping of a column.
  public init(_ column: CaseColumn, _ source: ColumnSource) { (self.column, self.source) = (column, source) }
}

/// A column of the sheet that has to agree with a column of the row that a name stands for.
public struct NarrowingColumn: Sendable {
  /// The column of the table that the name belongs to.
  public var column: CaseColumn
  /// Where it stands in the sheet with the name.
  public var source: ColumnSource

  /// Creates a column.
  public init(_ column: CaseColumn, _ source: ColumnSource) { (self.column, self.source) = (column, source) }
}

/// How columns of a sheet become rows: their headers are the cells of one column, their cells those of another.
public struct WideMapping: Sendable {
  /// The column of the case that the headers name.
  public var across: CaseColumn
  /// The column of the case that the cells hold; its forms are those of the cells.
  public var values: ColumnMapping
  /// The header above all of the columns; nil for none.
  public var under: String?
  /// The first of the columns; nil for the first that nothing else uses.
  public var from: ColumnSource?
  /// The last of the columns; nil for the last.
  public var to: ColumnSource?
  /// Headers of columns between them that are none of them: totals.
  public var except: [String] = []
  /// Where it stands in the file of the mapping.
  public var place = MappingPlace()

  /// Creates a wide mapping of all columns that nothing else uses.
  public init(across: CaseColumn, values: ColumnMapping) { (self.across, self.values) = (across, values) }
}
