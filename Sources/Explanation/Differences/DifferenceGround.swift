public import StaffingDomain

/// What changed rows have to do with an officer's difference.
public struct DifferenceGround: Sendable, Hashable {
  /// The kinds of grounds, the nearest first.
  public enum Kind: Sendable, Hashable {
    /// The officer is only in the later case.
    case newInCase
    /// The officer is only in the earlier case.
    case goneFromCase
    /// A row about the officer changed.
    case ownRow
    /// A cell that is taken up has more posts, or one that is left has fewer.
    case posts(CellMove, before: Int, after: Int)
    /// A cell that is taken up asks for more staff, or one that is left for less.
    case staff(CellMove, before: FullTimeEquivalents, after: FullTimeEquivalents)
    /// Another row about a cell that is taken up or left changed.
    case cell(CellMove)
    /// A row about a course that the officer follows changed.
    case course
    /// Rows about the communes, the positions or the way between them changed.
    case surroundings
    /// Only what applies to everybody changed.
    case everybody
  }

  /// What the rows are about.
  public let kind: Kind
  /// The changed input, in the order of the changes.
  public let inputs: [ChangedInput]

  /// Whether the rows are about the officer, the posts or the courses rather than about many.
  var isDirect: Bool {
    switch kind {
    case .newInCase, .goneFromCase, .ownRow, .posts, .staff, .cell, .course: true
    case .surroundings, .everybody: false
    }
  }
}

/// A cell that an officer takes up or leaves.
public struct CellMove: Sendable, Hashable {
  /// What the officer does.
  public enum Way: Sendable, Hashable {
    /// Takes up a post there, under the later plan.
    case takes
    /// Holds the current post under the later plan, and did not under the earlier one.
    case keeps
    /// Held a post there under the earlier plan.
    case leaves
  }

  /// What the officer does.
  public let way: Way
  /// The cell.
  public let cell: NamedCell
}

/// Finds the changed rows that have to do with the difference of one officer.
struct GroundFinder {
  let pair: CasePair
  let index: ChangeIndex

  /// The nearest ground; nil where no changed row touches the officer, the posts, communes, positions or courses.
  ///
  /// - Parameter allowed: The changes whose rows count; nil means all.
  func ground(of difference: OfficerDifference, among allowed: Set<Int>?) -> DifferenceGround? {
    own(difference, allowed) ?? posts(difference, allowed) ?? staff(difference, allowed) ?? cells(difference, allowed)
      ?? courses(difference, allowed) ?? surroundings(difference, allowed) ?? everybody(allowed)
  }

  private func ground(_ kind: DifferenceGround.Kind, _ entries: [ChangeIndex.Entry]) -> DifferenceGround? {
    entries.isEmpty ? nil : DifferenceGround(kind: kind, inputs: entries.map(\.input))
  }

  private func own(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    let kind: DifferenceGround.Kind =
      switch difference.kind {
      case .newInCase: .newInCase
      case .goneFromCase: .goneFromCase
      default: .ownRow
      }
    return ground(kind, index.entries(about: .officer(difference.officer), of: allowed))
  }

  /// More posts where the officer goes, or fewer where the officer comes from.
  private func posts(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let (former, later) = (pair.before.posts(cell), pair.after.posts(cell))
      guard isTaken ? later > former : later < former else { continue }
      let move = difference.move(pair.named(cell), isTaken: isTaken)
      if let found = ground(.posts(move, before: former, after: later), needs(of: cell, allowed)) { return found }
    }
    return nil
  }

  /// More work where the officer goes, or less where the officer comes from.
  private func staff(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let (former, later) = (pair.before.required(cell), pair.after.required(cell))
      let rise = later.value - former.value
      guard isTaken ? rise > Tolerances.comparison : rise < -Tolerances.comparison else { continue }
      let move = difference.move(pair.named(cell), isTaken: isTaken)
      if let found = ground(.staff(move, before: former, after: later), needs(of: cell, allowed)) { return found }
    }
    return nil
  }

  /// The changed rows from which the needs of a cell follow.
  private func needs(of cell: CellCode, _ allowed: Set<Int>?) -> [ChangeIndex.Entry] {
    let subjects: [InputSubject] = [.cell(cell), .commune(cell.commune), .position(cell.position), .everybody]
    return subjects.flatMap { index.entries(about: $0, of: allowed) }.filter { $0.input.countsForNeeds }
  }

  private func cells(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    for (cell, isTaken) in difference.changedCells {
      let move = difference.move(pair.named(cell), isTaken: isTaken)
      if let found = ground(.cell(move), index.entries(about: .cell(cell), of: allowed)) { return found }
    }
    return nil
  }

  private func courses(_ difference: OfficerDifference, _ allowed: Set<Int>?) -> DifferenceGround? {
    let courses = Set((difference.before?.courses ?? []) + (difference.after?.courses ?? [])).sorted()
    return ground(.course, courses.flatMap { index.entries(about: .course($0), of: allowed) })
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
    return ground(.surroundings, entries)
  }

  private func everybody(_ allowed: Set<Int>?) -> DifferenceGround? {
    ground(.everybody, index.entries(about: .everybody, of: allowed))
  }
}

extension OfficerDifference {
  /// The cells in which the officer holds a post in one of the plans only: those taken up, then those left.
  var changedCells: [(cell: CellCode, isTaken: Bool)] {
    let (former, later) = (before?.heldCells ?? [], after?.heldCells ?? [])
    return later.filter { !former.contains($0) }.map { ($0, true) }
      + former.filter { !later.contains($0) }.map { ($0, false) }
  }

  /// How the officer comes by the post held under the later plan, or leaves that of the earlier one.
  func move(_ cell: NamedCell, isTaken: Bool) -> CellMove {
    let isKept = after?.kind == .stays && after?.heldCell == cell.code
    return CellMove(way: !isTaken ? .leaves : isKept ? .keeps : .takes, cell: cell)
  }
}
