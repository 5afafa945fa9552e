import Foundation
import TestSupport
import Testing

@testable import CaseFormat
@testable import StaffingDomain

@Suite("Values")
struct ValueTests {
  private func number(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { NumberParser.number($0) }
  }

  @Test("numbers are read to the last bit, as the standard library reads them")
  func numbers() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let value = Double.random(in: -1e6...1e6, using: &generator)
      #expect(number("\(value)") == value)
      let cut = String(format: "%.\(Int.random(in: 1...9, using: &generator))f", value)
      #expect(number(cut) == Double(cut))
    }
    for text in ["0", "-0", "1e3", "1.5E-7", "9007199254740993", "0.1", "123456789012345678901234567890"] {
      #expect(number(text) == Double(text))
    }
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "", "-", ".", "1.", ".1", "+1", "1e", "1e+", "1e1234", "0x10", "inf", "nan", "1_000", "1,5", " 1", "1 ", "1e400",
      "١",
    ])
  func notNumbers(_ text: String) {
    #expect(number(text) == nil)
  }

  @Test(
    "the nearest name is what a slip most likely meant",
    arguments: [
      ("00731", ["00701", "00713", "00737"], "00713"), ("713", ["00701", "00713"], "00713"),
      ("Ward", ["commune", "ward"], "ward"), ("LNAD", ["LAND", "LEAD"], "LAND"), ("X", ["A", "B"], nil),
      ("apple", ["orange", "banana"], nil),
      ("maximum_transfer", ["maximum_km", "maximum_transfers"], "maximum_transfers"),
    ] as [(String, [String], String?)])
  func nearest(_ text: String, _ names: [String], _ expected: String?) {
    #expect(NearestName.suggestion(for: text, among: names) == expected)
  }

  @Test(
    "edit distance: insertion, deletion, replacement, swap",
    arguments: [
      ("abc", "abc", 0), ("abc", "abdc", 1), ("abc", "ac", 1), ("abc", "axc", 1), ("abc", "acb", 1), ("", "abc", 3),
      ("kitten", "sitting", 3),
    ])
  func editDistance(_ left: String, _ right: String, _ distance: Int) {
    #expect(NearestName.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
  }

  @Test(
    "name keys join spellings of one name and keep apart two",
    arguments: [
      ("Hoà Bình", "Hòa  bình", true), ("Thủy Nguyên", "THUỶ-NGUYÊN", true), ("Thanh Bình", "Thạnh Bình", false),
      ("Tân Lập", "Tân Lạp", false), ("Đa Phúc", "Da Phúc", false), ("Khu 1", "Khu 2", false),
    ])
  func nameKeys(_ left: String, _ right: String, _ isSame: Bool) {
    #expect((NameKey.key(of: left) == NameKey.key(of: right)) == isSame)
  }
}

@Suite("Findings")
struct FindingTests {
  @Test("findings are ordered by file, then line and column as numbers; a whole file comes first")
  func order() {
    func finding(_ file: String, _ line: Int?, _ column: Int?) -> CaseFinding {
      CaseFinding(.error, .file(.unreadable), file: file, line: line, column: column)
    }
    let sorted = [
      finding("a.csv", nil, nil), finding("a.csv", 2, nil), finding("a.csv", 2, 9), finding("a.csv", 2, 10),
      finding("a.csv", 10, 1), finding("b.csv", 1, 1),
    ]
    #expect(Array(sorted.reversed()).sorted() == sorted)
  }

  @Test("findings of one place and code follow the names and numbers of their facts")
  func orderOfFacts() {
    func finding(_ fact: CaseFact) -> CaseFinding { CaseFinding(.error, fact, file: "a.csv", line: 1) }
    let sorted = [
      finding(.layout(.missingColumn(.officers, "commune"))), finding(.layout(.missingColumn(.officers, "fte"))),
      finding(.layout(.missingColumn(.officers, "position"))),
    ]
    #expect(Array(sorted.reversed()).sorted() == sorted)
    let counts = [9, 10, 100].map { finding(.unlisted(count: $0, code: .blankLine)) }
    #expect(Array(counts.reversed()).sorted() == counts)
  }

  @Test("codes are kebab-case and unique")
  func codes() {
    let codes = FindingCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
  }
}
