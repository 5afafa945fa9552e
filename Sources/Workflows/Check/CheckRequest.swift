public import CaseFormat
public import Foundation
import Reporting
import Spreadsheets
import StaffingDomain
public import Wording

/// Asks for every problem of a case.
public struct CheckRequest: Sendable {
  /// A workbook to be made of the case, with what is wrong marked in the cells.
  public struct Marking: Sendable {
    /// The file.
    public var file: URL
    /// Whether an existing file may be replaced.
    public var mayReplace: Bool
    /// The language of the workbook.
    public var language: any Language

    /// Asks for a workbook.
    public init(_ file: URL, mayReplace: Bool = false, language: any Language) {
      (self.file, self.mayReplace, self.language) = (file, mayReplace, language)
    }
  }

  /// The case.
  public var input: RequestedCase
  /// The workbook with marks; nil for none.
  public var marking: Marking?

  /// Asks about a case.
  public init(_ input: RequestedCase, marking: Marking? = nil) { (self.input, self.marking) = (input, marking) }

  /// Reads and checks the case.
  ///
  /// - Returns: What was found; where a what-if has errors, those alone.
  /// - Throws: The system's error where the case is there but cannot be read, and ``Wording/FileRefusal`` where the
  ///   workbook may not be written to its place, before anything is read.
  public func run() throws -> CheckOutcome {
    let destination = marking.map {
      FileDestination($0.file, mayReplace: $0.mayReplace, apartFrom: input.files, form: .workbook)
    }
    try destination?.check()
    var reading = try CaseLoading.reading(input).reading
    reading.checkNeeds()
    var outcome = CheckOutcome(reading: reading)
    if let marking, let destination, let source = try? input.source() {
      let texts = CaseTexts(of: source, locating: reading.findings)
      let workbook = CaseWorkbook(
        texts, marking: reading.findings, copying: ownSheets, in: marking.language)
      do {
        try destination.write(workbook.document)
        outcome.isMarked = true
        outcome.remarks = workbook.shortfalls
      } catch {
        // What was found is told all the same.
        outcome.refusal = error as? FileRefusal ?? .notWritable
      }
    }
    return outcome
  }

  /// The sheets of the case's workbook that hold no part of it, but for those that every workbook of a case has; nil for a
  /// case in no workbook.
  private var ownSheets: [OwnSheet]? {
    guard let file = input.workbook else { return nil }
    let made = LanguageCode.allCases.flatMap { code in
      [code.language.label(.guideSheet), code.language.label(.findingSheet)]
    }
    return (try? OwnSheet.sheets(of: file, .spoken, besides: made)) ?? []
  }
}

/// What checking a case came to.
public struct CheckOutcome: Sendable {
  /// Findings, figures and the effects of changes; the case itself where it can be used.
  public let reading: CaseReading
  /// Whether the workbook with marks was written.
  public internal(set) var isMarked = false
  /// What a reader of the workbook has to know.
  public internal(set) var remarks: [CopyRemark] = []
  /// Why the workbook could not be written in the end; nil where it was, or where none was asked for.
  public internal(set) var refusal: FileRefusal?

  /// Whether the case can be used.
  ///
  /// - Parameter strictly: Whether a warning counts as an error.
  public func isUsable(strictly: Bool = false) -> Bool {
    !reading.hasErrors && !(strictly && reading.tally.number(of: .warning) > 0)
  }
}
