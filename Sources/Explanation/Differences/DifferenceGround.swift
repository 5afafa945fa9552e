import StaffingDomain

/// What a changed row has to do with an officer's difference, as the predicate of a sentence about the officer.
struct DifferenceGround {
  /// How near the row is to the difference; a lower number is nearer.
  enum Nearness: Int, Comparable {
    case own, posts, staff, cell, course, surroundings, everybody

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  let nearness: Nearness
  /// For example `takes a post of Land officer in Phu Giao, needed since workload.csv:131 annual_volume rose from 120 to 144`.
  let predicate: String
  /// The rows cited, with the numbers of their changes.
  let entries: [ChangeIndex.Entry]

  /// Whether the row is about the officer, his posts or his courses rather than about many.
  var isDirect: Bool { nearness <= .course }
}

/// Finds the changed rows that have to do with the difference of one officer.
struct GroundFinder {
  let pair: CasePair
  let index: ChangeIndex

  /// The nearest ground; nil where no changed row touches the officer, his posts, communes, positions or courses.
  ///
  /// - Parameter allowed: The changes whose rows count; nil means all.
  func ground(of difference: OfficerDifference, among allowed: Set<Int>?) -> DifferenceGround? {
    own(difference, allowed) ?? posts(difference, allowed) ?? staff(difference, allowed) ?? cells(difference, allowed)
      ?? courses(difference, allowed) ?? surroundings(difference, allowed) ?? everybody(allowed)
  }

  private func own(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    let entries = index.entries(about: .officer(difference.officer), of: allowed)
    guard !entries.isEmpty else { return nil }
    let predicate =
      switch difference.kind {
      case .newInCase: "is new in the case"
      case .goneFromCase: "is no longer in the case"
      default: "has a changed row"
      }
    return DifferenceGround(nearness: .own, predicate: "\(predicate) (\(Self.cited(entries)))", entries: entries)
  }

  /// More posts where the officer goes, or fewer where he comes from.
  private func posts(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let (former, later) = (pair.before.posts(cell), pair.after.posts(cell))
      guard isTaken ? later > former : later < former else { continue }
      guard let entries = needs(of: cell, allowed) else { continue }
      let step =
        isTaken
        ? "\(difference.takes) a post of \(pair.place(cell)), of which there are"
        : "leaves \(pair.place(cell)), which has"
      let count = "\(isTaken ? "more" : "fewer posts") (\(former) -> \(later))"
      return DifferenceGround(
        nearness: .posts, predicate: "\(step) \(count) since \(Self.events(entries))", entries: entries)
    }
    return nil
  }

  /// More work where the officer goes, or less where he comes from.
  private func staff(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let (former, later) = (pair.before.required(cell), pair.after.required(cell))
      let rise = later.value - former.value
      guard isTaken ? rise > Tolerances.comparison : rise < -Tolerances.comparison else { continue }
      guard let entries = needs(of: cell, allowed) else { continue }
      let step = isTaken ? "\(difference.takes) a post of" : "leaves"
      let change =
        "\(isTaken ? "rises" : "falls") from \(Wording.decimal(former.value, 2)) to \(Wording.decimal(later.value, 2))"
      return DifferenceGround(
        nearness: .staff,
        predicate: "\(step) \(pair.place(cell)), whose required staff \(change) as \(Self.events(entries))",
        entries: entries)
    }
    return nil
  }

  /// The changed rows from which the needs of a cell follow; nil where there is none among the allowed.
  private func needs(of cell: CellCode, _ allowed: Set<Int>?) -> [ChangeIndex.Entry]? {
    let subjects: [InputSubject] = [.cell(cell), .commune(cell.commune), .position(cell.position), .everybody]
    let entries = subjects.flatMap { index.entries(about: $0, of: allowed) }.filter { $0.input.countsForNeeds }
    return entries.isEmpty ? nil : entries
  }

  private func cells(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let entries = index.entries(about: .cell(cell), of: allowed)
      guard !entries.isEmpty else { continue }
      let step = isTaken ? "\(difference.takes) a post of" : "leaves"
      return DifferenceGround(
        nearness: .cell, predicate: "\(step) \(pair.place(cell)), where \(Self.events(entries))", entries: entries)
    }
    return nil
  }

  private func courses(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    let courses = Set((difference.before?.courses ?? []) + (difference.after?.courses ?? [])).sorted()
    let entries = courses.flatMap { index.entries(about: .course($0), of: allowed) }
    guard !entries.isEmpty else { return nil }
    return DifferenceGround(
      nearness: .course, predicate: "follows a course whose row changed (\(Self.cited(entries)))", entries: entries)
  }

  /// Rows about the communes, the positions and the way between them.
  private func surroundings(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    let assignments = [difference.after, difference.before].compactMap(\.self)
    var subjects: [InputSubject] = []
    for assignment in assignments {
      subjects.append(.commune(assignment.commune))
      if let position = assignment.position { subjects.append(.position(position)) }
    }
    if assignments.count == 2, assignments[0].commune != assignments[1].commune {
      subjects.append(.between(assignments[0].commune, assignments[1].commune))
    }
    var seen: Set<InputSubject> = []
    let entries = subjects.filter { seen.insert($0).inserted }.flatMap { index.entries(about: $0, of: allowed) }
    guard !entries.isEmpty else { return nil }
    return DifferenceGround(
      nearness: .surroundings, predicate: "has to do with a commune or position where \(Self.events(entries))",
      entries: entries)
  }

  private func everybody(_ allowed: Set<Int>?) -> DifferenceGround? {
    let entries = index.entries(about: .everybody, of: allowed)
    guard !entries.isEmpty else { return nil }
    return DifferenceGround(
      nearness: .everybody, predicate: "is touched only by what applies to everybody: \(Self.events(entries))",
      entries: entries)
  }

  private static func cited(_ entries: [ChangeIndex.Entry]) -> String { short(entries.map(\.input.citation), ", ") }

  private static func events(_ entries: [ChangeIndex.Entry]) -> String { short(entries.map(\.input.event), " and ") }

  /// The first two parts, and how many more there are.
  private static func short(_ parts: [String], _ separator: String) -> String {
    let shown = parts.prefix(2).joined(separator: separator)
    return parts.count > 2 ? "\(shown) (and \(parts.count - 2) more)" : shown
  }
}

extension OfficerDifference {
  /// The cells that the officer holds in one of the plans only: the one taken up, then the one left.
  var changedCells: [(cell: CellCode, isTaken: Bool)] {
    let (former, later) = (before?.heldCell, after?.heldCell)
    guard former != later else { return [] }
    return [later.map { ($0, true) }, former.map { ($0, false) }].compactMap(\.self)
  }

  /// How the officer comes by the post held under the later plan.
  var takes: String { after?.kind == .stays ? "keeps" : "takes" }
}
