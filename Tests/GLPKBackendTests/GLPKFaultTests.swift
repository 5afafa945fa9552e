import Foundation
import LinearProgramming
import Testing

@testable import GLPKBackend

/// GLPK's fatal errors, provoked past the validation: they become data, nothing aborts, nothing leaks.
@Suite struct GLPKFaultTests {
  private typealias Entry = LinearProgram.Entry

  /// A sound program, for between the faults.
  private static let sound = LinearProgram(
    [DenseColumn(cost: -3), DenseColumn(cost: -5)], [.atMost(4, [1, 0]), .atMost(12, [0, 2]), .atMost(18, [3, 2])])

  /// A program that GLPK refuses: column 1 is broken by `entries`.
  private static func broken(_ entries: [Entry]) -> LinearProgram {
    var program = LinearProgram()
    for _ in 0..<3 { program.addRow(lower: 0, upper: 1) }
    program.addColumn(cost: 1, entries: [Entry(row: 0, value: 1)])
    program.addColumn(cost: 1, entries: entries)
    return program
  }

  private static let faults: [(program: LinearProgram, text: String)] = [
    (broken([Entry(row: 0, value: 1), Entry(row: 0, value: 2)]), "duplicate row indices"),
    (broken([Entry(row: 7, value: 1)]), "row index out of range"),
    (broken([Entry(row: -3, value: 1)]), "row index out of range"),
  ]

  private func call(_ program: LinearProgram, _ options: SolveOptions = SolveOptions()) -> GLPKAnswer {
    let settings = GLPKCall.Settings(heedsIntegers: program.hasIntegers)
    return GLPKCall(program, options, settings).run(ProgressRelay(SolveControl(), StopWatch()))
  }

  @Test func aFaultIsReportedWithItsText() {
    for fault in GLPKFaultTests.faults {
      let answer = call(fault.program)
      #expect(answer.ending == .fault)
      #expect(answer.message.contains(fault.text), "\(answer.message)")
      #expect(answer.detail.contains("fatal error"))
      #expect(answer.values == nil && answer.integerValues == nil)
    }
    var options = SolveOptions()
    options.feasibilityTolerance = 2
    #expect(call(GLPKFaultTests.sound, options).ending == .fault)
  }

  @Test func aFaultEndsASolveAsFailed() {
    let solve = RelaxationSolve(
      program: GLPKFaultTests.faults[0].program, options: SolveOptions(), control: SolveControl(), watch: StopWatch())
    let result = solve.run()
    #expect(result.termination.reason == .failed && result.incumbent == nil && result.bound == nil)
    #expect(Termination.fault("glp_alloc: out of memory").limit == .memory)
  }

  @Test func thousandsOfFaultsNeitherLeakNorSpoilLaterSolves() throws {
    func round(_ count: Int) {
      for number in 0..<count {
        let fault = GLPKFaultTests.faults[number % GLPKFaultTests.faults.count]
        #expect(call(fault.program).ending == .fault)
        if number % 10 == 0 {
          let answer = call(GLPKFaultTests.sound)
          #expect(answer.relaxation == .optimal)
          #expect(answer.values.map { GLPKFaultTests.sound.objective(at: $0) } == -36)
        }
      }
    }
    round(500)
    let before = residentBytes()
    round(10_000)
    try expectNoGrowth(since: before)
  }

  @Test func cancelledCallsDoNotLeak() throws {
    let program = HardPrograms.assignment(60)
    let control = SolveControl()
    control.cancel()
    func round(_ count: Int) {
      for _ in 0..<count {
        let answer = GLPKCall(program, SolveOptions(), GLPKCall.Settings()).run(ProgressRelay(control, StopWatch()))
        #expect(answer.ending == .cancelled)
      }
    }
    round(20)
    let before = residentBytes()
    round(200)
    try expectNoGrowth(since: before)
  }

  @Test func millisecondsFitInto32Bits() {
    #expect(GLPKCall.milliseconds(nil) == -1)
    #expect(GLPKCall.milliseconds(.infinity) == -1)
    #expect(GLPKCall.milliseconds(1e300) == -1)
    #expect(GLPKCall.milliseconds(0) == 0)
    #expect(GLPKCall.milliseconds(1e-9) == 1)
    #expect(GLPKCall.milliseconds(2_000_000) == 2_000_000_000)
  }

  /// Other tests run in this process at the same time, so a little growth is theirs; a leak of these calls would be
  /// hundreds of megabytes.
  private func expectNoGrowth(since before: Int?) throws {
    guard let before, let after = residentBytes() else { return }
    #expect(after - before < 64 << 20, "grew by \(after - before) bytes")
  }

  /// The memory this process holds; nil where the system does not tell in this way.
  private func residentBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let words = text.split(separator: " ")
    return words.count > 1 ? Int(words[1]).map { $0 * 4096 } : nil
  }
}
