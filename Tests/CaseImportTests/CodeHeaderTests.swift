import CaseFormat
import StaffingDomain
import TestSupport
import Testing

@testable import CaseImport

@Suite("Headers of the codes of officers")
struct CodeHeaderTests {
  private func table(_ header: String, _ codes: [String] = ["A1", "A2", "A3", "A4"]) throws -> TableMapping {
    let rows = zip(["An", "Ba", "Ca", "Da"], codes).map { "\($0);P;Tân An;\($1)\n" }.joined()
    let text = "Họ và tên;Chức vụ;Đơn vị công tác;\(header)\n" + rows
    let guess = MappingGuesser.guess(
      [ImportFile(name: "t.csv", bytes: Array(text.utf8))], today: .literal("2026-02-01"))
    return try #require(guess.mapping.tables.last { $0.table == .officers })
  }

  @Test(
    "Usual headers are known",
    arguments: [
      "Mã CBCC", "Mã số CBCC", "Mã số cán bộ", "Mã số công chức", "Mã số viên chức", "Mã viên chức", "Mã hồ sơ",
      "Mã số hồ sơ", "Số hiệu CBCC", "Số hiệu công chức", "Số hiệu cán bộ", "Số hiệu viên chức", "MÃ SỐ CBCCVC",
      "Mã cán bộ, công chức", "Mã số cán bộ, công chức, viên chức", "Số hiệu hồ sơ", "Mã số CB, CC", "Mã số",
      "Số hiệu", "Mã số CBCC (nếu có)", "Mã định danh cán bộ", "Số hiệu CCVC",
    ])
  func known(header: String) throws {
    #expect(try table(header).columns.first { $0.column == .officers(.officer) }?.source == .header(header))
  }

  @Test(
    "What is the number of something else is no code of officers: persons, ranks, taxes, dossiers of citizens",
    arguments: [
      "Số CCCD", "Số định danh cá nhân", "Mã định danh", "Mã ngạch", "Mã số ngạch", "Mã số thuế", "Số sổ BHXH",
      "Mã số BHXH", "Số hồ sơ", "Mã đơn vị", "Mã vị trí", "Mã VTVL", "Số điện thoại", "Số thẻ", "Mã số đơn vị",
    ])
  func others(header: String) throws {
    #expect(try !table(header).columns.contains { $0.column == .officers(.officer) })
  }

  @Test("A column most of whose cells are alike holds no codes, as the codes of ranks do; one of two alike does")
  func alike() throws {
    let ranks = try table("Mã số", ["01.003", "01.003", "01.004", "01.003"])
    #expect(!ranks.columns.contains { $0.column == .officers(.officer) })
    let doubled = try table("Mã số", ["A1", "A2", "A1", "A4"])
    #expect(doubled.columns.contains { $0.column == .officers(.officer) })
  }
}
