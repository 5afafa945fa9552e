public import StaffingDomain

/// Rule `last-post`: `y_{d,n_d} + w_{d,n_d} + sum of combinations that hold d, as main or as second <= 1` for every cell whose
/// last post may be combined.
///
/// The post's own variable `y` stands in the row too: programs add it (``row(ofCell:)``), because it is neither an option
/// nor a supply. Source: the formulation, *Combined posts*.
public struct LastPosts: RowRule {
  /// The rule's name.
  public let name = RuleName.lastPost
  /// Main and second cell of a combination matter.
  public let scope = RuleScope.combination
  /// One row for each cell whose last post somebody might combine, sorted by cell.
  public let rows: [RuleRow]
  private let combination: Combination
  private let rowOfCell: [Int32]
  /// The numbers of the last posts of the rows.
  private let numbers: [Int]
  private let positionCount: Int

  init(_ staffingCase: StaffingCase, cellBalance: CellBalance, combination: Combination) {
    self.combination = combination
    positionCount = staffingCase.positions.count
    var rowOfCell = [Int32](repeating: -1, count: staffingCase.communes.count * positionCount)
    var rows: [RuleRow] = []
    var numbers: [Int] = []
    let used = LastPosts.combinableCells(staffingCase, cellBalance, combination)
    for cell in cellBalance.cells where used.contains(cell) {
      guard let post = combination.lastPost(of: cell) else { continue }
      rowOfCell[cell.commune.offset * positionCount + cell.position.offset] = Int32(truncatingIfNeeded: rows.count)
      numbers.append(post.number)
      rows.append(
        RuleRow(
          limit: 1, of: .lastPost, for: .cell(cell), sources: [.row(staffingCase.positions[cell.position].source)]))
    }
    (self.rows, self.rowOfCell, self.numbers) = (rows, rowOfCell, numbers)
  }

  /// The cells of a case that somebody's two posts might be in: light enough for a full-time officer, or held today.
  private static func combinableCells(
    _ staffingCase: StaffingCase, _ cellBalance: CellBalance, _ combination: Combination
  ) -> Set<Cell> {
    var used: Set<Cell> = []
    for cell in cellBalance.cells {
      guard let main = combination.lastPost(of: cell) else { continue }
      for position in combination.partners[cell.position.offset] {
        let other = Cell(commune: cell.commune, position: position)
        guard let second = combination.lastPost(of: other),
          combination.isLight(main, second, for: FullTimeEquivalents(1))
        else { continue }
        used.formUnion([cell, other])
      }
    }
    for (officer, person) in zip(staffingCase.officers.ordinals, staffingCase.officers) {
      guard let second = combination.heldToday(by: officer, in: person.cell) else { continue }
      used.formUnion([person.cell, Cell(commune: person.commune, position: second)])
    }
    return used
  }

  /// The rule's row of a cell; nil where nobody might combine its last post.
  package func row(ofCell cell: Cell) -> Int? {
    let row = rowOfCell[cell.commune.offset * positionCount + cell.position.offset]
    return row < 0 ? nil : Int(row)
  }

  /// That a post is held once is nobody's to raise.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? { nil }

  /// A combination counts 1 in the rows of both its cells.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard let second = option.secondCell, let main = option.heldCell else { return }
    for cell in [main, second] { if let row = row(ofCell: cell) { body(row, 1) } }
  }

  /// The pool's work on a last post counts 1.
  public func forEachCoefficient(of post: TransferPlan.SharedPost, _ body: (Int, Double) -> Void) {
    if let row = row(ofCell: post.cell), numbers[row] == post.number { body(row, 1) }
  }
}
