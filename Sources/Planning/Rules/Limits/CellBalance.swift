public import StaffingDomain
import Workloads

/// Rule `cell-balance`: `sum_i x_id + r_d = sum_j y_dj + o_d` with `y_dj` in [0, 1], one for each post, and `o_d` in
/// [0, max(0, pinned officers of d - n_d)].
///
/// The officers of a cell fill its posts, and only pinned officers may exceed them. Source: the formulation, *Rows*.
public struct CellBalance: RowRule {
  /// The rule's name.
  public let name = RuleName.cellBalance
  /// One equation for each cell that has posts or officers, sorted by cell.
  public let rows: [RuleRow]
  /// The cells of the rows.
  public let cells: [Cell]
  /// What all posts are worth: the hours a month lost with every one of them empty.
  let valueOfPosts: HoursPerMonth
  private let rowOfCell: [Int32]
  private let positionCount: Int
  private let postCounts: [Int32]
  private let pinnedCounts: [Int32]

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, roles: [PlanRole]) {
    positionCount = staffingCase.positions.count
    let slots = staffingCase.communes.count * positionCount
    var postCounts = [Int32](repeating: 0, count: slots)
    var pinnedCounts = [Int32](repeating: 0, count: slots)
    var isUsed = [Bool](repeating: false, count: slots)
    for cell in needs.cells {
      let slot = cell.commune.offset * positionCount + cell.position.offset
      postCounts[slot] = Int32(clamping: needs[cell].posts.count)
      isUsed[slot] = true
    }
    for (officer, role) in zip(staffingCase.officers, roles) where role.isInPlan {
      let slot = officer.commune.offset * positionCount + officer.position.offset
      isUsed[slot] = true
      if role.isPinned { pinnedCounts[slot] += 1 }
    }
    var rowOfCell = [Int32](repeating: -1, count: slots)
    var cells: [Cell] = []
    for slot in 0..<slots where isUsed[slot] {
      rowOfCell[slot] = Int32(clamping: cells.count)
      cells.append(
        Cell(commune: Ordinal(slot / positionCount), position: Ordinal(slot % positionCount)))
    }
    self.rowOfCell = rowOfCell
    self.postCounts = postCounts
    self.pinnedCounts = pinnedCounts
    self.cells = cells
    valueOfPosts = cells.reduce(.zero) { $0 + needs[$1].uncoveredValue(heads: 0) }
    let established = Dictionary(grouping: staffingCase.posts, by: \.cell)
    rows = cells.map { cell in
      let posts = postCounts[cell.commune.offset * staffingCase.positions.count + cell.position.offset]
      return RuleRow(
        subject: .cell(cell), lower: 0, upper: 0,
        fact: .limit(.cellBalance, .cell(cell), Double(posts)),
        sources: (established[cell] ?? []).map { .row($0.source) })
    }
  }

  /// The number of posts of a cell, `n_d`.
  public func posts(in cell: Cell) -> Int { Int(postCounts[slot(of: cell)]) }

  /// That a cell has no post.
  func ground(against cell: Cell) -> PlacementGround {
    PlacementGround(.noPost(cell), sources: row(of: cell).map { rows[$0].sources } ?? [])
  }

  /// The pinned officers of a cell.
  public func pinnedOfficers(in cell: Cell) -> Int { Int(pinnedCounts[slot(of: cell)]) }

  /// The most officers that a cell may hold: its posts, or its pinned officers where they are more.
  public func capacity(of cell: Cell) -> Int { max(posts(in: cell), pinnedOfficers(in: cell)) }

  /// The most officers above the posts that a cell may hold: pinned ones only.
  func overflow(of cell: Cell) -> Int { max(0, pinnedOfficers(in: cell) - posts(in: cell)) }

  /// The rule's row of a cell; nil where it has neither posts nor officers.
  public func row(of cell: Cell) -> Int? {
    let row = rowOfCell[slot(of: cell)]
    return row < 0 ? nil : Int(row)
  }

  /// The posts of the cell.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { .posts(cells[row], RaisedLimit.heads(needed)) }

  /// A recruit counts 1 in the equation of the cell.
  public func forEachCoefficient(ofRecruitIn cell: Cell, _ body: (Int, Double) -> Void) {
    if let row = row(of: cell) { body(row, 1) }
  }

  /// An option that holds a cell alone counts 1 in its equation; combinations count in the rows of `last-post`.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    if option.second == nil, let cell = option.heldCell, let row = row(of: cell) { body(row, 1) }
  }

  private func slot(of cell: Cell) -> Int { cell.commune.offset * positionCount + cell.position.offset }
}
