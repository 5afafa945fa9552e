/// A linear or mixed-integer program, always minimized, kept by columns.
///
/// `minimize cost x + constant  subject to  rowLower <= A x <= rowUpper,  columnLower <= x <= columnUpper`.
///
/// Infinite bounds are `-Double.infinity` and `Double.infinity`; a row with equal bounds is an equation. The matrix
/// is kept by columns. A program is a value: building it needs no solver, and it knows nothing about staff.
///
/// Rows are added before the columns that use them. Nothing is checked while building; ``validate()`` names what a
/// solver must not be given (NaN, infinite costs, crossed bounds, indices out of range, an entry given twice).
public struct LinearProgram: Sendable {
  /// A row's place, from 0.
  public typealias Row = Int
  /// A column's place, from 0.
  public typealias Column = Int

  /// A coefficient of a column.
  @frozen
  public struct Entry: Hashable, Sendable {
    /// The row.
    public var row: Row
    /// The coefficient; a zero is allowed and left out by the backends.
    public var value: Double

    /// Creates a coefficient in a row.
    @inlinable
    public init(row: Row, value: Double) {
      self.row = row
      self.value = value
    }
  }

  /// The program's name, for exports.
  public var name: String
  /// Added to the objective of every point.
  public var objectiveConstant = 0.0
  /// Lower bounds of the rows.
  public private(set) var rowLower: [Double] = []
  /// Upper bounds of the rows.
  public private(set) var rowUpper: [Double] = []
  /// Names of the rows; empty where a row has none.
  public private(set) var rowNames: [String] = []
  /// Costs of the columns.
  public private(set) var costs: [Double] = []
  /// Lower bounds of the columns.
  public private(set) var columnLower: [Double] = []
  /// Upper bounds of the columns.
  public private(set) var columnUpper: [Double] = []
  /// Whether a column must be a whole number.
  public private(set) var isInteger: [Bool] = []
  /// Names of the columns; empty where a column has none.
  public private(set) var columnNames: [String] = []
  /// Where each column's entries start in `entries`, with one more element at the end.
  public private(set) var columnStarts: [Int] = [0]
  /// All coefficients, column after column.
  public private(set) var entries: [Entry] = []

  /// Creates an empty program.
  public init(name: String = "program") { self.name = name }

  /// The number of rows.
  public var rowCount: Int { rowLower.count }
  /// The number of columns.
  public var columnCount: Int { costs.count }
  /// Whether any column must be a whole number.
  public var hasIntegers: Bool { isInteger.contains(true) }

  /// Adds a row without coefficients.
  @discardableResult
  public mutating func addRow(lower: Double, upper: Double, name: String = "") -> Row {
    rowLower.append(lower)
    rowUpper.append(upper)
    rowNames.append(name)
    return rowLower.count - 1
  }

  /// Adds a column with its coefficients; rows must exist already.
  @discardableResult
  public mutating func addColumn(
    cost: Double, lower: Double = 0, upper: Double = .infinity, isInteger: Bool = false,
    entries columnEntries: some Sequence<Entry>, name: String = ""
  ) -> Column {
    costs.append(cost)
    columnLower.append(lower)
    columnUpper.append(upper)
    self.isInteger.append(isInteger)
    columnNames.append(name)
    entries.append(contentsOf: columnEntries)
    columnStarts.append(entries.count)
    return costs.count - 1
  }

  /// The coefficients of a column.
  public func entries(of column: Column) -> ArraySlice<Entry> {
    entries[columnStarts[column]..<columnStarts[column + 1]]
  }

  /// Replaces the cost of a column.
  public mutating func setCost(of column: Column, to cost: Double) { costs[column] = cost }

  /// Replaces the bounds of a column.
  public mutating func setBounds(of column: Column, lower: Double, upper: Double) {
    columnLower[column] = lower
    columnUpper[column] = upper
  }

  /// Replaces the bounds of a row.
  public mutating func setBounds(ofRow row: Row, lower: Double, upper: Double) {
    rowLower[row] = lower
    rowUpper[row] = upper
  }

  /// The objective of a point: `cost x + constant`.
  public func objective(at point: [Double]) -> Double {
    var sum = objectiveConstant
    for column in 0..<columnCount { sum += costs[column] * point[column] }
    return sum
  }
}
