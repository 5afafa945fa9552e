import CaseFormat
import StaffingDomain
import Testing

// What is not read of the form is told.
extension ProgressFormTests {
  @Test func aSignatureBelowTheFormIsToldAndNothingElseIsLost() throws {
    let rows = [
      Self.header, ["A1", "đã thực hiện", "2026-03-02"], ["B2"], ["", "", "", "", "Người lập biểu"],
      ["Tổng cộng", "1 trường hợp"],
    ]
    let reading = try read([Sheet("Tiến độ", rows)])
    #expect(reading.isUsable && reading.entries.map(\.officer.text) == ["A1"])
    // A total may be a report by its columns.
    #expect(
      reading.findings.map(\.fact) == [
        .footer(rows: 1, text: "Người lập biểu"), .unreadRow("Tổng cộng 1 trường hợp"),
      ])
    #expect(reading.findings.map(\.severity) == [.note, .warning] && reading.findings.map(\.line) == [4, 5])
    // Rows that may be meant for an officer are none of a footer: by a date, a status, or nearly a code or a status.
    for row in [["", "", "2026-03-04"], ["X", "refused", ""], ["A11", "?"], ["Người", "donee"]] {
      #expect(!(try read([Sheet("Tiến độ", rows + [row])])).isUsable, "\(row)")
    }
    // A form in which nobody has reported yet may be signed as well.
    let blank = try read([Sheet("Tiến độ", [Self.header, ["A1"], ["", "Người lập biểu"]])])
    #expect(blank.isUsable && blank.findings.map(\.code) == [.invalidProgress])
    let nobody = try read([Sheet("Tiến độ", [Self.header, ["Q9", "xong"]])])
    #expect(!nobody.isUsable)
  }

  @Test(
    "a row that may be a report is no signature",
    arguments: [["CB-77", "Trần B", "xong rồi"], ["Lê Bình", "", "xong rồi"], ["", "Lê Bình", "xong rồi"]])
  func unreadRow(_ row: [String]) throws {
    let header = [Self.header[0], "Họ và tên"] + Self.header.dropFirst()
    let form = [header, ["A1", "Trần An", "đã thực hiện", "2026-03-02"], ["B2", "Lê Bình"]]
    let reading = try read([Sheet("Tiến độ", form + [row, ["", "Người lập biểu", "", "", "", "Thủ trưởng"]])])
    let text = row.filter { !$0.isEmpty }.joined(separator: " ")
    #expect(
      reading.findings.map(\.fact) == [.unreadRow(text), .footer(rows: 1, text: "Người lập biểu Thủ trưởng")])
    #expect(reading.findings.map(\.severity) == [.warning, .note] && reading.findings.map(\.line) == [4, 5])
  }

  @Test func visibleSheetsThatAreNotReadAreTold() throws {
    let form = Sheet("Phòng A", [Self.header, ["A1", "đã thực hiện", "2026-03-02"]])
    let header = ["Mã cán bộ, công chức", "Họ và tên", "Trạng thái", "Ngày"]
    let other = try read([form, Sheet("Phòng B", [header, ["B2", "Lê Bình", "đã thực hiện", "2026-03-03"]])])
    #expect(other.isUsable && other.entries.map(\.officer.text) == ["A1"])
    #expect(other.findings.map(\.fact) == [.unreadSheet(missing: [.status])])
    #expect(other.findings.map(\.severity) == [.warning] && other.findings.map(\.line) == [1])
    #expect(other.findings.map(\.sheet) == ["Phòng B"])
    // The code of an officer tells as well, where no heading does.
    let codes = try read([form, Sheet("Nháp", [["Việc", "Người"], ["gọi điện", " B2 "]])])
    #expect(codes.findings.map(\.fact) == [.unreadSheet(missing: [.officer, .status])])
    #expect(codes.findings.map(\.cell) == ["B2"] && codes.findings.map(\.sheet) == ["Nháp"])
    // A heading of two lines is told as one.
    let lines = try read([Sheet("Phòng A", [Self.header + ["Căn cứ\nlegal_basis"], ["A1", "đồng ý", "2026-03-02"]])])
    #expect(lines.findings.map(\.fact) == [.unknownColumn("Căn cứ legal_basis", nearest: nil, absent: [])])
    // Numbers of rows are no codes, where codes are numbers; beside a name or a status they are.
    func reading(_ rows: [[String]]) throws -> ProgressReading {
      let form = Sheet("Phòng A", [Self.header, ["A1", "đã thực hiện", "2026-03-02"]])
      return try read(
        [form, Sheet("Ghi chú", rows)], officers: ["A1", "1", "2", "3", "0004"], names: ["3": "Lê Bình"])
    }
    #expect(try reading([["STT", "Việc"], ["1", "gọi điện"], ["2", "gửi thư"], ["3", "họp"]]).findings.isEmpty)
    for row in [["3", " lê  bình"], ["1", "Từ chối"], ["0004", "họp"]] {
      #expect(try reading([["STT", "Việc"], ["2", "gửi thư"], row]).findings.map(\.cell) == ["A3"], "\(row)")
    }
    // Nothing is lost with names alone, or below columns without rows.
    let rest = [Sheet("Danh bạ", [["Họ và tên", "Điện thoại"], ["Lê Bình", "0903"]]), Sheet("Mẫu", [header])]
    #expect(try read([form] + rest).findings.isEmpty)
  }
}
