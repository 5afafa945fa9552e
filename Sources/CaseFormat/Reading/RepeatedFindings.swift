internal import StaffingDomain

/// Findings that many cells of a column have for one cause: told once, at the first of them, with the number of the others.
struct RepeatedFindings {
  /// What cells of a column have in common.
  enum Cause: Hashable {
    /// They are not in NFC.
    case decomposed
    /// They hold one strange character.
    case strange(StrangeCharacter)
    /// A spreadsheet did one thing to their codes.
    case damage(CodeDamage.Kind)
  }

  private struct Key: Hashable {
    let column: Int
    let cause: Cause
    let severity: FindingSeverity
  }

  private struct Entry {
    let place: CellPlace
    let fact: (Int) -> CaseFact
    var count: Int
  }

  private var entries: [Key: Entry] = [:]

  /// Counts one more cell of a column; false where it is the first for its cause, which is then to be added.
  mutating func count(_ column: Int, _ cause: Cause, _ severity: FindingSeverity) -> Bool {
    let key = Key(column: column, cause: cause, severity: severity)
    guard let known = entries[key]?.count else { return false }
    entries[key]?.count = known + 1
    return true
  }

  /// Adds the first cell of a column; what it tells takes the number of the others.
  mutating func add(
    _ column: Int, _ cause: Cause, _ severity: FindingSeverity, at place: CellPlace, _ fact: @escaping (Int) -> CaseFact
  ) {
    let key = Key(column: column, cause: cause, severity: severity)
    entries[key] = Entry(place: place, fact: fact, count: 1)
  }

  /// Tells everything that was noted; the log sorts it.
  func report(to log: FindingLog, file: String) {
    for (key, entry) in entries {
      log.add(
        key.severity, entry.fact(entry.count - 1), file: file, line: entry.place.line, column: entry.place.column)
    }
  }
}
