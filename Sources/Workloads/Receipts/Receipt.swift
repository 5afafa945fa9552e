public import StaffingDomain

/// One line of a receipt: a term or a total, as a formula with its sources.
public struct ReceiptLine: Sendable, Hashable {
  /// What the line is.
  public let term: ReceiptTerm
  /// How it is calculated.
  public let formula: Formula
  /// The unit of ``amount``.
  public let unit: AmountUnit
  /// The rows and policy keys that the numbers come from; empty for a total of other lines.
  public let sources: [InputReference]

  /// What the formula comes to, in ``unit``.
  public var amount: Double { formula.value }
}

/// How a cell's required staff and posts came about, term by term, from the rows of the case.
///
/// A receipt is set up from the rows alone, not from ``CellNeed``, and calculates by itself: its ``requiredStaff`` is a
/// second calculation of `R_d`.
public struct Receipt: Sendable, Hashable {
  /// The commune and position.
  public let cell: Cell
  /// The available working time, from `policy.yml`.
  public let workingTime: [ReceiptLine]
  /// Service hours a year: one line for each workload row of the cell, in the order of the codes of the activities.
  public let services: [ReceiptLine]
  /// The sum of ``services``.
  public let serviceTotal: ReceiptLine
  /// The category and individual allowances, then their factors.
  public let allowances: [ReceiptLine]
  /// The required staff.
  public let required: ReceiptLine
  /// The number of posts: computed, then established where `posts.csv` has a row.
  public let postNumber: [ReceiptLine]
  /// The posts, from the first.
  public let posts: [PostLines]

  /// The lines of one post.
  public struct PostLines: Sendable, Hashable {
    /// The place in the cell, from 1.
    public let number: Int
    /// Hours of the post.
    public let hours: ReceiptLine
    /// Urgency of the post.
    public let urgency: ReceiptLine
    /// Value of the post.
    public let value: ReceiptLine
  }

  /// The required staff by the receipt's own arithmetic.
  public var requiredStaff: FullTimeEquivalents { FullTimeEquivalents(required.amount) }
}
