import CaseFolder
import CaseGeneration
import Explanation
import Foundation
import GLPKBackend
import LinearProgramming
import Planning
import Reporting
import StaffingDomain
import Workloads

/// The results of a model's phases, each computed when a later phase first asks for it.
///
/// It keeps its files in a folder of its own; ``remove()`` deletes them.
public final class PreparedCase {
  /// The model.
  public let model: Model
  private let folder: URL
  private var writtenCase: URL?
  private var readCase: StaffingCase?
  private var computedNeeds: StaffingNeeds?
  private var preparedProblem: StaffingProblem?
  private var finishedSearch: Solved?
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

  /// A problem and its proved plan.
  struct Solved {
    let problem: StaffingProblem
    let result: PlanningResult
    let plan: TransferPlan
  }

  var resultsDestination: URL { folder.appendingPathComponent("results") }

  func caseFolder() throws -> URL {
    try once(&writtenCase) {
      let place = folder.appendingPathComponent("case")
      try CaseFolderWriter.write(CaseGenerator.generate(model.options), to: place.path, overwrite: false)
      return place
    }
  }

  func inputDigest() throws -> String { try InputDigest.compute(caseFolder: caseFolder()) }

  func staffingCase() throws -> StaffingCase {
    let place = try caseFolder()
    return try once(&readCase) { try PreparedCase.read(place) }
  }

  func needs() throws -> StaffingNeeds {
    let staffingCase = try staffingCase()
    return once(&computedNeeds) { StaffingNeeds(staffingCase) }
  }

  func problem() throws -> StaffingProblem {
    let (staffingCase, needs) = (try staffingCase(), try needs())
    return once(&preparedProblem) { StaffingProblem(staffingCase, needs: needs) }
  }

  func solved() throws -> Solved {
    let problem = try problem()
    return try once(&finishedSearch) {
      let result = try PreparedCase.solve(problem)
      guard let plan = result.plan else { throw PhaseFailure("the search ended without a plan") }
      return Solved(problem: problem, result: result, plan: plan)
    }
  }

  func tables() throws -> ResultTables {
    let (solved, digest) = (try solved(), try inputDigest())
    return once(&explained) { PreparedCase.tables(solved, inputDigest: digest) }
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

extension PreparedCase {
  static func read(_ folder: URL) throws -> StaffingCase {
    let reading = try CaseReader.read(folder)
    guard let staffingCase = reading.staffingCase else {
      throw PhaseFailure("the case has errors, first: \(reading.findings.first { $0.severity == .error } as Any)")
    }
    return staffingCase
  }

  static func options(of problem: StaffingProblem) -> [OfficerOption] {
    Array(problem.oneOption.officers.map { problem.options(of: $0) }.joined())
  }

  static func solve(_ problem: StaffingProblem) throws -> PlanningResult {
    try proved {
      try DirectStrategy(problem, solver: GLPKSolver(), options: options(problem), control: SolveControl()).solve()
    }
  }

  static func solveByColumns(_ problem: StaffingProblem) throws -> PlanningResult {
    try proved {
      try ColumnsStrategy(problem, solver: GLPKSolver(), options: options(problem), control: SolveControl()).solve()
    }
  }

  private static func options(_ problem: StaffingProblem) -> PlanningOptions {
    PlanningOptions(gapTolerance: problem.staffingCase.policy.gapTolerance)
  }

  private static func proved(_ solve: @escaping @Sendable () throws -> PlanningResult) throws -> PlanningResult {
    let result = try SolvingThread.run(solve)
    guard result.isOptimal else { throw PhaseFailure("the search ended \(result.termination) instead of optimal") }
    return result
  }

  static func tables(_ solved: Solved, inputDigest: String) -> ResultTables {
    PlanTables.tables(
      PlanView(solved.plan, of: solved.problem), result: solved.result,
      origin: PlanOrigin(
        inputDigest: inputDigest, version: "benchmark", strategy: "direct", overrides: [],
        gapTolerance: solved.problem.staffingCase.policy.gapTolerance, notes: []))
  }
}
