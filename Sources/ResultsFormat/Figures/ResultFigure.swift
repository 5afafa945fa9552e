public import StaffingDomain
internal import Tables

/// A figure of a results folder with the question that it answers, so that whoever has the folder can ask again.
///
/// The question names a file, conditions on its columns and what is taken of a column: `staffing.csv?position=LAND:sum(posts)`,
/// `transfers.csv?distance_km>=10&distance_km<20:count`, `assignments.csv?officer=O12:value(fit)`; of the summary it is the
/// way to a key: `summary.json:counts.transfers`. What means something in a question is written as in URLs (`%3D` for
/// `=`) within codes.
public struct ResultFigure: Sendable, Hashable {
  /// The figure.
  public let value: Double
  /// Whether it is a whole number.
  public let isWhole: Bool
  /// The question.
  public let source: String

  fileprivate init(_ value: Double, isWhole: Bool, source: String) {
    (self.value, self.isWhole, self.source) = (value, isWhole, source)
  }
}

/// What the rows of a question have in a column.
public struct ResultCondition<Header: ResultHeader>: Sendable, Hashable {
  /// How a row is compared.
  public enum Comparison: Sendable, Hashable {
    /// The cell is this text.
    case text(String)
    /// The number is this or more.
    case atLeast(Double)
    /// The number is less than this.
    case below(Double)
    /// The number is more than this.
    case above(Double)
  }

  /// The column.
  public let column: Header
  /// How its cells are compared.
  public let comparison: Comparison

  /// Creates a condition.
  public init(_ column: Header, _ comparison: Comparison) { (self.column, self.comparison) = (column, comparison) }

  /// A condition that a cell is a code.
  public static func column<Entity>(_ column: Header, is code: Code<Entity>) -> ResultCondition {
    ResultCondition(column, .text(code.text))
  }

  /// How it is written in a question, for example `position=LAND`.
  public var text: String {
    switch comparison {
    case .text(let text): "\(column.rawValue)=\(ResultFigure.encoded(text))"
    case .atLeast(let number): "\(column.rawValue)>=\(DecimalText.text(number, decimals: 6) ?? "")"
    case .below(let number): "\(column.rawValue)<\(DecimalText.text(number, decimals: 6) ?? "")"
    case .above(let number): "\(column.rawValue)>\(DecimalText.text(number, decimals: 6) ?? "")"
    }
  }

  func holds(_ value: CellValue) -> Bool {
    switch (comparison, value) {
    case (.text(let text), .text(let cell)): text == cell
    case (.text(let text), .empty): text.isEmpty
    case (.atLeast(let bound), _): (Self.number(value)).map { $0 >= bound } ?? false
    case (.below(let bound), _): (Self.number(value)).map { $0 < bound } ?? false
    case (.above(let bound), _): (Self.number(value)).map { $0 > bound } ?? false
    default: false
    }
  }

  static func number(_ value: CellValue) -> Double? {
    switch value {
    case .number(let number): number
    case .count(let count): Double(count)
    case .text, .empty: nil
    }
  }
}

extension ResultRow {
  /// The value of a column.
  func value(of column: Header) -> CellValue {
    Self.columns.first { $0.name == column.rawValue }?.value(self) ?? .empty
  }

  fileprivate static func question(_ conditions: [ResultCondition<Header>], _ what: String) -> String {
    let asked = conditions.map(\.text).joined(separator: "&")
    return file.fileName + (asked.isEmpty ? "" : "?\(asked)") + ":\(what)"
  }

  /// The sum of a column over the rows that meet conditions.
  ///
  /// - Parameter rows: Rows that include those, in the order of the file.
  public static func sum(
    _ column: Header, of rows: [Self], where conditions: [ResultCondition<Header>] = []
  ) -> ResultFigure {
    guard let declared = columns.first(where: { $0.name == column.rawValue }) else {
      return ResultFigure(0, isWhole: true, source: "")
    }
    let sum = matching(rows, conditions).reduce(0.0) {
      $0 + (ResultCondition<Header>.number(declared.value($1)) ?? 0)
    }
    return ResultFigure(
      sum, isWhole: declared.type == .count, source: question(conditions, "sum(\(column.rawValue))"))
  }

  /// How many rows meet conditions.
  public static func count(of rows: [Self], where conditions: [ResultCondition<Header>] = []) -> ResultFigure {
    ResultFigure(Double(matching(rows, conditions).count), isWhole: true, source: question(conditions, "count"))
  }

  /// The value of a column in the one row that meets conditions; nil without a number there.
  ///
  /// - Parameter row: That row.
  public static func value(
    _ column: Header, of row: Self, where conditions: [ResultCondition<Header>]
  ) -> ResultFigure? {
    ResultCondition<Header>.number(row.value(of: column)).map { number in
      ResultFigure(
        number, isWhole: columns.first { $0.name == column.rawValue }?.type == .count,
        source: question(conditions, "value(\(column.rawValue))"))
    }
  }

  private static func matching(_ rows: [Self], _ conditions: [ResultCondition<Header>]) -> [Self] {
    guard !conditions.isEmpty else { return rows }
    let asked = conditions.compactMap { condition in
      columns.first { $0.name == condition.column.rawValue }.map { (column: $0, condition: condition) }
    }
    return rows.filter { row in asked.allSatisfy { $0.condition.holds($0.column.value(row)) } }
  }

  /// Which row of the file this is, by some of its columns, for example `officer=O12`.
  public func place(by columns: [Header]) -> String {
    columns.map { column in
      let text: String =
        switch value(of: column) {
        case .text(let text): text
        case .count(let count): String(count)
        case .number(let number): DecimalText.text(number, decimals: 6) ?? ""
        case .empty: ""
        }
      return "\(column.rawValue)=\(ResultFigure.encoded(text))"
    }.joined(separator: "&")
  }
}

extension ResultFigure {
  /// A text within a question.
  static func encoded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 || scalar.properties.isAlphabetic || plain.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }

  private static let plain = Set("0123456789_-./".unicodeScalars)
}

extension ResultSummary {
  /// A count of the summary.
  package func figure(_ key: Counts.CodingKeys) -> ResultFigure {
    ResultFigure(Double(counts[key]), isWhole: true, source: "\(ResultFile.summaryFileName):counts.\(key.rawValue)")
  }

  /// A figure of the summary that is no count.
  public enum Measure: String, CaseIterable, Sendable {
    case objective
    case bound
    case gap
    case doNothing = "do_nothing"
    case recovered
  }

  /// A figure of the summary that is no count; nil where there is none.
  public func figure(_ measure: Measure) -> ResultFigure? {
    let value: Double? =
      switch measure {
      case .objective: objective.value
      case .bound: bound?.value
      case .gap: gap
      case .doNothing: doNothing.value
      case .recovered: recovered.value
      }
    return value.map {
      ResultFigure($0, isWhole: false, source: "\(ResultFile.summaryFileName):\(measure.rawValue)")
    }
  }

  /// How many soft rules are not met.
  public var unmetRules: ResultFigure {
    ResultFigure(
      Double(unmetSoftRules.count), isWhole: true, source: "\(ResultFile.summaryFileName):count(unmet_soft_rules)")
  }
}
