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

  @Test(
    "dates that spreadsheets write are explained",
    arguments: [
      ("1/7/2025", "write 2025-07-01 if the day comes first; format the column as yyyy-mm-dd before saving"),
      ("12/31/2025", "write 2025-12-31; format the column as yyyy-mm-dd before saving"),
      ("2025-7-1", "write 2025-07-01"), ("2025/07/01", "write 2025-07-01"),
      ("2025-02-29", "the calendar has no such day"),
      ("45839", "it looks like a spreadsheet's day number: format the column as yyyy-mm-dd before saving"),
      ("soon", "write year-month-day, for example 2025-07-01"),
    ])
  func dates(_ text: String, _ remedy: String) {
    #expect(DateParser.remedy(for: text) == remedy)
  }
}

@Suite("Findings")
struct FindingTests {
  @Test("a finding prints as one line with place, severity, code, message and remedy")
  func line() {
    let finding = Finding(
      .error, .unknownCommune, file: "officers.csv", line: 17, column: 4,
      message: "commune '00731' is not in communes.csv", remedy: "did you mean '00713'?")
    #expect(
      finding.description
        == "officers.csv:17:4: error: unknown-commune: commune '00731' is not in communes.csv; did you mean '00713'?")
    #expect(finding.head == .correct)
  }

  @Test("findings are ordered by file, then line and column as numbers; a whole file comes first")
  func order() {
    func finding(_ file: String, _ line: Int?, _ column: Int?) -> Finding {
      Finding(.error, .outOfRange, file: file, line: line, column: column, message: "")
    }
    let sorted = [
      finding("a.csv", nil, nil), finding("a.csv", 2, nil), finding("a.csv", 2, 9), finding("a.csv", 2, 10),
      finding("a.csv", 10, 1), finding("b.csv", 1, 1),
    ]
    #expect(Array(sorted.reversed()).sorted() == sorted)
  }

  @Test("a finding as JSON leaves out what is not known")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let whole = Finding(.warning, .unknownFile, file: "x.csv", message: "m")
    let text = try #require(String(bytes: try encoder.encode(whole), encoding: .utf8))
    #expect(text == #"{"code":"unknown-file","file":"x.csv","head":"clean","message":"m","severity":"warning"}"#)
  }

  @Test("codes are kebab-case, unique and explained")
  func codes() {
    let codes = FindingCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
    let meanings = FindingCode.allCases.map(\.meaning)
    #expect(Set(meanings).count == meanings.count, "two codes share a meaning")
  }
}
