/// The key of a commune's name taken apart: an office in front, the word for the kind, and the rest.
struct CommuneName: Equatable {
  /// What a commune is called in front of its name.
  enum Kind: String {
    case commune, ward
    case specialZone = "special_zone"
    /// A township, as there were until 2025.
    case town
  }

  /// The kind; nil where the name does not say it.
  let kind: Kind?
  /// The key without office and kind.
  let bare: String

  /// Takes a key apart whose words are written in full: `UBND xã Tân An`.
  ///
  /// - Parameter key: A key of ``ImportKey/name(_:)``.
  init(key: String) { self.init(key: key, offices: CommuneName.committees, kinds: CommuneName.words) }

  /// Takes a key apart that may hold abbreviations and other offices: `P. Tân An`, `Đảng ủy xã Tân An`.
  static func guessed(key: String) -> CommuneName {
    CommuneName(key: key, offices: committees + offices, kinds: words + abbreviations)
  }

  private init(key: String, offices: [String], kinds: [(word: String, kind: Kind)]) {
    var rest = Substring(key)
    while let office = offices.first(where: { CommuneName.begins(rest, with: $0) }) {
      rest = rest.dropFirst(office.count)
    }
    let word = kinds.first { CommuneName.begins(rest, with: $0.word) }
    kind = word?.kind
    bare = String(rest.dropFirst(word?.word.count ?? 0))
  }

  /// Whether a key begins with words, and goes on.
  private static func begins(_ key: Substring, with words: String) -> Bool {
    key.hasPrefix(words) && key.utf8.count > words.utf8.count
  }

  private static func keys(_ texts: [String]) -> [String] { texts.map { ImportKey.name($0) } }

  private static let committees = keys(["UBND", "Ủy ban nhân dân", "UB"])
  private static let offices = keys([
    "Văn phòng HĐND và UBND", "Văn phòng UBND", "VP UBND", "Văn phòng", "VP", "HĐND và UBND", "HĐND", "HĐND UBND",
    "Đảng ủy",
    "Đảng bộ", "Ủy ban MTTQ", "MTTQ", "UBMTTQ", "Trung tâm PVHCC", "Trung tâm Phục vụ hành chính công", "TTPVHCC",
    "Công an", "Địa bàn", "và",
  ])
  private static let words: [(word: String, kind: Kind)] = [
    (ImportKey.name("xã"), .commune), (ImportKey.name("phường"), .ward), (ImportKey.name("đặc khu"), .specialZone),
    (ImportKey.name("thị trấn"), .town),
  ]
  private static let abbreviations: [(word: String, kind: Kind)] = [
    (ImportKey.name("X"), .commune), (ImportKey.name("P"), .ward), (ImportKey.name("Ph"), .ward),
    (ImportKey.name("F"), .ward), (ImportKey.name("ĐK"), .specialZone), (ImportKey.name("Đ K"), .specialZone),
    (ImportKey.name("ĐKhu"), .specialZone), (ImportKey.name("TT"), .town), (ImportKey.name("T T"), .town),
    (ImportKey.name("T.Trấn"), .town),
  ]
}
