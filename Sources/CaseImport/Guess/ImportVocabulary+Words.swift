internal import CaseFormat
internal import StaffingDomain

extension ImportVocabulary {
  /// What sheets of tables are usually called; several between bars.
  static let sheets: [(CaseTable, String)] = [
    (.communes, "đơn vị hành chính|danh sách xã|danh mục xã|các xã|ĐVHC|đơn vị cấp xã"),
    (.positions, "vị trí việc làm|danh mục vị trí|VTVL"),
    (.activities, "thủ tục hành chính|danh mục thủ tục|TTHC|định mức|công việc|hoạt động"),
    (.workload, "khối lượng|khối lượng công việc|hồ sơ|số hồ sơ"),
    (.officers, "cán bộ|công chức|cán bộ công chức|CBCC|danh sách cán bộ|nhân sự|biên chế hiện có"),
    (.competencies, "năng lực|danh mục năng lực"),
    (.requirements, "yêu cầu năng lực|khung năng lực"),
    (.officerCompetencies, "năng lực cán bộ|đánh giá năng lực|năng lực hiện có|ma trận năng lực"),
    (.courses, "bồi dưỡng|lớp bồi dưỡng|đào tạo"),
    (.posts, "chỉ tiêu|chỉ tiêu vị trí|chỉ tiêu biên chế"),
    (.bars, "chưa được điều động|không điều động"),
    (.distances, "cự ly|khoảng cách"),
    (.recruitment, "tuyển dụng"),
    (.preferences, "nguyện vọng"),
    (.relations, "quan hệ gia đình|người thân"),
    (.allowanceBands, "hỗ trợ điều động|mức hỗ trợ"),
  ]

  /// What words are usually called, several between bars.
  static let words: [(WordList, [(String, String)])] = [
    (.sex, [("male", "Nam"), ("female", "Nữ")]),
    (.yesNo, [("yes", "Có|x|v|✓|✔|Đúng|1|true"), ("no", "Không|0|false|Chưa")]),
    (.communeKind, [("commune", "Xã|Thị trấn"), ("ward", "Phường"), ("special_zone", "Đặc khu")]),
    (
      .positionGroup,
      [
        ("leadership", "Lãnh đạo|Lãnh đạo UBND|Lãnh đạo HĐND, UBND|Lãnh đạo xã"),
        ("office", "Văn phòng|Văn phòng HĐND và UBND|Văn phòng HĐND, UBND|VP HĐND và UBND"),
        ("economy", "Kinh tế|Phòng Kinh tế|Kinh tế, hạ tầng và đô thị|Phòng Kinh tế, Hạ tầng và Đô thị"),
        ("culture_society", "Văn hóa - Xã hội|Phòng Văn hóa - Xã hội|VH-XH|Văn hóa xã hội"),
        (
          "service_centre",
          "Trung tâm|TTPVHCC|Trung tâm Phục vụ hành chính công|Trung tâm hành chính công|Một cửa|Bộ phận một cửa"
        ),
      ]
    ),
    (
      .competencyCategory,
      [
        ("professional", "Chuyên môn|Nghiệp vụ|Chuyên môn, nghiệp vụ|Chuyên môn nghiệp vụ"),
        ("digital", "Số|Kỹ năng số|Năng lực số|Tin học|CNTT|Công nghệ thông tin|Công nghệ số|Chuyển đổi số"),
        ("management", "Quản lý|Lãnh đạo, quản lý"), ("ethics", "Đạo đức|Đạo đức công vụ"),
        ("language", "Ngoại ngữ|Ngôn ngữ|Tiếng dân tộc"), ("communication", "Giao tiếp|Giao tiếp hành chính"),
      ]
    ),
    (.mobility, [("movable", "Có|Được|Có thể điều động"), ("fixed", "Không|Không điều động|Không được")]),
    (
      .barRule,
      [
        ("discipline", "Kỷ luật|Đang bị kỷ luật|Đang thi hành kỷ luật"),
        ("investigation", "Đang bị điều tra|Đang bị thanh tra|Đang bị kiểm tra|Thanh tra, kiểm tra"),
        ("illness", "Ốm đau|Bệnh nặng|Bệnh hiểm nghèo"), ("long_study", "Đi học|Đi học dài hạn"),
        ("maternity", "Thai sản|Nghỉ thai sản|Mang thai|Nuôi con nhỏ|Nuôi con dưới 36 tháng tuổi"),
        ("near_retirement", "Sắp nghỉ hưu|Chuẩn bị nghỉ hưu"), ("conflict_of_interest", "Xung đột lợi ích"),
        ("other", "Khác|Lý do khác"),
      ]
    ),
    (
      .relationKind,
      [("couple", "Vợ chồng|Vợ|Chồng"), ("relative", "Người thân|Anh em ruột|Bố con|Mẹ con|Người thân thích")]
    ),
    (.decisionKind, [("lock", "Giữ nguyên|Giữ cố định"), ("forbid", "Không bố trí"), ("refuse", "Từ chối")]),
  ]

  /// How totals begin.
  static let totals = [
    "Tổng cộng", "Tổng số", "Cộng xã", "Cộng phường", "Cộng đặc khu", "Cộng đơn vị", "Tổng xã", "Tổng phường",
    "Tổng đặc khu", "Cộng mang sang", "Cộng chuyển sang", "Số mang sang", "Mang sang", "Chuyển sang trang",
    "Cộng trang",
    "Cộng", "Tổng", "Total",
  ]
  /// How what follows a table begins.
  static let endings = [
    "Người lập biểu", "Người lập bảng", "Người lập", "Nơi nhận", "Thủ trưởng đơn vị", "Ghi chú:", "Xác nhận của",
    "TM. ỦY BAN NHÂN DÂN", "TM. UBND", "KT. GIÁM ĐỐC", "KT. CHỦ TỊCH", "Người tổng hợp",
  ]
}
