public import CaseFormat
public import StaffingDomain

extension Vietnamese {
  /// For example `Cán bộ, công chức`.
  public func words(of table: CaseTable) -> LabelWords {
    switch table {
    case .communes: LabelWords("Đơn vị hành chính cấp xã", "Các xã, phường, đặc khu trong bộ dữ liệu.")
    case .positions: LabelWords("Vị trí việc làm", "Các vị trí việc làm mà các đơn vị cần bố trí.")
    case .activities: LabelWords("Hoạt động", "Các hoạt động có định mức thời gian.")
    case .workload: LabelWords("Khối lượng công việc", "Mỗi đơn vị giải quyết bao nhiêu lượt của từng hoạt động.")
    case .allowances:
      LabelWords("Thời gian phụ trợ", "Công việc không có số lượng riêng (thời gian phụ trợ theo WISN).")
    case .posts:
      LabelWords(
        "Chỉ tiêu vị trí được giao",
        "Chỉ tiêu vị trí do cấp có thẩm quyền giao; mỗi số thay cho số tính được từ khối lượng công việc.")
    case .officers: LabelWords("Cán bộ, công chức", "Cán bộ, công chức và vị trí đang đảm nhiệm.")
    case .competencies: LabelWords("Năng lực", "Các năng lực của cán bộ, công chức.")
    case .requirements: LabelWords("Yêu cầu năng lực", "Các năng lực mà vị trí việc làm yêu cầu.")
    case .officerCompetencies: LabelWords("Năng lực hiện có", "Các năng lực mà cán bộ, công chức hiện có.")
    case .courses: LabelWords("Lớp bồi dưỡng", "Các lớp bồi dưỡng, mỗi lớp nâng một năng lực.")
    case .bars:
      LabelWords(
        "Trường hợp chưa được điều động",
        "Trường hợp chưa được điều động theo quy định: khi còn hiệu lực, cán bộ, công chức không được điều động, và "
          + "được coi là tạm vắng mặt nếu do bệnh hiểm nghèo, đi học dài hạn hoặc mang thai, nghỉ thai sản, nuôi con "
          + "dưới 36 tháng tuổi.")
    case .combinations:
      LabelWords(
        "Vị trí được kiêm nhiệm",
        "Các vị trí mà một cán bộ, công chức được đảm nhiệm cùng lúc; nếu có dòng thì đúng các cặp này, nếu không có "
          + "dòng thì mọi cặp vị trí được kiêm nhiệm trong cùng một nhóm.")
    case .relations:
      LabelWords("Quan hệ gia đình", "Quan hệ gia đình giữa cán bộ, công chức; một dòng có giá trị theo cả hai chiều.")
    case .teamRules:
      LabelWords(
        "Yêu cầu về nhóm",
        "Năng lực mà một số cán bộ, công chức của đơn vị cần có; phương án có thể chưa đáp ứng, khi đó bị tính mất "
          + "giờ công.")
    case .waves:
      LabelWords(
        "Tháng điều động",
        "Các tháng mà cán bộ, công chức được hoặc phải chuyển; phương án không phụ thuộc bảng này, mã kiểm gắn kết quả "
          + "với bộ dữ liệu cũng vậy.")
    case .decisions: LabelWords("Quyết định đã có", "Các quyết định mà mọi phương án phải tuân theo.")
    case .preferences: LabelWords("Nguyện vọng", "Nơi cán bộ, công chức mong muốn và nơi không mong muốn.")
    case .distances:
      LabelWords(
        "Cự ly đường bộ",
        "Cự ly đường bộ đã đo; hai đơn vị không có dòng thì lấy cự ly đường chim bay nhân với tham số detour_factor.")
    case .allowanceBands:
      LabelWords(
        "Mức hỗ trợ điều động",
        "Phụ cấp, hỗ trợ hằng tháng khi điều động: mỗi trường hợp hưởng mức cao nhất trong các mức có cự ly thấp nhất "
          + "không lớn hơn, và cự ly kết thúc lớn hơn, cự ly điều động.")
    case .recruitment:
      LabelWords("Chỉ tiêu tuyển dụng", "Được tuyển dụng bao nhiêu người; không có bảng này là không tuyển dụng.")
    }
  }

  /// For example `Vị trí việc làm`.
  public func words(of column: CaseColumn) -> LabelWords {
    switch column {
    case .communes(let column): words(column)
    case .positions(let column): words(column)
    case .activities(let column): words(column)
    case .workload(let column): words(column)
    case .allowances(let column): words(column)
    case .posts(let column): words(column)
    case .officers(let column): words(column)
    case .competencies(let column): words(column)
    case .requirements(let column): words(column)
    case .officerCompetencies(let column): words(column)
    case .courses(let column): words(column)
    case .bars(let column): words(column)
    case .combinations(let column): words(column)
    case .relations(let column): words(column)
    case .teamRules(let column): words(column)
    case .decisions(let column): words(column)
    case .preferences(let column): words(column)
    case .distances(let column): words(column)
    case .allowanceBands(let column): words(column)
    case .recruitment(let column): words(column)
    case .waves(let column): words(column)
    }
  }
}
