internal import CaseFormat
internal import StaffingDomain

/// The rows of a table by their codes and names.
struct EntityIndex {
  /// What a text stands for.
  enum Match: Equatable {
    /// The row of a code.
    case code(String)
    /// Nothing.
    case unknown
    /// So many rows of one name.
    case several(Int)
  }

  /// A row that texts may stand for.
  struct Entity {
    let code: String
    let name: String
    /// The texts of its columns.
    let cells: [CaseColumn: String]
  }

  let table: CaseTable
  private let entities: [Entity]
  private var codes: [String: Int] = [:]
  private var names: [String: [Int]] = [:]
  /// By the names without the word for their kind: `Xã Tân An` and `Tân An`.
  private var bareNames: [String: [Int]] = [:]

  init(_ table: CaseTable, _ entities: [Entity]) {
    (self.table, self.entities) = (table, entities)
    for (place, entity) in entities.enumerated() {
      codes[entity.code] = place
      guard !entity.name.isEmpty else { continue }
      names[ImportKey.name(entity.name), default: []].append(place)
      bareNames[bare(ImportKey.name(entity.name)), default: []].append(place)
    }
  }

  /// What a text stands for: a code, a name, or a name with or without the word for the kind of a commune.
  ///
  /// - Parameter narrowing: Texts that the columns of the row have to hold.
  func find(_ text: String, narrowing: [CaseColumn: String] = [:]) -> Match {
    if codes[text] != nil { return .code(text) }
    let key = ImportKey.name(text)
    let found = names[key] ?? bareNames[bare(key)] ?? []
    var places = found
    for (column, value) in narrowing.sorted(by: { $0.key.index < $1.key.index }) where places.count > 1 {
      let fitting = places.filter { entities[$0].cells[column] == value }
      if !fitting.isEmpty { places = fitting }
    }
    if places.count == 1 { return .code(entities[places[0]].code) }
    guard places.isEmpty else { return .several(places.count) }
    return .unknown
  }

  /// The name that was most likely meant by a text that stands for nothing.
  func nearest(to text: String) -> String? { NearestName.suggestion(for: text, among: entities.lazy.map(\.name)) }

  /// Whether a text stands for at least one row.
  func knows(_ text: String) -> Bool {
    if codes[text] != nil { return true }
    let key = ImportKey.name(text)
    return names[key] != nil || bareNames[bare(key)] != nil
  }

  /// A key without the word for the kind of a commune in front.
  private func bare(_ key: String) -> String {
    guard table == .communes else { return key }
    let kind = EntityIndex.kinds.first { key.hasPrefix($0) && key.utf8.count > $0.utf8.count }
    return kind.map { String(key.dropFirst($0.count)) } ?? key
  }

  private static let kinds = ["UBND xã", "UBND phường", "UBND đặc khu", "UBND", "xã", "phường", "đặc khu", "thị trấn"]
    .map { ImportKey.name($0) }
}

/// The names that were most likely meant by texts that stand for nothing, each looked for once.
final class NearestNames {
  /// Looking for the nearest of thousands of names takes its time: so many texts are looked for.
  private static let most = 300

  private struct Key: Hashable {
    let table: CaseTable
    let text: String
  }

  private var found: [Key: String?] = [:]

  /// The name of a table's row that is nearest to a text; nil for none, and for texts beyond the number looked for.
  func nearest(to text: String, in index: EntityIndex) -> String? {
    let key = Key(table: index.table, text: text)
    if let known = found[key] { return known }
    guard found.count < NearestNames.most else { return nil }
    let name = index.nearest(to: text)
    found[key] = .some(name)
    return name
  }
}
