internal import StaffingDomain
internal import Wording

/// Finds the officer whom a planner names, by code or by a name that only one officer has.
struct OfficerLookup {
  let staffingCase: StaffingCase

  /// Codes that are named for officers of one name.
  private static let mostCodes = 5

  /// The officer of a text.
  ///
  /// - Throws: ``Wording/NameRefusal`` with the nearest known code or name.
  func officer(_ text: String) throws(NameRefusal) -> Ordinal<Officer> {
    let officers = staffingCase.officers
    if let place = officers.firstIndex(where: { $0.code.text == text }) { return Ordinal(place) }
    let named = officers.ordinals.filter { officers[$0].name == text }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      let codes = named.prefix(Self.mostCodes).map { officers[$0].code.text }
      throw .ambiguousOfficer(text, codes: codes, count: named.count)
    }
    throw .unknownOfficer(text, meant: meant(text))
  }

  private func meant(_ text: String) -> MeantName? {
    let officers = staffingCase.officers
    if let nearest = NearestName.suggestion(for: text, among: officers.map(\.code.text)) {
      return MeantName(code: nearest)
    }
    return NearestName.suggestion(for: text, among: officers.compactMap(\.name)).flatMap { name in
      officers.first { $0.name == name }.map { MeantName(code: $0.code.text, name: name) }
    }
  }
}
