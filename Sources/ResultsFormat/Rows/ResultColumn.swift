public import StaffingDomain
import Tables

/// A typed row of a result file.
public protocol ResultRow: Sendable, Hashable {
  /// The columns of the file, by name.
  associatedtype Header: ResultHeader
  /// The file it is a row of.
  static var file: ResultFile { get }
  /// The columns, in the order of the file.
  static var columns: [ResultColumn<Self>] { get }
  /// A row of empty values, to be filled column by column.
  static var blank: Self { get }
  /// The line of the file that the row was read from; 0 where it was made in memory.
  var line: Int { get set }
}

/// What the cells of a result column hold.
public enum ResultType: Sendable, Hashable {
  /// Free text.
  case text
  /// A whole number.
  case count
  /// A code of a table of the case.
  case code(CaseTable)
  /// Codes of a table of the case, joined with `;`.
  case codes(CaseTable)
  /// One word of a list.
  case choice(ResultWordList)
  /// A month `2026-03`.
  case month
  /// A number in a unit, rounded to a number of decimals.
  case number(unit: MeasureUnit, decimals: Int)

  /// Yes or no.
  public static let yesNo = ResultType.choice(.yesNo)
  /// A plain share or ratio.
  public static let share = ResultType.number(unit: .share, decimals: 6)
  /// Full-time equivalents.
  public static let fullTimeEquivalents = ResultType.number(unit: .fullTimeEquivalents, decimals: 6)
  /// Decimals of hours.
  package static let decimalsOfHours = 4
  /// Hours, once.
  public static let hours = ResultType.number(unit: .hours, decimals: decimalsOfHours)
  /// Officer-hours a month.
  public static let hoursPerMonth = ResultType.number(unit: .hoursPerMonth, decimals: decimalsOfHours)
  /// A road distance.
  public static let kilometres = ResultType.number(unit: .kilometres, decimals: 3)
  /// Money.
  public static let money = ResultType.number(unit: .millionDong, decimals: 4)

  /// Half of the last decimal that is written: how far a number read may lie from the number meant.
  public var roundingSlack: Double {
    guard case .number(_, let decimals) = self else { return 0 }
    return 0.5 * ResultNumber.unit(decimals: decimals)
  }
}

/// A list of words of which a cell of a result file holds one.
public enum ResultWordList: CaseIterable, Sendable, Hashable {
  /// What officers do under a plan.
  case assignmentStatus
  /// Yes or no.
  case yesNo
  /// How what officers hold changes.
  case changeKind

  /// The words, in the order of the enumeration.
  public var words: [String] {
    switch self {
    case .assignmentStatus: AssignmentStatus.allCases.map(\.rawValue)
    case .yesNo: ["yes", "no"]
    case .changeKind: ChangeKind.allCases.map(\.rawValue)
    }
  }
}

/// One column of a result file: the one place that says its name and type, and how a row holds it.
///
/// What it is called and what it says, languages tell of its ``column``.
///
/// It is no `Column` of Tables, which only renders: a plan is read back, by `verify` and by planning again, and so a
/// column here is a property that is set as well as asked, whose cells may be empty or wrong. Its type names the table
/// of the case that a code stands in and how far rounding may lie off, and its claim tells the audit what no arithmetic
/// can check. Files of results drop zeros behind the point and refuse what is not finite; reports do neither.
public struct ResultColumn<Row: ResultRow>: Sendable {
  /// The column among those of all files.
  public let column: ResultColumnName
  /// The name in the header.
  public let name: String
  /// What its cells hold.
  public let type: ResultType
  /// Whether a cell may be empty.
  public let isOptional: Bool
  /// That it holds a claim in words, which no arithmetic can check; nil where it follows from the plan or is its part.
  public let claim: Claim?
  /// The value of a row's cell.
  package let value: @Sendable (Row) -> CellValue
  /// The text of a row's cell; nil where its number is not finite.
  let text: @Sendable (Row) -> String?
  /// Sets a row's value from the text of a cell; false where the text does not fit the type.
  let read: @Sendable (String, inout Row) -> Bool

  /// What a claim promises.
  public enum Claim: Sendable, Hashable {
    /// Every row makes it.
    case always
    /// A row may have nothing to say.
    case sometimes
  }

  /// Creates a column over a property of the row.
  init<Value: ResultValue>(
    _ header: Row.Header, _ type: ResultType, _ property: any WritableKeyPath<Row, Value> & Sendable,
    claim: Claim? = nil
  ) {
    column = header.column
    name = header.rawValue
    self.type = type
    isOptional = Value.acceptsEmpty
    self.claim = claim
    value = { row in row[keyPath: property].cellValue }
    text = { row in row[keyPath: property].resultCell(as: type) }
    read = { text, row in
      guard !text.isEmpty || Value.acceptsEmpty, let value = Value(resultCell: text, as: type) else { return false }
      row[keyPath: property] = value
      return true
    }
  }
}
