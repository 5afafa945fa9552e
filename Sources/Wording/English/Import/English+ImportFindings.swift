public import CaseImport
import StaffingDomain

extension English {
  /// What is wrong with a file of a department, for example `its encoding cannot be told`.
  public func words(_ fact: ImportFileFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("the file cannot be read", "check its name and that you may read it")
    case .tooLong(let bytes): FindingWords("the file is longer than \(bytes) bytes", "leave out what no table needs")
    case .workbook(let problem): words(problem)
    case .unknownEncoding:
      FindingWords(
        "the encoding of the file is none of UTF-8, UTF-16, Windows-1258, TCVN3 and VNI",
        "save it as UTF-8, or as an Excel workbook (.xlsx)")
    case .csv(let kind): words(kind)
    case .sameName: FindingWords("another file has the same name", "rename one of them")
    }
  }

  /// Sheets and headers that are not there, for example `there is no sheet 'Cán bộ'`.
  public func words(_ fact: ImportLayoutFact) -> FindingWords {
    switch fact {
    case .unknownSheet(let sheet, let nearest, let known):
      FindingWords(
        "there is no sheet '\(sheet)'", didYouMean(nearest) ?? "the sheets are \(known.joined(separator: ", "))")
    case .unknownFile(let file, let known):
      FindingWords("there is no file '\(file)'", "the files are \(known.joined(separator: ", "))")
    case .whichFile(let known):
      FindingWords("it is not said which sheet is meant", "add file: or sheet:, of \(known.joined(separator: ", "))")
    case .whichSheet(let sheet, let files):
      FindingWords("\(list(files)) all have a sheet '\(sheet)'", "add file: to say which is meant")
    case .unknownHeader(let header, let nearest, let known):
      FindingWords(
        "no column has the header '\(header)'",
        didYouMean(nearest) ?? "the headers in these rows are \(known.prefix(20).joined(separator: ", "))")
    case .ambiguousHeader(let header, let columns):
      FindingWords(
        "several columns have the header '\(header)'",
        "write one of \(columns.joined(separator: ", ")) in full, or its letters as {letter: D}")
    case .missingColumn(let table, let column):
      FindingWords(
        "\(table.rawValue) needs the column \(column), and the mapping does not give it",
        "add its header under columns, or one value for all rows as \(column): {value: ...}")
    case .noNames(let table):
      FindingWords("\(table.rawValue) has neither codes nor names", "map the column with the names")
    case .noRows(let table):
      FindingWords("below the headers is no row for \(table.rawValue)", "check headers: and rows: of the mapping")
    case .noWideColumns(let table):
      FindingWords(
        "no column is left that could be rows of \(table.rawValue)", "check under:, from:, to: and except: of wide:")
    case .noNamesOf(let table, let column):
      FindingWords("no sheet gives the names of \(column) for \(table.rawValue)", "map a sheet to that column")
    case .loneText(let text):
      FindingWords(
        "'\(text)' stands alone in its row, and no section is numbered like it",
        "add it to skip: if it says nothing of the rows below, or to sections: with its numbering")
    }
  }
}
