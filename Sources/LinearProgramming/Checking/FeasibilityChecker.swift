/// Checks a point against the rows, the bounds and the integrality of a program, by our own arithmetic.
///
/// No solver is believed: every incumbent goes through here. A row's violation is measured against the size of what is
/// added up in it, `max(1, sum |a_ij x_j|)`, because that is what rounding scales with; a column's against
/// `max(1, |bound|)`.
public struct FeasibilityChecker: Sendable {
  /// What a point violates.
  public enum Place: Hashable, Sendable {
    case row(Int)
    case column(Int)
    /// The column must be a whole number.
    case integrality(Int)
    /// The column's value is NaN or infinite.
    case notFinite(Int)
  }

  /// One broken row, bound or integrality.
  public struct Violation: Hashable, Sendable {
    /// Where.
    public var place: Place
    /// The row's or column's name; empty where it has none.
    public var name: String
    /// The activity of the row or the value of the column.
    public var value: Double
    /// The bound that is broken, or the nearest whole number.
    public var limit: Double
    /// The distance to the limit, divided by the scale.
    public var scaledAmount: Double
  }

  /// What a check found.
  public struct Report: Sendable {
    /// The worst violations, worst first, at most as many as were asked for.
    public var worst: [Violation]
    /// How many there are in all.
    public var count: Int

    /// Whether the point keeps everything within the tolerances.
    public var isFeasible: Bool { count == 0 }
  }

  /// Largest scaled violation of rows and bounds that counts as kept.
  public var tolerance: Double
  /// Largest distance of an integer column from a whole number; nil leaves integrality out.
  public var integralityTolerance: Double?

  /// Creates a checker.
  public init(tolerance: Double, integralityTolerance: Double?) {
    self.tolerance = tolerance
    self.integralityTolerance = integralityTolerance
  }

  /// Checks a point.
  ///
  /// - Parameters:
  ///   - point: One value for every column; a point of another length breaks every column that has no value.
  ///   - program: A valid program.
  ///   - listed: The most violations to list.
  public func check(_ point: [Double], of program: LinearProgram, listed: Int = 10) -> Report {
    var violations = columnViolations(point, program)
    // Sums over a value that is no number say nothing.
    if !violations.contains(where: { $0.scaledAmount == .infinity }) { violations += rowViolations(point, program) }
    let count = violations.count
    violations.sort { first, second in
      first.scaledAmount != second.scaledAmount
        ? first.scaledAmount > second.scaledAmount : first.place.order < second.place.order
    }
    return Report(worst: Array(violations.prefix(listed)), count: count)
  }

  private func columnViolations(_ point: [Double], _ program: LinearProgram) -> [Violation] {
    var violations: [Violation] = []
    for column in 0..<program.columnCount {
      let name = program.columnNames[column]
      let value = column < point.count ? point[column] : .nan
      guard value.isFinite else {
        violations.append(
          Violation(place: .notFinite(column), name: name, value: value, limit: 0, scaledAmount: .infinity))
        continue
      }
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if let (limit, amount) = FeasibilityChecker.excess(value, lower, upper, scale: 1), amount > tolerance {
        violations.append(
          Violation(place: .column(column), name: name, value: value, limit: limit, scaledAmount: amount))
      }
      guard let integralityTolerance, program.isInteger[column] else { continue }
      let distance = abs(value - value.rounded())
      if distance > integralityTolerance {
        violations.append(
          Violation(
            place: .integrality(column), name: name, value: value, limit: value.rounded(), scaledAmount: distance))
      }
    }
    return violations
  }

  private func rowViolations(_ point: [Double], _ program: LinearProgram) -> [Violation] {
    var activity = [Double](repeating: 0, count: program.rowCount)
    var size = activity
    for column in 0..<program.columnCount where point[column] != 0 {
      for place in program.columnStarts[column]..<program.columnStarts[column + 1] {
        let entry = program.entries[place]
        let term = entry.value * point[column]
        activity[entry.row] += term
        size[entry.row] += abs(term)
      }
    }
    var violations: [Violation] = []
    for row in 0..<program.rowCount {
      let (lower, upper) = (program.rowLower[row], program.rowUpper[row])
      let scale = max(1, size[row])
      guard let (limit, amount) = FeasibilityChecker.excess(activity[row], lower, upper, scale: scale),
        !(amount <= tolerance)
      else { continue }
      violations.append(
        Violation(
          place: .row(row), name: program.rowNames[row], value: activity[row], limit: limit, scaledAmount: amount))
    }
    return violations
  }

  /// The broken limit and the scaled amount; nil where the value keeps both bounds.
  private static func excess(_ value: Double, _ lower: Double, _ upper: Double, scale: Double) -> (Double, Double)? {
    if value < lower { return (lower, (lower - value) / max(scale, abs(lower))) }
    if value > upper { return (upper, (value - upper) / max(scale, abs(upper))) }
    return value.isNaN ? (lower, .infinity) : nil
  }
}

extension FeasibilityChecker.Place {
  /// Rows first, then columns, so that equal violations are listed in a fixed order.
  fileprivate var order: (Int, Int) {
    switch self {
    case .row(let row): (0, row)
    case .column(let column): (1, column)
    case .integrality(let column): (2, column)
    case .notFinite(let column): (3, column)
    }
  }
}

extension FeasibilityChecker.Violation: CustomStringConvertible {
  /// The violation in one sentence.
  public var description: String {
    func label(_ kind: String, _ place: Int) -> String { name.isEmpty ? "\(kind) \(place)" : "\(kind) \(name)" }
    switch place {
    case .row(let row): return "\(label("row", row)) sums to \(value), its bound is \(limit)"
    case .column(let column): return "\(label("column", column)) is \(value), its bound is \(limit)"
    case .integrality(let column): return "\(label("column", column)) is \(value), not a whole number"
    case .notFinite(let column): return "\(label("column", column)) has no finite value"
    }
  }
}
