import Foundation
import HTTPTypes
import StaffingDomain
import StoreSupport
import Testing
import Workplace

@testable import PlanServer
@testable import PlanStore

/// Reports and letters, made by the real program.
@Suite("Papers of plans")
struct PaperPagesTests {
  private static let run1 = RunNumber(rawValue: 1)

  private static func papers(_ site: PlannedSite) throws -> [String] {
    let folder = site.test.data.store.folder(of: run1).appendingPathComponent("papers")
    return (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  }

  @Test("Each paper opens in the language of its page, is made once, and is the file that is saved")
  func papers() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    let page = try await site.planner.get("/runs/1/papers?language=en").text
    for paper in PlanPaper.allCases {
      #expect(page.contains("href=\"/runs/1/papers/\(paper.rawValue)\""))
      for code in LanguageCode.allCases {
        let address = "/runs/1/papers/\(paper.rawValue)?language=\(code.rawValue)"
        let document = try await site.planner.get(address)
        #expect(document.status == 200 && document.text.contains("lang=\"\(code.rawValue)\""))
        #expect(document.text.contains(row.name) == (paper != .pseudonyms))
        #expect(document.text.contains(row.officer) == (paper != .pseudonyms))
        // It shows itself and asks for nothing.
        if paper == .report { #expect(document.text.contains("A.zip") && !document.text.contains("/A.zip")) }
        let name = try #require(HTTPField.Name("Content-Security-Policy"))
        let policy = try #require(document.headers[name])
        #expect(policy.hasPrefix("default-src 'none';") && policy.hasSuffix("sandbox"))
        #expect(document.headers[.contentDisposition] == nil && document.headers[.cacheControl] == "no-store")
        let file = try await site.planner.get("\(address)&as=file")
        #expect(file.text == document.text)
        #expect(
          file.headers[.contentDisposition]
            == "attachment; filename=\"\(paper.rawValue)-1-\(code.rawValue).html\"")
      }
    }
    #expect(try Self.papers(site).count == PlanPaper.allCases.count * LanguageCode.allCases.count)
    // What is kept is shown again: nothing of a plan changes.
    let name = try #require(try Self.papers(site).first { $0.hasPrefix("letters-en-") })
    let kept = site.test.data.store.folder(of: Self.run1).appendingPathComponent("papers/\(name)")
    try Data("kept".utf8).write(to: kept)
    #expect(try await site.planner.get("/runs/1/papers/letters?language=en").text == "kept")
    #expect(try await site.planner.get("/runs/1/papers/other").status == 404)
  }

  @Test("A plan made with decisions has its report: the case is the one of the plan, or the program refuses it")
  func again() async throws {
    let site = try await PlannedSite()
    let row = try #require(site.plan.rows.first { $0.subject.kind == .transfer })
    _ = try await site.decide(row, .refuse)
    _ = try await site.planner.post("/runs/1/review", ["seconds": "60", "stability": "10"])
    let new = try await PlannedSite.plan(of: RunNumber(rawValue: 2), site.test)
    let report = try await site.planner.get("/runs/2/papers/report?language=en")
    #expect(report.status == 200)
    for row in new.rows { #expect(report.text.contains(row.officer)) }
  }

  @Test("Head and inspector open papers, units and administrators do not")
  func rights() async throws {
    let site = try await PlannedSite()
    for name in ["thanh.tra", "sep"] {
      #expect(try await site.test.browser(signedIn: name).get("/runs/1/papers/report").status == 200)
    }
    for name in ["xa", "quan.tri"] {
      let browser = try await site.test.browser(signedIn: name)
      for path in ["/runs/1/papers", "/runs/1/papers/report"] { #expect(try await browser.get(path).status == 403) }
    }
    #expect(try Self.papers(site).count == 1)
  }

  @Test("What cannot be made is said on the page, and nothing is left behind")
  func failure() async throws {
    let site = try await PlannedSite()
    let results = site.test.data.store.folder(of: Self.run1).appendingPathComponent("results/transfers.csv")
    try Data("broken".utf8).write(to: results)
    let reply = try await site.planner.get("/runs/1/papers/report?language=en")
    #expect(reply.status == 503 && reply.text.contains("“Report” could not be made."))
    #expect(try Self.papers(site).isEmpty)
  }
}
