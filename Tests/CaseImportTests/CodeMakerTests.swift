import TestSupport
import Testing

@testable import CaseImport

@Suite("Codes made of names")
struct CodeMakerTests {
  private func codes(_ names: [String]) -> [String] { CodeMaker.codes(of: names.map { CodeMaker.Name($0) }) }

  @Test("A code is the name without marks, in capitals")
  func plain() {
    #expect(codes(["Tân An", "Đắk Lắk", "Tài chính – kế toán"]) == ["TAN_AN", "DAK_LAK", "TAI_CHINH_KE_TOAN"])
  }

  @Test("Names that differ in tones alone get their tones, in any order of the rows")
  func tones() {
    let forward = codes(["Thanh Bình", "Thạnh Bình", "An Phú"])
    let backward = codes(["An Phú", "Thạnh Bình", "Thanh Bình"])
    #expect(Set(forward).count == 3)
    #expect(Array(forward.reversed()) == backward)
  }

  @Test("Officers of one name get the day of their birth, then their commune, then numbers")
  func details() {
    let names = [
      CodeMaker.Name("Lê An", details: ["1985-01-02", "A"]), CodeMaker.Name("Lê An", details: ["1990-03-04", "A"]),
      CodeMaker.Name("Võ Hà", details: ["", "A"]), CodeMaker.Name("Võ Hà", details: ["", "B"]),
      CodeMaker.Name("Võ Hà", details: ["", "B"]),
    ]
    #expect(
      CodeMaker.codes(of: names) == ["LE_AN_1985_01_02", "LE_AN_1990_03_04", "VO_HA_A", "VO_HA_B", "VO_HA_B_2"])
  }

  @Test("Codes are short, distinct, and none that is taken")
  func distinct() {
    var generator = SeededGenerator(seed: 7)
    let syllables = ["An", "Án", "Ấn", "Bình", "Bính", "Hòa", "Hoà", "Đông", "Dong"]
    for _ in 0..<200 {
      let names = (0..<12).map { _ in
        (0..<Int.random(in: 1...12, using: &generator)).map { _ in syllables.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      }
      let made = CodeMaker.codes(of: names.map { CodeMaker.Name($0) }, taken: ["AN", "BINH"])
      #expect(Set(made).count == made.count)
      #expect(made.allSatisfy { $0.utf8.count <= 64 && $0 != "AN" && $0 != "BINH" })
    }
  }
}
