internal import StaffingDomain

/// Merging communes: everything of some communes goes to another one, and rows that meet become one.
///
/// The merged commune keeps name, kind, seat, province, readiness and hardship of the one that stays. Population, area
/// and establishment are added up where every part gives them, and not given otherwise: a sum with a part missing would
/// look like a figure. Distances of the communes that go up in it are dropped, because its seat is where it was.
extension CaseChanges {
  mutating func apply(_ merge: CommuneMerge, at place: InputPlace, _ effect: inout ChangeEffect) {
    guard let communes = source.text(of: .communes) else { return reportAbsent(.communes, at: place) }
    guard isKnown([merge.into] + merge.from, in: communes, column: "commune") else { return }
    let work = Merger(merge, place, homes: homes(of: merge))
    source.change(.communes) { work.mergeCommunes(&$0, &effect) }
    for commune in merge.from { noteRemoved(commune.text, from: .communes, by: place) }
    var counts: [TableCount] = []
    for table in Merger.tables where source.has(table) {
      let count = source.change(table) { work.merge(&$0, &effect) } ?? 0
      if count > 0 { counts.append(TableCount(table: table, rows: count)) }
    }
    source.change(.officers) { work.moveHomes(&$0, &effect) }
    if source.has(.distances) {
      source.change(.distances) { work.dropDistances(&$0, &effect) }
    }
    effect.deed = .merged(merge.from.map { ValueParser.shown($0.text) }, into: merge.into.text, rows: counts)
  }

  /// Whether texts occur in a column; those that do not are reported.
  func isKnown(_ texts: [PlacedText], in table: EditableTable, column: String) -> Bool {
    var known: Set<String> = []
    for row in table.rows where row.isUsable { known.insert(table.text(row, column)) }
    var isSound = true
    for text in texts where !known.contains(text.text) {
      isSound = false
      report(missing(text, in: table, column: column), at: text.place)
    }
    return isSound
  }

  /// Where the officers of the communes serve before the merger.
  private mutating func homes(of merge: CommuneMerge) -> [String: Merger.Home] {
    guard let table = source.text(of: .officers) else { return [:] }
    let communes = Set(([merge.into] + merge.from).map(\.text))
    var homes: [String: Merger.Home] = [:]
    for row in table.rows where row.isUsable && communes.contains(table.text(row, "commune")) {
      homes[table.text(row, "officer")] = Merger.Home(
        commune: table.text(row, "commune"), position: table.text(row, "position"))
    }
    return homes
  }
}

/// One merger of communes at work on the tables.
struct Merger {
  /// The tables whose rows belong to a commune, communes and distances apart.
  static let tables: [CaseTable] = [
    .officers, .workload, .posts, .allowances, .teamRules, .decisions, .preferences,
  ]
  private static let commune = "commune"

  /// Where an officer serves before the merger.
  struct Home {
    let commune: String
    let position: String
  }

  private let into: String
  private let from: Set<String>
  private let place: InputPlace
  private let homes: [String: Home]

  init(_ merge: CommuneMerge, _ place: InputPlace, homes: [String: Home]) {
    into = merge.into.text
    from = Set(merge.from.map(\.text))
    (self.place, self.homes) = (place, homes)
  }

  /// Adds up the communes' own figures, and takes the merged ones out.
  func mergeCommunes(_ table: inout EditableTable, _ effect: inout ChangeEffect) {
    let parts = table.rows.indices.filter { index in
      let code = table.text(table.rows[index], Merger.commune)
      return table.rows[index].isUsable && (code == into || from.contains(code))
    }
    // Sums are taken in the order of codes: the order of rows means nothing.
    let sorted = parts.sorted {
      table.text(table.rows[$0], Merger.commune) < table.text(table.rows[$1], Merger.commune)
    }
    for name in ["population", "area_km2", "establishment"] {
      guard let column = table.place(of: name), let schema = table.schema.column(named: name) else { continue }
      let values = sorted.map { ChangedNumber.value(table.rows[$0].text(column)) }
      let isWhole = values.allSatisfy { $0 != nil }
      let sum = values.reduce(0) { $0 + ($1 ?? 0) }
      let text = isWhole ? ChangedNumber.text(sum, of: schema.type) : ""
      for index in parts where table.text(table.rows[index], Merger.commune) == into {
        let before = table.rows[index].text(column)
        effect.note(table.source(table.rows[index]), name, before: before, after: text)
        if before != text { table.rows[index].set(column, to: text, by: place) }
      }
    }
    let gone = parts.filter { from.contains(table.text(table.rows[$0], Merger.commune)) }
    for index in gone {
      let row = table.rows[index]
      effect.note(table.source(row), nil, before: table.name(row), after: nil)
    }
    table.removeRows(at: Set(gone))
  }

  /// Takes out the measured distances of the merged communes.
  func dropDistances(_ table: inout EditableTable, _ effect: inout ChangeEffect) {
    let gone = table.rows.indices.filter { index in
      let row = table.rows[index]
      return row.isUsable && (from.contains(table.text(row, "from")) || from.contains(table.text(row, "to")))
    }
    for index in gone {
      effect.note(table.source(table.rows[index]), nil, before: table.name(table.rows[index]), after: nil)
    }
    table.removeRows(at: Set(gone))
  }

  /// Puts the homes that lay in a merged commune into the one that stays, whoever lives there.
  func moveHomes(_ table: inout EditableTable, _ effect: inout ChangeEffect) {
    let name = "home_commune"
    guard let column = table.place(of: name) else { return }
    for index in table.rows.indices where table.rows[index].isUsable {
      let home = table.rows[index].text(column)
      guard from.contains(home) else { continue }
      effect.note(table.source(table.rows[index]), name, before: home, after: into)
      table.rows[index].set(column, to: into, by: place)
    }
  }

  /// Hands rows to the commune that stays.
  ///
  /// - Returns: The number of rows that belonged to a merged commune.
  func merge(_ table: inout EditableTable, _ effect: inout ChangeEffect) -> Int {
    guard let column = table.place(of: Merger.commune) else { return 0 }
    var joined = JoinedRows()
    var gone: Set<Int> = []
    var count = 0
    for index in table.rows.indices where table.rows[index].isUsable {
      let commune = table.rows[index].text(column)
      let isMerged = from.contains(commune)
      guard isMerged || commune == into else { continue }
      let (source, name) = (table.source(table.rows[index]), table.name(table.rows[index]))
      if isMerged { count += 1 }
      let isGone =
        isJourneyBetweenParts(table, table.rows[index], to: commune)
        || joined.join(&table, index, into: into, from: commune, by: place)
      if isGone {
        gone.insert(index)
        effect.note(source, nil, before: name, after: nil)
      } else if isMerged {
        effect.note(source, Merger.commune, before: commune, after: into)
        table.rows[index].set(column, to: into, by: place)
      }
    }
    joined.note(table, &effect)
    table.removeRows(at: gone)
    return count
  }

  /// Whether a row is an order or a wish about going from one of the communes to another: there is no such journey any
  /// more, and in the merged commune the row would speak of where the officer already is.
  private func isJourneyBetweenParts(_ table: EditableTable, _ row: EditableRow, to commune: String) -> Bool {
    guard [.decisions, .preferences].contains(table.schema.table) else { return false }
    guard table.text(row, "decision") != "lock" else { return false }
    guard let home = homes[table.text(row, "officer")], home.commune != commune else { return false }
    let position = table.text(row, "position")
    return position.isEmpty || position == home.position
  }
}
