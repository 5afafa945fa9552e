import CaseFormat
import Spreadsheets
internal import StaffingDomain
internal import Wording

/// The sheet of a workbook that was checked with everything that was found, those findings included that no cell holds.
struct FindingSheet {
  let document: SheetDocument

  /// - Parameters:
  ///   - places: Where the findings are marked in the workbook.
  ///   - remarks: What a reader has to know.
  init(_ findings: [CaseFinding], at places: [String], remarks: [CopyRemark], in language: any Language) {
    let texts = findings.map { FindingText($0, in: language) }
    let columns = [
      SheetColumn(language.label(.place), .text, width: .automatic(most: 40)),
      SheetColumn(language.label(.checkedPlace), .text, width: .automatic(most: 40)),
      SheetColumn(
        language.label(.severity), .text,
        colours: FindingSeverity.allCases.map { severity in
          ConditionalColour(.text(language.word(severity), Self.colour(of: severity)))
        }),
      SheetColumn(language.label(.finding), .wrapped, width: .characters(100)),
      SheetColumn(language.label(.code), .code),
    ]
    var sheet = SheetDocument(
      language.label(.findingSheet), preamble: remarks.map { PreambleLine(language.sentence($0), .remark) },
      columns: columns, rowCount: texts.count
    ) { row in
      let text = texts[row]
      return [
        .text(places[row]), .text(text.place), .text(language.word(text.severity)), .text(text.sentence),
        .text(text.code.rawValue),
      ]
    }
    sheet.tabColour = .error
    document = sheet
  }

  private static func colour(of severity: FindingSeverity) -> SheetColour {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
