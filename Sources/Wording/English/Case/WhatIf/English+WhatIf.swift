public import CaseFormat
internal import StaffingDomain

extension English {
  /// Why a change finds nothing to change, for example `the case has no bars.csv, so there is nothing to change`.
  public func words(_ fact: ChangeFact) -> FindingWords {
    switch fact {
    case .noRowHas(let table, let column, let text, let advice):
      FindingWords(
        "no row of \(table.fileName) has "
          + (text.isEmpty
            ? "an empty \(self.column(column, of: table))" : "the \(self.column(column, of: table)) '\(text)'"),
        remedy(advice))
    case .noRowMatches(let table, let conditions):
      FindingWords(
        "no row of \(table.fileName) matches\(clause(conditions, of: table))",
        conditions.isEmpty
          ? "add rows with insert, or delete the change" : "each value occurs, but not together in one row")
    case .allEmpty(let table, let column):
      FindingWords(
        "\(self.column(column, of: table)) is empty in every row of \(table.fileName) that the change names",
        "use set to give it a value")
    case .noTable(let table):
      FindingWords(
        "the case has no \(table.fileName), so there is nothing to change",
        "add rows with insert, or delete the change")
    case .noVolume(let commune, let activity, let advice):
      FindingWords("commune '\(commune)' has no row of activity '\(activity)' in workload.csv", remedy(advice))
    case .noOtherCommune(let activity):
      FindingWords(
        "no other commune has a row of activity '\(activity)' in workload.csv",
        "name another activity, or delete the change")
    }
  }

  private func remedy(_ advice: SearchAdvice) -> String {
    switch advice {
    case .takenOut(let change): "\(change) took it out; name what it became, if anything"
    case .nearest(let text): "did you mean '\(text)'?"
    case .strangeCharacter(let character, let text): "it holds \(described(character)): write '\(text)'"
    case .unknown: "correct the text, or take it out of the what-if"
    }
  }

  /// Which change a finding comes from, for example `a.yml:4 added this row`.
  public func trace(_ trace: ChangeTrace) -> String {
    switch trace {
    case .rowAdded(let change): "\(change) added this row"
    case .rowChanged(let change): "\(change) changed this row"
    case .since(let file): "since \(file)"
    }
  }

  /// What a change did, for example `annual_volume multiplied by 1.2 in 3 rows of workload.csv where activity is CERT`.
  public func sentence(_ deed: ChangeDeed) -> String {
    switch deed {
    case .set(let cells, let changed):
      let texts = cells.map {
        let column = column($0.column, of: changed.table)
        return $0.text.isEmpty ? "\(column) cleared" : "\(column) set to \($0.text)"
      }
      return "\(texts.joined(separator: ", ")) in \(rows(changed))"
    case .multiplied(let amounts, let changed):
      let texts = amounts.map { "\(column($0.column, of: changed.table)) multiplied by \(significant($0.amount))" }
      return "\(texts.joined(separator: ", ")) in \(rows(changed))"
    case .added(let amounts, let changed):
      let texts = amounts.map { "\(significant($0.amount)) added to \(column($0.column, of: changed.table))" }
      return "\(texts.joined(separator: ", ")) in \(rows(changed))"
    case .removed(let changed): return "\(rows(changed)) removed"
    case .inserted(let number, let table): return "\(count(number, "row")) added to \(table.fileName)"
    case .merged(let communes, let into, let tables):
      let counts = tables.map { "\(count($0.rows, "row")) of \($0.table.fileName)" }
      return "communes \(some(communes, "and")) merged into \(into)"
        + (counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))")
    case .moved(let share, let activity, let communes, let to):
      let part = share == 1 ? "all" : "\(significant(share * 100)) %"
      return "\(part) of \(activity) of \(count(communes, "commune")) is done in \(to)"
    case .policy(let keys):
      return keys.map { "\(name(of: $0.key)) \($0.before) -> \($0.after)" }.joined(separator: ", ")
    }
  }

  /// For example `2 rows of workload.csv where activity is CERT`.
  private func rows(_ rows: ChangedRows) -> String {
    "\(count(rows.count, "row")) of \(rows.table.fileName)\(clause(rows.conditions, of: rows.table))"
  }

  /// For example ` where activity is CERT and commune is 00731 or 00732`; empty without conditions.
  private func clause(_ conditions: [ConditionText], of table: CaseTable) -> String {
    guard !conditions.isEmpty else { return "" }
    return " where "
      + conditions.map { "\(column($0.column, of: table)) is \(some($0.texts, "or"))" }.joined(separator: " and ")
  }

  /// For example `00731`, `00731 and 00732`, `00731, 00732, 00733 and 5 more`.
  private func some(_ texts: [String], _ word: String) -> String {
    let shown = texts.map { $0.isEmpty ? "nothing" : $0 }
    if shown.count > 4 { return "\(shown.prefix(3).joined(separator: ", ")) \(word) \(shown.count - 3) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
