import Foundation
import ResultsFormat
import TestSupport
import Testing

@Suite("The page of the results format")
struct ResultsFormatPageTests {
  @Test("ResultsFormat.md says what the schemas say (write it anew with CADRE_RECORD=1)")
  func isFresh() throws {
    let page = Project.root.appendingPathComponent("Sources/ResultsFormat/ResultsFormat.docc/ResultsFormat.md")
    let text = ResultsFormatPage.markdown()
    if Project.records {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: page)
    }
    #expect((try? String(contentsOf: page, encoding: .utf8)) == text)
  }
}
