import Foundation
import TestSupport
import Testing

/// Reports, letters and months as readers with a screen reader, a keyboard or a telephone meet them.
@Suite(
  "Pages in a browser",
  .enabled(if: PagePrograms.areThere, "make test brings axe and Playwright; a Chromium has to be on the machine"))
struct PageSightTests {
  private func run(_ arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Every page of a scenario.
  private func pages(of scenario: String, languages: [String], in folder: URL) throws -> [URL] {
    let path = "scenarios/\(scenario)"
    func place(_ name: String) -> URL { folder.appendingPathComponent("\(scenario)-\(name)") }
    let (results, waves, month) = (place("out"), place("waves"), place("month"))
    try run(["solve", path, "-o", results.path, "--quiet"])
    try run(["waves", path, results.path, "--months", "4", "--from", "2026-02", "-o", waves.path, "-q"])
    let progress = place("progress.csv")
    try Data("officer,status,date,until,note\n".utf8).write(to: progress)
    try run([
      "follow", path, results.path, waves.path, "--progress", progress.path, "--month", "2026-03", "-o", month.path,
      "-q",
    ])
    var pages = [month.appendingPathComponent("report.html")]
    for language in languages {
      let (report, letters) = (place("report-\(language).html"), place("letters-\(language).html"))
      try run(["report", path, results.path, "-o", report.path, "--language", language])
      try run(["letters", path, results.path, "-o", letters.path, "--language", language])
      pages += [report, letters]
    }
    return pages
  }

  @Test(
    "axe finds nothing serious, and no page is wider than the screen",
    arguments: [("08-follow-up", ["vi", "en"]), ("07-combined-posts", ["vi", "en"]), ("02-province", ["vi"])])
  func sights(_ scenario: String, _ languages: [String]) throws {
    try Project.withTemporaryFolder { folder throws in
      let pages = try pages(of: scenario, languages: languages, in: folder)
      let sights = try PagePrograms.look(at: pages)
      #expect(sights.count == 3 * pages.count)
      for sight in sights {
        #expect(sight.grave.isEmpty, "\(sight.page) at \(sight.width): \(sight.grave)")
        #expect(sight.overflow == 0, "\(sight.page) at \(sight.width)")
      }
    }
  }

  @Test("what is wrong is seen")
  func faults() throws {
    try Project.withTemporaryFolder { folder throws in
      let page = folder.appendingPathComponent("bad.html")
      try Data(
        ("<!DOCTYPE html><html lang=\"en\"><title>x</title><h1>x</h1><img src=\"data:,\">"
          + "<p style=\"width: 600px\">x</p>").utf8
      ).write(to: page)
      let sights = try PagePrograms.look(at: [page])
      #expect(sights.map { $0.overflow > 0 } == [true, false, false])
      #expect(sights.first?.grave.contains { $0.hasPrefix("image-alt") } == true, "\(sights)")
    }
  }
}
