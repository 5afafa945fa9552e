internal import Foundation
public import Workplace

/// The clock of the machine.
public enum SystemClock {
  /// The time now.
  @Sendable public static func now() -> Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}
