import Tables
import Testing
import Wording

@testable import Reporting

@Suite("Reports as documents")
struct ReportDocumentTests {
  private static let sentence = Array(repeating: "nine words", count: 20).joined(separator: " ")

  private func lines(_ blocks: [ReportBlock], width: Int? = nil) -> [String] {
    ReportDocument([ReportSection(blocks)]).text(English(), width: width).split(separator: "\n").map(String.init)
  }

  @Test("Sections stand a line apart, and those that say nothing are left out")
  func sections() {
    let document = ReportDocument([
      ReportSection([.heading("Title"), .line("a line\tthat\nholds", indent: 2)]), ReportSection([]),
      ReportSection([.facts([ReportFact("Officers", words: "12"), ReportFact("Posts", words: "3 empty")])]),
    ])
    #expect(
      document.text(English()) == """
        Title
          a line that holds

        Officers  12
        Posts     3 empty

        """)
  }

  @Test("A paragraph hangs, and its lines grow no longer than what reads well", arguments: [40, 300])
  func paragraph(width: Int) {
    let lines = lines([.paragraph("1. \(Self.sentence)", indent: 2, hanging: 3)], width: width)
    #expect(lines[0].hasPrefix("  1. nine words") && lines.count > 1)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("     ") && !$0.hasPrefix("      ") })
    #expect(lines.allSatisfy { $0.count <= min(width, 100) })
  }

  @Test("A remark is as wide as the figures that it is about")
  func remark() {
    #expect(lines([.remark(Self.sentence)], width: 300).count == 1)
    #expect(lines([.remark(Self.sentence)], width: nil).allSatisfy { $0.count <= 100 })
  }

  @Test("Rows may stand side by side")
  func turned() {
    let columns: [Column<Double>] = [
      .number("hours", decimals: 3) { $0 }.brief("hours", as: .fixed(decimals: 1)),
      .number("share", decimals: 3) { $0 < 1 ? $0 : nil }.brief("share", as: .fixed(decimals: 2)),
    ]
    #expect(
      lines([.turned(Table("choices", [0.25, 1204], columns), corner: "a month", headings: ["plan", "staying"])]) == [
        "  a month  plan  staying", "  -------  ----  -------", "  hours     0.2  1,204.0", "  share    0.25        -",
      ])
  }
}
