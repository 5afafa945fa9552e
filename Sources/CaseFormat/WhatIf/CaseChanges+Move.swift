internal import StaffingDomain

/// Moving an activity: a share of its annual volume is done in another commune.
extension CaseChanges {
  mutating func apply(_ move: ActivityMove, at place: InputPlace, _ effect: inout ChangeEffect) {
    guard let table = source.text(of: .workload) else { return reportAbsent(.workload, at: place) }
    guard let communes = source.text(of: .communes) else { return reportAbsent(.communes, at: place) }
    let isActivityKnown = isKnown([move.activity], in: table, column: "activity")
    guard isKnown([move.to], in: communes, column: "commune"), isActivityKnown,
      let givers = givers(move, table, at: place)
    else { return }
    source.change(.workload) { ActivityMover(move, place).move(givers, in: &$0, &effect) }
    effect.deed = .moved(
      share: move.share, activity: move.activity.text, communes: givers.count, to: move.to.text)
  }

  /// The rows whose volume moves; nil, with findings, where there are none.
  private func givers(_ move: ActivityMove, _ table: EditableTable, at place: InputPlace) -> [Int]? {
    let wanted = move.from.map { Set($0.map(\.text)) }
    var seen: Set<String> = []
    var givers: [Int] = []
    for (index, row) in table.rows.enumerated()
    where row.isUsable && table.text(row, "activity") == move.activity.text {
      let commune = table.text(row, "commune")
      guard commune != move.to.text, wanted?.contains(commune) ?? true else { continue }
      seen.insert(commune)
      givers.append(index)
    }
    let missing = (move.from ?? []).filter { !seen.contains($0.text) }
    for commune in missing {
      report(
        .noVolume(
          commune: ValueParser.shown(commune.text), activity: move.activity.text,
          advice(for: commune.text, in: table, column: "commune")),
        at: commune.place)
    }
    if missing.isEmpty, givers.isEmpty {
      report(.noOtherCommune(activity: move.activity.text), at: place)
    }
    return missing.isEmpty && !givers.isEmpty ? givers : nil
  }
}

/// One move of an activity at work on the workload.
private struct ActivityMover {
  private static let volume = "annual_volume"
  /// What a volume may be once it has moved: any number, which the table's own type is asked about when it is read.
  private static let volumes = NumberRange(-.greatestFiniteMagnitude ... .greatestFiniteMagnitude)
  private let change: ActivityMove
  private let place: InputPlace

  init(_ change: ActivityMove, _ place: InputPlace) { (self.change, self.place) = (change, place) }

  func move(_ givers: [Int], in table: inout EditableTable, _ effect: inout ChangeEffect) {
    guard let column = table.place(of: Self.volume) else { return }
    var parts: [(commune: String, volume: Double)] = []
    for index in givers {
      // What is no number is reported when the table is read.
      guard let volume = ChangedNumber.value(table.rows[index].text(column)) else { continue }
      parts.append((table.text(table.rows[index], "commune"), volume * change.share))
      set(index, column, to: volume - volume * change.share, in: &table, &effect)
    }
    // The sum is taken in the order of codes: the order of rows means nothing.
    let moved = parts.sorted { $0.commune < $1.commune }.reduce(0) { $0 + $1.volume }
    let taker = table.rows.indices.first { index in
      let row = table.rows[index]
      return row.isUsable && table.text(row, "activity") == change.activity.text
        && table.text(row, "commune") == change.to.text
    }
    if let taker {
      guard let volume = ChangedNumber.value(table.rows[taker].text(column)) else { return }
      set(taker, column, to: volume + moved, in: &table, &effect)
    } else {
      let text = ChangedNumber.text(moved, of: .number(Self.volumes))
      let row = table.append(
        [("commune", change.to.text), ("activity", change.activity.text), (Self.volume, text)], by: place)
      effect.note(table.source(row), nil, before: nil, after: table.name(row))
    }
  }

  private func set(
    _ index: Int, _ column: Int, to value: Double, in table: inout EditableTable, _ effect: inout ChangeEffect
  ) {
    let (before, after) = (table.rows[index].text(column), ChangedNumber.text(value, of: .number(Self.volumes)))
    effect.note(table.source(table.rows[index]), Self.volume, before: before, after: after)
    if before != after { table.rows[index].set(column, to: after, by: place) }
  }
}
