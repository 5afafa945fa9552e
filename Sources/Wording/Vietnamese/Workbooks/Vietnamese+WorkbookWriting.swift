public import Spreadsheets

extension Vietnamese {
  /// Why a workbook cannot be made, for example `trang tính “Khối lượng công việc” có 1.200.000 dòng, nhiều hơn ...`.
  public func reason(_ error: WorkbookWritingError) -> String {
    switch error {
    case .system(_, let reason):
      "không lập được sổ tính vì hệ thống không cho tạo tệp tạm (mã lỗi \(reason)); kiểm tra ổ đĩa còn chỗ và thư mục tạm "
        + "ghi được"
    case .library, .incomplete: "không ghi được trọn vẹn sổ tính; kiểm tra ổ đĩa còn chỗ"
    case .sheet(let sheet, .tooManyRows(let rows)):
      "trang tính “\(sheet)” có \(count(rows, "dòng")), nhiều hơn 1.048.576 dòng mà một trang tính chứa được; dùng các bảng "
        + "CSV thay cho sổ tính"
    case .cell(let sheet, let place, .textTooLong(let units)):
      "một nội dung ở trang tính “\(sheet)” (dòng thứ \(figure(place.row + 1)) dưới tiêu đề) có \(count(units, "ký tự")), "
        + "nhiều hơn 32.767 ký tự mà một ô chứa được; rút ngắn nội dung này"
    case .noVisibleSheet, .fontSize: "không lập được sổ tính (“\(error)”); đây là lỗi của chương trình"
    case .sheetName(let sheet, _), .sheet(let sheet, _), .column(let sheet, _, _), .cell(let sheet, _, _),
      .chart(let sheet, _, _):
      "không lập được trang tính “\(sheet)” (“\(error)”); đây là lỗi của chương trình"
    }
  }
}
