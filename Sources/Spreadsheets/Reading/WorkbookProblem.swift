/// Why a workbook, or a sheet of it, cannot be read; wording it is for those who know the reader.
///
/// Parts are named as in the archive, for example `xl/worksheets/sheet1.xml`; lines are those of the part, from 1.
public enum WorkbookProblem: Error, Sendable, Hashable {
  /// The system does not let the file be read, or it is none.
  case unreadable
  /// The file is something else than a workbook of this format.
  case otherKind(FileKind)
  /// The file begins as a workbook and ends too early.
  case truncated
  /// The archive is damaged; of a part where one can be named.
  case damaged(part: String?)
  /// A part is encrypted within the archive.
  case encrypted(part: String)
  /// A part is packed in a way that is not known.
  case unknownCompression(part: String)
  /// A part that another one names, or that every workbook has, is not there.
  case missingPart(String)
  /// The archive has a part several times.
  case repeatedPart(String)
  /// A sheet is listed, but nothing says which part it is.
  case sheetWithoutPart(sheet: String)
  /// A part is binary where XML is read.
  case binaryPart(String)
  /// A part is not well-formed XML.
  case malformed(part: String, line: Int)
  /// A part declares a document type, which no workbook needs and attacks use.
  case documentType(part: String, line: Int)
  /// A row is not below the one before it, or its number is none.
  case misplacedRow(part: String, line: Int, number: String)
  /// A cell is not right of the one before it, not in its row, or its reference is none.
  case misplacedCell(part: String, line: Int, reference: String)
  /// There is more of something than the limits allow; in a part where one can be named.
  case exceeds(WorkbookLimit, most: Int, part: String?)
}

extension WorkbookProblem {
  /// A stable name of the problem, without its details.
  public var name: String {
    switch self {
    case .unreadable: "unreadable"
    case .otherKind: "other-kind"
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .encrypted: "encrypted"
    case .unknownCompression: "unknown-compression"
    case .missingPart: "missing-part"
    case .repeatedPart: "repeated-part"
    case .sheetWithoutPart: "sheet-without-part"
    case .binaryPart: "binary-part"
    case .malformed: "malformed"
    case .documentType: "document-type"
    case .misplacedRow: "misplaced-row"
    case .misplacedCell: "misplaced-cell"
    case .exceeds: "exceeds"
    }
  }

  /// The part in which the problem lies, where one can be named.
  public var part: String? {
    switch self {
    case .unreadable, .otherKind, .truncated, .sheetWithoutPart: nil
    case .damaged(let part), .exceeds(_, _, let part): part
    case .encrypted(let part), .unknownCompression(let part), .missingPart(let part), .repeatedPart(let part),
      .binaryPart(let part), .malformed(let part, _), .documentType(let part, _), .misplacedRow(let part, _, _),
      .misplacedCell(let part, _, _):
      part
    }
  }

  /// The line of the part, from 1, where one can be named.
  public var line: Int? {
    switch self {
    case .malformed(_, let line), .documentType(_, let line), .misplacedRow(_, let line, _),
      .misplacedCell(_, let line, _):
      line
    default: nil
    }
  }
}

extension WorkbookProblem: CustomStringConvertible {
  /// Place, name and details, for logs and tests: `xl/workbook.xml:3 malformed`.
  public var description: String {
    let place = [part, line.map(String.init)].compactMap(\.self).joined(separator: ":")
    let details: String? =
      switch self {
      case .otherKind(let kind): kind.rawValue
      case .sheetWithoutPart(let sheet): sheet
      case .misplacedRow(_, _, let number): number
      case .misplacedCell(_, _, let reference): reference
      case .exceeds(let limit, let most, _): "\(limit.rawValue) \(most)"
      default: nil
      }
    return [place.isEmpty ? nil : place, name, details].compactMap(\.self).joined(separator: " ")
  }
}

/// What a file is that is no workbook of the format read here.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// Nothing is in it.
  case empty
  /// A workbook of Excel before 2007 (`.xls`).
  case oldWorkbook = "old-workbook"
  /// A workbook or another document under a password.
  case encryptedDocument = "encrypted-document"
  /// Another document of Office before 2007, for example `.doc`.
  case oldDocument = "old-document"
  /// A binary workbook (`.xlsb`).
  case binaryWorkbook = "binary-workbook"
  /// A document of LibreOffice and its kin, for example `.ods`.
  case openDocument = "open-document"
  /// A text document (`.docx`).
  case textDocument = "text-document"
  /// A presentation (`.pptx`).
  case presentation
  /// An archive that is no document known here.
  case archive
  /// A web page, which some programs save under the name of a workbook.
  case webPage = "web-page"
  /// A workbook as one XML file, as Excel 2003 saves it.
  case workbookXML2003 = "workbook-xml-2003"
  /// Other XML.
  case markup
  /// Text, for example CSV.
  case text
  /// A document to be printed (`.pdf`).
  case printDocument = "print-document"
  /// None of these.
  case unknown
}
