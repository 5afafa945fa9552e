import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseImport

@Suite("Units that headers name")
struct UnitGuessTests {
  @Test(
    "Usual units become factors, whatever column they stand over",
    arguments: [
      (.activities(.unitHours), "Thời gian (giờ)", nil), (.activities(.unitHours), "Thời gian (phút)", "1/60"),
      (.activities(.unitHours), "Thời gian (ngày làm việc)", "8"),
      (.activities(.unitHours), "Định mức (ngày công)", "8"),
      (.activities(.unitHours), "Định mức (phút/hồ sơ)", "1/60"), (.activities(.unitHours), "Số phút", "1/60"),
      (.activities(.unitHours), "Thời gian giải quyết (ĐVT: phút)", "1/60"),
      (.workload(.annualVolume), "Số hồ sơ (tháng)", "12"), (.workload(.annualVolume), "Số hồ sơ (hồ sơ/tháng)", "12"),
      (.workload(.annualVolume), "Số hồ sơ (nghìn hồ sơ)", "1000"), (.workload(.annualVolume), "Số hồ sơ/quý", "4"),
      (.workload(.annualVolume), "Số hồ sơ (hồ sơ/năm)", nil),
      (.workload(.annualVolume), "Số hồ sơ (lượt) (2025)", nil),
      (.workload(.annualVolume), "Số hồ sơ (nghìn lượt/tháng)", "12000"),
      (.workload(.annualVolume), "Số hồ sơ 12 tháng", nil), (.workload(.annualVolume), "Số hồ sơ một tuần", "52"),
      (.communes(.population), "Dân số (nghìn người)", "1000"),
      (.communes(.population), "Dân số (1.000 người)", "1000"),
      (.communes(.population), "Dân số (người)", nil), (.communes(.areaKm2), "Diện tích (ha)", "0.01"),
      (.communes(.areaKm2), "Diện tích (km²)", nil), (.distances(.km), "Cự ly (m)", "0.001"),
      (.courses(.cost), "Kinh phí (nghìn đồng)", "0.001"), (.courses(.cost), "Kinh phí (đồng)", "1/1000000"),
      (.courses(.cost), "Kinh phí (tỷ đồng)", "1000"), (.courses(.cost), "Kinh phí hợp đồng", nil),
      (.allowanceBands(.millionVndPerMonth), "Mức (nghìn đồng/tháng)", "0.001"),
      (.allowanceBands(.millionVndPerMonth), "Mức (triệu đồng/người/tháng)", nil),
      (.allowanceBands(.millionVndPerMonth), "Mức (triệu đồng/năm)", "1/12"),
      (.positions(.rotationMonths), "Thời hạn (năm)", "12"), (.activities(.onlineShare), "Trực tuyến (%)", "0.01"),
      (.officers(.fte), "Tỷ lệ thời gian làm việc (%)", "0.01"), (.communes(.latitude), "Vĩ độ (độ)", nil),
    ] as [(CaseColumn, String, String?)])
  func known(column: CaseColumn, header: String, factor: String?) {
    let unit = UnitGuess(column, header: [header], above: nil)
    #expect(unit.unknown == [])
    #expect(unit.factor?.text == factor)
  }

  @Test(
    "What is not understood is kept to be decided",
    arguments: [
      (.activities(.unitHours), "Thời gian (công đoạn)", "công đoạn"),
      (.activities(.unitHours), "Thời gian (giờ/năm)", "giờ/năm"),
      (.activities(.unitHours), "Thời gian (tháng)", "tháng"),
      (.workload(.annualVolume), "Số hồ sơ (6 tháng)", "6 tháng"),
      (.workload(.annualVolume), "Số hồ sơ 6 tháng", "6 thang"),
      (.courses(.cost), "Kinh phí (USD)", "USD"), (.communes(.latitude), "Vĩ độ (VN-2000)", "VN-2000"),
      (.positions(.rank), "Ngạch (hệ số", "hệ số"),
    ] as [(CaseColumn, String, String)])
  func unknown(column: CaseColumn, header: String, text: String) {
    let unit = UnitGuess(column, header: [header], above: nil)
    #expect(unit.unknown == [text])
  }

  private static func file(_ header: String) -> ImportFile {
    let text = "Tên công việc;Lĩnh vực;Vị trí việc làm (chính);\(header)\nChứng thực;Hộ tịch;Tư pháp;3\n"
    return ImportFile(name: "t.csv", bytes: Array(text.utf8))
  }

  @Test("A unit that is not understood is told and holds up the import until the mapping decides")
  func held() throws {
    let files = [Self.file("Thời gian (công đoạn)")]
    let guess = MappingGuesser.guess(files, today: .literal("2026-02-01"))
    let header = "Thời gian (công đoạn)"
    #expect(
      guess.notes.contains {
        $0.fact == .bracket(column: "unit_hours", header: header, "công đoạn", mayBeUnit: true)
      })
    #expect(
      guess.notes.contains {
        $0.fact == .bracket(column: "position", header: "Vị trí việc làm (chính)", "chính", mayBeUnit: false)
      })
    let direct = CaseImporter.run(files, guess.mapping, mappingFile: "m.yml")
    #expect(direct.findings.contains { $0.fact == .mapping(.openFactor(column: "unit_hours")) })
    let text = MappingWriter.text(guess.mapping)
    #expect(text.contains("unit_hours: {header: Thời gian (công đoạn), factor: \"?\"}"), "\(text)")
    let open = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(open.findings.map(\.fact) == [.mapping(.openFactor(column: "unit_hours"))])
    for language in LanguageCode.allCases.map(\.language) {
      for note in guess.notes { #expect(!language.sentence(note.fact).isEmpty) }
      for finding in open.findings { #expect(FindingText(finding, in: language).words.remedy.contains("1/60")) }
    }
    let decided = MappingReader.read(Array(text.replacing("\"?\"", with: "1").utf8), fileName: "m.yml")
    #expect(decided.findings == [])
    #expect(decided.mapping?.tables.last?.columns.last?.factor?.text == "1")
  }

  @Test("A unit above a table is taken by the columns that name none, and told where none can have it")
  func above() {
    func guess(_ unit: String) -> MappingGuess {
      let text = ";;\(unit)\nTên công việc;Vị trí việc làm;Thời gian\nChứng thực;Tư pháp;45\n"
      return MappingGuesser.guess(
        [ImportFile(name: "t.csv", bytes: Array(text.utf8))], today: .literal("2026-02-01"))
    }
    let minutes = guess("(ĐVT: phút)")
    #expect(minutes.mapping.tables.last?.columns.last?.factor?.text == "1/60")
    #expect(
      minutes.notes.contains { $0.fact == .unit(column: "unit_hours", header: "ĐVT: phút", factor: "1/60") })
    let other = guess("Đơn vị tính: triệu đồng")
    #expect(other.mapping.tables.last?.columns.last?.factor == nil)
    #expect(other.notes.contains { $0.fact == .unitAbove(PlacedText("Đơn vị tính: triệu đồng", at: "t.csv:1")) })
  }
}
