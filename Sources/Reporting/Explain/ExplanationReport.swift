public import StaffingDomain
import Tables
public import Wording

/// One answer of an explanation, for people and as JSON; an explanation is a list of them.
public protocol ExplanationSection: Sendable {
  /// The key of the answer in JSON, in snake case.
  var key: String { get }
  /// The answer in a language.
  func sections(in language: any Language) -> [ReportSection]
  /// The answer as a value for JSON, with its sentences in a language.
  func json(in language: any Language) -> any Encodable & Sendable
}

extension ExplanationSection {
  /// The answer as lines that end in a line feed.
  ///
  /// - Parameter width: The columns of the terminal; nil where it is not known.
  public func text(in language: any Language, width: Int?) -> String {
    ReportDocument(sections(in: language)).explanation(in: language, width: width)
  }
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
  private let language: any Language

  /// Puts answers together.
  ///
  /// - Parameters:
  ///   - notes: What a reader should know about all of them, in sentences.
  ///   - language: The language of the answers.
  public init(
    _ sections: [any ExplanationSection], base: ExplanationBase, notes: [String] = [], in language: any Language
  ) {
    (self.sections, self.base, self.notes, self.language) = (sections, base, notes, language)
  }

  /// The answers as what they say, the notes last.
  public var document: ReportDocument {
    let remarks = notes.map { note -> ReportBlock in
      .paragraph("\(language.label(ExplanationLabel.note)) \(note)", hanging: 6)
    }
    return ReportDocument(sections.flatMap { $0.sections(in: language) } + [ReportSection(remarks)])
  }

  /// The answers as text.
  public func text(width: Int? = nil) -> String { document.explanation(in: language, width: width) }

  /// The answers as JSON: the objectives, the notes, and one object for each answer.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    let language = language.calling(nil)
    var document: [String: AnyValue] = [
      "plan_objective": AnyValue(value: ExplanationNumber.hours(base.plan)), "notes": AnyValue(value: notes),
    ]
    if let best = base.best { document["best_objective"] = AnyValue(value: ExplanationNumber.hours(best)) }
    if let bound = base.bound { document["best_bound"] = AnyValue(value: ExplanationNumber.hours(bound)) }
    for section in sections { document[section.key] = AnyValue(value: section.json(in: language)) }
    return try JSONText.text(document)
  }

  private struct AnyValue: Encodable {
    let value: any Encodable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }
}

extension ReportDocument {
  /// The columns of tables where the width of the terminal is not known.
  private static let usualWidth = 120

  /// An explanation as text: its tables are cut to some width even where no terminal asks for it.
  fileprivate func explanation(in language: any Language, width: Int?) -> String {
    text(language, width: width ?? Self.usualWidth)
  }
}

/// Numbers of explanations in JSON.
enum ExplanationNumber {
  /// As many as in the results folder, for hours and all else.
  static let decimals = 3

  /// Hours with three decimals.
  static func hours(_ hours: HoursPerMonth) -> Double { rounded(hours.value) }

  /// A number with three decimals; never the negative zero.
  static func rounded(_ number: Double) -> Double { DecimalText.rounded(number, decimals: decimals) }
}
