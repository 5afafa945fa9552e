import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Names of communes, with and without the words for their kinds")
struct CommuneNameTests {
  private static func index(_ names: String..., aliases: [WordMeaning] = []) -> EntityIndex {
    EntityIndex(
      .communes, names.map { EntityIndex.Entity(code: "C \($0)", name: $0, cells: [:]) }, aliases: aliases)
  }

  @Test(
    "Where the kinds differ, a name stands for no other commune",
    arguments: [
      (["Xã Tân An", "Phường Tân An"], "Xã Tân An", .code("C Xã Tân An")),
      (["Xã Tân An", "Phường Tân An"], "UBND phường Tân An", .code("C Phường Tân An")),
      (["Xã Tân An", "Phường Tân An"], "Tân An", .several(2)), (["Xã Tân An"], "Tân An", .code("C Xã Tân An")),
      (["Phường Tân An"], "Xã Tân An", .otherKind("Phường Tân An")),
      (["Phường Tân An"], "Thị trấn Tân An", .otherKind("Phường Tân An")),
      (["Tân An"], "Xã Tân An", .code("C Tân An")), (["Tân An", "Xã Tân An"], "Xã Tân An", .code("C Xã Tân An")),
      (["Tân An", "Xã Tân An"], "Phường Tân An", .code("C Tân An")), (["Xã Tân An"], "Tân Anh", .unknown),
      (["Xã Tân An"], "Xã", .unknown),
    ] as [([String], String, EntityIndex.Match)])
  func find(names: [String], text: String, expected: EntityIndex.Match) {
    let index = EntityIndex(
      .communes, names.map { EntityIndex.Entity(code: "C \($0)", name: $0, cells: [:]) })
    #expect(index.find(text) == expected)
  }

  @Test("The kind that a row of the list says counts where its name says none")
  func kindOfRow() {
    let row = EntityIndex.Entity(code: "A", name: "Tân An", cells: [.communes(.kind): "ward"])
    let index = EntityIndex(.communes, [row])
    #expect(index.find("Phường Tân An") == .code("A"))
    #expect(index.find("Xã Tân An") == .otherKind("Tân An"))
  }

  @Test(
    "Abbreviations and offices in front lead to the name that is meant",
    arguments: [
      ("P. Tân An", "Phường Tân An"), ("P.Tân An", "Phường Tân An"), ("X. Tân An", "Xã Tân An"),
      ("UBND xã Tân An", "Xã Tân An"), ("Đảng ủy xã Tân An", "Xã Tân An"),
      ("Văn phòng HĐND và UBND phường Tân An", "Phường Tân An"), ("TT Phú Hòa", "Xã Phú Hòa"),
      ("TT. Phú Hoà", "Xã Phú Hòa"), ("ĐK Phú Quốc", "Đặc khu Phú Quốc"), ("Đ.K Phú Quốc", "Đặc khu Phú Quốc"),
      ("Xã Phú Hoa", "Xã Phú Hòa"), ("Rạch Giá", nil),
    ] as [(String, String?)])
  func nearest(text: String, expected: String?) {
    let index = Self.index("Xã Tân An", "Phường Tân An", "Xã Phú Hòa", "Đặc khu Phú Quốc")
    #expect(index.nearest(to: text) == expected)
  }

  private static let mapping = """
    tables:
      - {table: communes, file: c.csv, headers: 1,
        columns: {name: X, kind: {value: commune}, latitude: {value: 1}, longitude: {value: 2}}}
      - {table: posts, file: p.csv, headers: 1, columns: {commune: X, position: V, posts: S}}\n
    """

  private static func run(_ mapping: String, _ names: String) throws -> ImportOutcome {
    let reading = MappingReader.read(Array(mapping.utf8), fileName: "m.yml")
    let parsed = try #require(reading.mapping, "\(reading.findings)")
    let files = [("c.csv", "X;Y\nPhường Tân An;1\nĐặc khu Phú Quốc;1\n"), ("p.csv", "X;V;S\n" + names)]
    return CaseImporter.run(
      files.map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }, parsed, mappingFile: "m.yml")
  }

  @Test("The finding gives the line that mends it, and with it the import goes through and says so")
  func cure() throws {
    let rows = "ĐK Phú Quốc;P;1\nXã Tân An;P;2\n"
    let found = try Self.run(Self.mapping, rows)
    #expect(found.findings.map(\.code) == [.unknownCommune, .unknownCommune])
    let line = "names: {communes: {ĐK Phú Quốc: Đặc khu Phú Quốc}}"
    let other = "names: {communes: {Xã Tân An: Phường Tân An}}"
    for language in LanguageCode.allCases.map(\.language) {
      let remedies = found.findings.map { FindingText($0, in: language).words.remedy }
      #expect(remedies[0].contains(line), "\(remedies)")
      #expect(remedies[1].contains(other), "\(remedies)")
    }
    let names = "names: {communes: {ĐK Phú Quốc: Đặc khu Phú Quốc, Xã Tân An: Phường Tân An}}\n"
    let cured = try Self.run(names + Self.mapping, rows)
    #expect(cured.findings.isEmpty, "\(cured.findings)")
    let posts = cured.files.first { $0.name == "posts.csv" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(posts == "commune,position,posts\nDAC_KHU_PHU_QUOC,P,1\nPHUONG_TAN_AN,P,2\n")
    #expect(
      cured.notes.contains {
        $0.fact == .word(column: "commune", "ĐK Phú Quốc", word: "Đặc khu Phú Quốc", cells: 1)
      })
    let mapping = try #require(MappingReader.read(Array((names + Self.mapping).utf8), fileName: "m.yml").mapping)
    let text = MappingWriter.text(mapping)
    #expect(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping.map { MappingWriter.text($0) } == text)
  }

  @Test("Names under a table that has none, and names without a meaning, are findings of the mapping")
  func wrongNames() {
    let text = "names: {posts: {A: B}, communes: {A: }}\n" + Self.mapping
    let reading = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(reading.findings.map(\.code) == [.unknownKey, .missingValue])
  }
}
