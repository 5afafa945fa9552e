import CaseFormat
import CaseImport
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@Suite("A workbook with sections, ranks in words and no list of positions becomes a case")
struct SectionedImportTests {
  private static let positions = "names_of: [officers.position, activities.position]"

  private static var file: ImportFile { ImportFile(name: "an-giang.xlsx", bytes: SectionedWorkbook.bytes) }
  private static var guess: MappingGuess { MappingGuesser.guess([file], today: .literal("2026-02-01")) }

  /// The guessed mapping with what a planner fills in.
  private static func filled(_ text: String) -> String {
    text.replacing("\nwords: {", with: "\nwords: {Chuyên viên: 3, Cán sự: 2, ")
      .replacing(
        positions + "}",
        with: positions
          + ", columns: {group: {value: economy, words: {Văn phòng - Thống kê: office}}, rank: {value: 3}}}")
  }

  @Test("import --guess, gaps filled in, a mapping of at most 40 lines, import, check, solve and verify")
  func throughTheProgram() throws {
    try Project.withTemporaryFolder { folder in
      func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
      try Data(SectionedWorkbook.bytes).write(to: folder.appendingPathComponent("an-giang.xlsx"))
      let guess = try CommandRun(["import", path("an-giang.xlsx"), "--guess", "-o", path("m.yml"), "--language", "vi"])
      #expect(guess.status == 0, "\(guess.output)\(guess.errors)")
      #expect(guess.output.contains("4 dòng đề mục"), "\(guess.output)")
      let text = try String(contentsOfFile: path("m.yml"), encoding: .utf8)
      #expect(text.contains("# “rank”: ghi số của từng từ"), "\(text)")
      #expect(text.contains("Chuyên viên: ?, Cán sự: ?\n"), "\(text)")
      let gaps = try CommandRun(["import", path("an-giang.xlsx"), "--mapping", path("m.yml"), "--language", "vi"])
      #expect(gaps.status == 2)
      #expect(gaps.output.contains("(7 ô: F8, F9, F13…)"), "\(gaps.output)")
      #expect(gaps.output.contains("(2 ô: F10, F17)"), "\(gaps.output)")
      let json = try CommandRun(["import", path("an-giang.xlsx"), "--mapping", path("m.yml"), "--json"])
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      let located = (object?["findings"] as? [[String: Any]])?.filter { $0["code"] as? String == "invalid-number" }
      #expect(
        located?.compactMap { $0["cell"] as? String } == ["F8", "F9", "F10", "F13", "F14", "F17", "F18", "F22", "F23"])
      let mapping = Self.filled(text)
      #expect(mapping.split(separator: "\n").count <= 40, "\(mapping)")
      try mapping.write(toFile: path("m.yml"), atomically: true, encoding: .utf8)
      let run = try CommandRun(["import", path("an-giang.xlsx"), "--mapping", path("m.yml"), "-o", path("case")])
      #expect(run.status == 0, "\(mapping)\(run.output)\(run.errors)")
      #expect(
        run.output.contains(
          "4 section rows, Commune of service (commune) of the rows below: 'PHƯỜNG LONG XUYÊN' (row 7)"))
      for arguments in [["check", path("case")], ["solve", path("case"), "-o", path("out")]] {
        let next = try CommandRun(arguments)
        #expect(next.status == 0, "\(next.output)\(next.errors)")
      }
      let verify = try CommandRun(["verify", path("case"), path("out")])
      #expect(verify.status == 0, "\(verify.output)\(verify.errors)")
    }
  }

  @Test("The guess writes sections, names of positions and what is missing, and reads back as the same mapping")
  func guess() throws {
    let guess = Self.guess
    #expect(guess.findings.isEmpty)
    #expect(guess.mapping.tables.map(\.table) == [.communes, .positions, .activities, .officers, .workload])
    #expect(guess.mapping.tables.map { $0.sections.map(\.column) } == [[], [], [], [.officers(.commune)], []])
    #expect(guess.mapping.tables[1].namesOf == [.officers(.position), .activities(.position)])
    #expect(guess.missing == [1: ["group", "rank"]])
    #expect(
      guess.notes.filter { $0.table == .positions }.map(\.fact) == [
        .madeRows(4, of: .officers(.position)), .missingColumns(["group", "rank"]),
      ])
    #expect(guess.unknownWords.mapValues { $0.map(\.words) } == [3: [["Chuyên viên", "Cán sự"]]])
    #expect(guess.unknownWords[3]?.map(\.areNumbers) == [true])
    #expect(guess.mapping.tables[3].headers == 5...6)
    #expect(guess.mapping.tables[4].headers == 3...4)
    let text = MappingWriter.text(guess.mapping)
    let read = MappingReader.read(Array(text.utf8), fileName: "m.yml")
    #expect(read.findings.map(\.fact) == [], "\(text)")
    #expect(read.mapping.map { MappingWriter.text($0) } == text)
  }

  @Test("Every officer has the commune of the section above, positions their names, ranks their numbers")
  func values() throws {
    let text = Self.filled(MappingWriter.text(Self.guess.mapping))
    let mapping = try #require(MappingReader.read(Array(text.utf8), fileName: "m.yml").mapping, "\(text)")
    let outcome = CaseImporter.run([Self.file], mapping, mappingFile: "m.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    func rows(_ name: String) -> [String] {
      let file = outcome.files.first { $0.name == name }
      return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let officers = rows("officers.csv")
    #expect(officers.count == SectionedWorkbook.officerCount + 1)
    #expect(officers[0] == "officer,name,commune,position,rank,born,sex")
    #expect(officers[1] == "NGUYEN_VAN_AN,Nguyễn Văn An,PHUONG_LONG_XUYEN,DIA_CHINH_XAY_DUNG,3,1985-03-12,male")
    #expect(officers[3].contains("PHUONG_LONG_XUYEN,TU_PHAP_HO_TICH,2,"))
    #expect(officers[4].contains("XA_MY_HOA_HUNG,KE_TOAN,3,"))
    #expect(officers[8].contains("XA_AN_CU,VAN_PHONG_THONG_KE,,"))
    #expect(officers[9].contains("DAC_KHU_PHU_QUOC,TU_PHAP_HO_TICH,3,"))
    #expect(
      rows("positions.csv").dropFirst() == [
        "DIA_CHINH_XAY_DUNG,Địa chính - xây dựng,economy,3", "KE_TOAN,Kế toán,economy,3",
        "TU_PHAP_HO_TICH,Tư pháp - Hộ tịch,economy,3", "VAN_PHONG_THONG_KE,Văn phòng - Thống kê,office,3",
      ])
  }

  @Test("Without words, every cell is a finding of its own, and all have words in every language")
  func findings() throws {
    let outcome = CaseImporter.run([Self.file], Self.guess.mapping, mappingFile: "m.yml")
    #expect(outcome.findings.filter { $0.code == .invalidNumber }.map(\.cell).count == 9)
    #expect(outcome.findings.count { $0.code == .missingColumn } == 2)
    for language in LanguageCode.allCases.map(\.language) {
      for note in Self.guess.notes + outcome.notes { #expect(!language.sentence(note.fact).isEmpty) }
      for finding in outcome.findings where finding.code == .invalidNumber {
        #expect(FindingText(finding, in: language).words.remedy.contains("words:"))
      }
    }
  }
}
