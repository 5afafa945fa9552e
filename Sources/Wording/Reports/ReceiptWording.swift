public import Workloads

/// What a receipt says besides its lines.
public enum ReceiptRemark: Sendable, Hashable {
  /// Whose receipt it is: the cell by its codes, and the names.
  case title(cell: String, position: String, commune: String)
  /// The cell has no workload.
  case noServices
  /// The cell has no posts.
  case noPosts
  /// The number of a post.
  case post(Int)
  /// A sum of lines that stand above it.
  case sum(terms: Int)
}

/// The words of a receipt and of its formulas.
public protocol ReceiptWording {
  /// The title of a section.
  func title(_ section: ReceiptSection) -> String
  /// A line.
  func sentence(_ remark: ReceiptRemark) -> String
  /// What a line of a post calculates.
  func label(_ line: ReceiptPostLine) -> String
  /// What a line is.
  func label(_ term: ReceiptTerm) -> String
  /// The name of a number within a formula.
  func name(_ quantity: FormulaQuantity) -> String
  /// The short form of a unit beside an amount; empty for plain numbers.
  func symbol(_ unit: AmountUnit, of amount: Double) -> String
  /// The sign or the name of an operation within a formula.
  func sign(_ operation: FormulaOperation) -> String
  /// What stands between the arguments of an operation: no sign that numbers hold, and a space.
  var argumentSeparator: String { get }
}

/// Operations of formulas whose signs are words or letters.
public enum FormulaOperation: Sendable, Hashable, CaseIterable {
  /// Multiplication.
  case times
  /// The largest of some numbers.
  case maximum
  /// The smallest of some numbers.
  case minimum
  /// WISN rounding to whole posts.
  case wisnRounding
}
