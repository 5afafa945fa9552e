import Foundation
import HTMLReport
import Reporting
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// The pages of every commune and of every cell of a province.
@Suite struct EveryPageTests {
  @Test("Every commune and every position of a commune has a page with its name", arguments: LanguageCode.allCases)
  func everyPage(code: LanguageCode) async throws {
    let shop = try Workshop()
    let input = try shop.copy("02-province")
    guard case .written = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session()) else {
      Issue.record("not solved")
      return
    }
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    let plan = try LoadedPlan(shop.place("out"), of: loaded, needs: needs)
    let staffingCase = loaded.staffingCase
    let (communes, positions) = (staffingCase.communes, staffingCase.positions)
    var base = ReportRequest(input, results: shop.place("out"), file: shop.place("page.html"), language: code.language)
    base.extent = .commune("")
    let (request, page) = (base, base.page(plan, of: loaded, needs: needs, office: nil, outlines: .none))
    @Sendable func text(_ extent: ReportRequest.Extent) throws -> String {
      var asked = request
      asked.extent = extent
      return HTMLDocument(try asked.document(of: page, in: loaded)).text
    }
    let made = try await sideBySide(Array(communes.ordinals)) { commune -> Int in
      let name = communes[commune].name
      let whole = try text(.commune(communes[commune].code.text))
      #expect(whole.contains(name) && whole.hasSuffix("</html>\n"), "\(name)")
      for position in positions.ordinals {
        let sheet = try text(.sheet("\(communes[commune].code)/\(positions[position].code)"))
        #expect(
          sheet.contains(name) && sheet.contains(positions[position].name), "\(name), \(positions[position].name)")
        #expect(sheet.hasSuffix("</html>\n") && sheet.contains("<section "), "\(name), \(positions[position].name)")
      }
      return 1 + positions.count
    }
    #expect(made.reduce(0, +) == communes.count * (1 + positions.count) && made.count >= 30)
  }
}
