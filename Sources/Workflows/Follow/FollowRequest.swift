public import CaseFormat
public import Foundation
internal import HTMLReport
public import Reporting
public import ResultsFormat
internal import Scheduling
public import StaffingDomain
public import Wording

/// Asks how the changes of a plan stand in a month of their waves.
public struct FollowRequest: Sendable {
  /// The case; without overrides, those that the summary of the plan records are used.
  public var input: RequestedCase
  /// The results folder of the plan.
  public var results: URL
  /// The waves folder.
  public var waves: URL
  /// The file that says what has come of the changes: CSV, or a workbook.
  public var progress: URL
  /// The month.
  public var month: CalendarMonth
  /// Where the month folder goes; nil writes none.
  public var output: URL?
  /// Where a workbook goes in which the next progress is reported, with what is known; nil writes none.
  public var workbook: WorkbookPlace?
  /// The file that describes the office; nil for a report without the head of an official paper.
  public var office: URL?
  /// The version that the summary records.
  public var version: String
  /// The language of the report.
  public var language: any Language

  /// Asks about a month.
  public init(
    _ input: RequestedCase, results: URL, waves: URL, progress: URL, month: CalendarMonth, version: String,
    language: any Language
  ) {
    (self.input, self.results, self.waves, self.progress) = (input, results, waves, progress)
    (self.month, self.version, self.language) = (month, version, language)
  }

  /// Follows the changes, and writes the folder of the month.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> FollowOutcome {
    do {
      let place = try output.map { output in
        try DestinationRefusal.checked {
          try MonthFolder(output, apartFrom: [input.folder, results, waves].compactMap { $0 })
        }
      }
      try book?.check()
      let writer = try office.map { try OfficeProfile(at: $0) }
      let plan = try ScheduledPlan(input, results: results)
      return try session.run { try follow(plan, place: place, office: writer, in: session) }
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as DestinationRefusal {
      return .unusablePlace(refusal.error)
    } catch let refusal as UnusableOffice {
      return .unusableOffice(refusal.findings)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    }
  }

  private var book: FileDestination? {
    workbook.map {
      FileDestination(
        $0.file, mayReplace: $0.mayReplace, apartFrom: input.files + [progress, office].compactMap(\.self),
        outside: output, form: .workbook)
    }
  }

  private func follow(
    _ plan: ScheduledPlan, place: MonthFolder?, office: OfficeProfile?, in session: SolverSession
  ) throws -> FollowOutcome {
    let waves: FollowedWaves
    do { waves = try FollowedWaves(self.waves, of: plan) } catch { return .unusableWaves(error) }
    let bytes = progress.importedBytes(atMost: ProgressReader.longestFile + 1)
    let reading = ProgressReader.read(
      bytes, fileName: progress.lastPathComponent, vocabulary: .spoken, for: context(plan, waves))
    guard reading.isUsable else { return .unusableProgress(reading.findings) }
    session.report(.step(.prepare))
    let staffingCase = plan.loaded.staffingCase
    let entries = Dictionary(reading.entries.map { ($0.officer, $0) }) { first, _ in first }
    let followUp = FollowUp(
      waves.settings, schedule: waves.schedule,
      entries: Dictionary(
        uniqueKeysWithValues: staffingCase.officers.ordinals.compactMap { officer in
          entries[staffingCase.officers[officer].code].map { (officer, $0) }
        }), month: month, problem: plan.problem)
    let misfit = try followUp.misfit(
      solver: session.soleSolver, control: session.control, problem: plan.problem)
    var tables = MonthTables(
      followUp, of: staffingCase, misfit: misfit,
      ties: MonthSummary.Ties(
        inputDigest: plan.loaded.digest, planDigest: plan.digest, wavesDigest: waves.tables.summary.ownDigest,
        progressDigest: SHA256.hexadecimal(of: bytes ?? []), version: version, language: language.code))
    func page(_ tables: MonthTables) -> MonthPage {
      MonthPage(tables, of: followUp, misfit: misfit, in: staffingCase, office: office, language: language)
    }
    let form = try book?.stage(ProgressForm(followUp, in: staffingCase, language: language).document)
    if let place {
      session.report(.step(.write))
      do {
        tables.summary = try DestinationRefusal.checked {
          try place.write(tables, report: Array(HTMLDocument(page(tables).document).text.utf8))
        }
      } catch {
        form?.discard()
        throw error
      }
    }
    try form?.publish()
    return .followed(page(tables), findings: reading.findings, changes: tables.progress.count)
  }

  private func context(_ plan: ScheduledPlan, _ waves: FollowedWaves) -> ProgressContext {
    let staffingCase = plan.loaded.staffingCase
    return ProgressContext(
      officers: Set(staffingCase.officers.map(\.code)),
      names: Dictionary(
        staffingCase.officers.compactMap { officer in officer.name.map { (officer.code, $0) } },
        uniquingKeysWith: { first, _ in first }),
      planned: waves.tables.months, planDate: staffingCase.policy.planDate, first: waves.settings.from,
      last: waves.settings.month(waves.settings.months - 1), month: month)
  }
}

extension ProgressVocabulary {
  /// The names of every language.
  static let spoken = ProgressVocabulary(in: LanguageCode.allCases.map(\.language))
}

/// What following the changes of a plan came to.
public enum FollowOutcome: Sendable {
  /// How things stand, what was found in the progress besides, and how many changes there are.
  case followed(MonthPage, findings: [ProgressFinding], changes: Int)
  /// The progress says what cannot be.
  case unusableProgress([ProgressFinding])
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The results folder cannot be built on.
  case unusableResults(ResultsRefusal)
  /// The waves folder cannot be built on.
  case unusableWaves(ResultsRefusal)
  /// The description of the office does not say what it should.
  case unusableOffice([OfficeFinding])
  /// Nothing can be written to the place.
  case unusablePlace(ResultsError)
  /// The workbook cannot be written.
  case unusableWorkbook(FileRefusal)
}
