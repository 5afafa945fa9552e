import ArgumentParser
import ResultsFormat
import StaffingDomain

/// Finds the officer whom a planner names on the command line, by code or by a name that only one officer has.
struct OfficerArgument {
  let staffingCase: StaffingCase

  /// The officer of a text.
  ///
  /// - Throws: `ExitCodes.usage`, after one line on standard error with the nearest known code or name.
  func officer(_ text: String) throws -> Ordinal<Officer> {
    let officers = staffingCase.officers
    if let place = officers.firstIndex(where: { $0.code.text == text }) { return Ordinal(place) }
    let named = officers.ordinals.filter { officers[$0].name == text }
    if named.count == 1 { return named[0] }
    Terminal.note("cadre: \(problem(with: text, named: named))")
    throw ExitCodes.usage
  }

  private func problem(with text: String, named: [Ordinal<Officer>]) -> String {
    let officers = staffingCase.officers
    guard named.isEmpty else {
      let codes = named.prefix(5).map { "'\(officers[$0].code)'" } + (named.count > 5 ? ["..."] : [])
      return "\(named.count) officers are called '\(text)'; name one by the code: \(codes.joined(separator: ", "))"
    }
    let plain = "officer '\(text)' is not in \(CaseTable.officers.fileName)"
    if let nearest = NearestName.suggestion(for: text, among: officers.map(\.code.text)) {
      return "\(plain); did you mean '\(nearest)'?"
    }
    if let name = NearestName.suggestion(for: text, among: officers.compactMap(\.name)),
      let person = officers.first(where: { $0.name == name })
    {
      return "\(plain); did you mean '\(person.code)' (\(name))?"
    }
    return "\(plain); write a code or an exact name from there"
  }
}
