internal import StaffingDomain

/// Applies what-ifs to the tables of a case as text, in order, before they are read into types.
///
/// Only tables that a change names are loaded as text. A change that finds nothing to change is an error at its place
/// in the what-if; what a change makes of a table is checked by the ordinary reader.
struct CaseChanges {
  var source: CaseInput
  let log: FindingLog
  /// What each change did, in the order of the what-ifs.
  private(set) var effects: [ChangeEffect] = []
  /// The changes of the policy, in order, each with its effect.
  private(set) var policy: [(change: PolicyChange, effect: Int)] = []

  init(source: CaseInput, log: FindingLog) { (self.source, self.log) = (source, log) }

  mutating func apply(_ whatIfs: [WhatIf]) {
    for change in whatIfs.flatMap(\.changes) {
      var effect = ChangeEffect(change.place)
      switch change.kind {
      case .table(let table): apply(table, at: change.place, &effect)
      case .policy(let keys): policy += keys.map { ($0, effects.count) }
      case .mergeCommunes(let merge): apply(merge, at: change.place, &effect)
      case .moveActivity(let move): apply(move, at: change.place, &effect)
      }
      effects.append(effect)
    }
  }

  /// Takes in what the changes of the policy came to.
  mutating func note(_ keys: [TouchedKey?]) {
    for (entry, key) in zip(policy, keys) {
      guard let key else { continue }
      let text = "\(key.key) \(key.before) -> \(key.after)"
      let sentence = effects[entry.effect].sentence
      effects[entry.effect].sentence = sentence.isEmpty ? text : "\(sentence), \(text)"
      if key.before != key.after { effects[entry.effect].policy.append(key) }
    }
  }

  func report(_ place: WhatIfPlace, _ message: String, _ remedy: String, code: FindingCode = .noRowMatches) {
    log.add(
      Finding(
        .error, code, file: place.file, line: place.line, column: place.column, message: message, remedy: remedy))
  }

  /// Notes that a code is no longer in its table.
  mutating func noteRemoved(_ code: String, from table: CaseTable, by change: WhatIfPlace) {
    source.removedCodes[table, default: [:]][code] = change
  }

  /// What to say about a text that no row of a column holds.
  func remedy(for text: String, in table: TextTable, column: String) -> String {
    if let change = removal(of: text, table, column) {
      return "\(change) took it out; name what it became, if anything"
    }
    var known: Set<String> = []
    for row in table.rows where row.isUsable { known.insert(table.text(row, column)) }
    return NearestName.suggestion(for: text, among: known.sorted()).map { "did you mean '\($0)'?" }
      ?? "correct the text, or take it out of the what-if"
  }

  private func removal(of text: String, _ table: TextTable, _ column: String) -> WhatIfPlace? {
    switch table.schema.column(named: column)?.type {
    case .code: source.removedCodes[table.schema.table]?[text]
    case .reference(let target): source.removedCodes[target]?[text]
    default: nil
    }
  }

  /// Reports a table that a change needs and the case does not have; one that cannot be read is reported by the reader.
  func reportAbsent(_ table: CaseTable, at place: WhatIfPlace) {
    guard !source.has(table) else { return }
    report(
      place, "the case has no \(table.fileName), so there is nothing to change",
      "add rows with insert, or delete the change")
  }
}

/// Numbers of rows and lists of texts in words.
enum ChangeText {
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `00731`, `00731 and 00732`, `00731, 00732 and 5 more`.
  static func list(_ texts: [String], _ word: String = "and") -> String {
    let shown = texts.map { $0.isEmpty ? "nothing" : ValueParser.shown($0) }
    if shown.count > 4 { return "\(shown.prefix(3).joined(separator: ", ")) \(word) \(shown.count - 3) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// ` where activity is CERT and commune is 00731 or 00732`; empty without conditions.
  static func conditions(_ conditions: [RowCondition]) -> String {
    guard !conditions.isEmpty else { return "" }
    let parts = conditions.map { "\($0.column) is \(list($0.values.map(\.text), "or"))" }
    return " where \(parts.joined(separator: " and "))"
  }
}
