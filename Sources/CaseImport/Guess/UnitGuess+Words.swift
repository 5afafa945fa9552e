internal import CaseFormat
internal import StaffingDomain

extension UnitGuess {
  /// A product of whole numbers and of fractions.
  struct Factor: Equatable {
    var (numerator, denominator) = (1, 1)

    init(_ numerator: Int = 1, _ denominator: Int = 1) { (self.numerator, self.denominator) = (numerator, denominator) }

    func times(_ other: Factor) -> Factor {
      let product = (numerator * other.numerator, denominator * other.denominator)
      let divisor = Factor.divisor(product.0, product.1)
      return Factor(product.0 / divisor, product.1 / divisor)
    }

    private static func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? left : divisor(right, left % right) }

    /// As a mapping has it; nil for 1.
    var text: String? {
      if numerator == denominator { return nil }
      switch (numerator, denominator) {
      case (_, 1): return "\(numerator)"
      case (1, 100): return "0.01"
      case (1, 1_000): return "0.001"
      default: return "\(numerator)/\(denominator)"
      }
    }
  }

  /// Units that end other words, too, as `đồng` ends `hợp đồng`: without brackets they say nothing.
  static let ambiguous: Set<String> = ["dong", "d", "g", "h", "p", "s", "m", "cong", "ngay", "1000", "100"]

  /// Hours of a unit of time: a working day has as many as the policy says where it says nothing else.
  static let time: [String: Factor] = {
    let day = Factor(PolicySchema.keys.first { $0.key == .hoursPerDay }?.defaultText.flatMap { Int($0) } ?? 8)
    var units: [String: Factor] = [:]
    for word in ["gio", "h", "g", "tieng", "gio cong", "so gio"] { units[word] = Factor() }
    for word in ["phut", "ph", "p", "so phut"] { units[word] = Factor(1, 60) }
    for word in ["giay", "s"] { units[word] = Factor(1, 3_600) }
    for word in ["ngay", "ngay lam viec", "ngay cong", "ngay lv", "cong", "so ngay", "ngay cong lao dong"] {
      units[word] = day
    }
    return units
  }()

  static let lengths: [String: Factor] = [
    "km": Factor(), "kilomet": Factor(), "ki lo met": Factor(), "cay so": Factor(), "m": Factor(1, 1_000),
    "met": Factor(1, 1_000),
  ]
  static let areas: [String: Factor] = [
    "km2": Factor(), "km 2": Factor(), "km²": Factor(), "km vuong": Factor(), "ha": Factor(1, 100),
    "hecta": Factor(1, 100), "hec ta": Factor(1, 100), "m2": Factor(1, 1_000_000), "m²": Factor(1, 1_000_000),
    "met vuong": Factor(1, 1_000_000),
  ]

  /// How many of a period a year has.
  static let periods: [String: Factor] = [
    "nam": Factor(), "thang": Factor(12), "quy": Factor(4), "tuan": Factor(52), "nua nam": Factor(2),
  ]

  /// Words in front of a unit, and the number that each is; longer ones before those that they begin with.
  static let multipliers = [
    ("tram nghin", 100_000), ("tram trieu", 100_000_000), ("nghin", 1_000), ("ngan", 1_000), ("1000", 1_000),
    ("1 000", 1_000), ("tram", 100), ("100", 100), ("trieu", 1_000_000), ("1000000", 1_000_000), ("ty", 1_000_000_000),
  ]

  /// What is counted, and changes nothing of a number.
  static let things: Set<String> = [
    "ho so", "luot", "luot ho so", "viec", "vu", "vu viec", "cong viec", "thu tuc", "san pham", "van ban", "truong hop",
    "lan", "cuoc", "don", "nguoi", "dan", "khau", "nhan khau", "ho", "ho dan", "bien che", "chi tieu", "cong chuc",
    "can bo", "can bo cong chuc", "cbcc", "hoc vien", "suat", "suat hoc", "vi tri", "vi tri viec lam", "don vi", "giay",
    "thua", "thua dat", "giao dich", "yeu cau", "luong", "so luong", "khoan", "cuoc hop", "doan", "dot", "ban", "phieu",
  ]
}
