/// A column of a table, declared once: its name, what it holds, and how a row gives its value.
///
/// CSV files, JSON objects and workbooks carry the columns that are recorded; terminals show those that are brief, under
/// a heading in words. Most columns are both.
public struct Column<Row>: Sendable {
  /// The name: the header of CSV files and, within ``group``, the key of JSON objects.
  public let name: String
  /// What the cells hold.
  public let type: ColumnType
  /// The unit of numbers, for example `hours a month`; nil where there is none.
  public let unit: String?
  /// What the column says, for readers of the format; empty where the name says it all.
  public let description: String
  /// The object that the value belongs to where rows are objects; nil for the row itself.
  public private(set) var group: String?
  /// Whether files and JSON carry the column.
  public private(set) var isRecorded = true
  /// How terminals show the column; nil where they do not.
  public private(set) var brief: BriefForm?
  /// Whether objects of JSON carry the numbers rounded to the decimals of the type, as files do.
  public private(set) var isRounded = false
  let value: @Sendable (Row) -> TableValue
  /// What terminals show of a row where that is not the value itself.
  private(set) var words: (@Sendable (Row) -> String)?

  /// Creates a recorded column from what it holds and how a row gives it; values have to fit the type.
  public init(
    _ name: String, _ type: ColumnType, unit: String? = nil, description: String = "",
    value: @escaping @Sendable (Row) -> TableValue
  ) {
    (self.name, self.type, self.unit, self.description, self.value) = (name, type, unit, description, value)
  }
}

extension Column {
  /// A column of words.
  public static func text(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> String?
  ) -> Column {
    Column(name, .text, description: description) { TableValue(value($0)) }
  }

  /// A column of codes.
  public static func code(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> String?
  ) -> Column {
    Column(name, .code, description: description) { TableValue(value($0)) }
  }

  /// A column with one word of a list.
  public static func choice<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> Word?
  ) -> Column {
    Column(name, .choice, description: description) { TableValue(value($0)?.rawValue) }
  }

  /// A column of dates, each as ISO 8601 has it.
  public static func date(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> String?
  ) -> Column {
    Column(name, .date, description: description) { TableValue(value($0)) }
  }

  /// A column of yes and no.
  public static func yesNo(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> Bool?
  ) -> Column {
    Column(name, .yesNo, description: description) { value($0).map { .yesNo($0) } ?? .absent }
  }

  /// A column of whole numbers.
  public static func count(
    _ name: String, _ description: String = "", _ value: @escaping @Sendable (Row) -> Int?
  ) -> Column {
    Column(name, .count, description: description) { value($0).map { .count($0) } ?? .absent }
  }

  /// A column of numbers, which files carry with a number of decimals.
  public static func number(
    _ name: String, decimals: Int, unit: String? = nil, _ description: String = "",
    _ value: @escaping @Sendable (Row) -> Double?
  ) -> Column {
    Column(name, .number(decimals: decimals), unit: unit, description: description) {
      value($0).map { .number($0) } ?? .absent
    }
  }
}

extension Column {
  /// The same column, shown by terminals too.
  ///
  /// - Parameters:
  ///   - heading: Its heading in words.
  ///   - mayShrink: Whether its cells may be cut where the table is too wide.
  ///   - look: How its numbers look; nil for the form of the type.
  ///   - absent: What stands for a missing value; nil for a dash among numbers and nothing among words.
  ///   - alignment: How its cells stand; nil for right among numbers and left among words.
  public func brief(
    _ heading: String, mayShrink: Bool = false, as look: NumberLook? = nil, absent: String? = nil,
    alignment: TextTable.Alignment? = nil
  ) -> Column {
    var column = self
    column.brief = BriefForm(
      heading: heading, alignment: alignment ?? (type.isNumeric ? .right : .left), mayShrink: mayShrink,
      look: look ?? NumberLook(type), absent: absent ?? (type.isNumeric ? "-" : ""))
    return column
  }

  /// The same column, shown by terminals in words that only the whole row gives.
  ///
  /// - Parameters:
  ///   - heading: Its heading in words.
  ///   - mayShrink: Whether its cells may be cut where the table is too wide.
  ///   - words: What a cell says; empty for nothing.
  public func brief(
    _ heading: String, mayShrink: Bool = false, _ words: @escaping @Sendable (Row) -> String
  ) -> Column {
    var column = brief(heading, mayShrink: mayShrink)
    column.words = words
    return column
  }

  /// The same column, whose numbers objects of JSON carry rounded to the decimals of the type.
  public var rounded: Column {
    var column = self
    column.isRounded = true
    return column
  }

  /// The same column, shown by terminals alone: it puts together what other columns record, or stands elsewhere.
  public var onlyBrief: Column {
    var column = self
    column.isRecorded = false
    return column
  }

  /// The same column, carried by files and JSON alone.
  public var onlyRecorded: Column {
    var column = self
    (column.brief, column.words) = (nil, nil)
    return column
  }

  /// The same column as a member of an object within the row's object.
  public func grouped(in group: String) -> Column {
    var column = self
    column.group = group
    return column
  }

  /// The same column over rows that hold its rows.
  public func over<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> Column<Whole> {
    let value = value
    var column = Column<Whole>(name, type, unit: unit, description: description) { value(row($0)) }
    (column.group, column.isRecorded, column.brief, column.isRounded) = (group, isRecorded, brief, isRounded)
    if let words { column.words = { words(row($0)) } }
    return column
  }
}

extension TableValue {
  /// A text, or nothing where there is none.
  init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
}
