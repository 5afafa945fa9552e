internal import StaffingDomain
import Tables

extension RowDecoder {
  /// A text without characters that act on whatever shows it.
  mutating func text(_ column: Column) -> String? {
    let text: String? = value(column) { bytes, _ in ValueParser.text(bytes) }
    if let text { noteText(text, column) }
    return text
  }

  /// A text that is compared with others, so that every character has to be what it looks like.
  mutating func label(_ column: Column) -> String? {
    guard let text = text(column) else { return nil }
    guard let strange = StrangeCharacter.first(in: text) else { return text }
    reportStrange(strange.isLookAlike ? .warning : .error, strange, in: text, at: column)
    return strange.isLookAlike ? text : nil
  }

  /// The row's own code.
  ///
  /// One with characters that nobody sees is an error, but read without them, so that rows which name the code as it
  /// looks are not reported as well. Look-alikes are for whoever finds a row that names what the code looks like.
  /// - Returns: nil where the cell is empty, unreadable or no code.
  mutating func code(_ column: Column) -> OwnCode? {
    let text: String? = value(column) { bytes, _ in ValueParser.code(bytes) }
    guard let text else { return nil }
    guard !SpreadsheetCode.isShortened(text) else {
      let (table, shown) = (Column.schema.table, ValueParser.shown(text))
      report(.error, once: .damage(.shortened), at: column) {
        .reference(.damaged(table, code: shown, .shortened, others: $0))
      }
      return nil
    }
    guard let strange = StrangeCharacter.first(in: text) else { return OwnCode(text: text) }
    var hidden = strange
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let character = StrangeCharacter(scalar), !character.isLookAlike else {
        seen.append(scalar)
        continue
      }
      if hidden.isLookAlike { hidden = character }
      seen.append(contentsOf: character.plain.unicodeScalars)
    }
    if !hidden.isLookAlike { reportStrange(.error, hidden, in: text, at: column) }
    let lookAlike = StrangeCharacter.first(in: String(seen)).map {
      LookAlikeCode(text: String(seen), character: $0, place: place(of: column))
    }
    return OwnCode(text: String(seen), wasRepaired: !hidden.isLookAlike, lookAlike: lookAlike)
  }

  /// Reports a strange character of a cell, once for the column.
  mutating func reportStrange(
    _ severity: FindingSeverity, _ character: StrangeCharacter, in text: String, at column: Column
  ) {
    let (name, shown) = (name(of: column), ValueParser.shown(text))
    report(severity, once: .strange(character), at: column) {
      .value(.strangeCharacter(column: name, text: shown, character, others: $0))
    }
  }

  /// The ordinal of the entity that a cell names.
  ///
  /// A code of a row with errors makes this row bad without a word.
  mutating func reference<Entity>(_ column: Column, _ target: inout ReferenceTarget<Entity>) -> Ordinal<Entity>? {
    let lookup: CodeIndex<Entity>.Lookup? = value(column) { bytes, _ in .success(target.index.lookup(bytes)) }
    switch lookup {
    case .found(let ordinal): return ordinal
    case .broken: spoil()
    case .unknown:
      spoil()
      let code = plan.places[column.rawValue].map { NormalForm.composed(NormalForm.trimmed(row[$0])) } ?? ""
      let table = target.table
      switch target.unknown(code, from: plan.file) {
      case .explained: break
      case .fact(let fact): report(.error, .reference(fact), at: column)
      case .strange(let character): reportStrange(.error, character, in: code, at: column)
      case .damaged(let damage):
        report(.error, once: .damage(damage.kind), at: column) {
          .reference(.damaged(table, code: ValueParser.shown(code), damage, others: $0))
        }
      }
    case nil: break
    }
    return nil
  }

  /// The entity that a cell names, or most likely means where that code is unknown.
  func likelyReference<Entity>(
    _ column: Column, _ target: ReferenceTarget<Entity>, _ known: Ordinal<Entity>?
  ) -> Ordinal<Entity>? {
    if let known { return known }
    return plan.places[column.rawValue].flatMap { target.likely(NormalForm.composed(NormalForm.trimmed(row[$0]))) }
  }

  /// Whether a cell is empty or names a code that its table lacks; a code whose row has errors is there.
  func isUnresolved<Entity>(_ column: Column, _ target: ReferenceTarget<Entity>) -> Bool {
    guard let place = plan.places[column.rawValue] else { return true }
    var text = NormalForm.composed(NormalForm.trimmed(row[place]))
    if case .unknown = text.withUTF8({ target.index.lookup($0) }) { return true }
    return false
  }
}

/// The code that a row gives its entity.
struct OwnCode {
  /// The code as it looks.
  var text: String
  /// Whether the cell held characters that nobody sees, which has been reported.
  var wasRepaired = false
  /// What other rows may take the code for; nil where all its characters are what they look like.
  var lookAlike: LookAlikeCode?
}
