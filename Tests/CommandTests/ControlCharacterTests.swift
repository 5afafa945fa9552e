import Foundation
import TestSupport
import Testing

/// Control characters of command lines and of the names of files: what is printed or written shows them.
@Suite struct ControlCharacterTests {
  private static let small = "scenarios/01-two-communes"
  private static let controls = ["\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{7}", "\r"]

  /// The words after the name of the program, each with a place for the control characters.
  private static let lines: [@Sendable (String) -> [String]] = [
    { [$0] }, { ["--\($0)"] }, { ["-\($0)"] }, { ["sol\($0)ve", small] }, { ["help", $0] },
    { ["check", small, "--format", $0] }, { ["check", small, "--\($0)"] }, { ["check", small, "--\($0)=1"] },
    { ["check", small, $0] }, { ["check", "-\($0)", small] }, { ["check", small, "--set", $0] },
    { ["check", small, "--set", "a\($0)=1"] }, { ["check", small, "--set", "plan_date=\($0)"] },
    { ["check", small, "--what-if", "no\($0).yml"] }, { ["check", "no\($0)case"] },
    { ["check", "no\($0)case", "--format", "json"] },
    { ["solve", small, "-o", "x", "--strategy", $0] }, { ["solve", small, "-o", "x", "--time-limit", $0] },
    { ["solve", small, "-o", "x", "--threads", $0] }, { ["solve", small, "-o", "no\($0)/such"] },
    { ["solve", small, "-o", "x", "--from", "no\($0)"] }, { ["verify", small, "no\($0)"] },
    { ["explain", small, "no\($0)"] }, { ["explain", small, "x", "--top", $0] },
    { ["explain", small, "x", "--why-not", "O1", "a", $0] }, { ["diagnose", small, "--receipt", $0] },
    { ["diagnose", small, "--receipt", "00101/\($0)"] }, { ["outlook", small, "--years", $0] },
    { ["training", small, "--course", $0] }, { ["compare", small, "no\($0).yml", "-o", "x"] },
    { ["frontier", small, "--vary", $0] }, { ["frontier", small, "--vary", "maximum_\($0)=0:2:1"] },
    { ["frontier", small, "--vary", "maximum_transfers=\($0)"] }, { ["sweep", small, "--band", $0] },
    { ["sweep", small, "--band", "L\($0)=0.1"] }, { ["sweep", small, "--seed", $0] },
    { ["export", small, "-o", "no\($0)/such"] }, { ["export", small, "-o", "x", "--format", $0] },
    { ["generate", "-o", "x", "--profile", $0] },
  ]

  /// A character that none of the program's outputs may hold; nil where there is none.
  private func raw(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(arguments: lines.indices)
  func noneOfTheCommandLineReachesTheTerminal(_ line: Int) throws {
    for control in Self.controls {
      let arguments = Self.lines[line](control)
      let run = try CommandRun(arguments)
      #expect(run.status != 0, "\(arguments)")
      #expect(raw(run.output) == nil && raw(run.errors) == nil, "\(arguments): \(run.output)\(run.errors)")
    }
  }

  @Test func whatIsAskedForIsPrintedAsBefore() throws {
    for arguments in [["--help"], ["help", "solve"], ["solve", "--help"], ["--version"]] {
      let run = try CommandRun(arguments)
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(arguments): \(run.errors)")
      #expect(run.output.hasSuffix("\n"))
    }
    let wrong = try CommandRun(["solve", Self.small, "--nonsense"])
    #expect(wrong.status == 64 && wrong.output.isEmpty)
    #expect(wrong.errors.hasPrefix("Error: ") && wrong.errors.contains("Usage: cadre solve"), "\(wrong.errors)")
  }

  @Test(arguments: controls + ["\u{200E}", "\nX: "])
  func noneOfANameOfAFileReachesAResult(_ control: String) throws {
    try Project.withTemporaryFolder { folder throws in
      let input = folder.appendingPathComponent("case\(control)d")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.small), to: input)
      let whatIf = folder.appendingPathComponent("few\(control).yml").path
      try Data("name: Few\nchanges:\n  - {policy: {maximum_transfers: 1}}\n".utf8)
        .write(to: URL(fileURLWithPath: whatIf))
      let out = folder.appendingPathComponent("out")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: false)
      func place(_ name: String) -> String { out.appendingPathComponent(name).path }
      let runs = [
        ["solve", input.path, "-o", place("plan"), "--what-if", whatIf, "--json", "--quiet"],
        ["verify", input.path, place("plan"), "--what-if", whatIf],
        ["verify", input.path, place("plan")],
        ["explain", input.path, place("plan"), "--what-if", whatIf],
        ["compare", input.path, whatIf, "-o", place("comparison"), "--json", "--quiet"],
        ["frontier", input.path, "--vary", "maximum_transfers=0:2:1", "-o", place("frontier"), "-q"],
        ["sweep", input.path, "--futures", "2", "-o", place("sweep"), "--json", "-q"],
        ["diagnose", input.path, "--json"],
      ]
      for arguments in runs {
        let run = try CommandRun(arguments)
        #expect(run.status == (arguments == runs[2] ? 5 : 0), "\(arguments): \(run.errors)")
        #expect(raw(run.output) == nil && raw(run.errors) == nil, "\(arguments): \(run.output)\(run.errors)")
        if arguments[0] == "sweep" {
          #expect(run.output.contains("case<U+"), "\(run.output)")
        }
      }
      let files = FileManager.default.enumerator(at: out, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      let written = try (files ?? []).filter { !$0.hasDirectoryPath }
        .map { try String(contentsOf: $0, encoding: .utf8) }
      #expect(written.count > 20)
      for text in written { #expect(raw(text) == nil && !text.contains("\nX: "), "\(text)") }
      #expect(written.contains { $0.contains("few<U+") })
    }
  }
}
