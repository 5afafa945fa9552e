internal import CaseFormat

extension Vietnamese {
  func words(_ column: CompetencyColumn) -> LabelWords {
    switch column {
    case .competency: LabelWords("Mã năng lực", "Mã năng lực.")
    case .name: LabelWords("Tên năng lực", "Tên năng lực.")
    case .category: LabelWords("Loại năng lực", "Loại năng lực.")
    }
  }

  func words(_ column: RequirementColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm có yêu cầu.")
    case .competency: LabelWords("Năng lực", "Năng lực được yêu cầu.")
    case .level: LabelWords("Mức yêu cầu", "Mức năng lực được yêu cầu.")
    case .mandatory: LabelWords("Bắt buộc", "Có bắt buộc phải đạt mức này mới được nhận vị trí hay không.")
    case .weight: LabelWords("Trọng số", "Trọng số khi tính mức độ phù hợp.")
    }
  }

  func words(_ column: OfficerCompetencyColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Cán bộ, công chức có năng lực.")
    case .competency: LabelWords("Năng lực", "Năng lực hiện có.")
    case .level: LabelWords("Mức", "Từ 0 (chưa có) đến 5 (thành thạo).")
    case .validUntil: LabelWords("Có hiệu lực đến ngày", "Ngày cuối cùng còn được tính; để trống là không có thời hạn.")
    }
  }

  func words(_ column: CourseColumn) -> LabelWords {
    switch column {
    case .course: LabelWords("Mã lớp bồi dưỡng", "Mã lớp bồi dưỡng.")
    case .name: LabelWords("Tên lớp bồi dưỡng", "Tên lớp bồi dưỡng.")
    case .competency: LabelWords("Năng lực", "Năng lực được nâng lên.")
    case .fromLevel: LabelWords("Từ mức", "Mức thấp nhất cần có để theo học.")
    case .toLevel: LabelWords("Lên mức", "Mức đạt được sau khi học, cao hơn mức cần có để theo học.")
    case .hours: LabelWords("Số giờ học", "Thời gian của một cán bộ, công chức, tính một lần.")
    case .cost: LabelWords("Kinh phí", "Số tiền, tính một lần.")
    case .seats: LabelWords("Số suất học", "Số suất học; để trống là không giới hạn.")
    }
  }

  func words(_ column: TeamRuleColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị; để trống là mọi đơn vị.")
    case .competency: LabelWords("Năng lực", "Năng lực cần có.")
    case .level: LabelWords("Mức tối thiểu", "Mức năng lực thấp nhất.")
    case .officers: LabelWords("Số cán bộ, công chức", "Số cán bộ, công chức cần đạt mức.")
    case .penaltyHours: LabelWords("Giờ công tính mất", "Số giờ công tính mất cho mỗi cán bộ, công chức còn thiếu.")
    }
  }
}
