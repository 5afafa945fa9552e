internal import StaffingDomain

/// One change in the YAML of a what-if file.
struct WrittenChange {
  /// The lines, indented as an item of the list of changes.
  let lines: [String]

  /// What a cell has to hold.
  enum Text {
    /// A text.
    case one(String)
    /// One of some texts.
    case list([String])

    fileprivate var yaml: String {
      switch self {
      case .one(let text): WrittenChange.quoted(text)
      case .list(let texts): "[\(texts.map(WrittenChange.quoted).joined(separator: ", "))]"
      }
    }
  }

  /// A key of the policy gets a value.
  static func policy(_ key: PolicyKey, _ value: String) -> WrittenChange {
    WrittenChange(lines: ["  - policy: {\(key.rawValue): \(value)}"])
  }

  /// A cell of rows gets a value: a number or a word that needs no quotes.
  static func set<Column: SchemaColumn>(
    _ column: Column, _ value: String, where row: [(Column, Text)]
  ) -> WrittenChange {
    rows(row, "set: {\(column.name): \(value)}")
  }

  /// Rows are taken out.
  static func remove<Column: SchemaColumn>(_ row: [(Column, Text)]) -> WrittenChange { rows(row, "remove: yes") }

  /// A row is added.
  static func insert<Column: SchemaColumn>(_ cells: [(Column, String)]) -> WrittenChange {
    let row = mapping(cells.map { ($0, .one($1)) })
    return WrittenChange(lines: ["  - table: \(Column.schema.table.rawValue)", "    insert:", "      - \(row)"])
  }

  private static func rows<Column: SchemaColumn>(_ row: [(Column, Text)], _ action: String) -> WrittenChange {
    WrittenChange(
      lines: ["  - table: \(Column.schema.table.rawValue)", "    where: \(mapping(row))", "    \(action)"])
  }

  private static func mapping<Column: SchemaColumn>(_ cells: [(Column, Text)]) -> String {
    "{\(cells.map { "\($0.name): \($1.yaml)" }.joined(separator: ", "))}"
  }

  /// A text in double quotes, with what YAML asks to be escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension SchemaColumn {
  /// The name in the header.
  var name: String { Self.schema.columns[rawValue].name }
}
