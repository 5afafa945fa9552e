public import Auditing
public import Wording

/// A new plan that did not pass its check, which is a fault of the program; nothing was written.
public struct AuditRefusal: Error, Sendable {
  /// What it breaks; empty where its files cannot be read back.
  public let violations: [Violation]

  /// Creates a refusal.
  package init(violations: [Violation]) { self.violations = violations }

  /// The broken rules that are shown at most.
  private static let mostShown = 10

  /// What is wrong, in lines.
  public func lines(in language: any Language) -> [String] {
    [language.failedCheck] + violations.prefix(Self.mostShown).map { "  \($0.line(in: language))" }
  }
}
