import Foundation
import TestSupport
import Testing

@Suite("cadre report")
struct ReportCommandTests {
  /// A solved scenario in a folder of its own.
  private func withPlan(_ body: (_ results: URL, _ folder: URL) throws -> Void) throws {
    let folder = try TemporaryFolder([String: String]())
    let results = folder.url.appendingPathComponent("out")
    let run = try CommandRun(["solve", "scenarios/01-two-communes", "-o", results.path, "--quiet"])
    try #require(run.status == 0, "\(run.errors)")
    try body(results, folder.url)
  }

  @Test("A page in each language, and one that is there is not replaced: 0, then 64")
  func pages() throws {
    try withPlan { results, folder in
      for language in ["en", "vi"] {
        let page = folder.appendingPathComponent("\(language).html")
        let arguments = [
          "report", "scenarios/01-two-communes", results.path, "-o", page.path, "--language", language,
        ]
        let run = try CommandRun(arguments)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
        #expect(try String(contentsOf: page, encoding: .utf8).contains("<html lang=\"\(language)\">"))
        #expect(try CommandRun(arguments).status == 64)
        #expect(try CommandRun(arguments + ["--overwrite"]).status == 0)
      }
    }
  }

  @Test("Unknown codes name the nearest; a page called like a print, and outlines that cannot be drawn, are told")
  func cures() throws {
    try withPlan { results, folder in
      func run(_ more: [String], page: String = "page.html", case name: String = "scenarios/01-two-communes") throws
        -> CommandRun
      { try CommandRun(["report", name, results.path, "-o", folder.appendingPathComponent(page).path] + more) }
      for (option, cure) in [
        ("--commune=00110", "did you mean '00101'"), ("--sheet=00101/LNAD", "did you mean 'LAND'"),
        ("--sheet=00101", "write COMMUNE/POSITION"), ("--sheet=00110/LAND", "did you mean '00101'"),
      ] {
        let refused = try run([option])
        #expect(refused.status == 64 && refused.errors.contains(cure), "\(option): \(refused.errors)")
      }
      #expect(try run(["--commune", "-1"]).errors.contains("'-1' is not in communes.csv"))
      #expect(try run(["--set", "-x"]).errors.contains("-x"))
      let named = try run(["--pdf"], page: "page.pdf")
      #expect(named.status == 64 && named.errors.contains("a name that ends in .html"), "\(named.errors)")
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent("scenarios/01-two-communes"), to: copy)
      try Data(#"{"type":"Polygon","coordinates":[[[585000,1190000],[1,1],[1,2],[1,1]]]}"#.utf8)
        .write(to: copy.appendingPathComponent("boundaries.geojson"))
      let warned = try run([], page: "own.html", case: copy.path)
      #expect(warned.status == 0)
      let told = "boundaries.geojson: warning: unusable-outlines: coordinates[0][0] is no point in degrees"
      #expect(warned.errors.contains(told), "\(warned.errors)")
    }
  }

  @Test("Unknown communes and cells, two extents at once, no results: 64; a wrong office: 2; edited results: 5")
  func refusals() throws {
    try withPlan { results, folder in
      let page = folder.appendingPathComponent("page.html")
      let office = folder.appendingPathComponent("office.yml")
      try Data("offise: x\n".utf8).write(to: office)
      func status(_ more: [String], results place: URL? = nil) throws -> Int32 {
        try CommandRun(
          ["report", "scenarios/01-two-communes", (place ?? results).path, "-o", page.path] + more
        ).status
      }
      #expect(try status(["--commune", "nowhere"]) == 64)
      #expect(try status(["--sheet", "nowhere"]) == 64)
      #expect(try status(["--sheet", "00101/LAND", "--commune", "00101"]) == 64)
      #expect(try status([], results: folder.appendingPathComponent("none")) == 64)
      #expect(try status(["--office", office.path]) == 2)
      let file = results.appendingPathComponent("assignments.csv")
      try Data((try String(contentsOf: file, encoding: .utf8) + "\n").utf8).write(to: file)
      #expect(try status([]) == 5)
      #expect(!FileManager.default.fileExists(atPath: page.path))
    }
  }

  /// Where the browser is, if it is installed.
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Whether the machine has letters as wide as those of official papers; with wider ones pages break elsewhere.
  private static let hasTimes: Bool = {
    let run = Process()
    let output = Pipe()
    run.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    (run.arguments, run.standardOutput) = (["fc-match", "Times New Roman"], output)
    run.standardError = FileHandle.nullDevice
    guard (try? run.run()) != nil else { return false }
    let name = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    return ["Liberation Serif", "Times New Roman", "Tinos", "Nimbus Roman"].contains { name.contains($0) }
  }()

  @Test("The page prints on A4 where a browser is installed", .enabled(if: browser != nil))
  func paper() throws {
    try withPlan { results, folder in
      let page = folder.appendingPathComponent("page.html")
      let run = try CommandRun(
        ["report", "scenarios/01-two-communes", results.path, "-o", page.path, "--pdf", "--language", "vi"])
      #expect(run.status == 0, "\(run.errors)")
      let paper = try Data(contentsOf: folder.appendingPathComponent("page.pdf"))
      #expect(paper.starts(with: Data("%PDF".utf8)) && paper.count > 10_000)
      let text = String(decoding: paper, as: UTF8.self)
      #expect(text.contains(/MediaBox ?\[ ?0 0 59[45][.0-9]* 84[12][.0-9]* ?\]/), "not A4")
    }
  }

  @Test("The sheets of the largest commune are two pages, in both languages", .enabled(if: browser != nil && hasTimes))
  func sheets() throws {
    let folder = try TemporaryFolder([String: String]())
    let results = folder.url.appendingPathComponent("out")
    let solved = try CommandRun(["solve", "scenarios/02-province", "-o", results.path, "--quiet"])
    try #require(solved.status == 0, "\(solved.errors)")
    for language in ["en", "vi"] {
      let page = folder.url.appendingPathComponent("\(language).html")
      var arguments = ["report", "scenarios/02-province", results.path, "-o", page.path]
      arguments += ["--pdf", "--language", language, "--commune", "00009"]
      let run = try CommandRun(arguments)
      try #require(run.status == 0, "\(run.errors)")
      let bytes = try Data(contentsOf: folder.url.appendingPathComponent("\(language).pdf"))
      let paper = String(decoding: bytes, as: UTF8.self)
      #expect(paper.matches(of: #/\/Type ?\/Page\b(?!s)/#).count == 2, "\(language)")
    }
  }

  @Test(
    "No finding of axe in either language, where Chromium and axe for Python are installed",
    .enabled(if: browser != nil && AccessibilityCheck.isInstalled))
  func accessibility() throws {
    try withPlan { results, folder in
      for language in ["en", "vi"] {
        let page = folder.appendingPathComponent("\(language).html")
        let run = try CommandRun(
          ["report", "scenarios/01-two-communes", results.path, "-o", page.path, "--language", language])
        try #require(run.status == 0)
        let violations = try AccessibilityCheck.violations(of: page, in: try #require(Self.browser))
        #expect(violations == "[]")
      }
    }
  }
}

/// Axe by Playwright for Python, which the project does not bring: `pip install axe-playwright-python`.
private enum AccessibilityCheck {
  private static let script = """
    import json, sys
    from playwright.sync_api import sync_playwright
    from axe_playwright_python.sync_playwright import Axe
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=sys.argv[2], args=["--no-sandbox"])
        page = browser.new_context(bypass_csp=True).new_page()
        page.goto(sys.argv[1])
        found = Axe().run(page).response["violations"]
        print(json.dumps([v["id"] for v in found if v["impact"] in ("serious", "critical")]))
        browser.close()
    """

  static let isInstalled = (try? run(["-c", "import axe_playwright_python"]))?.status == 0

  static func violations(of page: URL, in browser: String) throws -> String {
    let run = try run(["-c", script, page.absoluteString, browser])
    try #require(run.status == 0, "axe did not run")
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
