public import StaffingDomain
public import Tables

/// A figure of a document with where it comes from: documents show figures, they compute none.
public struct SourcedFigure: Sendable, Hashable {
  /// The figure in full.
  public let value: Double
  /// The decimals that a reader sees; nil for a whole number.
  public let decimals: Int?
  /// Where it comes from, so that whoever has the results finds it again; empty where the place of the figure says it.
  public let source: String

  /// A number of which a reader sees some decimals.
  public init(_ value: Double, decimals: Int, source: String) {
    (self.value, self.decimals, self.source) = (value, decimals, source)
  }

  /// A whole number.
  public init(_ count: Int, source: String) { (value, decimals, self.source) = (Double(count), nil, source) }

  /// Whether it is the number 1, for languages that care.
  public var isOne: Bool { decimals == nil && value == 1 }

  /// Whether it is 0, or would be shown as 0.
  public var isZero: Bool { abs(value) < 0.5 * DecimalText.unit(decimals: decimals ?? 0) }
}

/// A figure as a reader sees it.
public struct ShownFigure: Sendable, Hashable {
  /// The figure in the signs of a language.
  public let text: String
  /// The figure in full, as files have numbers.
  public let value: String
  /// Where it comes from.
  public let source: String

  /// Shows a figure.
  public init(_ figure: SourcedFigure, as text: String) {
    self.text = text
    value = DecimalText.text(figure.value, decimals: Self.decimals) ?? ""
    source = figure.source
  }

  /// The decimals of files of results at most.
  private static let decimals = 6
}

/// Words with figures among them; the figures keep their values.
public struct Passage: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A part of a passage.
  public enum Part: Sendable, Hashable {
    /// Words.
    case words(String)
    /// A figure.
    case figure(ShownFigure)
  }

  /// The parts, in order.
  public private(set) var parts: [Part]

  /// A passage of words alone.
  public init(_ words: String) { parts = words.isEmpty ? [] : [.words(words)] }

  /// A passage of words alone.
  public init(stringLiteral value: String) { self.init(value) }

  /// A passage of words and figures.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// A passage of one figure.
  public init(_ figure: ShownFigure) { parts = [.figure(figure)] }

  /// What it says, without where the figures come from.
  public var text: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .figure(let figure): figure.text
      }
    }.joined()
  }

  /// Both after each other.
  public static func + (left: Passage, right: Passage) -> Passage {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  /// Collects the parts of a passage.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Starts without parts.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.words(literal)) } }

    /// Adds words.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

    /// Adds a figure.
    public mutating func appendInterpolation(_ figure: ShownFigure) { parts.append(.figure(figure)) }

    /// Adds a passage.
    public mutating func appendInterpolation(_ passage: Passage) { parts += passage.parts }
  }
}

extension NumberWording {
  /// A figure in the signs of the language.
  public func shown(_ figure: SourcedFigure) -> ShownFigure {
    ShownFigure(
      figure, as: figure.decimals.map { self.figure(figure.value, decimals: $0) } ?? self.figure(Int(figure.value)))
  }

  /// A change with its sign; 0 has none.
  public func shownChange(_ figure: SourcedFigure) -> ShownFigure {
    let shown = shown(figure)
    return figure.value > 0 && !figure.isZero ? ShownFigure(figure, as: "+" + shown.text) : shown
  }
}

extension ReportWording {
  /// A share as a percentage; its decimals are those of the percentage.
  public func shownPercentage(_ share: SourcedFigure) -> ShownFigure {
    ShownFigure(share, as: percentage(share.value, decimals: share.decimals ?? 0))
  }
}
