internal import CaseFormat
public import Spreadsheets

extension English {
  /// For example `is an old workbook (.xls)`.
  public func words(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .unreadable: FindingWords("the workbook cannot be read", "see whether it is open elsewhere and may be read")
    case .otherKind(let kind): FindingWords("this is no workbook but \(name(kind))", remedy(kind))
    case .truncated, .damaged:
      FindingWords("the workbook is damaged: a part of it is missing", "copy it again, or save it anew in Excel")
    case .encrypted: FindingWords("the workbook is encrypted", "save it without a password")
    case .unknownCompression, .missingPart, .repeatedPart, .binaryPart, .malformed, .misplacedRow, .misplacedCell:
      FindingWords("the workbook is not as the format has it (\(problem))", "save it anew in Excel")
    case .sheetWithoutPart(let sheet):
      FindingWords("the sheet '\(sheet)' has no content", "save the workbook anew in Excel")
    case .documentType:
      FindingWords(
        "the workbook holds a document type, which no workbook needs", "do not use it; ask where it comes from")
    case .exceeds(let limit, let most, _):
      FindingWords(
        "the workbook has more than \(figure(most)) \(name(limit))",
        "leave out what is not needed, or split the workbook")
    }
  }

  func name(_ kind: FileKind) -> String {
    switch kind {
    case .empty: "an empty file"
    case .oldWorkbook: "an old workbook (.xls)"
    case .encryptedDocument: "a document with a password"
    case .oldDocument: "an old document"
    case .binaryWorkbook: "a binary workbook (.xlsb)"
    case .openDocument: "a document of LibreOffice (.ods)"
    case .textDocument: "a text document (.docx)"
    case .presentation: "a presentation (.pptx)"
    case .archive: "an archive of other files"
    case .webPage: "a web page"
    case .workbookXML2003: "a workbook as XML of 2003"
    case .markup: "an XML file"
    case .text: "a text, perhaps CSV"
    case .printDocument: "a document to be printed (.pdf)"
    case .unknown: "something else"
    }
  }

  private func remedy(_ kind: FileKind) -> String {
    switch kind {
    case .encryptedDocument: "open it and save it without a password, as an Excel workbook (.xlsx)"
    case .empty, .oldDocument, .textDocument, .presentation, .archive, .markup, .unknown:
      "name an Excel workbook (.xlsx), or a folder with CSV tables"
    case .printDocument: "use the file that it was printed from, as an Excel workbook (.xlsx) or CSV"
    case .oldWorkbook, .binaryWorkbook, .openDocument, .webPage, .workbookXML2003, .text:
      "open it and save it as an Excel workbook (.xlsx)"
    }
  }

  private func name(_ limit: WorkbookLimit) -> String {
    switch limit {
    case .fileBytes: "bytes"
    case .partBytes: "bytes in one part"
    case .totalBytes: "bytes when it is unpacked"
    case .markupBytes: "bytes in one tag"
    case .xmlBytes: "bytes of XML at a time"
    case .nameBytes: "bytes in one name"
    case .sharedTextBytes: "bytes of shared texts"
    case .rowBytes: "bytes in one row"
    case .entries: "parts"
    case .depth: "levels of XML"
    case .sheets: "sheets"
    case .styles: "styles"
    case .sharedTexts: "different texts"
    case .textLength: "characters in a cell"
    case .rows: "rows in a sheet"
    case .columns: "columns in a sheet"
    case .cells: "cells in a sheet"
    case .mergedRanges: "merged cells in a sheet"
    }
  }
}
