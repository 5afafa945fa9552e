import Foundation
import TestSupport
import Testing

/// `cadre letters` on the command line.
@Suite struct LettersCommandTests {
  private static let scenario = "scenarios/01-two-communes"

  @Test func lettersAreWrittenAndTold() throws {
    try Project.withTemporaryFolder { folder throws in
      let (out, page) = (folder.appendingPathComponent("out").path, folder.appendingPathComponent("letters.html").path)
      #expect(try CommandRun(["solve", Self.scenario, "-o", out, "-q"]).status == 0)
      let run = try CommandRun(["letters", Self.scenario, out, "-o", page])
      #expect(run.status == 0 && run.output.isEmpty && run.errors.hasPrefix("\(page): "), "\(run.errors)")
      let again = try CommandRun(["letters", Self.scenario, out, "-o", page])
      #expect(again.status == 64 && again.errors.contains("--overwrite"), "\(again.errors)")
      let json = try CommandRun(["letters", Self.scenario, out, "--json", "--language", "vi"])
      let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let letters = try #require(document["letters"] as? [[String: Any]])
      #expect(document["language"] as? String == "vi" && !letters.isEmpty)
      let code = try #require(letters[0]["officer_code"] as? String)
      let one = try CommandRun(["letters", Self.scenario, out, "-o", page, "--officer", code, "--overwrite"])
      #expect(one.status == 0 && one.errors == "\(page): 1 letter\n", "\(one.errors)")
    }
  }

  @Test func mistakesOfATemplateEndWithTheirPlaces() throws {
    try Project.withTemporaryFolder { folder throws in
      let (out, own) = (folder.appendingPathComponent("out").path, folder.appendingPathComponent("own.mustache"))
      #expect(try CommandRun(["solve", Self.scenario, "-o", out, "-q"]).status == 0)
      let printed = try CommandRun(["letters", "--print-template", "-o", own.path, "--language", "vi"])
      #expect(printed.status == 0, "\(printed.errors)")
      #expect(try CommandRun(["letters", "--print-template", "-o", own.path]).status == 64)
      let text = try String(contentsOf: own, encoding: .utf8).replacing("{{start_date}}", with: "{{start_dat}}")
      try Data(text.utf8).write(to: own)
      let line =
        try #require(
          text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("start_dat}}") }) + 1
      let run = try CommandRun(["letters", Self.scenario, out, "--json", "--template", own.path])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("own.mustache:\(line):") && run.errors.contains("'start_date'"), "\(run.errors)")
    }
  }

  @Test func fieldsAreListedWithoutACase() throws {
    let run = try CommandRun(["letters", "--fields"])
    #expect(run.status == 0 && run.output.contains("officer_code (text): the code of the officer"))
    let json = try CommandRun(["letters", "--fields", "--json"])
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(list.contains { $0["field"] as? String == "course" && $0["within"] as? String == "courses" })
  }

  @Test(
    "What cannot be is told before anything is read",
    arguments: [
      ["letters"], ["letters", "a"], ["letters", "a", "b"], ["letters", "--fields", "--print-template"],
      ["letters", "a", "b", "--fields"], ["letters", "--print-template", "--json"],
      ["letters", "a", "b", "--json", "--overwrite"],
      ["letters", "a", "b", "--json", "--officer", "x", "--commune", "y"],
      ["letters", "--fields", "-o", "x"],
    ])
  func usage(_ arguments: [String]) throws { #expect(try CommandRun(arguments).status == 64) }
}
