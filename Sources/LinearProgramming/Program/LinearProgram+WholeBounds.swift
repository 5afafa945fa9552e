extension LinearProgram {
  /// The program with the bounds of its integer columns rounded inwards; nil where nothing is left between two bounds.
  ///
  /// - Parameter tolerance: A bound this near to a whole number, on the wrong side of it, is taken as that number.
  public func withWholeBounds(tolerance: Double) -> LinearProgram? {
    var tightened = self
    for column in 0..<columnCount where isInteger[column] {
      // Adding 0 turns a minus zero into a zero.
      let lower = (columnLower[column] - tolerance).rounded(.up) + 0
      let upper = (columnUpper[column] + tolerance).rounded(.down) + 0
      guard lower <= upper else { return nil }
      tightened.setBounds(of: column, lower: lower, upper: upper)
    }
    return tightened
  }
}
