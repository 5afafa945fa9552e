extension LinearProgram {
  /// The program with the bounds of its integer columns rounded inwards; nil where nothing is left between two bounds.
  ///
  /// - Parameter tolerance: A bound this near to a whole number, on the wrong side of it, is taken as that number.
  public func withWholeBounds(tolerance: Double) -> LinearProgram? {
    var tightened = self
    for column in 0..<columnCount where isInteger[column] {
      let lower = (columnLower[column] - tolerance).rounded(.up)
      let upper = (columnUpper[column] + tolerance).rounded(.down)
      guard lower <= upper else { return nil }
      tightened.setBounds(of: column, lower: lower, upper: upper)
    }
    return tightened
  }
}
