import Foundation

/// A made-up workbook of a home-affairs department: title rows, merged headers of two lines, wide tables, totals, dates and
/// numbers as they are written in Vietnam, and names whose tones are spelled in three ways.
enum DepartmentWorkbook {
  typealias Cell = MadeUpWorkbook.Cell

  static var bytes: [UInt8] {
    var workbook = MadeUpWorkbook()
    workbook.add("1. Đơn vị", communes, merged: communeMerges)
    workbook.add("2. Vị trí việc làm", positions, merged: ["A1:F1"])
    workbook.add("3. Thủ tục", activities, merged: ["A1:F1"])
    workbook.add("4. Hồ sơ 2025", workload, merged: ["A1:H1", "A3:A4", "B3:B4", "C3:G3", "H3:H4"])
    workbook.add("5. Cán bộ, công chức", officers, merged: ["A1:G1", "F5:F7"])
    workbook.add("6. Năng lực", levels, merged: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:F3"])
    workbook.add("7. Yêu cầu", requirements, merged: ["A1:E1"])
    workbook.add("Ghi chú", [["Số liệu do các xã báo cáo."]])
    return workbook.bytes
  }

  private static let communes: [[Cell]] = [
    ["SỞ NỘI VỤ"],
    ["DANH SÁCH ĐƠN VỊ HÀNH CHÍNH CẤP XÃ"],
    ["(Số liệu tính đến ngày 31/12/2025)"],
    [],
    ["STT", "Tên đơn vị", "Loại", "Tọa độ", "", "Dân số (người)", "Diện tích (km2)", "Biên chế được giao"],
    ["", "", "", "Vĩ độ", "Kinh độ"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    [1, "Hòa Bình", "Xã", "13,98", "108,01", "21.450", "45,6", 12],
    [2, "Thủy Đông", "Phường", "13,95", "108,05", "33.120", "12,25", 12],
    [3, "Tân An", "Xã", "14,02", "107,96", "9.870", "88", 12],
    [4, "Thạnh Bình", "Xã", "13,90", "108,10", "12.300", "61,5", 12],
    [5, "Thanh Bình", "Đặc khu", "14,05", "108,08", "8.100", "30,4", 12],
    ["", "Tổng cộng", "", "", "", "84.840", "237,75", 60],
    [],
    ["", "Người lập biểu", "", "", "", "Giám đốc"],
    ["", "(Ký, ghi rõ họ tên)"],
  ]
  private static let communeMerges = [
    "A1:C1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6", "H5:H6",
  ]

  private static let positions: [[Cell]] = [
    ["DANH MỤC VỊ TRÍ VIỆC LÀM"],
    [],
    ["STT", "Tên vị trí việc làm", "Bộ phận", "Ngạch", "Số lượng tối thiểu", "Trọng yếu"],
    [1, "Địa chính", "Phòng Kinh tế", 3, 1, "x"],
    [2, "Tài chính – kế toán", "Phòng Kinh tế", 3, 1, ""],
    [3, "Tư pháp – hộ tịch", "Văn phòng HĐND và UBND", 3, 1, "x"],
    [4, "Văn hóa – xã hội", "Phòng Văn hóa - Xã hội", 3, 1, ""],
  ]

  private static let activities: [[Cell]] = [
    ["ĐỊNH MỨC THỜI GIAN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
    [],
    ["STT", "Tên thủ tục", "Lĩnh vực", "Vị trí thực hiện", "Thời gian giải quyết (phút)", "Hồ sơ trực tuyến (%)"],
    [1, "Đăng ký đất đai lần đầu", "Đất đai", "Địa chính", 180, "35,5"],
    [2, "Đăng ký biến động đất đai", "Đất đai", "Địa chính", 90, 40],
    [3, "Quyết toán ngân sách", "Tài chính", "Tài chính – kế toán", "1.200", "-"],
    [4, "Đăng ký khai sinh", "Hộ tịch", "Tư pháp – hộ tịch", 45, .percent(0.8)],
    [5, "Trợ cấp xã hội", "Lao động", "Văn hoá – xã hội", "67,5", 55],
  ]

  private static let workload: [[Cell]] = [
    ["TỔNG HỢP SỐ HỒ SƠ TIẾP NHẬN NĂM 2025"],
    [],
    ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", "", "", "", "", "Tổng cộng"],
    [
      "", "", "Đăng ký đất đai lần đầu", "Đăng ký biến động đất đai", "Quyết toán ngân sách", "Đăng ký khai sinh",
      "Trợ cấp xã hội",
    ],
    [1, "Xã Hoà Bình", "1.250", 1640, 130, "2.310,0", 1580, 6910],
    [2, .text("Thủy Đông".decomposedStringWithCanonicalMapping), 480, 2250, 160, 3950, 1720, 8560],
    [3, "TÂN AN", 890, 610, 95, 840, "-", 2435],
    [4, "Thạnh Bình", 700, 520, 110, 1120, 990, 3440],
    [5, "Đặc khu Thanh Bình", 310, 205, 90, 640, 615, 1860],
    ["", "Cộng", 3630, 5225, 585, 8860, 4905, 23205],
  ]

  private static let officers: [[Cell]] = [
    ["DANH SÁCH CÁN BỘ, CÔNG CHỨC"],
    [],
    [],
    ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị công tác", "Ngày bổ nhiệm"],
    [1, "Nguyễn Văn An", "12/03/1985", "Nam", "Địa chính", "Hòa Bình", "01/07/2025"],
    [2, "Trần Thị Hòa", "5/9/1990", "Nữ", "Địa chính", "", .day(45_839)],
    [3, "Lê Quốc Huy", "1979", "Nam", "Tư pháp – hộ tịch", "", "01/07/2025"],
    [4, "Phạm Thuý Hằng", "20/11/1988", "Nữ", "Văn hóa – xã hội", "Hòa Bình", "01/07/2025"],
    [5, "Nguyễn Văn An", "02/01/1992", "Nam", "Tài chính – kế toán", "Phường Thủy Đông", "15/08/2025"],
    [6, "Đỗ Minh Khôi", "17/06/1983", "Nam", "Tư pháp – hộ tịch", "Thuỷ Đông", "01/07/2025"],
    [7, "Võ Thị Mai", "30/04/1995", "Nữ", "Tư pháp – hộ tịch", "Thủy Đông", "01/07/2025"],
    [8, "Hoàng Gia Bảo", "09/12/1986", "Nam", "Địa chính", "Tân An", "01/07/2025"],
    [9, "Bùi Thị Lan", "22/02/1991", "Nữ", "Địa chính", "Tân An", "01/07/2025"],
    [10, "Đặng Hữu Phúc", "11/10/1980", "Nam", "Địa chính", "Tân An", "01/07/2025"],
    [11, "Ngô Thanh Tùng", "03/05/1987", "Nam", "Văn hóa – xã hội", "Thạnh Bình", "01/07/2025"],
    [12, "Lý Thị Kim", "14/08/1993", "Nữ", "Tài chính – kế toán", "Thạnh Bình", "01/07/2025"],
    [13, "Phan Văn Đức", "25/01/1984", "Nam", "Tư pháp – hộ tịch", "Thanh Bình", "01/07/2025"],
    ["", "Tổng số: 13 người"],
    [],
    ["", "", "", "", "", "Gia Lai, ngày 15 tháng 01 năm 2026"],
  ]

  private static let levels: [[Cell]] = [
    ["KẾT QUẢ ĐÁNH GIÁ NĂNG LỰC"],
    [],
    ["STT", "Họ và tên", "Đơn vị công tác", "Năng lực", "", "", "Ghi chú"],
    ["", "", "", "Tin học", "Pháp luật đất đai", "Kế toán"],
    [1, "Nguyễn Văn An", "Hòa Bình", 3, 4, 1, ""],
    [2, "Trần Thị Hoà", "Hòa Bình", 2, 3, "", ""],
    [3, "Lê Quốc Huy", "Hòa Bình", 3, 1, 2, ""],
    [4, "Phạm Thúy Hằng", "Hòa Bình", 4, 0, 1, ""],
    [5, "Nguyễn Văn An", "Thủy Đông", 3, "", 4, "Kế toán trưởng"],
    [6, "ĐỖ MINH KHÔI", "Thủy Đông", 2, 2, 1, ""],
    [7, "Võ Thị Mai", "Thủy Đông", 4, 1, 1, ""],
    [8, "Hoàng Gia Bảo", "Tân An", 2, 4, 0, ""],
    [9, "Bùi Thị Lan", "Tân An", 3, 3, 1, ""],
    [10, "Đặng Hữu Phúc", "Tân An", 1, 3, 3, ""],
    [11, "Ngô Thanh Tùng", "Thạnh Bình", 3, 1, 1, ""],
    [12, "Lý Thị Kim", "Thạnh Bình", 2, 0, 4, ""],
    [13, "Phan Văn Đức", "Thanh Bình", 3, 2, 1, ""],
  ]

  private static let requirements: [[Cell]] = [
    ["YÊU CẦU NĂNG LỰC THEO VỊ TRÍ VIỆC LÀM"],
    [],
    ["STT", "Vị trí việc làm", "Tin học", "Pháp luật đất đai", "Kế toán"],
    [1, "Địa chính", 2, 3, ""],
    [2, "Tài chính - kế toán", 2, "", 3],
    [3, "Tư pháp - hộ tịch", 2, 1, ""],
    [4, "Văn hóa - xã hội", 2, "", ""],
  ]
}
