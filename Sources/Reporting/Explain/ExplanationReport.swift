public import StaffingDomain
import Tables

/// One answer of an explanation, as text and as JSON; an explanation is a list of them.
public protocol ExplanationSection: Sendable {
  /// The key of the answer in JSON, in snake case.
  var key: String { get }
  /// The answer as lines that end in a line feed.
  ///
  /// - Parameter width: The columns of the terminal; nil where it is not known.
  func text(width: Int?) -> String
  /// The answer as a value for JSON.
  var json: any Encodable & Sendable { get }
}

/// What prices are differences to.
public struct ExplanationBase: Sendable {
  /// The objective of the plan that is explained.
  public var plan: HoursPerMonth
  /// The objective of the best plan; nil where nothing was solved again.
  public var best: HoursPerMonth?
  /// Its proved bound; nil where nothing was solved again.
  public var bound: HoursPerMonth?

  /// Creates the figures.
  public init(plan: HoursPerMonth, best: HoursPerMonth? = nil, bound: HoursPerMonth? = nil) {
    (self.plan, self.best, self.bound) = (plan, best, bound)
  }
}

/// The answers to what was asked about a plan.
public struct ExplanationReport: Sendable {
  private let base: ExplanationBase
  private let notes: [String]
  private let sections: [any ExplanationSection]

  /// Puts answers together.
  ///
  /// - Parameter notes: What a reader should know about all of them, in sentences.
  public init(_ sections: [any ExplanationSection], base: ExplanationBase, notes: [String] = []) {
    (self.sections, self.base, self.notes) = (sections, base, notes)
  }

  /// The answers as text.
  public func text(width: Int? = nil) -> String {
    let parts = sections.map { $0.text(width: width) }
    let remarks = notes.map { Paragraph.text("Note: \($0)", width: width, hanging: 6) }
    return (parts + (remarks.isEmpty ? [] : [remarks.joined()])).joined(separator: "\n")
  }

  /// The answers as JSON: the objectives, the notes, and one object for each answer.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    var document: [String: AnyValue] = [
      "plan_objective": AnyValue(value: ExplanationNumber.hours(base.plan)), "notes": AnyValue(value: notes),
    ]
    if let best = base.best { document["best_objective"] = AnyValue(value: ExplanationNumber.hours(best)) }
    if let bound = base.bound { document["best_bound"] = AnyValue(value: ExplanationNumber.hours(bound)) }
    for section in sections { document[section.key] = AnyValue(value: section.json) }
    return try JSONText.text(document)
  }

  private struct AnyValue: Encodable {
    let value: any Encodable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }
}

/// Numbers of explanations in JSON.
enum ExplanationNumber {
  /// Hours with three decimals, as in the results folder.
  static func hours(_ hours: HoursPerMonth) -> Double { rounded(hours.value) }

  /// A number with three decimals; never the negative zero.
  static func rounded(_ number: Double) -> Double {
    guard number.isFinite else { return number }
    let rounded = (number * 1000).rounded() / 1000
    return rounded == 0 ? 0 : rounded
  }
}
