import CaseGeneration
import Foundation
@_spi(Stages) import Planning
import ResultsFormat
import StaffingDomain
import Workflows
import Workloads

/// The results of a model's phases, each computed when a later phase first asks for it.
///
/// It keeps its files in a folder of its own; ``remove()`` deletes them.
public final class PreparedCase {
  /// The model.
  public let model: Model
  private let folder: URL
  private var writtenCase: URL?
  private var readCase: LoadedCase?
  private var computedNeeds: StaffingNeeds?
  private var preparedProblem: StaffingProblem?
  private var preparedStages: ColumnsStages?
  private var finishedStart: ColumnsStages.Start?
  private var explained: ResultTables?

  /// Starts a case; nothing is computed yet.
  ///
  /// - Throws: The system's error where the temporary folder cannot be made.
  public init(_ model: Model) throws {
    self.model = model
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Deletes the files.
  public func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A problem and a plan for it.
  struct Planned {
    let problem: StaffingProblem
    let result: PlanningResult
    let plan: TransferPlan
  }

  var resultsDestination: URL { folder.appendingPathComponent("results") }

  private func caseFolder() throws -> URL {
    try once(&writtenCase) {
      let place = folder.appendingPathComponent("case")
      try CaseFolderWriter.write(CaseGenerator.generate(model.options), to: place.path, overwrite: false)
      return place
    }
  }

  /// The case as a workflow is asked for it.
  func input() throws -> RequestedCase { RequestedCase(.folder(try caseFolder())) }

  func loaded() throws -> LoadedCase {
    let input = try input()
    return try once(&readCase) { try LoadedCase(input) }
  }

  func staffingCase() throws -> StaffingCase { try loaded().staffingCase }

  func needs() throws -> StaffingNeeds {
    let loaded = try loaded()
    return try once(&computedNeeds) { try loaded.needs() }
  }

  func problem() throws -> StaffingProblem {
    let (staffingCase, needs) = (try staffingCase(), try needs())
    return once(&preparedProblem) { StaffingProblem(staffingCase, needs: needs) }
  }

  func stages() throws -> ColumnsStages {
    let problem = try problem()
    return once(&preparedStages) { PreparedCase.stages(of: problem) }
  }

  func start() throws -> ColumnsStages.Start {
    let stages = try stages()
    return once(&finishedStart) { stages.start() }
  }

  /// Takes over what a measured run came to, so that later phases need not do it again.
  func keep(_ start: ColumnsStages.Start) { finishedStart = finishedStart ?? start }

  /// Takes over what a measured run came to, so that later phases need not do it again.
  func keep(_ tables: ResultTables) { explained = explained ?? tables }

  /// The first plan of column generation.
  ///
  /// It keeps every rule and is about as large as the best. That GLPK has no part in it keeps the counts of what is made
  /// of it the same on every machine, and a plan for a nation is there in seconds.
  func planned() throws -> Planned {
    let result = try stages().result(of: try start())
    guard let plan = result.plan else { throw PhaseFailure("the start found no plan") }
    return Planned(problem: try problem(), result: result, plan: plan)
  }

  func tables() throws -> ResultTables {
    if let explained { return explained }
    let tables = PreparedCase.tables(try planned(), of: try loaded())
    explained = tables
    return tables
  }

  /// The tables as they are read back from the files of a results folder.
  func writtenTables() throws -> ResultTables {
    let staged = try ResultsWriter.stage(tables(), for: resultsDestination)
    defer { staged.discard() }
    guard let written = try ResultsReader.read(staged.folder).tables else {
      throw PhaseFailure("the written results cannot be read back")
    }
    return written
  }

  private func once<Value>(_ kept: inout Value?, _ compute: () throws -> Value) rethrows -> Value {
    if let kept { return kept }
    let value = try compute()
    kept = value
    return value
  }
}
