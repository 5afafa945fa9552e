public import CaseFormat
import StaffingDomain
public import Tables

extension English {
  /// What is wrong with the form of a file, for example `the line is blank`.
  public func words(_ problem: CSVProblem.Kind) -> FindingWords {
    let (message, remedy) =
      switch problem {
      case .noHeader: ("the file has no header in its first line", "put the names of the columns in the first line")
      case .utf16: ("the file is UTF-16, the 'Unicode text' of spreadsheets", saveFile)
      case .utf32: ("the file is UTF-32", saveFile)
      case .misread:
        (
          "the file begins with '\u{EF}\u{BB}\u{BF}': a program took UTF-8 for Windows-1252 and saved what it made of it, so "
            + "letters are damaged", "save the table from its source again as 'CSV UTF-8'"
        )
      case .workbook: ("the file is the workbook of a spreadsheet, not CSV", "save its sheet as 'CSV UTF-8'")
      case .markup:
        (
          "the file is a web page or XML, as some programs export tables, not CSV",
          "open it in a spreadsheet and save the table as 'CSV UTF-8'"
        )
      case .carriageReturnsToo:
        ("some of its lines end with a carriage return alone, the first among them", saveFile)
      case .carriageReturnsOnly:
        (
          "its lines end with carriage returns alone, as old Macintosh programs write them",
          "save it as 'CSV UTF-8', not as 'CSV (Macintosh)'"
        )
      case .foreignSeparator(let separator):
        (
          "its cells are separated by '\(separator)'",
          "save the table with commas, semicolons or tabs between the cells"
        )
      case .repeatedMarks(let count):
        ("the file begins with \(count) byte-order marks", "nothing needs to be done: it is read without them")
      case .notUTF8: ("the cell is not UTF-8 text", saveAgain)
      case .nulByte: ("the cell holds a NUL byte", saveAgain)
      case .unterminatedQuote: ("the quote that opens here is never closed", closeQuote)
      case .textAfterQuote: ("text follows the closing quote of a cell", endCell)
      case .bareQuote: ("a quote stands inside a cell that does not begin with one", quoteCell)
      case .strayCarriageReturn:
        ("a carriage return stands alone", "end lines with LF or CRLF, and put a cell with line breaks in quotes")
      case .duplicateColumn(let name): ("the header names the column '\(name)' twice", "delete or rename one of them")
      case .wrongCellCount(let cells, let columns):
        ("the row has \(cells) cells, the header has \(columns)", cells > columns ? fewerCells : moreCells)
      case .rowTooLong(let bytes): ("the row is longer than \(bytes) bytes", checkLineEnds)
      case .blankLine: ("the line is blank", "delete the line")
      case .emptyRow: ("the row has only empty cells", "delete the row")
      case .emptyRowsAtEnd(1): ("the last row has only empty cells", "nothing needs to be done: it is not read")
      case .emptyRowsAtEnd(let count):
        ("the last \(count) rows have only empty cells", "nothing needs to be done: they are not read")
      case .unreadable:
        ("the file cannot be read on from here", "check the disk or the network drive, and try again")
      case .unlisted(let count, let kind):
        ("\(count) more findings '\(kind.name)' are not listed", "mend the ones listed first")
      }
    return FindingWords(message, remedy)
  }

  private var saveFile: String { "save it as 'CSV UTF-8'" }
  private var saveAgain: String { "save the table again as 'CSV UTF-8'" }
  private var closeQuote: String { "add the closing quote; the row was left out, reading went on with the next line" }
  private var endCell: String { "end the cell after the quote, or write a quote within the cell as two quotes" }
  private var quoteCell: String { "put the whole cell in quotes and write each quote within it as two quotes" }
  private var checkLineEnds: String { "check that the file is a CSV file and that its lines end with LF or CRLF" }
  private var fewerCells: String {
    "put a cell that contains the separator in quotes, or delete the cells beyond the header"
  }
  private var moreCells: String {
    "fill in the missing cells; a cell that is not given stays empty between its separators"
  }

  /// What is wrong with columns and rows, for example `the column 'fte' is missing`.
  public func words(_ fact: LayoutFact) -> FindingWords {
    switch fact {
    case .csv(let problem): words(problem)
    case .missingColumn(let table, let column):
      FindingWords("the column '\(column)' is missing", "add it: \(meaning(of: column, in: table))")
    case .unnamedColumn: FindingWords("a column has no name, so it is not read", "name it or delete it")
    case .unknownColumn(let table, let name, let nearest, let absent):
      FindingWords(
        "the format has no column '\(name)', so it is not read",
        didYouMean(table.column(labelled: name, among: absent) ?? nearest) ?? "delete it if nobody needs it")
    case .spelledColumn(let text, let column, let others):
      FindingWords(
        "the column '\(text)' is read as '\(column)'"
          + (others > 0 ? ", and \(others) more in spite of their capitals or spaces" : ""),
        "nothing needs to be done; the format writes '\(column)'")
    case .columnTwice(let text, let column):
      FindingWords(
        "the column '\(text)' stands for '\(column)', which the header has already", "delete or rename one of them")
    case .repeatedHeader:
      FindingWords("the row says the headings of the columns again, so it is not read", "delete the row")
    case .noHeadings(let table):
      FindingWords(
        "the only row names no column of the table, so it counts as empty",
        "give the columns their headings and put the rows below: \(clause(summary(of: table)))")
    case .noRows(let table):
      FindingWords("the table has no rows", "add a row for each: \(clause(summary(of: table)))")
    }
  }

  private func meaning(of column: String, in table: CaseTable) -> String {
    TableSchema.schema(of: table).column(named: column).map { clause(summary(of: $0.column)) } ?? ""
  }

  /// A sentence within another one: without its capital and its full stop.
  private func clause(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
