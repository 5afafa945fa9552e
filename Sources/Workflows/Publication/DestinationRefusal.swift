internal import ResultsFormat

/// A place that may not be written, as distinct from writing that fails.
struct DestinationRefusal: Error {
  /// What stands there or is missing.
  let error: ResultsError

  /// Runs a check of a place; what it throws refuses the place.
  static func checked<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as ResultsError { throw DestinationRefusal(error: error) }
  }
}
