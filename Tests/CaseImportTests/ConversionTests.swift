import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing

@testable import CaseImport

@Suite("Cells of a text file become cells of a case")
struct ConversionTests {
  /// Imports one text file as a mapping says.
  private func run(_ text: String, _ tables: String, head: String = "") throws -> ImportOutcome {
    let reading = MappingReader.read(Array("\(head)\ntables:\n\(tables)".utf8), fileName: "m.yml")
    let mapping = try #require(reading.mapping, "\(reading.findings)")
    return CaseImporter.run([ImportFile(name: "t.csv", bytes: Array(text.utf8))], mapping, mappingFile: "m.yml")
  }

  private func csv(_ outcome: ImportOutcome, _ name: String) -> [String] {
    let file = outcome.files.first { $0.name == name }
    return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func codes(_ outcome: ImportOutcome) -> [String] {
    outcome.findings.map { "\($0.line ?? 0) \($0.code.rawValue)" }
  }

  @Test("Every cell that cannot be used is found at once, with its line, and nothing is made")
  func findings() throws {
    let outcome = try run(
      "Tên;Mã;Vị trí;Xã;Sinh;Phái\nAn;1;P;K;31/02/1990;Nam\nBa;2;P;K;1/1/90;Nu\n;;;;;\nCa;3;;K;2/3/1980;Nữ\n",
      "  - {table: officers, headers: 1, columns: {name: Tên, officer: Mã, position: Vị trí, commune: Xã, born: Sinh, sex: Phái}}",
      head: "words: {Nam: male, Nữ: female}")
    #expect(codes(outcome) == ["2 invalid-date", "3 invalid-date", "5 missing-value"])
    #expect(outcome.files.isEmpty)
  }

  @Test("A word without a meaning, a wrong number and a broken header are findings")
  func otherFindings() throws {
    let words = try run(
      "Tên;Loại;Vĩ độ;Kinh độ\nA;Làng;1.5;2\n",
      "  - {table: communes, headers: 1, columns: {name: Tên, kind: Loại, latitude: Vĩ độ, longitude: Kinh độ}}",
      head: "words: {Xã: commune}")
    #expect(codes(words) == ["2 invalid-number", "2 unknown-word"])
    let headers = try run(
      "Tên;Số\nA;1\n", "  - {table: posts, headers: 1, columns: {commune: Ten, position: Vị trí, posts: Số}}")
    #expect(codes(headers) == ["1 unknown-column"])
    let sheets = try run(
      "Tên;Số\nA;1\n", "  - {table: posts, sheet: X, headers: 1, columns: {commune: Tên, posts: Số}}")
    #expect(codes(sheets) == ["3 unknown-sheet"])
  }

  @Test("Constants, blanks, skipped rows, ends and letters of columns")
  func forms() throws {
    let outcome = try run(
      "Bảng;;\nTên;Bậc;x\nA;;x\nB;2;\nCộng;3;\nNgười lập;;\nC;1;\n",
      """
        - table: positions
          headers: 2
          skip: Cộng
          end: Người lập
          columns: {name: Tên, rank: {letter: B, blank: 4}, group: {value: office}, critical: {header: x, blank: no}}
      """, head: "words: {x: yes}")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(csv(outcome, "positions.csv").dropFirst() == ["A,A,office,4,yes", "B,B,office,2,no"])
    #expect(outcome.notes.contains { $0.fact == .skipped("Cộng", rows: [5]) })
    #expect(outcome.notes.contains { $0.fact == .ended("Người lập", row: 6, left: 2) })
  }

  @Test("Names that differ in spelling alone are one commune twice; those that differ in tones are two")
  func names() throws {
    let mapping =
      "  - {table: communes, headers: 1, columns: {name: T, kind: {value: commune}, latitude: {value: 1}, longitude: {value: 2}}}"
    let same = try run("T;S\nHòa Bình;1\nHoà  bình;2\n", mapping)
    #expect(codes(same) == ["3 near-duplicate-name"])
    let other = try run("T;S\nThanh Bình;1\nThạnh Bình;2\n", mapping)
    #expect(other.findings.isEmpty)
  }

  @Test("A wide table has the cells of the long one, for seeded tables", arguments: 1...20)
  func wideAndLong(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let communes = (0..<Int.random(in: 1...8, using: &generator)).map { "C\($0)" }
    let activities = (0..<Int.random(in: 1...9, using: &generator)).map { "A\($0)" }
    var (wide, long): (String, [String]) = ("Xã;" + activities.joined(separator: ";") + "\n", [])
    for commune in communes {
      var cells: [String] = []
      for activity in activities {
        let value = Int.random(in: -1...5_000, using: &generator)
        guard value >= 0 else {
          cells.append(Bool.random(using: &generator) ? "" : "-")
          continue
        }
        let grouped = value >= 1_000 ? "\(value / 1_000).\(String("000\(value % 1_000)".suffix(3)))" : "\(value)"
        cells.append(Bool.random(using: &generator) ? grouped + ",5" : grouped)
        long.append("\(commune),\(activity),\(value)" + (cells[cells.count - 1].hasSuffix(",5") ? ".5" : ""))
      }
      wide += commune + ";" + cells.joined(separator: ";") + "\n"
    }
    let outcome = try run(
      wide,
      "  - {table: workload, headers: 1, columns: {commune: Xã}, wide: {across: activity, values: annual_volume}}")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    #expect(Array(csv(outcome, "workload.csv").dropFirst()) == long)
  }
}
