public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// For example `Không có trong sổ tính: 2 dòng của officers.csv không tách được thành ô (dòng 7 và 9); ...`.
  public func sentence(_ remark: CopyRemark) -> String {
    switch remark {
    case .rowsOfChecked: "Số dòng nêu trong nội dung là dòng của bộ dữ liệu đã kiểm tra."
    case .valuesAlone:
      "Các trang tính và cột riêng được đưa vào đây dưới dạng giá trị: công thức, định dạng, ghi chú, biểu đồ và các trang "
        + "tính ẩn chỉ có trong sổ tính gốc. Sửa sổ tính gốc, hoặc làm tiếp trên sổ tính này."
    case .withoutSheets(let names):
      "Không có trong sổ tính: các trang tính riêng \(list(names.map(quoted))), vì sổ tính này đã dùng tên đó hoặc không đặt "
        + "được tên đó; đổi tên các trang tính này trong sổ tính gốc."
    case .without(.rows(let table, let lines)):
      "Không có trong sổ tính: \(count(lines.count, "dòng")) của \(table.fileName) không tách được thành ô "
        + "(dòng \(shown(lines))); sửa tệp trước."
    case .without(.part(let part)):
      "Không có trong sổ tính: toàn bộ nội dung của \(part.fileName), vì không đọc được tệp; sửa tệp trước."
    }
  }

  private func shown(_ lines: [Int]) -> String {
    list(lines.prefix(10).map { "\($0)" } + (lines.count > 10 ? [count(lines.count - 10, "dòng khác")] : []))
  }
}
