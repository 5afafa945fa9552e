import StaffingDomain

/// A case whose officers have other codes and no names, for a report that leaves the office.
///
/// The new codes are `P0001` and so on in an order that only the data of the officers give: nobody without them can tell
/// whose is whose, while the same officers always get the same ones. Rows of input that sentences cite stay what they are;
/// they say something only to who has the case.
struct PseudonymousCase {
  /// The case.
  let staffingCase: StaffingCase
  /// The new code of every officer.
  let codes: [Code<Officer>: Code<Officer>]

  init(_ original: StaffingCase) {
    let secret = SHA256.hexadecimal(of: Array(original.officers.map(Self.data).joined(separator: "\n").utf8))
    let ranked = original.officers.map { officer in
      (officer: officer.code, mark: SHA256.hexadecimal(of: Array("\(secret) \(officer.code)".utf8)))
    }.sorted { ($0.mark, $0.officer) < ($1.mark, $1.officer) }
    let digits = max(4, String(ranked.count).count)
    let codes = Dictionary(
      ranked.enumerated().map { place, entry in
        let number = String(place + 1)
        let zeros = String(repeating: "0", count: digits - number.count)
        return (entry.officer, Code<Officer>("P" + zeros + number))
      }, uniquingKeysWith: { first, _ in first })
    var changed = original
    for place in changed.officers.indices {
      changed.officers[place].code = codes[changed.officers[place].code] ?? changed.officers[place].code
      changed.officers[place].name = nil
    }
    (staffingCase, self.codes) = (changed, codes)
  }

  /// What is known of an officer, more than anybody would guess.
  private static func data(_ officer: Officer) -> String {
    [
      officer.code.text, officer.name ?? "", officer.born.map(String.init(describing:)) ?? "",
      officer.since.map(String.init(describing:)) ?? "", "\(officer.commune.offset)", "\(officer.position.offset)",
      officer.competencies.map { "\($0.competency.offset)=\($0.level)" }.joined(separator: ","),
    ].joined(separator: "|")
  }
}
