public import StaffingDomain

/// What one column of a table is: the one place that reading, messages and the format page draw on.
public struct ColumnSchema: Sendable, Hashable {
  /// The name in the header.
  public let name: String
  /// What a cell may hold.
  public let type: ValueType
  /// The unit of a number.
  public let unit: String?
  /// Whether the column has to be there and every cell filled.
  public let isRequired: Bool
  /// What an empty cell stands for; nil where it means "not given".
  public let defaultText: String?
  /// What the column says, in one sentence.
  public let summary: String

  /// Creates a column that has to be filled.
  public static func required(
    _ name: String, _ type: ValueType, unit: String? = nil, _ summary: String
  ) -> ColumnSchema {
    ColumnSchema(name: name, type: type, unit: unit, isRequired: true, defaultText: nil, summary: summary)
  }

  /// Creates a column that may be left out or empty.
  public static func optional(
    _ name: String, _ type: ValueType, unit: String? = nil, default defaultText: String? = nil, _ summary: String
  ) -> ColumnSchema {
    ColumnSchema(name: name, type: type, unit: unit, isRequired: false, defaultText: defaultText, summary: summary)
  }
}

/// What one table of a case folder is.
public struct TableSchema: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// Whether a case needs the file.
  public let isRequired: Bool
  /// What the table says, in one sentence.
  public let summary: String
  /// The names of the columns that together name a row: no two rows may agree in all of them.
  public let key: [String]
  /// The columns, in the order of the format.
  public let columns: [ColumnSchema]

  init(_ table: CaseTable, required: Bool = false, _ summary: String, key: [String], columns: [ColumnSchema]) {
    self.table = table
    isRequired = required
    self.summary = summary
    self.key = key
    self.columns = columns
  }

  /// The column of a name.
  public func column(named name: String) -> ColumnSchema? { columns.first { $0.name == name } }

  /// The names of the columns that have to be filled.
  var requiredColumns: [String] { columns.filter(\.isRequired).map(\.name) }

  /// The schema of a table.
  public static func schema(of table: CaseTable) -> TableSchema {
    switch table {
    case .communes: .communes
    case .positions: .positions
    case .activities: .activities
    case .workload: .workload
    case .allowances: .allowances
    case .posts: .posts
    case .officers: .officers
    case .competencies: .competencies
    case .requirements: .requirements
    case .officerCompetencies: .officerCompetencies
    case .courses: .courses
    case .bars: .bars
    case .combinations: .combinations
    case .relations: .relations
    case .teamRules: .teamRules
    case .decisions: .decisions
    case .preferences: .preferences
    case .distances: .distances
    case .allowanceBands: .allowanceBands
    case .recruitment: .recruitment
    }
  }

  /// The schemas of all tables, in the order of the format.
  public static let all: [TableSchema] = CaseTable.allCases.map { schema(of: $0) }
}

/// The columns of a table, in the order of its schema.
protocol SchemaColumn: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  /// The schema that the columns belong to.
  static var schema: TableSchema { get }
}

extension ValueType {
  /// Shares, 0 to 1.
  static let share = ValueType.number(NumberRange(0...1))
  /// The words of an enumeration.
  static func word<Words: CaseIterable & RawRepresentable<String>>(_ words: Words.Type) -> ValueType {
    .word(words.allCases.map(\.rawValue))
  }
  /// Any date that a record may hold; 9999-12-31 is often used for "no end".
  static let anyDate = ValueType.date(years: 1900...9999)
  /// Distances on Earth.
  static let kilometres = ValueType.number(NumberRange(0...20_000))
}
