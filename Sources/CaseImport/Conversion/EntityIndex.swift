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
    /// A commune of another kind alone: its name.
    case otherKind(String)
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
  /// The kinds of communes, as far as their names or rows say them.
  private var kinds: [CommuneName.Kind?] = []
  private var codes: [String: Int] = [:]
  private var names: [String: [Int]] = [:]
  /// Of communes, by the names without the word for their kind: `Xã Tân An` and `Tân An`.
  private var bareNames: [String: [Int]] = [:]
  /// The names that a mapping gives for a department's own, by their keys.
  private var aliases: [String: String] = [:]

  /// Makes an index.
  ///
  /// - Parameter aliases: The names or codes that a mapping gives for a department's own names.
  init(_ table: CaseTable, _ entities: [Entity], aliases: [WordMeaning] = []) {
    (self.table, self.entities) = (table, entities)
    for alias in aliases { self.aliases[ImportKey.name(alias.text)] = alias.word }
    for (place, entity) in entities.enumerated() {
      codes[entity.code] = place
      let key = ImportKey.name(entity.name)
      if !entity.name.isEmpty { names[key, default: []].append(place) }
      guard table == .communes else { continue }
      let parts = CommuneName(key: key)
      kinds.append(parts.kind ?? entity.cells[.communes(.kind)].flatMap(CommuneName.Kind.init))
      if !entity.name.isEmpty { bareNames[parts.bare, default: []].append(place) }
    }
  }

  /// The name or code that a mapping gives for a department's own name; nil where it gives none.
  func alias(of text: String) -> String? { aliases.isEmpty ? nil : aliases[ImportKey.name(text)] }

  /// What a text stands for: a code, a name, or the name of a commune with or without the word for its kind.
  ///
  /// - Parameter narrowing: Texts that the columns of the row have to hold.
  func find(_ text: String, narrowing: [CaseColumn: String] = [:]) -> Match {
    if codes[text] != nil { return .code(text) }
    let key = ImportKey.name(text)
    var places = names[key] ?? []
    if places.isEmpty, table == .communes {
      let parts = CommuneName(key: key)
      let found = bareNames[parts.bare] ?? []
      places = fitting(parts.kind, among: found)
      if places.isEmpty, let other = found.first { return .otherKind(entities[other].name) }
    }
    for (column, value) in narrowing.sorted(by: { $0.key.index < $1.key.index }) where places.count > 1 {
      let fitting = places.filter { entities[$0].cells[column] == value }
      if !fitting.isEmpty { places = fitting }
    }
    if places.count == 1 { return .code(entities[places[0]].code) }
    return places.isEmpty ? .unknown : .several(places.count)
  }

  /// Those of some communes that are of a kind, else those whose kind is not known; all where no kind is asked for.
  private func fitting(_ kind: CommuneName.Kind?, among places: [Int]) -> [Int] {
    guard let kind else { return places }
    let same = places.filter { kinds[$0] == kind }
    return same.isEmpty ? places.filter { kinds[$0] == nil } : same
  }

  /// The name that was most likely meant by a text that stands for nothing.
  ///
  /// Of communes, abbreviations and offices in front are understood: `P. Tân An`, `Đảng ủy xã Tân An`.
  func nearest(to text: String) -> String? {
    if table == .communes {
      let parts = CommuneName.guessed(key: ImportKey.name(text))
      let found = bareNames[parts.bare] ?? []
      if let place = fitting(parts.kind, among: found).first ?? found.first { return entities[place].name }
    }
    return NearestName.suggestion(for: text, among: entities.lazy.map(\.name))
  }

  /// Whether a text stands for at least one row, of whatever kind.
  func knows(_ text: String) -> Bool {
    if codes[text] != nil || alias(of: text) != nil { return true }
    let key = ImportKey.name(text)
    return names[key] != nil || table == .communes && bareNames[CommuneName(key: key).bare] != nil
  }
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
