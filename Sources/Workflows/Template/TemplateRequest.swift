import CaseFormat
public import Foundation
public import Reporting
import Spreadsheets
public import Wording

/// Asks for a workbook to fill a case in, empty or filled from a case.
public struct TemplateRequest: Sendable {
  /// The file.
  public var file: URL
  /// The case that fills it; nil for an empty one.
  public var input: RequestedCase?
  /// The language of the headings, notes and words.
  public var language: any Language
  /// Whether an existing file may be replaced.
  public var mayReplace = false

  /// Asks for a workbook.
  public init(_ file: URL, from input: RequestedCase? = nil, language: any Language) {
    (self.file, self.input, self.language) = (file, input, language)
  }

  /// Writes the workbook; what is wrong with the case is no hindrance, as the workbook is there to mend it.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> TemplateOutcome {
    do {
      let destination = FileDestination(file, mayReplace: mayReplace, apartFrom: input?.files ?? [], form: .workbook)
      try destination.check()
      let texts = try input.map { CaseTexts(of: try $0.source()) }
      let workbook = CaseWorkbook(texts, in: language)
      let document = workbook.document
      try destination.write(document)
      return .written(sheets: document.sheets.count, remarks: workbook.shortfalls)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as FileRefusal {
      return .unusableFile(refusal)
    }
  }
}

/// How writing a workbook for a case ended.
public enum TemplateOutcome: Sendable {
  /// The file is written, without what the remarks name.
  case written(sheets: Int, remarks: [CopyRemark])
  /// There is no case to fill it.
  case unusableCase(CaseRefusal)
  /// The file cannot be written.
  case unusableFile(FileRefusal)
}
