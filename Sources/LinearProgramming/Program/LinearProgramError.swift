/// What is wrong with a program or with the options of a solve.
///
/// It is a fault of the caller, so it is thrown; how a solve ended is data, see ``Termination``.
public struct LinearProgramError: Error, Hashable, Sendable {
  /// One fault, with its place.
  public enum Problem: Hashable, Sendable {
    /// The constant of the objective is NaN or infinite.
    case objectiveConstant(Double)
    /// A cost is NaN or infinite.
    case cost(column: Int, value: Double)
    /// A bound of a column is NaN, or infinite on the wrong side.
    case columnBound(column: Int, lower: Double, upper: Double)
    /// A column's lower bound lies above its upper bound.
    case crossedColumnBounds(column: Int, lower: Double, upper: Double)
    /// A bound of a row is NaN, or infinite on the wrong side.
    case rowBound(row: Int, lower: Double, upper: Double)
    /// A row's lower bound lies above its upper bound.
    case crossedRowBounds(row: Int, lower: Double, upper: Double)
    /// A coefficient names a row that does not exist.
    case rowIndex(column: Int, row: Int, rowCount: Int)
    /// A coefficient is NaN or infinite.
    case coefficient(column: Int, row: Int, value: Double)
    /// A column gives two coefficients in one row.
    case duplicateEntry(column: Int, row: Int)
    /// The program is larger than the solver can count.
    case tooLarge(rows: Int, columns: Int, entries: Int)
    /// An option has a value that makes no sense.
    case option(name: String, value: Double)
    /// An array of the options does not fit the program.
    case length(name: String, expected: Int, found: Int)
    /// A start point has a NaN or an infinite value.
    case startPoint(column: Int, value: Double)
  }

  /// The most problems that are listed.
  public static let listed = 20

  /// The problems in order of rows and columns, at most ``listed``.
  public private(set) var problems: [Problem] = []
  /// How many problems there are, listed or not.
  public private(set) var count = 0

  /// Creates an error without problems.
  public init() {}

  /// Whether there is no problem.
  public var isEmpty: Bool { count == 0 }

  /// Adds a problem.
  public mutating func add(_ problem: Problem) {
    count += 1
    if problems.count < LinearProgramError.listed { problems.append(problem) }
  }
}

extension LinearProgramError: CustomStringConvertible {
  /// The problems, one a line.
  public var description: String {
    var lines = problems.map(\.description)
    if count > problems.count { lines.append("and \(count - problems.count) more") }
    return "the program cannot be solved:\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  }
}

extension LinearProgramError.Problem: CustomStringConvertible {
  /// The problem in one sentence, with the cure.
  public var description: String {
    switch self {
    case .objectiveConstant(let value): "the objective's constant is \(value); give a finite number"
    case .cost(let column, let value): "column \(column) costs \(value); give a finite number"
    case .columnBound(let column, let lower, let upper):
      "column \(column) has bounds \(lower) to \(upper); give numbers, -infinity only below and infinity only above"
    case .crossedColumnBounds(let column, let lower, let upper):
      "column \(column) has its lower bound \(lower) above its upper bound \(upper); exchange or mend them"
    case .rowBound(let row, let lower, let upper):
      "row \(row) has bounds \(lower) to \(upper); give numbers, -infinity only below and infinity only above"
    case .crossedRowBounds(let row, let lower, let upper):
      "row \(row) has its lower bound \(lower) above its upper bound \(upper); exchange or mend them"
    case .rowIndex(let column, let row, let rowCount):
      "column \(column) has a coefficient in row \(row), but there are \(rowCount) rows; add the row first"
    case .coefficient(let column, let row, let value):
      "column \(column) has the coefficient \(value) in row \(row); give a finite number"
    case .duplicateEntry(let column, let row):
      "column \(column) has two coefficients in row \(row); add them up"
    case .tooLarge(let rows, let columns, let entries):
      "\(rows) rows, \(columns) columns and \(entries) coefficients are more than a solver can count"
    case .option(let name, let value): "the option \(name) is \(value); see its documentation for what is allowed"
    case .length(let name, let expected, let found):
      "\(name) has \(found) values, but the program needs \(expected)"
    case .startPoint(let column, let value):
      "the start point gives column \(column) the value \(value); give a finite number"
    }
  }
}
