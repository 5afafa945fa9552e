import CaseFormat
import CaseImport
import Foundation
import StaffingDomain
import TestSupport
import Testing

@Suite("A department's workbook becomes a case")
struct DepartmentImportTests {
  private static let today = CalendarDate.literal("2026-02-01")

  private static var file: ImportFile { ImportFile(name: "so-lieu.xlsx", bytes: DepartmentWorkbook.bytes) }

  @Test("import --guess, a mapping of at most 40 lines, import, check and solve")
  func throughTheProgram() throws {
    try Project.withTemporaryFolder { folder in
      let workbook = folder.appendingPathComponent("so-lieu.xlsx")
      try Data(DepartmentWorkbook.bytes).write(to: workbook)
      let (mapping, target) = (folder.appendingPathComponent("mapping.yml"), folder.appendingPathComponent("case"))
      let guess = try CommandRun(["import", workbook.path, "--guess", "-o", mapping.path])
      #expect(guess.status == 0, "\(guess.output)\(guess.errors)")
      let text = try String(contentsOf: mapping, encoding: .utf8)
      #expect(text.split(separator: "\n").count <= 40, "\(text)")
      let run = try CommandRun(["import", workbook.path, "--mapping", mapping.path, "-o", target.path])
      #expect(run.status == 0, "\(text)\(run.output)\(run.errors)")
      let check = try CommandRun(["check", target.path])
      #expect(check.status == 0, "\(check.output)\(check.errors)")
      let solve = try CommandRun(["solve", target.path, "-o", folder.appendingPathComponent("out").path])
      #expect(solve.status == 0, "\(solve.output)\(solve.errors)")
      let verify = try CommandRun(["verify", target.path, folder.appendingPathComponent("out").path])
      #expect(verify.status == 0, "\(verify.output)\(verify.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("case.made_codes.csv"))
      let again = try CommandRun(["import", workbook.path, "--mapping", mapping.path, "-o", target.path])
      #expect(again.status == 64, "\(again.errors)")
      let json = try CommandRun(["import", workbook.path, "--mapping", mapping.path, "--json"])
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect((object?["files"] as? [Any])?.count == 9)
    }
  }

  @Test("The guess finds every table, and what it says reads back as the same mapping")
  func guess() throws {
    let guess = MappingGuesser.guess([Self.file], today: Self.today)
    #expect(guess.findings.isEmpty)
    let tables = guess.mapping.tables.map(\.table)
    #expect(
      tables == [
        .communes, .positions, .activities, .officers, .workload, .requirements, .competencies, .officerCompetencies,
      ])
    let text = MappingWriter.text(guess.mapping)
    let read = MappingReader.read(Array(text.utf8), fileName: "mapping.yml")
    #expect(read.findings.map(\.fact) == [], "\(text)")
    #expect(read.mapping.map { MappingWriter.text($0) } == text)
    #expect(guess.mapping.policy.map(\.text) == ["2025-12-31"])
  }

  @Test("Cells are what the workbook means: tones, dates, commas, minutes, percent, merged cells")
  func values() throws {
    let guess = MappingGuesser.guess([Self.file], today: Self.today)
    let outcome = CaseImporter.run([Self.file], guess.mapping, mappingFile: "mapping.yml")
    #expect(outcome.findings.isEmpty, "\(outcome.findings)")
    func rows(_ name: String) -> [String] {
      let file = outcome.files.first { $0.name == name }
      return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let communes = rows("communes.csv")
    #expect(communes.count == 6)
    #expect(communes[1] == "HOA_BINH,Hòa Bình,commune,13.98,108.01,21450,45.6,12")
    #expect(communes[4].hasPrefix("THAJNH_BINFH,") || communes[4].hasPrefix("THANHJ_BINHF,"), "\(communes[4])")
    let officers = rows("officers.csv")
    #expect(officers.count == 14)
    #expect(
      officers.contains { $0.contains("Trần Thị Hòa,HOA_BINH,DIA_CHINH,1990-09-05,female,2025-07-01") }, "\(officers)")
    #expect(officers.contains { $0.contains("Lê Quốc Huy,HOA_BINH,TU_PHAP_HO_TICH,1979-01-01,male") })
    #expect(officers.count { $0.hasPrefix("NGUYEN_VAN_AN_") } == 2)
    let activities = rows("activities.csv")
    #expect(activities.contains { $0.hasSuffix("Đất đai,DIA_CHINH,3,0.355") }, "\(activities)")
    #expect(activities.contains { $0.hasSuffix("Hộ tịch,TU_PHAP_HO_TICH,0.75,0.8") }, "\(activities)")
    #expect(activities.contains { $0.hasSuffix("Tài chính,TAI_CHINH_KE_TOAN,20,") }, "\(activities)")
    let workload = rows("workload.csv")
    #expect(workload.count == 25)
    #expect(workload.contains("HOA_BINH,DANG_KY_KHAI_SINH,2310"))
    #expect(workload.contains("THUY_DONG,DANG_KY_DAT_DAI_LAN_DAU,480"))
    #expect(rows("competencies.csv").count == 4)
    let levels = rows("officer_competencies.csv")
    #expect(levels.count == 38)
    #expect(levels.contains { $0.hasPrefix("NGUYEN_VAN_AN_1992_01_02,KE_TOAN,4") }, "\(levels)")
  }

  @Test("The order of rows changes no code")
  func stableCodes() throws {
    let guess = MappingGuesser.guess([Self.file], today: Self.today)
    let codes = CaseImporter.run([Self.file], guess.mapping, mappingFile: "m.yml").madeCodes
    let again = CaseImporter.run([Self.file], guess.mapping, mappingFile: "m.yml").madeCodes
    #expect(codes == again)
    #expect(Set(codes.map { "\($0.table) \($0.code)" }).count == codes.count)
  }
}
