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
      if let key { effects[entry.effect].note(key) }
    }
  }

  func report(_ fact: ChangeFact, at place: InputPlace) { log.add(.change(fact), at: place) }

  /// Notes that a code is no longer in its table.
  mutating func noteRemoved(_ code: String, from table: CaseTable, by change: InputPlace) {
    source.removedCodes[table, default: [:]][code] = change
  }

  /// What a text that no row of a column holds may have been meant to be.
  func advice(for text: String, in table: EditableTable, column: String) -> SearchAdvice {
    if let change = removal(of: text, table, column) { return .takenOut(by: change) }
    var known: Set<String> = []
    for row in table.rows where row.isUsable { known.insert(table.text(row, column)) }
    if let character = StrangeCharacter.first(in: text), case let plain = StrangeCharacter.plain(text),
      known.contains(plain)
    {
      return .strangeCharacter(character, text: ValueParser.shown(plain))
    }
    return NearestName.suggestion(for: text, among: known.sorted()).map(SearchAdvice.nearest) ?? .unknown
  }

  private func removal(of text: String, _ table: EditableTable, _ column: String) -> InputPlace? {
    switch table.schema.column(named: column)?.type {
    case .code: source.removedCodes[table.schema.table]?[text]
    case .reference(let target): source.removedCodes[target]?[text]
    default: nil
    }
  }

  /// Reports a table that a change needs and the case does not have; one that cannot be read is reported by the reader.
  func reportAbsent(_ table: CaseTable, at place: InputPlace) {
    guard !source.has(table) else { return }
    report(.noTable(table), at: place)
  }
}

extension [RowCondition] {
  /// The columns with their texts, as a message shows them.
  var texts: [ConditionText] {
    map { ConditionText(column: $0.column, texts: $0.values.map { ValueParser.shown($0.text) }) }
  }
}
