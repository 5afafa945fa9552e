import Foundation
import TestSupport
import Testing

/// The exported program, solved by glpsol, has the objective that the plan reports.
@Suite struct ExportTests {
  static let glpsol = ["/usr/bin/glpsol", "/usr/local/bin/glpsol", "/opt/homebrew/bin/glpsol"]
    .first(where: FileManager.default.isExecutableFile(atPath:))

  @Test(
    .enabled(if: glpsol != nil, "glpsol is not installed (glpk-utils): the exported program is not solved again"),
    arguments: ["mps", "lp"])
  func glpsolFindsTheSameObjective(_ format: String) throws {
    try Project.withTemporaryFolder { folder throws in
      let generated = folder.appendingPathComponent("case")
      #expect(try CommandRun(["generate", generated.path, "--communes", "5", "--seed", "3"]).status == 0)
      let scenarios = ["01-two-communes", "05-competency", "06-work-sharing"].map {
        Project.root.appendingPathComponent("scenarios/\($0)")
      }
      for caseFolder in scenarios + [generated] {
        let name = "\(caseFolder.lastPathComponent).\(format)"
        let program = folder.appendingPathComponent(name)
        let exported = try CommandRun(["export", caseFolder.path, "-o", program.path])
        #expect(exported.status == 0, "\(exported.errors)")
        let results = folder.appendingPathComponent("\(name)-results")
        let solved = try CommandRun(["solve", caseFolder.path, "-o", results.path, "--gap", "0", "--json", "--quiet"])
        #expect(solved.status == 0, "\(solved.errors)")
        let summary = try JSONDecoder().decode(Summary.self, from: Data(solved.output.utf8))
        let other = try objective(of: program, format: format)
        #expect(summary.recovered > 0)
        #expect(
          abs(other - summary.objective) <= 1e-6 * max(1, abs(other)),
          "\(name): glpsol \(other), cadre \(summary.objective)")
      }
    }
  }

  private struct Summary: Decodable {
    let objective: Double
    let recovered: Double
  }

  private func objective(of program: URL, format: String) throws -> Double {
    let report = program.appendingPathExtension("out")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.glpsol))
    process.arguments = [format == "lp" ? "--lp" : "--freemps", program.path, "--tmlim", "120", "-o", report.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: report, encoding: .utf8)
    #expect(text.contains("INTEGER OPTIMAL"), "glpsol did not prove its optimum")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("Objective:") })
    // Objective:  NAME = 96.34126984 (MINimum)
    let words = line.split(separator: " ")
    let equals = try #require(words.firstIndex(of: "="))
    return try #require(Double(words[words.index(after: equals)]))
  }
}
