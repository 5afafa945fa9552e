/// How a terminal shows a column.
public struct BriefForm: Sendable, Hashable {
  /// The heading in words.
  public let heading: String
  /// How the cells stand.
  public let alignment: TextTable.Alignment
  /// Whether the cells may be cut where the table is too wide.
  public let mayShrink: Bool
  /// How numbers look.
  public let look: NumberLook
  /// What stands for a missing value.
  public let absent: String
}

/// How a number looks to a reader; the signs for it are a ``NumberStyle``'s.
public enum NumberLook: Sendable, Hashable {
  /// With a fixed number of decimals.
  case fixed(decimals: Int)
  /// With as many decimals as it needs.
  case plain
  /// A whole number with its sign.
  case signed
  /// A share in percent, without the sign for it.
  case percent(decimals: Int)

  /// The look of a type's numbers where nothing else is asked for.
  init(_ type: ColumnType) {
    if case .number(let decimals) = type { self = .fixed(decimals: decimals) } else { self = .fixed(decimals: 0) }
  }
}

/// How a language writes numbers for readers; files have a form of their own.
public protocol NumberStyle: Sendable {
  /// A number rounded to a number of decimals, with its thousands grouped; what rounds to 0 has no sign.
  func figure(_ value: Double, decimals: Int) -> String
  /// A whole number with its thousands grouped.
  func figure(_ count: Int) -> String
  /// A number with as many decimals as it needs: up to 4, more for a small one, none for a whole one.
  func plainFigure(_ value: Double) -> String
  /// A whole number with its sign, which 0 has not.
  func signedFigure(_ count: Int) -> String
  /// Yes or no in a table.
  func word(_ isTrue: Bool) -> String
}

extension NumberStyle {
  /// The text of a cell in a terminal.
  func text(_ value: TableValue, _ form: BriefForm) -> String {
    switch (value, form.look) {
    case (.absent, _): form.absent
    case (.text(let text), _): text
    case (.yesNo(let isTrue), _): word(isTrue)
    case (.count(let count), .signed): signedFigure(count)
    case (.count(let count), _): figure(count)
    case (.number(let number), .fixed(let decimals)): figure(number, decimals: decimals)
    case (.number(let number), .percent(let decimals)): figure(number * 100, decimals: decimals)
    case (.number(let number), .plain), (.number(let number), .signed): plainFigure(number)
    }
  }
}
