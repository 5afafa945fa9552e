public import Auditing
internal import CaseFormat
public import Foundation
public import Reporting
public import ResultsFormat
public import StaffingDomain
public import Wording

/// Asks whether a month folder says soundly how the changes of a plan stand, from the written files alone.
public struct VerifyMonthRequest: Sendable {
  /// The case; without overrides, those that the summary of the plan records are used.
  public var input: RequestedCase
  /// The results folder of the plan, which has to be sound itself.
  public var results: URL
  /// The waves folder, which has to be sound itself.
  public var waves: URL
  /// The month folder.
  public var month: URL

  /// Asks about a month folder.
  public init(_ input: RequestedCase, results: URL, waves: URL, month: URL) {
    (self.input, self.results, self.waves, self.month) = (input, results, waves, month)
  }

  /// Checks every rule and computes every figure again.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> VerifyMonthOutcome {
    do {
      let reading = try MonthReader.read(month)
      let plan = try ScheduledPlan(input, results: results)
      let followed: FollowedWaves
      do { followed = try FollowedWaves(waves, of: plan) } catch { return .unusableWaves(error) }
      return .verified(
        MonthVerification(
          overrides: plan.loaded.overrides, whatIfs: plan.loaded.whatIfs.map(\.fileName), reading: reading,
          audit: plan.audit(reading, waves: followed.tables)))
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let error as ResultsError {
      return .unreadableMonth(error)
    }
  }
}

/// What checking a month folder came to.
public enum VerifyMonthOutcome: Sendable {
  /// The folder was checked; what it holds may still be wrong.
  case verified(MonthVerification)
  /// There is no month folder to read.
  case unreadableMonth(ResultsError)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The plan is not sound itself.
  case unusableResults(ResultsRefusal)
  /// The waves are not sound themselves.
  case unusableWaves(ResultsRefusal)
}

/// A month folder that was checked against its case, its plan and its waves.
public struct MonthVerification: Sendable {
  /// The keys of the policy that differ from `policy.yml`.
  public let overrides: [PolicyOverride]
  /// The files of the what-ifs with which the case was read.
  public let whatIfs: [String]
  /// What was read from the folder.
  public let reading: MonthReading
  /// What the audit found; nil where the files are damaged.
  public let audit: MonthAuditReport?

  /// Whether the folder is sound.
  public var isClean: Bool { audit?.isClean ?? false }

  /// The check on paper.
  ///
  /// - Parameters:
  ///   - month: The folder as the reader calls it.
  ///   - caseFolder: The case as the reader calls it.
  public func report(of month: String, for caseFolder: String, in language: any Language) -> VerifyReport {
    VerifyReport(
      audit, of: reading,
      on: VerifyReport.Subject(results: month, caseFolder: caseFolder, overrides: overrides, whatIfs: whatIfs),
      in: language)
  }
}
