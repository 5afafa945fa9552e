public import CaseFormat
internal import Spreadsheets

extension English {
  /// For example `the archive is damaged: a part of it is missing`.
  public func words(_ problem: ArchiveProblem) -> FindingWords {
    switch problem {
    case .file(let problem): archiveWords(problem)
    case .outsideName(let name):
      FindingWords(
        "the archive names a place outside itself ('\(name)'), as no honest archive does",
        "do not use it; pack the tables and policy.yml anew")
    case .workbook:
      FindingWords("this is a workbook under the name of an archive", "give its name the ending .xlsx")
    case .withoutTables:
      FindingWords(
        "the archive holds no table and no policy.yml",
        "pack the CSV tables and policy.yml together, or name an Excel workbook (.xlsx)")
    case .severalFolders(let folders):
      FindingWords(
        "tables lie in several folders of the archive (\(list(folders.map { $0.isEmpty ? "the top" : "'\($0)'" })))",
        "pack one case alone")
    }
  }

  private func archiveWords(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .unreadable: FindingWords("the archive cannot be read", "see whether it is there and may be read")
    case .otherKind(let kind):
      FindingWords(
        "this is no zip archive but \(name(kind))",
        "pack the CSV tables and policy.yml into a zip archive, or name an Excel workbook (.xlsx)")
    case .encrypted: FindingWords("the archive is encrypted", "pack it without a password")
    case .unknownCompression:
      FindingWords("the archive is packed in a way that is not known", "pack it as an ordinary zip archive")
    case .repeatedPart(let name):
      FindingWords("the archive holds '\(name)' several times", "pack each file once")
    case .exceeds(.entries, let most, _):
      FindingWords(
        "the archive holds more than \(figure(most)) files", "keep only the tables and policy.yml in it")
    case .exceeds(_, let most, _):
      FindingWords(
        "the archive, or a file in it when it is unpacked, has more than \(figure(most)) bytes",
        "keep only the tables and policy.yml in it; if it came from elsewhere, do not use it")
    case .truncated, .damaged, .missingPart, .sheetWithoutPart, .binaryPart, .malformed, .documentType, .misplacedRow,
      .misplacedCell:
      FindingWords("the archive is damaged: a part of it is missing", "copy it again, or pack it anew")
    }
  }
}
