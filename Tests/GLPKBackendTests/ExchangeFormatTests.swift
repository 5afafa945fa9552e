import Foundation
import GLPKBackend
import LinearProgramming
import TestSupport
import Testing

/// Exported programs, read and solved by `glpsol`, have the objective that our solver finds.
@Suite struct ExchangeFormatTests {
  enum Format: String, CaseIterable, Sendable {
    case mps, lp

    var reader: String { self == .mps ? "--freemps" : "--lp" }

    func bytes(of program: LinearProgram) throws -> [UInt8] {
      self == .mps ? try MPSWriter(program).bytes() : try LPWriter(program).bytes()
    }
  }

  private static let glpsol = ["/usr/bin/glpsol", "/usr/local/bin/glpsol", "/opt/homebrew/bin/glpsol"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The fixtures as they stand: their options do not reach the file.
  private static let fixtures = (linearFixtures + integerFixtures).filter { !$0.options.relaxed }

  @Test(
    .enabled(if: glpsol != nil, "glpsol is not installed; install glpk-utils to check exported files"),
    arguments: fixtures, Format.allCases)
  func glpsolAgrees(_ fixture: ConformanceFixture, _ format: Format) throws {
    try check(fixture.program, format, expected: fixture.objective)
  }

  @Test(
    .enabled(if: glpsol != nil, "glpsol is not installed; install glpk-utils to check exported files"),
    arguments: Format.allCases)
  func glpsolAgreesOnRandomPrograms(_ format: Format) throws {
    var generator = RepeatableGenerator(seed: 7)
    for _ in 0..<40 {
      let program = RandomPrograms.mixed(&generator, named: true)
      let result = try GLPKSolver().solve(program, options: SolveOptions(), control: SolveControl())
      try check(program, format, expected: result.termination.reason == .optimal ? result.incumbent?.objective : nil)
    }
  }

  private func check(_ program: LinearProgram, _ format: Format, expected: Double?) throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let file = folder.url.appendingPathComponent("program.\(format.rawValue)")
    let answer = folder.url.appendingPathComponent("answer.txt")
    try Data(format.bytes(of: program)).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(ExchangeFormatTests.glpsol))
    process.arguments = [format.reader, file.path, "--nopresol", "--tmlim", "20", "-o", answer.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let log = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(log)")
    let text = (try? String(contentsOf: answer, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n")
    let status = lines.first { $0.hasPrefix("Status:") }.map(String.init) ?? log
    let isOptimal = status.contains("OPTIMAL")
    #expect(isOptimal == (expected != nil), "\(log)\n\(text)")
    guard let expected, let line = lines.first(where: { $0.hasPrefix("Objective:") }) else { return }
    let words = line.split(separator: " ")
    let value = try #require(words.firstIndex(of: "=").flatMap { Double(words[$0 + 1]) })
    // glpsol prints ten digits.
    #expect(abs(value - expected) <= 1e-6 * max(1, abs(expected)))
  }
}
