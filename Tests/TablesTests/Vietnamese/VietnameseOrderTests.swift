import Foundation
import Tables
import TestSupport
import Testing

/// The order of Vietnamese texts against a list that ICU sorted; `icu-order.js` makes it.
@Suite("Vietnamese order")
struct VietnameseOrderTests {
  private static func list() throws -> [String] {
    let file = Project.root.appendingPathComponent("Tests/TablesTests/Vietnamese/icu-order.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test("Texts come in ICU's order, from whatever order they start")
  func icu() throws {
    let expected = try Self.list()
    #expect(expected.count > 3_000)
    let keys = expected.map { VietnameseOrder($0) }
    for (place, pair) in zip(keys, keys.dropFirst()).enumerated() {
      #expect(pair.0 <= pair.1, "\(expected[place]) | \(expected[place + 1])")
    }
    // Equal places are twins that ICU calls equal too: sorting by code points settles them alike.
    let shuffled = expected.sorted { $0.hashValue < $1.hashValue }.sorted()
    #expect(VietnameseOrder.sorted(shuffled).map { VietnameseOrder($0) } == keys)
  }

  @Test("Both forms of Unicode have one place")
  func forms() throws {
    for text in try Self.list().prefix(500) {
      #expect(VietnameseOrder(text.decomposedStringWithCanonicalMapping) == VietnameseOrder(text))
    }
  }

  @Test(
    "Words in their order",
    arguments: [
      ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "b"], ["da", "Da", "dz", "đa", "Đa", "e"],
      ["Hà Nam", "Hà Tĩnh", "Hải Dương"], ["o", "ô", "ơ"], ["u", "ư"], ["Xã 10", "Xã 9", "Xã An"],
      ["an bình", "an-bình", "anbình"], ["hoà", "hoá", "hòa", "Hòa", "hóa"],
    ])
  func words(_ sorted: [String]) { #expect(VietnameseOrder.sorted(sorted.reversed()) == sorted) }

  @Test("People come by given name, then by surname and middle names")
  func people() {
    let sorted = ["Trần Văn An", "Đặng An Ân", "Lê Thị Bình", "Trần Bình", "Trần Thị Bình", "Nguyễn Văn Đạt", "", ""]
    #expect(VietnameseOrder.sorted(sorted.reversed()) { PersonOrder($0) } == ["", ""] + sorted.dropLast(2))
  }
}

/// Search that folds tones, shapes of letters and capitals.
@Suite("Vietnamese search")
struct SearchFoldingTests {
  @Test(
    "Folded forms",
    arguments: [
      ("Đặng  Thị Hòa", "dang thi hoa"), ("ƯỚC ", "uoc"), ("Ðỗ", "do"), ("  \u{A0}x", "x"), ("", ""),
      ("Hoa\u{300}", "hoa"), ("O'Neil 12", "o'neil 12"),
    ])
  func folded(_ text: String, _ folded: String) { #expect(SearchFolding.folded(text) == folded) }

  @Test(
    "Every word begins a word",
    arguments: [
      ("dang hoa", true), ("hoa dan", true), ("đặng", true), ("ang", false), ("", true), ("dang binh", false),
      ("O0012", true),
    ])
  func matches(_ query: String, _ found: Bool) {
    #expect(SearchFolding.matches(query, in: "Đặng Thị Hòa (O0012)") == found)
  }
}
