public import Foundation
internal import LinearProgramming
package import Planning
public import Reporting
import StaffingDomain
public import Wording

/// Asks for the whole mixed-integer program of a case as a file for another solver.
public struct ExportRequest: Sendable {
  /// The formats of the file.
  public enum Format: String, Sendable, CaseIterable {
    /// MPS in free form.
    case mps
    /// CPLEX LP.
    case lp
  }

  /// The case.
  public var input: RequestedCase
  /// The file.
  public var file: URL
  /// The format; nil goes by the file's ending, and takes MPS where it says nothing.
  public var format: Format?
  /// Whether an existing file may be replaced.
  public var mayReplace = false

  /// Asks for the program of a case.
  public init(_ input: RequestedCase, file: URL) { (self.input, self.file) = (input, file) }

  /// Writes the program.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> ExportOutcome {
    do {
      try FileDestination(file, mayReplace: mayReplace).check()
      let loaded = try LoadedCase(input)
      let problem = StaffingProblem(loaded.staffingCase, needs: try loaded.needs())
      let program = Formulation(problem, options: problem.allOptions(), named: true).program
      try write(program)
      return .written(rows: program.rowCount, columns: program.columnCount)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as FileRefusal {
      return .unusableFile(refusal)
    }
  }

  private func write(_ program: LinearProgram) throws {
    try FileDestination(file, mayReplace: mayReplace).write { handle in
      switch format ?? (file.pathExtension.lowercased() == "lp" ? .lp : .mps) {
      case .mps: try MPSWriter(program).write { try handle.write(contentsOf: Data($0)) }
      case .lp: try LPWriter(program).write { try handle.write(contentsOf: Data($0)) }
      }
    }
  }
}

extension StaffingProblem {
  /// The options of every officer in the plan, one officer after the other.
  package func allOptions() -> [OfficerOption] { oneOption.officers.flatMap { allOptions(of: $0) } }
}

/// How exporting a program ended.
public enum ExportOutcome: Sendable {
  /// The file is written.
  case written(rows: Int, columns: Int)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The file cannot be written.
  case unusableFile(FileRefusal)
}
