import ArgumentParser
import Foundation
import LinearProgramming
import Planning
import StaffingDomain

/// `cadre export`: the whole program of a case for another solver.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole mixed-integer program of a case as MPS or CPLEX-LP.",
    discussion: """
      Every option of every officer is a column and every rule a set of rows, with readable names: \
      x_OFFICER_COMMUNE/POSITION, y_COMMUNE/POSITION_1 (posts), r_COMMUNE/POSITION (recruits), w_COMMUNE/POSITION_2 \
      (shared posts), s_team-rule_3_COMMUNE (what a soft rule falls short by), outflow-cap_COMMUNE. Its optimum is the \
      objective that 'cadre solve' proves.

      Examples:
        cadre export my-case -o my-case.mps
        cadre export my-case -o my-case.lp
        glpsol --freemps my-case.mps

      Exit codes: 0 file written, 2 errors in the input, 64 usage, 70 fault.
      """)

  /// The file formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mps
    case lp
  }

  @OptionGroup var input: CaseOptions

  @Option(name: [.short, .long], help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "The format (default: by the file's ending, else mps).")
  var format: Format?

  @Flag(help: "Replace the file if it exists.")
  var overwrite = false

  func run() throws {
    let destination = URL(fileURLWithPath: output)
    guard overwrite || !FileManager.default.fileExists(atPath: destination.path) else {
      throw ValidationError("\(output) exists; give --overwrite to replace it.")
    }
    try checkReplaceable(destination)
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    let problem = StaffingProblem(loaded.staffingCase, needs: needs)
    let options = problem.oneOption.officers.flatMap { problem.options(of: $0) }
    let formulation = Formulation(problem, options: options, named: true)
    try Faults.reported { try write(formulation.program, to: destination) }
    Terminal.note("\(output): \(formulation.program.rowCount) rows, \(formulation.program.columnCount) columns")
  }

  /// Refuses to put the file in the place of a folder, a device, a pipe or a link.
  private func checkReplaceable(_ destination: URL) throws {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: destination.path) else { return }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw ValidationError("\(output) is not an ordinary file and is left as it is; choose another place.")
    }
  }

  /// Writes to a temporary name beside the destination and renames: the file is whole or not there.
  private func write(_ program: LinearProgram, to destination: URL) throws {
    let partial = destination.deletingLastPathComponent()
      .appendingPathComponent(".\(destination.lastPathComponent).part")
    guard FileManager.default.createFile(atPath: partial.path, contents: nil) else {
      throw ValidationError("\(output) cannot be written; choose another place.")
    }
    do {
      let handle = try FileHandle(forWritingTo: partial)
      defer { try? handle.close() }
      switch format ?? (destination.pathExtension.lowercased() == "lp" ? .lp : .mps) {
      case .mps: try MPSWriter(program).write { try handle.write(contentsOf: Data($0)) }
      case .lp: try LPWriter(program).write { try handle.write(contentsOf: Data($0)) }
      }
      try handle.synchronize()
      guard rename(partial.path, destination.path) == 0 else {
        throw ValidationError("\(output) cannot be written; choose another place.")
      }
    } catch {
      try? FileManager.default.removeItem(at: partial)
      throw error
    }
  }
}
