import Foundation
import HTTPTypes
import PlanStore
import StaffingDomain
import StoreSupport
import TestSupport
import Testing
import Wording
import Workplace

@testable import PlanServer

@Suite("Pages of cases")
struct CasePagesTests {
  /// A scenario of the project as an archive.
  static func archive(_ scenario: String) throws -> [UInt8] {
    let folder = Project.root.appendingPathComponent("scenarios/\(scenario)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".csv") || $0 == "policy.yml" }.sorted()
    let entries = try names.map { name in
      HandMadeArchive.Entry(name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    return HandMadeArchive(entries: entries).bytes
  }

  /// A site with a planner who is signed in.
  private static func planner(mostUploadBytes: Int = 1_000_000) async throws -> (test: TestSite, browser: Browser) {
    let test = try TestSite(mostUploadBytes: mostUploadBytes)
    let administrator = try await test.data.administrator()
    _ = try await test.data.user("lap", .planner, by: administrator)
    let browser = try await test.browser(signedIn: "lap")
    _ = try await browser.get("/cases?language=en")
    return (test, browser)
  }

  private static func files(_ test: TestSite) throws -> [String] {
    try ["files", "staging"].flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: test.data.path + "/" + name)
    }
  }

  @Test("A case is added, checked, and told in both languages; its files come back as they were sent")
  func added() async throws {
    let (test, browser) = try await Self.planner()
    #expect(try await browser.get("/cases").text.contains("There is no case yet. Next: give a name"))
    let bytes = try Self.archive("04-bad-data")
    let reply = try await browser.post("/cases", fields: ["name": " Tỉnh mẫu "], file: ("C:\\data\\tỉnh.zip", bytes))
    #expect(reply.status == 303 && reply.location == "/cases/1/1?done=case-added")
    let english = try await browser.get("/cases/1/1?language=en").text
    #expect(english.contains("<h1>Tỉnh mẫu: Version 1</h1>") && english.contains("Next: mend all errors"))
    #expect(english.contains("/cases/1/1/row?table=officers&amp;line=4&amp;at=19"))
    let vietnamese = try await browser.get("/cases/1/1?language=vi").text
    #expect(vietnamese.contains("Việc tiếp theo: sửa hết lỗi") && !vietnamese.contains("Next:"))
    let version = try #require(try await test.data.store.versions(of: CaseNumber(rawValue: 1)).first)
    #expect(version.digest == SHA256.hexadecimal(of: bytes) && version.file.name == "tỉnh.zip" && !version.isClean)
    #expect(try Self.files(test) == ["\(version.digest).zip"])
    #expect(try await test.data.actions().last == .caseAdded)
    let only = try await browser.get("/cases/1/1?severity=error&kind=unknown-commune&order=code").text
    #expect(only.contains("Dòng 1 đến 2 trong 2.") && !only.contains("decimal-comma</td>"))
    #expect(try await browser.get("/cases/1/1?kind=nothing").text.contains("Không có vấn đề nào như vậy"))
    let file = try await browser.get("/cases/1/1/findings.csv?severity=error")
    #expect(file.text.hasPrefix("severity,code,head,file,sheet,line,column,cell,message,remedy"))
    #expect(file.text.split(separator: "\n").count == version.tally.errors + 1)
    #expect(
      try await browser.get("/cases/1/1/marked.xlsx").headers[.contentDisposition]?.contains("case-1-1.xlsx") == true)
  }

  @Test("What is wrong is told beside the field, what was typed stays, and nothing of the file does")
  func refused() async throws {
    let (test, browser) = try await Self.planner()
    let good = try Self.archive("01-two-communes")
    let policy = HandMadeArchive.Entry("../policy.yml", Array("plan_date: 2026-01-01\n".utf8))
    let random = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let examples: [(name: String, file: (String, [UInt8])?, text: String)] = [
      ("", ("a.zip", good), "Give a name."), ("A", nil, "Choose a file."),
      ("A", ("a.txt", good), "Send an Excel workbook (.xlsx) or a zip archive (.zip)."),
      ("A", ("a.zip", Array(good[..<(good.count / 2)])), "The archive is damaged"),
      ("A", ("a.zip", HandMadeArchive(entries: [policy]).bytes), "names a place outside itself"),
      ("A", ("a.xlsx", Array("officer".utf8)), "This is no workbook but a text"),
      ("A", ("a.xlsx", good), "This is no workbook but an archive of other files"),
      ("A", ("a.zip", [0x50, 0x4B, 3, 4] + random), "The archive is damaged"),
      ("A", ("a.zip", Array(repeating: 0x50, count: 1_000_001)), "The file is larger than 1 MB."),
      (String(repeating: "x", count: 121), ("a.zip", good), "Use at most 120 characters."),
    ]
    for (name, file, text) in examples {
      let reply = try await browser.post("/cases", fields: ["name": name], file: file)
      #expect(reply.status == 422 && reply.text.contains(text), "\(text): \(reply.status)")
      #expect(
        reply.text.contains("name=\"name\" type=\"text\" value=\"\(name)\"") && reply.text.contains("aria-invalid"))
      let vietnamese = try await browser.post("/cases?language=vi", fields: ["name": name], file: file)
      #expect(vietnamese.status == 422 && !vietnamese.text.contains(text))
      _ = try await browser.get("/cases?language=en")
    }
    #expect(try await test.data.store.cases().isEmpty)
    #expect(try Self.files(test).isEmpty)
  }

  @Test("A form without the token writes nothing, and one that is cut is not understood")
  func foreign() async throws {
    let (test, browser) = try await Self.planner()
    let good = try Self.archive("01-two-communes")
    let reply = try await browser.post("/cases", fields: ["name": "A"], file: ("a.zip", good), token: "x")
    #expect(reply.status == 403)
    let cut = try await browser.post(
      "/cases", body: "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(browser.token)\r\n--x\r\n",
      headers: [
        "Origin": "http://127.0.0.1:8080", "Sec-Fetch-Site": "same-origin",
        "Content-Type": "multipart/form-data; boundary=x",
      ])
    #expect(cut.status == 400)
    #expect(try await browser.post("/cases", ["name": "A"]).status == 400)
    #expect(try Self.files(test).isEmpty)
  }

  @Test("The same file is told, another one is a version, and who saw an older state is told who changed it")
  func versions() async throws {
    let (test, browser) = try await Self.planner()
    let (first, second) = (try Self.archive("01-two-communes"), try Self.archive("04-bad-data"))
    _ = try await browser.post("/cases", fields: ["name": "A"], file: ("a.zip", first))
    #expect(
      try await browser.post("/cases", fields: ["name": "a"], file: ("b.zip", second)).text.contains(
        "Another case has this name"))
    _ = try await browser.get("/cases/1?language=en")
    let same = try await browser.post("/cases/1", fields: ["version": "1"], file: ("c.zip", first))
    #expect(same.status == 422 && same.text.contains("This is version 1 already"))
    let other = try await browser.post("/cases/1", fields: ["version": "1"], file: ("c.zip", second))
    #expect(other.status == 303 && other.location == "/cases/1/2?done=version-added")
    let late = try await browser.post("/cases/1/name", ["version": "1", "name": "B", "reason": "x"])
    #expect(late.status == 409 && late.text.contains("lap changed this case at"))
    #expect(late.text.contains("value=\"B\""))
    #expect(try await browser.post("/cases/1/name", ["version": "2", "name": "B"]).status == 422)
    #expect(try await browser.post("/cases/1/name", ["version": "2", "name": "B", "reason": "x"]).status == 303)
    #expect(try await test.data.store.cases().map(\.name) == ["B"])
    #expect(try await test.data.actions().suffix(3) == [.caseAdded, .versionAdded, .caseRenamed])
    #expect(try await browser.get("/cases/1/1").text.contains("This version can be planned with."))
    #expect(try await browser.get("/cases/1/3").status == 404)
    #expect(try await browser.get("/cases/2").status == 404)
  }

  @Test("A correction makes a version without the finding, is told with its old and new text, and can be taken back")
  func corrections() async throws {
    let (test, browser) = try await Self.planner()
    let store = test.data.store
    let number = CaseNumber(rawValue: 1)
    _ = try await browser.post(
      "/cases", fields: ["name": "A"], file: ("a.zip", try Self.archive("04-bad-data")))
    let row = try await browser.get("/cases/1/1/row?table=officers&line=4&at=19&language=en")
    #expect(row.text.contains("<option value=\"commune\" selected>") && row.text.contains("value=\"00731\""))
    var fields = ["version": "1", "table": "officers", "line": "4", "cell": "commune", "value": "00701"]
    #expect(try await browser.post("/cases/1/1/row", fields).text.contains("Give a reason."))
    fields["reason"] = "Gõ nhầm"
    let saved = try await browser.post("/cases/1/1/row", fields)
    #expect(saved.status == 303 && saved.location == "/cases/1/2?done=cell-corrected")
    let filter = FindingFilter(code: "unknown-commune", file: "officers.csv")
    #expect(try await store.findingCount(filter, of: 1, number) == 1)
    #expect(try await store.findingCount(filter, of: 2, number) == 0)
    let page = try await browser.get("/cases/1/2").text
    #expect(page.contains("Corrections on top of the file") && page.contains("officers.csv:4 commune"))
    // The page of version 1 is older than the case now; what it asks for is refused.
    fields["value"] = "00702"
    #expect(try await browser.post("/cases/1/1/row", fields).status == 409)
    fields["version"] = "2"
    fields["value"] = "00701"
    let again = try await browser.post("/cases/1/1/row", fields)
    #expect(again.status == 422 && again.text.contains("This is version 2 already"))
    let wrong = try await browser.post(
      "/cases/1/2/row",
      ["version": "2", "table": "officers", "line": "4", "cell": "rank", "value": "'{x: 1}", "reason": "x"])
    #expect(wrong.status == 422 && wrong.text.contains("rank"))
    let row2 = try #require(try await store.auditRows(AuditFilter(kinds: [.cases]), limit: 1).first)
    #expect(row2.action == .cellCorrected && row2.reason == "Gõ nhầm")
    #expect(
      row2.changes.contains {
        $0.field == .staffingCase(.value) && $0.old == .text("00731") && $0.new == .text("00701")
      })
    // Without its only correction the version is the file again.
    let back = try await browser.post("/cases/1/2/withdraw", ["version": "2", "place": "0"])
    #expect(back.status == 303 && back.location == "/cases/1/1")
    let second = try await browser.post(
      "/cases/1/2/row",
      ["version": "2", "table": "workload", "line": "16", "cell": "commune", "value": "00701", "reason": "y"])
    #expect(second.location == "/cases/1/3?done=cell-corrected")
    let without = try await browser.post("/cases/1/3/withdraw", ["version": "3", "place": "0"])
    #expect(without.location == "/cases/1/4?done=correction-withdrawn")
    #expect(try await store.corrections(of: 4, number).map(\.table) == [.workload])
    #expect(try await browser.post("/cases/1/3/withdraw", ["version": "4", "place": "7"]).status == 404)
    #expect(try await browser.get("/cases/1/1/row?table=officers&line=999").status == 404)
  }

  @Test("A version without errors is diagnosed, down to an officer and a receipt; one with errors is not")
  func diagnosis() async throws {
    let (test, browser) = try await Self.planner()
    _ = try await browser.post("/cases", fields: ["name": "A"], file: ("a.zip", try Self.archive("01-two-communes")))
    _ = try await browser.post("/cases", fields: ["name": "B"], file: ("b.zip", try Self.archive("04-bad-data")))
    let source = Project.root.appendingPathComponent("scenarios/01-two-communes")
    let rows = try ["communes", "officers"].map { name in
      try String(contentsOf: source.appendingPathComponent("\(name).csv"), encoding: .utf8)
        .split(separator: "\n").dropFirst().map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
    let (communes, officers) = (rows[0], rows[1])
    let whole = try await browser.get("/cases/1/1/diagnosis?language=en").text
    #expect(whole.contains("<svg ") && whole.contains("id=\"map-picture-title\""))
    for commune in communes { #expect(whole.contains("href=\"/cases/1/1/diagnosis/\(commune[0])\"")) }
    let commune = try await browser.get("/cases/1/1/diagnosis/\(officers[0][2])").text
    #expect(commune.contains("<th scope=\"row\">\(officers[0][0])</th>"))
    let receipt = try await browser.get("/cases/1/1/diagnosis/\(officers[0][2])/\(officers[0][3])")
    #expect(receipt.status == 200 && receipt.text.contains("workload.csv"))
    #expect(try await browser.get("/cases/1/1/diagnosis/nowhere").status == 404)
    #expect(try await browser.get("/cases/1/1/diagnosis/\(officers[0][2])/nothing").status == 404)
    for path in ["/cases/2/1/diagnosis", "/cases/2/1/plan"] {
      let refused = try await browser.get(path)
      #expect(refused.status == 409 && refused.text.contains("Mend them first"))
    }
    #expect(
      await test.site.openCases.find(
        try #require(try await test.data.store.version(1, of: CaseNumber(rawValue: 1))).digest) != nil)
  }

  @Test("Pages of cases and runs have one heading, names for fields, unlike names, and the same parts in each language")
  func markup() async throws {
    let (_, browser) = try await Self.planner()
    _ = try await browser.post("/cases", fields: ["name": "A"], file: ("a.zip", try Self.archive("01-two-communes")))
    _ = try await browser.post("/cases", fields: ["name": "B"], file: ("b.zip", try Self.archive("04-bad-data")))
    _ = try await browser.post("/cases/1/1/plan", ["seconds": "30"])
    for path in [
      "/cases", "/cases?find=x", "/cases/1", "/cases/1/1", "/cases/2/1", "/cases/2/1/row?table=officers&line=4",
      "/cases/1/1/diagnosis", "/cases/1/1/plan", "/runs",
    ] {
      var shapes: Set<String> = []
      for code in LanguageCode.allCases {
        let page = try await browser.get("\(path)\(path.contains("?") ? "&" : "?")language=\(code.rawValue)").text
        shapes.insert(try PageChecks.shape(of: page, path))
      }
      #expect(shapes.count == 1, "\(path)")
    }
  }

  @Test("A program that uses up its time or its memory is a refusal, and the site goes on")
  func limits() async throws {
    let folder = try TemporaryFolder()
    let program = folder.url.appendingPathComponent("cadre")
    let sheet = folder.url.appendingPathComponent("out.json")
    for (script, expected) in [
      ("sleep 60", ChildEnd.tooLong), ("kill -9 $$", .killed(9)), ("exit 3", .exited(3)),
      ("head -c 300000000 /dev/zero | tail", .exited(0)),
    ] {
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
      let child = ChildProgram(program: program, limits: ChildLimits(mebibytes: 100, seconds: 1))
      let end = try await child.run(["check"], output: sheet)
      if script.contains("zero") { #expect(end != expected) } else { #expect(end == expected, "\(script)") }
    }
    let workshop = CaseWorkshop(program: program, most: 1)
    await #expect(throws: CaseChangeRefusal.problems([CaseFieldProblem(.file, .tooCostly)])) {
      _ = try await workshop.check(program, with: [], in: folder.url)
    }
  }
}
