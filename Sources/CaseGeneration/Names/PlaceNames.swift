/// Made-up names of communes from syllables that Vietnamese place names are composed of.
///
/// All literals are in NFC, and every accented letter is one scalar.
enum PlaceNames {
  private static let first = [
    "An", "Bình", "Cẩm", "Châu", "Đại", "Đông", "Đức", "Gia", "Hà", "Hải", "Hòa", "Hồng", "Hưng", "Khánh", "Kim", "Lạc",
    "Liên", "Long", "Lương", "Mỹ", "Minh", "Nam", "Nghĩa", "Ngọc", "Phú", "Phúc", "Phước", "Quảng", "Quang", "Sơn",
    "Tam", "Tân", "Tây", "Thạch", "Thái", "Thanh", "Thịnh", "Thọ", "Thượng", "Tiên", "Trung", "Trường", "Vạn", "Vĩnh",
    "Xuân", "Yên",
  ]
  private static let second = [
    "An", "Bình", "Cát", "Cường", "Điền", "Đồng", "Giang", "Hà", "Hải", "Hậu", "Hiệp", "Hòa", "Hội", "Hưng", "Khê",
    "Lâm", "Lập", "Lộc", "Lợi", "Lĩnh", "Mai", "Minh", "Mỹ", "Ngãi", "Nguyên", "Nhuận", "Ninh", "Phong", "Phú", "Phước",
    "Quan", "Sơn", "Tâm", "Thạnh", "Thành", "Thắng", "Thịnh", "Thủy", "Tiến", "Trạch", "Trì", "Trung", "Vân", "Viên",
    "Xá", "Xuyên",
  ]
  private static let mountainFirst = [
    "Bản", "Chiềng", "Ea", "Ia", "Khe", "Mường", "Nà", "Nậm", "Pa", "Phiêng", "Pù", "Suối", "Tà", "Trà",
  ]
  private static let mountainSecond = [
    "Bung", "Cang", "Chà", "Đrăng", "Giáp", "Hin", "Khoa", "Lay", "Leng", "Lốt", "Mơ", "Nghịu", "Phìn", "Pó", "Rong",
    "Sại", "Tấu", "Tông", "Tủa", "Va", "Xan", "Yang",
  ]

  /// Names for the communes of one province, all different, also without their accents.
  static func names(isMountain: [Bool], stream: inout RandomStream) -> [String] {
    var taken: Set<String> = []
    return isMountain.map { mountain in
      for _ in 0..<200 {
        let name = candidate(isMountain: mountain && stream.chance(0.6), stream: &stream)
        if taken.insert(plainLetters(name)).inserted { return name }
      }
      return numbered(taken: &taken, stream: &stream)
    }
  }

  private static func candidate(isMountain: Bool, stream: inout RandomStream) -> String {
    let heads = isMountain ? mountainFirst : first
    let tails = isMountain ? mountainSecond : second
    let head = heads[stream.integer(0...(heads.count - 1))]
    let tail = tails[stream.integer(0...(tails.count - 1))]
    return head == tail ? "\(head) \(tails[0])" : "\(head) \(tail)"
  }

  private static func numbered(taken: inout Set<String>, stream: inout RandomStream) -> String {
    let base = candidate(isMountain: false, stream: &stream)
    var number = 2
    while !taken.insert(plainLetters("\(base) \(number)")).inserted { number += 1 }
    return "\(base) \(number)"
  }

  /// The name in lower case without accents, so that names which differ in accents only count as the same.
  static func plainLetters(_ name: String) -> String {
    String(name.lowercased().map { plainLetter[$0] ?? $0 })
  }

  private static let plainLetter: [Character: Character] = {
    let families: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var table: [Character: Character] = [:]
    for (plain, accented) in families {
      for letter in accented { table[letter] = plain }
    }
    return table
  }()
}
