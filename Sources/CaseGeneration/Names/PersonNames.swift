import StaffingDomain

/// Made-up names of officers: family name, middle name and given name by sex.
enum PersonNames {
  /// Family names with rough frequencies in hundredths.
  private static let families: [(name: String, weight: Double)] = [
    ("Nguyễn", 36), ("Trần", 11), ("Lê", 9.5), ("Phạm", 7), ("Hoàng", 4), ("Phan", 4), ("Vũ", 3), ("Võ", 3),
    ("Đặng", 3),
    ("Bùi", 3), ("Đỗ", 2.5), ("Hồ", 2), ("Ngô", 2), ("Dương", 1.5), ("Lý", 1), ("Đinh", 1.2), ("Trịnh", 1),
    ("Mai", 0.8),
    ("Hà", 0.8), ("Lương", 0.8), ("Cao", 0.7), ("Lò", 0.5), ("Nông", 0.4), ("Vi", 0.4),
  ]
  private static let maleMiddle = [
    "Văn", "Đức", "Hữu", "Minh", "Quang", "Công", "Quốc", "Xuân", "Thanh", "Đình", "Trọng", "Viết", "Anh", "Ngọc",
  ]
  private static let femaleMiddle = [
    "Thị", "Thị", "Thị", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thị Kim", "Ngọc", "Thu", "Minh", "Phương", "Thị Hồng",
    "Thị Mai", "Thị Bích",
  ]
  private static let maleGiven = [
    "An", "Anh", "Bình", "Chiến", "Cường", "Dũng", "Duy", "Đạt", "Đông", "Giang", "Hải", "Hào", "Hiếu", "Hòa", "Hoàng",
    "Hùng", "Hưng", "Huy", "Khánh", "Khoa", "Kiên", "Lâm", "Long", "Lực", "Mạnh", "Nam", "Nghĩa", "Phong", "Phúc",
    "Quân", "Quyết", "Sơn", "Tài", "Tâm", "Tân", "Thái", "Thắng", "Thành", "Thịnh", "Tiến", "Toàn", "Trung", "Tuấn",
    "Tùng", "Việt", "Vinh",
  ]
  private static let femaleGiven = [
    "An", "Anh", "Bình", "Chi", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hằng", "Hạnh", "Hiền", "Hoa", "Hồng", "Huệ",
    "Hương", "Hường", "Huyền", "Lan", "Liên", "Linh", "Loan", "Lý", "Mai", "My", "Nga", "Ngân", "Nhàn", "Nhung", "Oanh",
    "Phượng", "Quỳnh", "Tâm", "Thảo", "Thơm", "Thu", "Thủy", "Thúy", "Trang", "Trinh", "Tuyết", "Uyên", "Vân", "Xuân",
    "Yến",
  ]

  /// A full name in NFC.
  static func name(sex: Sex, stream: inout RandomStream) -> String {
    let family = families[stream.weightedOffset(familyWeights)].name
    let middles = sex == .male ? maleMiddle : femaleMiddle
    let givens = sex == .male ? maleGiven : femaleGiven
    let middle = middles[stream.integer(0...(middles.count - 1))]
    let given = givens[stream.integer(0...(givens.count - 1))]
    return "\(family) \(middle) \(given)"
  }

  private static let familyWeights = families.map(\.weight)
}
