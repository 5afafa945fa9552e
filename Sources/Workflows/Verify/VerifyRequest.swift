public import Auditing
public import CaseFormat
internal import Explanation
public import Foundation
internal import Planning
public import Reporting
public import ResultsFormat
public import StaffingDomain
public import Wording
internal import Workloads

/// Asks whether a results folder is a sound plan for a case, from the written files alone.
public struct VerifyRequest: Sendable {
  /// The case; without overrides, those that the summary records are used.
  public var input: RequestedCase
  /// The results folder.
  public var results: URL

  /// The version of the program; sentences that another version wrote are not compared.
  public var version: String

  /// Asks about a results folder.
  public init(_ input: RequestedCase, results: URL, version: String) {
    (self.input, self.results, self.version) = (input, results, version)
  }

  /// Checks every rule and computes every figure again.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> VerifyOutcome {
    do {
      let reading = try ResultsReader.read(results)
      let recorded = reading.tables?.summary.overrides ?? []
      var used = input
      if used.overrides.isEmpty { used.overrides = recorded }
      let loaded: LoadedCase
      do {
        loaded = try LoadedCase(used)
      } catch let refusal as CaseRefusal {
        // It is the results that are wrong where only the keys that they record make the case unusable.
        let isOfKeys = input.overrides.isEmpty && !recorded.isEmpty && (try? LoadedCase(input)) != nil
        return isOfKeys ? .editedPolicyKeys(refusal) : .unusableCase(refusal)
      }
      let needs = try loaded.needs()
      let audit = reading.tables.map { comparingSentences(loaded.audit($0, needs: needs), of: $0, loaded, needs) }
      return .verified(
        Verification(
          overrides: loaded.overrides, whatIfs: loaded.whatIfs, staffingCase: loaded.staffingCase, reading: reading,
          audit: audit))
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let error as ResultsError {
      return .unreadableResults(error)
    }
  }

  /// A report on a sound plan with what its sentences have otherwise than the plan gives in the language of the folder.
  private func comparingSentences(
    _ report: AuditReport, of tables: ResultTables, _ loaded: LoadedCase, _ needs: StaffingNeeds
  ) -> AuditReport {
    guard report.isClean, tables.summary.version == version else { return report }
    let plan = tables.plan(for: loaded.staffingCase).plan
    let view = PlanView(plan, of: StaffingProblem(loaded.staffingCase, needs: needs))
    let language = tables.summary.language.language
    var expected = PlanTables.tables(checking: view, in: language)
    expected.add(checking: tables.changes, of: view, in: language)
    return report.adding(
      ClaimsCheck.violations(written: tables, expected: expected), ofSentences: ClaimsCheck.count(in: tables))
  }
}

/// What checking a results folder came to.
public enum VerifyOutcome: Sendable {
  /// The folder was checked; what it holds may still be wrong.
  case verified(Verification)
  /// There is no results folder to read.
  case unreadableResults(ResultsError)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// No case could be solved with the keys of the policy that the summary records, for this reason.
  case editedPolicyKeys(CaseRefusal)
}

/// A results folder that was checked against its case.
public struct Verification: Sendable {
  /// The keys of the policy that differ from `policy.yml`: a changed policy must not pass unseen.
  public let overrides: [PolicyOverride]
  /// The what-ifs with which the case was read.
  public let whatIfs: [WhatIf]
  /// The case.
  public let staffingCase: StaffingCase
  /// What was read from the folder.
  public let reading: ResultsReading
  /// What the audit found; nil where the files are damaged.
  public let audit: AuditReport?

  /// Whether the folder is a sound plan for the case.
  public var isClean: Bool { audit?.isClean ?? false }

  /// The check on paper.
  ///
  /// - Parameters:
  ///   - results: The results as the reader calls them.
  ///   - caseFolder: The case as the reader calls it.
  public func report(of results: String, for caseFolder: String, in language: any Language) -> VerifyReport {
    VerifyReport(
      audit, of: reading,
      on: VerifyReport.Subject(
        results: results, caseFolder: caseFolder, overrides: overrides, whatIfs: whatIfs.map(\.fileName)),
      in: language)
  }
}
