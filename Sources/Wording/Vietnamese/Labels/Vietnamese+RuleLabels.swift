public import StaffingDomain

extension Vietnamese {
  /// For example `biên chế được giao`.
  public func label(of rule: RuleName) -> String {
    switch rule {
    case .oneOption: "mỗi cán bộ, công chức một nơi"
    case .cellBalance: "số chỉ tiêu vị trí"
    case .establishment: "biên chế được giao"
    case .maximumTransfers: "số trường hợp điều động"
    case .outflowCap: "số rời đi"
    case .allowanceBudget: "kinh phí phụ cấp, hỗ trợ"
    case .competence: "năng lực"
    case .rank: "ngạch"
    case .rankDrop: "hạ ngạch"
    case .distance: "cự ly"
    case .provinceBorder: "địa giới tỉnh"
    case .pinned: "trường hợp chưa được điều động"
    case .leaving: "thôi công tác"
    case .away: "tạm vắng mặt"
    case .lock: "quyết định giữ cố định"
    case .forbid: "quyết định không bố trí"
    case .preference: "nguyện vọng"
    case .training: "đào tạo, bồi dưỡng"
    case .courseSeats: "số suất học"
    case .trainingBudget: "kinh phí đào tạo, bồi dưỡng"
    case .recruitmentQuota: "chỉ tiêu tuyển dụng"
    case .combination: "kiêm nhiệm"
    case .lastPost: "chỉ tiêu cuối cùng"
    case .pool: "nhóm làm việc không phụ thuộc địa giới"
    case .sharing: "làm việc không phụ thuộc địa giới"
    case .teamRule: "yêu cầu về nhóm"
    case .rotation: "chuyển đổi vị trí công tác"
    case .couple: "vợ chồng"
    case .relative: "người thân thích"
    case .stability: "ít thay đổi"
    }
  }
}
