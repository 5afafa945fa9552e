public import CaseFormat
import StaffingDomain

/// Asks for every problem of a case.
public struct CheckRequest: Sendable {
  /// The case.
  public var input: RequestedCase

  /// Asks about a case.
  public init(_ input: RequestedCase) { self.input = input }

  /// Reads and checks the case.
  ///
  /// - Returns: What was found; where a what-if has errors, those alone.
  /// - Throws: The system's error where the case is there but cannot be read.
  public func run() throws -> CheckOutcome {
    var reading = try CaseLoading.reading(input).reading
    reading.checkNeeds()
    return CheckOutcome(reading: reading)
  }
}

/// What checking a case came to.
public struct CheckOutcome: Sendable {
  /// Findings, figures and the effects of changes; the case itself where it can be used.
  public let reading: CaseReading

  /// Whether the case can be used.
  ///
  /// - Parameter strictly: Whether a warning counts as an error.
  public func isUsable(strictly: Bool = false) -> Bool {
    !reading.hasErrors && !(strictly && reading.tally.number(of: .warning) > 0)
  }
}
