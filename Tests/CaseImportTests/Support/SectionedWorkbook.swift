/// A made-up workbook of another department: officers below the names of their communes, without a column for them, headers
/// of two lines whose outer cells are merged downwards, ranks in words, a matrix whose left headers are not merged, and no
/// list of positions.
enum SectionedWorkbook {
  typealias Cell = MadeUpWorkbook.Cell

  static var bytes: [UInt8] {
    var workbook = MadeUpWorkbook()
    workbook.add("DS cán bộ", officers, merged: merges)
    workbook.add("Khối lượng", workload, merged: ["C3:F3"])
    workbook.add("Định mức", activities)
    workbook.add("Đơn vị", communes)
    return workbook.bytes
  }

  /// The rows of officers, without sections and totals.
  static let officerCount = 10

  private static let merges = ["A2:H2", "A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "F5:G5", "H5:H6", "A12:H12"]

  private static let officers: [[Cell]] = [
    ["ỦY BAN NHÂN DÂN TỈNH AN GIANG"],
    ["DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ"],
    ["(Tính đến ngày 01/10/2025)"],
    [],
    ["STT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Vị trí việc làm", "Ngạch", "", "Ghi chú"],
    ["", "", "", "", "", "Tên ngạch", "Hệ số", ""],
    ["I", "PHƯỜNG LONG XUYÊN"],
    [1, "Nguyễn Văn An", "12/03/1985", "Nam", "Địa chính - xây dựng", "Chuyên viên", "2,34"],
    [2, "Trần Thị Hòa", "05/09/1990", "Nữ", "Kế toán", "Chuyên viên", "2,67"],
    [3, "Lê Hoàng Yến", "20/11/1988", "Nữ", "Tư pháp - Hộ tịch", "Cán sự", "2,10"],
    [3, "Cộng"],
    ["2. Xã Mỹ Hoà Hưng"],
    [1, "Phạm Thị Ánh", "02/01/1992", "Nữ", "Kế toán", "Chuyên viên", "2,34"],
    [2, "Võ Minh Đức", "17/06/1983", "Nam", "Văn phòng - Thống kê", "Chuyên viên", "3,00"],
    [2, "Cộng"],
    ["III", "Xã An Cư"],
    [1, "Huỳnh Bình", "09/12/1986", "Nam", "Địa chính - xây dựng", "Cán sự", "2,34"],
    [2, "Võ Minh Đức", "11/10/1980", "Nam", "Địa chính - xây dựng", "Chuyên viên", "2,34"],
    [3, "Trần Thị Thủy", "22/02/1991", "Nữ", "Văn phòng - Thống kê", "-", ""],
    [3, "Cộng"],
    ["IV", "ĐẶC KHU PHÚ QUỐC"],
    [1, "Nguyễn Văn Bình", "03/05/1987", "Nam", "Tư pháp – hộ tịch", "Chuyên viên", "2,34"],
    [2, "Lê Hoàng An", "14/08/1993", "Nam", "Kế toán", "Chuyên viên", "2,34"],
    [2, "Cộng"],
    ["", "Tổng cộng: 10"],
  ]

  private static let workload: [[Cell]] = [
    ["BẢNG KHỐI LƯỢNG CÔNG VIỆC NĂM 2025"],
    [],
    ["TT", "Xã, phường, đặc khu", "Số hồ sơ trong năm"],
    ["", "", "Cấp giấy chứng nhận", "Chứng thực", "Quyết toán", "Tổng hợp báo cáo"],
    [1, "Phường Long Xuyên", 1250, "2.310", 130, 260],
    [2, "Xã Mỹ Hòa Hưng", 480, "1.150", 90, 200],
    [3, "Xã An Cư", 890, 640, 95, "-"],
    [4, "Đặc khu Phú Quốc", 1700, "3.420", 210, 340],
    ["", "Tổng cộng", 4320, "7.520", 525, 800],
  ]

  private static let activities: [[Cell]] = [
    ["STT", "Công việc", "Lĩnh vực", "Vị trí việc làm", "Thời gian thực hiện (phút)"],
    [1, "Cấp giấy chứng nhận", "Đất đai", "Địa chính - xây dựng", 75],
    [2, "Chứng thực", "Hộ tịch", "Tư pháp - Hộ tịch", 45],
    [3, "Quyết toán", "Tài chính", "Kế toán", "1.105"],
    [4, "Tổng hợp báo cáo", "Văn phòng", "Văn phòng - Thống kê", 135],
  ]

  private static let communes: [[Cell]] = [
    ["STT", "Tên xã", "Loại", "Vĩ độ", "Kinh độ", "Dân số"],
    [1, "Phường Long Xuyên", "phường", "10,386", "105,435", "72.365"],
    [2, "Xã Mỹ Hòa Hưng", "xã", "10,419", "105,449", "21.345"],
    [3, "Xã An Cư", "xã", "10,563", "105,013", "12.345"],
    [4, "Đặc khu Phú Quốc", "đặc khu", "10,228", "103,967", "157.629"],
  ]
}
