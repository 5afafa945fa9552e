import CaseFormat
import Foundation
import StaffingDomain
import Testing
import Wording

// A name beside a code has to be the officer's.
extension ProgressFormTests {
  private static let names = ["A1": "Trần An", "B2": "Lê Hòa Bình", "C3": "Lý Ca"]
  private static let named = [header[0], "Họ và tên"] + header.dropFirst()

  private func read(named rows: [[String]], names: [String: String] = Self.names) throws -> ProgressReading {
    try read([Sheet("Tiến độ", [Self.named] + rows)], officers: ["A0", "A1", "B2", "C3"], names: names)
  }

  @Test func namesThatHaveSlippedToOtherCodesAreToldAtTheirCells() throws {
    let reading = try read(named: [
      ["A1", "Lê Hòa Bình", "đã thực hiện", "2026-03-02"], ["B2", "Lý Ca", "từ chối", "2026-03-03", "", "ốm"],
      ["C3", "Lý Ca", "đồng ý", "2026-03-03"],
    ])
    #expect(!reading.isUsable && reading.findings.map(\.cell) == ["B2", "B3"])
    #expect(
      reading.findings.map(\.fact) == [
        .nameOfAnother("Lê Hòa Bình", officer: "A1", name: "Trần An", owners: ["B2"]),
        .nameOfAnother("Lý Ca", officer: "B2", name: "Lê Hòa Bình", owners: ["C3"]),
      ])
    for language in [English(), Vietnamese()] as [any Language] {
      let sentence = FindingText(reading.findings[0], in: language).sentence
      #expect(["Lê Hòa Bình", "Trần An", "A1", "B2"].allSatisfy { sentence.contains($0) }, "\(sentence)")
    }
  }

  @Test(
    "a name is the same however it is typed, and may be missing",
    arguments: [
      "Trần An", "TRẦN AN", "  trần   an ", "Trần An".decomposedStringWithCanonicalMapping, "Trâ\u{300}n An", "", "  ",
    ])
  func sameName(_ name: String) throws {
    let reading = try read(named: [["A1", name, "đã thực hiện", "2026-03-02"]])
    #expect(reading.findings.isEmpty && reading.entries.map(\.officer.text) == ["A1"], "\(reading.findings)")
  }

  @Test func aNameThatNobodyHasIsAWarning() throws {
    let reading = try read(named: [["A1", "Trần Văn An", "đã thực hiện", "2026-03-02"]])
    #expect(reading.isUsable && reading.entries.map(\.officer.text) == ["A1"])
    #expect(reading.findings.map(\.fact) == [.otherName("Trần Văn An", officer: "A1", name: "Trần An")])
    #expect(reading.findings.map(\.severity) == [.warning] && reading.findings.map(\.cell) == ["B2"])
    // What the case does not name cannot be compared, but a name may still be another's.
    let unnamed = ["B2": "Lê Hòa Bình"]
    let row = ["A1", "Trần An", "đã thực hiện", "2026-03-02"]
    #expect(try read(named: [row], names: unnamed).findings.isEmpty)
    let other = try read(named: [["A1", "Lê Hoà Bình", "đã thực hiện", "2026-03-02"]], names: unnamed)
    #expect(other.findings.map(\.fact) == [.nameOfAnother("Lê Hoà Bình", officer: "A1", name: nil, owners: ["B2"])])
  }

  @Test func ofOfficersOfOneNameThoseWhoChangeAreNamedFirst() throws {
    let names = ["A1": "Trần An", "B2": "Lê Bình", "C3": "Lê Bình", "A0": "Lê Bình"]
    let reading = try read(named: [["A1", "Lê Bình", "đã thực hiện", "2026-03-02"]], names: names)
    #expect(
      reading.findings.map(\.fact) == [
        .nameOfAnother("Lê Bình", officer: "A1", name: "Trần An", owners: ["B2", "C3", "A0"])
      ])
    #expect(try read(named: [["B2", "Lê Bình", "đã thực hiện", "2026-03-02"]], names: names).findings.isEmpty)
  }
}
