public import StaffingDomain

/// What one column of a table is: the one place that reading, messages and the format page draw on.
///
/// What it is called and what it says, languages tell of its ``column``.
public struct ColumnSchema: Sendable, Hashable {
  /// The column.
  public let column: CaseColumn
  /// The name in the header.
  public let name: String
  /// What a cell may hold.
  public let type: ValueType
  /// The unit of a number.
  public let unit: MeasureUnit?
  /// Whether the column has to be there and every cell filled.
  public let isRequired: Bool
  /// What an empty cell stands for; nil where it means "not given".
  public let defaultText: String?

  fileprivate init(_ column: CaseColumn, _ draft: ColumnDraft) {
    self.column = column
    (name, type, unit) = (draft.name, draft.type, draft.unit)
    (isRequired, defaultText) = (draft.isRequired, draft.defaultText)
  }
}

/// A column as the literal of a schema has it; which one it is follows from its place.
struct ColumnDraft {
  let name: String
  let type: ValueType
  let unit: MeasureUnit?
  let isRequired: Bool
  let defaultText: String?

  /// A column that has to be filled.
  static func required(_ name: String, _ type: ValueType, unit: MeasureUnit? = nil) -> ColumnDraft {
    ColumnDraft(name: name, type: type, unit: unit, isRequired: true, defaultText: nil)
  }

  /// A column that may be left out or empty.
  static func optional(
    _ name: String, _ type: ValueType, unit: MeasureUnit? = nil, default defaultText: String? = nil
  ) -> ColumnDraft {
    ColumnDraft(name: name, type: type, unit: unit, isRequired: false, defaultText: defaultText)
  }
}

/// What one table of a case folder is.
public struct TableSchema: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// Whether a case needs the file.
  public let isRequired: Bool
  /// The names of the columns that together name a row: no two rows may agree in all of them.
  public let key: [String]
  /// The columns, in the order of the format.
  public let columns: [ColumnSchema]

  init(_ table: CaseTable, required: Bool = false, key: [String], columns: [ColumnDraft]) {
    self.table = table
    isRequired = required
    self.key = key
    self.columns = zip(CaseColumn.columns(of: table), columns).map { ColumnSchema($0, $1) }
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
    case .waves: .waves
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
  /// Any date that a record may hold; 9999-12-31 is often used for "no end".
  static let anyDate = ValueType.date(years: 1900...9999)
  /// Distances on Earth.
  static let kilometres = ValueType.number(NumberRange(0...20_000))
}
