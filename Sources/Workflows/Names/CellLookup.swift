internal import StaffingDomain
import Wording

/// Finds the commune and position that a planner names.
struct CellLookup {
  let staffingCase: StaffingCase

  /// The cell of a text `COMMUNE/POSITION`, both codes.
  ///
  /// Codes may hold slashes themselves: every slash is tried as the separator.
  ///
  /// - Throws: ``Wording/NameRefusal`` with the nearest known code.
  func cell(_ text: String) throws(NameRefusal) -> Cell {
    let slashes = text.indices.filter { text[$0] == "/" }
    guard let firstSlash = slashes.first else { throw .noCell(text, example: example) }
    for slash in slashes {
      let parts = (text[..<slash], text[text.index(after: slash)...])
      if let commune = find(parts.0, in: staffingCase.communes, \.code),
        let position = find(parts.1, in: staffingCase.positions, \.code)
      {
        return Cell(commune: commune, position: position)
      }
    }
    let commune = try commune(String(text[..<firstSlash]))
    let position = try position(String(text[text.index(after: firstSlash)...]))
    return Cell(commune: commune, position: position)
  }

  /// The cell of a text `COMMUNE/POSITION` or, with a second post, `COMMUNE/POSITION+POSITION`, all codes.
  ///
  /// Codes may hold plus signs themselves: every one is tried as the separator.
  ///
  /// - Throws: ``Wording/NameRefusal`` with the nearest known code.
  func posts(_ text: String) throws(NameRefusal) -> (cell: Cell, second: Ordinal<Position>?) {
    if let cell = try? cell(text) { return (cell, nil) }
    let signs = text.indices.filter { text[$0] == "+" }
    for sign in signs {
      let parts = (text[..<sign], text[text.index(after: sign)...])
      if let cell = try? cell(String(parts.0)), let second = find(parts.1, in: staffingCase.positions, \.code) {
        return (cell, second)
      }
    }
    // What is wrong is told of the first reading whose main post is known, else of the first.
    let known = signs.first { (try? self.cell(String(text[..<$0]))) != nil }
    guard let sign = known ?? signs.first else { return (try cell(text), nil) }
    let cell = try cell(String(text[..<sign]))
    return (cell, try position(String(text[text.index(after: sign)...])))
  }

  /// The commune of a code.
  ///
  /// - Throws: ``Wording/NameRefusal`` with the nearest known code.
  func commune(_ text: String) throws(NameRefusal) -> Ordinal<Commune> {
    if let commune = find(text[...], in: staffingCase.communes, \.code) { return commune }
    throw .unknownCommune(text, meant: meant(text, staffingCase.communes.map { ($0.code.text, $0.name) }))
  }

  private func position(_ text: String) throws(NameRefusal) -> Ordinal<Position> {
    if let position = find(text[...], in: staffingCase.positions, \.code) { return position }
    throw .unknownPosition(text, meant: meant(text, staffingCase.positions.map { ($0.code.text, $0.name) }))
  }

  private var example: String {
    guard let commune = staffingCase.communes.first, let position = staffingCase.positions.first else { return "1/A" }
    return "\(commune.code)/\(position.code)"
  }

  private func find<Entity>(
    _ text: Substring, in entities: [Entity], _ code: (Entity) -> Code<Entity>
  ) -> Ordinal<Entity>? {
    // Texts compare equal in either Unicode form.
    entities.firstIndex { code($0).text == text }.map { Ordinal($0) }
  }

  /// The code that was most likely meant; a name typed for a code gets its code.
  private func meant(_ text: String, _ known: [(code: String, name: String)]) -> MeantName? {
    if let byName = known.first(where: { $0.name.lowercased() == text.lowercased() }) {
      return MeantName(code: byName.code, name: byName.name)
    }
    return NearestName.suggestion(for: text, among: known.map(\.code)).map { MeantName(code: $0) }
  }
}
