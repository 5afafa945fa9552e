import Auditing
import CaseGeneration
import ResultsFormat
import StaffingDomain
import Workflows
import Workloads

/// A phase on a model with its input prepared, to be run any number of times.
///
/// Preparing runs the phases before it once, unless they were run already; the input is shared by all runs and changed
/// by none.
public struct PhaseRun {
  private let body: () throws -> PhaseOutcome

  /// Prepares a phase.
  ///
  /// - Throws: Whatever keeps an earlier phase from its result.
  public init(_ phase: Phase, of prepared: PreparedCase) throws {
    body =
      switch phase {
      case .generate: PhaseRun.generate(prepared)
      case .read: try PhaseRun.read(prepared)
      case .workload: try PhaseRun.workload(prepared)
      case .prepare: try PhaseRun.prepare(prepared)
      case .options: try PhaseRun.options(prepared)
      case .program: try PhaseRun.program(prepared)
      case .solve: try PhaseRun.search(prepared, by: .direct)
      case .start: try PhaseRun.start(prepared)
      case .master: try PhaseRun.master(prepared)
      case .pricing: try PhaseRun.pricing(prepared)
      case .integer: try PhaseRun.integer(prepared)
      case .columns: try PhaseRun.search(prepared, by: .columns)
      case .frontier: try PhaseRun.frontier(prepared)
      case .points: try PhaseRun.points(prepared)
      case .explain: try PhaseRun.explain(prepared)
      case .write: try PhaseRun.write(prepared)
      case .audit: try PhaseRun.audit(prepared)
      }
  }

  /// Runs the phase once.
  ///
  /// - Throws: ``PhaseFailure`` where the result is not what it must be (a plan without proof, a broken rule), and the
  ///   errors of the phase itself, such as the refusal of a case with errors.
  public func callAsFunction() throws -> PhaseOutcome { try body() }

  private static func generate(_ prepared: PreparedCase) -> () throws -> PhaseOutcome {
    let options = prepared.model.options
    return {
      let generated = CaseGenerator.generate(options)
      return PhaseOutcome(
        product: generated, counts: [.communes: generated.communeCount, .officers: generated.officerCount])
    }
  }

  private static func read(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let input = try prepared.input()
    return {
      let loaded = try LoadedCase(input)
      return PhaseOutcome(
        product: loaded,
        counts: [
          .communes: loaded.staffingCase.communes.count, .officers: loaded.staffingCase.officers.count,
          .findings: loaded.findings.count,
        ])
    }
  }

  private static func workload(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let loaded = try prepared.loaded()
    return {
      let needs = try loaded.needs()
      let posts = needs.cells.reduce(0) { $0 + needs[$1].posts.count }
      return PhaseOutcome(product: needs, counts: [.posts: posts])
    }
  }

  private static func explain(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (planned, loaded) = (try prepared.planned(), try prepared.loaded())
    return {
      let tables = PreparedCase.tables(planned, of: loaded)
      prepared.keep(tables)
      return PhaseOutcome(
        product: tables, counts: [.transfers: tables.transfers.count, .resultRows: tables.rowCount])
    }
  }

  private static func write(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let tables = try prepared.tables()
    let destination = prepared.resultsDestination
    return {
      let staged = try ResultsWriter.stage(tables, for: destination)
      // Every run has a folder of its own, and they must not pile up.
      staged.discard()
      return PhaseOutcome(product: staged, counts: [.resultRows: tables.rowCount])
    }
  }

  private static func audit(_ prepared: PreparedCase) throws -> () throws -> PhaseOutcome {
    let (loaded, needs) = (try prepared.loaded(), try prepared.needs())
    let written = try prepared.writtenTables()
    return {
      let report = loaded.audit(written, needs: needs)
      guard report.isClean else {
        throw PhaseFailure("the audit found broken rules, first: \(report.violations[0])")
      }
      return PhaseOutcome(product: report, counts: [.resultRows: report.rowCount, .checks: report.ruleCount])
    }
  }
}

extension ResultTables {
  /// Rows of all tables.
  fileprivate var rowCount: Int {
    transfers.count + assignments.count + staffing.count + vacancies.count + surplus.count + training.count
      + recruits.count + sharing.count
  }
}
