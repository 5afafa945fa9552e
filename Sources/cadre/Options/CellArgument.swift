import ArgumentParser
import ResultsFormat
import StaffingDomain

/// Finds the commune and position that a planner names on the command line.
struct CellArgument {
  let staffingCase: StaffingCase

  /// The cell of a text `COMMUNE/POSITION`, both codes.
  ///
  /// Codes may hold slashes themselves: every slash is tried as the separator.
  ///
  /// - Throws: `ExitCodes.usage`, after one line on standard error with the nearest known code.
  func cell(_ text: String) throws -> Cell {
    let slashes = text.indices.filter { text[$0] == "/" }
    guard let firstSlash = slashes.first else {
      throw refusal("'\(text)' names no cell; write COMMUNE/POSITION, for example \(example)")
    }
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

  /// The commune of a code.
  ///
  /// - Throws: `ExitCodes.usage`, after one line on standard error with the nearest known code.
  func commune(_ text: String) throws -> Ordinal<Commune> {
    if let commune = find(text[...], in: staffingCase.communes, \.code) { return commune }
    let names = staffingCase.communes.map { (code: $0.code.text, name: $0.name) }
    throw refusal(CellArgument.unknown("commune", text, among: names, file: .communes))
  }

  private func position(_ text: String) throws -> Ordinal<Position> {
    if let position = find(text[...], in: staffingCase.positions, \.code) { return position }
    let names = staffingCase.positions.map { (code: $0.code.text, name: $0.name) }
    throw refusal(CellArgument.unknown("position", text, among: names, file: .positions))
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

  /// Says what is wrong in one line.
  private func refusal(_ message: String) -> ExitCode {
    Terminal.note("cadre: \(message)")
    return ExitCodes.usage
  }

  /// The message for a code that the case does not have; a name typed for a code gets its code.
  private static func unknown(
    _ kind: String, _ text: String, among known: [(code: String, name: String)], file: CaseTable
  ) -> String {
    let plain = "\(kind) '\(text)' is not in \(file.fileName)"
    if let byName = known.first(where: { $0.name.lowercased() == text.lowercased() }) {
      return "\(plain); did you mean '\(byName.code)' (\(byName.name))?"
    }
    guard let nearest = NearestName.suggestion(for: text, among: known.map(\.code)) else {
      return "\(plain); its codes stand in the column '\(kind)' there"
    }
    return "\(plain); did you mean '\(nearest)'?"
  }
}
