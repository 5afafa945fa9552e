import StaffingDomain

/// What a malformed row is told, and how to mend it.
enum CSVProblemText {
  static func text(of code: FindingCode) -> (message: String, remedy: String) {
    switch code {
    case .unterminatedQuote:
      (
        "the quote that opens here is never closed",
        "add the closing quote; the row was left out, reading went on with the next line"
      )
    case .textAfterQuote:
      (
        "text follows the closing quote of a cell",
        "end the cell after the quote, or write a quote within the cell as two quotes"
      )
    case .bareQuote:
      (
        "a quote stands inside a cell that does not begin with one",
        "put the whole cell in quotes and write each quote within it as two quotes"
      )
    case .strayCarriageReturn:
      ("a carriage return stands alone", "end lines with LF or CRLF, and put a cell with line breaks in quotes")
    case .nulByte: ("the cell holds a NUL byte", "save the table again as 'CSV UTF-8'")
    default: ("the cell is not UTF-8 text", "save the table again as 'CSV UTF-8'")
    }
  }
}
