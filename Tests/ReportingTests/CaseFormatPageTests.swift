import Foundation
import Reporting
import TestSupport
import Testing

@Suite("The page of the case format")
struct CaseFormatPageTests {
  @Test("the case format page is the schemas' (CADRE_RECORD=1 writes it)")
  func caseFormatPage() throws {
    let page = Project.root.appendingPathComponent("Sources/CaseFormat/CaseFormat.docc/CaseFormat.md")
    if Project.records {
      try Data(CaseFormatPage.markdown.utf8).write(to: page)
    }
    let committed = try String(contentsOf: page, encoding: .utf8)
    #expect(committed == CaseFormatPage.markdown, "run CADRE_RECORD=1 swift test --filter caseFormatPage")
  }
}
