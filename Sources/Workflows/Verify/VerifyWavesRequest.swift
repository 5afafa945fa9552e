public import Auditing
internal import CaseFormat
public import Foundation
public import Reporting
public import ResultsFormat
internal import Scheduling
public import StaffingDomain
public import Wording

/// Asks whether a waves folder holds sound months of a plan for a case, from the written files alone.
public struct VerifyWavesRequest: Sendable {
  /// The case; without overrides, those that the summary of the plan records are used.
  public var input: RequestedCase
  /// The results folder of the plan, which has to be sound itself.
  public var results: URL
  /// The waves folder.
  public var waves: URL
  /// The version of the program; sentences that another version wrote are not compared.
  public var version: String

  /// Asks about a waves folder.
  public init(_ input: RequestedCase, results: URL, waves: URL, version: String) {
    (self.input, self.results, self.waves, self.version) = (input, results, waves, version)
  }

  /// Checks every rule and computes every figure again.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> VerifyWavesOutcome {
    do {
      let reading = try WavesReader.read(waves)
      let plan = try ScheduledPlan(input, results: results)
      let audit = reading.tables.map { comparingSentences(plan.audit($0), of: $0, plan) }
      return .verified(
        WavesVerification(
          overrides: plan.loaded.overrides, whatIfs: plan.loaded.whatIfs.map(\.fileName), reading: reading,
          audit: audit))
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let error as ResultsError {
      return .unreadableWaves(error)
    }
  }

  /// A report on sound months with what their sentences have otherwise than the months give.
  private func comparingSentences(
    _ report: WavesAuditReport, of tables: WavesTables, _ plan: ScheduledPlan
  ) -> WavesAuditReport {
    let (summary, settings) = (tables.summary, tables.summary.settings)
    guard report.isClean, summary.version == version else { return report }
    let problem = plan.problem(
      ScheduleSettings(
        from: settings.from, months: settings.months, perMonth: settings.perMonth, perCommune: settings.perCommune,
        courseHours: settings.courseHours))
    let months = tables.months
    guard let schedule = problem.schedule({ months[plan.loaded.staffingCase.officers[$0].code] }) else { return report }
    let expected = WaveRow.rows(schedule, of: problem, isBest: summary.isBest, in: summary.language.language)
    return report.comparingSentences(tables.waves, expected: expected)
  }
}

/// What checking a waves folder came to.
public enum VerifyWavesOutcome: Sendable {
  /// The folder was checked; what it holds may still be wrong.
  case verified(WavesVerification)
  /// There is no waves folder to read.
  case unreadableWaves(ResultsError)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The plan is not sound itself.
  case unusableResults(ResultsRefusal)
}

/// A waves folder that was checked against its case and its plan.
public struct WavesVerification: Sendable {
  /// The keys of the policy that differ from `policy.yml`.
  public let overrides: [PolicyOverride]
  /// The files of the what-ifs with which the case was read.
  public let whatIfs: [String]
  /// What was read from the folder.
  public let reading: WavesReading
  /// What the audit found; nil where the files are damaged.
  public let audit: WavesAuditReport?

  /// Whether the folder holds sound months.
  public var isClean: Bool { audit?.isClean ?? false }

  /// The check on paper.
  ///
  /// - Parameters:
  ///   - waves: The waves as the reader calls them.
  ///   - caseFolder: The case as the reader calls it.
  public func report(of waves: String, for caseFolder: String, in language: any Language) -> VerifyReport {
    VerifyReport(
      audit, of: reading,
      on: VerifyReport.Subject(results: waves, caseFolder: caseFolder, overrides: overrides, whatIfs: whatIfs),
      in: language)
  }
}
