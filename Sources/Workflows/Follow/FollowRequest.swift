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
  /// The file that says what has come of the changes.
  public var progress: URL
  /// The month.
  public var month: CalendarMonth
  /// Where the month folder goes; nil writes none.
  public var output: URL?
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
    }
  }

  private func follow(
    _ plan: ScheduledPlan, place: MonthFolder?, office: OfficeProfile?, in session: SolverSession
  ) throws -> FollowOutcome {
    let waves: FollowedWaves
    do { waves = try FollowedWaves(self.waves, of: plan) } catch { return .unusableWaves(error) }
    let bytes = (try? Data(contentsOf: progress)).map(Array.init)
    let reading = ProgressReader.read(bytes, fileName: progress.lastPathComponent, for: context(plan, waves))
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
    let tables = MonthTables(
      followUp, of: staffingCase, misfit: misfit,
      ties: MonthSummary.Ties(
        inputDigest: plan.loaded.digest, planDigest: plan.digest, wavesDigest: waves.tables.summary.ownDigest,
        progressDigest: SHA256.hexadecimal(of: bytes ?? []), version: version, language: language.code))
    let page = MonthPage(
      tables, of: followUp, misfit: misfit, in: staffingCase, office: office, language: language)
    if let place {
      session.report(.step(.write))
      try DestinationRefusal.checked {
        try place.write(tables, report: Array(HTMLDocument(page.document).text.utf8))
      }
    }
    return .followed(page, findings: reading.findings, changes: tables.progress.count)
  }

  private func context(_ plan: ScheduledPlan, _ waves: FollowedWaves) -> ProgressContext {
    let staffingCase = plan.loaded.staffingCase
    return ProgressContext(
      officers: Set(staffingCase.officers.map(\.code)), changing: Set(waves.tables.waves.map(\.officer)),
      planDate: staffingCase.policy.planDate, first: waves.settings.from,
      last: waves.settings.month(waves.settings.months - 1), month: month)
  }
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
}
