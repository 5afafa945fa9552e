internal import CaseFormat
public import StaffingDomain

/// What stands in the file of a mapping besides its keys: each text a line or more behind `#`.
public struct MappingComments: Sendable {
  /// Lines above everything.
  public var head: [String]
  /// The line behind the policy.
  public var policy: String
  /// Lines above a table, by its place in the mapping.
  public var tables: [Int: [String]]

  /// Puts comments together.
  public init(head: [String] = [], policy: String = "", tables: [Int: [String]] = [:]) {
    (self.head, self.policy, self.tables) = (head, policy, tables)
  }
}

/// Writes a mapping as the file that says it, so that ``MappingReader`` reads the same.
public enum MappingWriter {
  /// The longest line, unless one text is longer.
  static let width = 116

  /// The file of a mapping.
  public static func text(_ mapping: ImportMapping, comments: MappingComments = MappingComments()) -> String {
    var lines = comments.head.map(comment)
    if !mapping.policy.isEmpty {
      let keys = mapping.policy.map { "\($0.key.rawValue): \(scalar($0.text))" }
      var policy = flow("policy: ", keys, "{", "}", indent: 2)
      if !comments.policy.isEmpty, let last = policy.popLast() { policy.append(last + "  " + comment(comments.policy)) }
      lines += policy
    }
    lines.append("numbers: \(form(mapping.numbers))")
    lines += list("dates", mapping.dates.map(\.rawValue), indent: 0)
    if !mapping.words.isEmpty { lines += flow("words: ", mapping.words.map(meaning), "{", "}", indent: 2) }
    let names = CaseTable.allCases.compactMap { table in mapping.names[table].map { (table, $0) } }
    if !names.isEmpty { lines.append("names:") }
    for (table, meanings) in names {
      lines += flow("  \(table.rawValue): ", meanings.map(meaning), "{", "}", indent: 4)
    }
    lines += list("skip", mapping.skip, indent: 0)
    lines += list("end", mapping.end, indent: 0)
    lines.append("tables:")
    for (place, table) in mapping.tables.enumerated() {
      lines += (comments.tables[place] ?? []).map { "  " + comment($0) }
      lines += self.lines(of: table)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Words with a mark where the meaning of each has to be written, as they stand under `words:`; the first 30 of them.
  public static func wordsToFill(_ words: [String]) -> String {
    words.prefix(30).map { "\(scalar($0)): ?" }.joined(separator: ", ") + (words.count > 30 ? ", ..." : "")
  }

  /// What to write into a mapping so that a department's own name stands for that of a row: `names: {communes: ...}`.
  public static func nameLine(_ text: String, means name: String, in table: CaseTable) -> String {
    "names: {\(table.rawValue): {\(scalar(text)): \(scalar(name))}}"
  }

  private static func comment(_ text: String) -> String {
    "# " + text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func lines(of table: TableMapping) -> [String] {
    var head = ["table: \(table.table.rawValue)"]
    let names = table.namesOf.map { "\($0.table.rawValue).\($0.schema.name)" }
    if names.count == 1 { head.append("names_of: \(names[0])") }
    if names.count > 1 { head.append("names_of: [\(names.joined(separator: ", "))]") }
    if let file = table.file { head.append("file: \(scalar(file))") }
    if let sheet = table.sheet { head.append("sheet: \(scalar(sheet))") }
    if table.namesOf.isEmpty { head.append("headers: \(rows(table.headers.lowerBound, table.headers.upperBound))") }
    if table.rows != (nil, nil) {
      head.append("rows: \(table.rows.first.map(String.init) ?? "")-\(table.rows.last.map(String.init) ?? "")")
    }
    let sections = table.sections.map { section in
      "{column: \(section.column.schema.name)"
        + (section.numbering.map { ", numbering: \($0.rawValue)" } ?? "") + "}"
    }
    if !sections.isEmpty {
      let list = sections.joined(separator: ", ")
      head.append("sections: \(sections.count == 1 ? list : "[\(list)]")")
    }
    if !table.skip.isEmpty { head.append("skip: [\(table.skip.map(scalar).joined(separator: ", "))]") }
    if !table.end.isEmpty { head.append("end: [\(table.end.map(scalar).joined(separator: ", "))]") }
    // What follows the head begins lines of its own.
    var groups = [flow("  - ", head, "{", "", indent: 6)]
    if !table.columns.isEmpty { groups.append(flow("    columns: ", table.columns.map(column), "{", "}", indent: 6)) }
    if let wide = table.wide { groups.append(flow("    wide: ", parts(of: wide), "{", "}", indent: 6)) }
    return groups.enumerated().flatMap { place, lines in
      Array(lines.dropLast()) + [(lines.last ?? "") + (place == groups.count - 1 ? "}" : ",")]
    }
  }

  private static func rows(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)-\(last)" }

  private static func column(_ column: ColumnMapping) -> String {
    let name = column.column.schema.name
    let forms = self.forms(of: column)
    if forms.isEmpty, case .header(let header) = column.source { return "\(name): \(scalar(header))" }
    return "\(name): {\(([source(column.source)] + forms).joined(separator: ", "))}"
  }

  private static func source(_ source: ColumnSource) -> String {
    switch source {
    case .header(let header): "header: \(scalar(header))"
    case .number(let number): "letter: \(SheetReference.letters(of: number))"
    case .constant(let text): "value: \(scalar(text))"
    case .either(let headers): "either: [\(headers.map(scalar).joined(separator: ", "))]"
    case .filled(let meanings): "filled: {\(meanings.map(meaning).joined(separator: ", "))}"
    case .join(let parts): "join: [\(parts.map(part).joined(separator: ", "))]"
    }
  }

  private static func part(_ source: ColumnSource) -> String {
    if case .header(let header) = source { scalar(header) } else { "{\(self.source(source))}" }
  }

  private static func forms(of column: ColumnMapping) -> [String] {
    var parts: [String] = []
    if !column.openUnits.isEmpty {
      parts.append("factor: \"?\"")
    } else if let factor = column.factor {
      parts.append("factor: \(scalar(factor.text))")
    }
    if !column.words.isEmpty { parts.append("words: {\(column.words.map(meaning).joined(separator: ", "))}") }
    if let dates = column.dates {
      parts.append("dates: [\(dates.map { scalar($0.rawValue) }.joined(separator: ", "))]")
    }
    if let numbers = column.numbers { parts.append("numbers: \(form(numbers))") }
    if let blank = column.blank { parts.append("blank: \(scalar(blank))") }
    let narrowing = column.narrowing.compactMap { narrow -> String? in
      guard case .header(let header) = narrow.source else { return nil }
      return "\(narrow.column.schema.name): \(scalar(header))"
    }
    if !narrowing.isEmpty { parts.append("with: {\(narrowing.joined(separator: ", "))}") }
    return parts
  }

  private static func parts(of wide: WideMapping) -> [String] {
    let forms = self.forms(of: wide.values)
    let name = wide.values.column.schema.name
    var parts = ["across: \(wide.across.schema.name)"]
    parts.append("values: " + (forms.isEmpty ? name : "{\((["column: \(name)"] + forms).joined(separator: ", "))}"))
    if let under = wide.under { parts.append("under: \(scalar(under))") }
    if case .header(let from)? = wide.from { parts.append("from: \(scalar(from))") }
    if case .header(let to)? = wide.to { parts.append("to: \(scalar(to))") }
    if !wide.except.isEmpty { parts.append("except: [\(wide.except.map(scalar).joined(separator: ", "))]") }
    return parts
  }

  private static func form(_ form: DecimalForm) -> String {
    let thousands = form.thousands.map { "\"\($0)\"" } ?? "none"
    return "{decimal: \"\(form.decimal)\", thousands: \(thousands)}"
  }

  private static func meaning(_ meaning: WordMeaning) -> String { "\(scalar(meaning.text)): \(scalar(meaning.word))" }

  private static func list(_ key: String, _ texts: [String], indent: Int) -> [String] {
    guard !texts.isEmpty else { return [] }
    return flow(String(repeating: " ", count: indent) + key + ": ", texts.map(scalar), "[", "]", indent: indent + 2)
  }

  /// Items between brackets, on as many lines as they need.
  private static func flow(
    _ start: String, _ items: [String], _ open: String, _ close: String, indent: Int
  ) -> [String] {
    var lines: [String] = []
    var line = start + open
    var isFirst = true
    for item in items {
      if !isFirst { line += "," }
      if !isFirst, line.count + item.count + 2 > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + item
      } else {
        line += (isFirst ? "" : " ") + item
      }
      isFirst = false
    }
    return lines + [line + close]
  }
}

extension MappingWriter {
  /// A text as one value of YAML: as it is where that is safe within brackets, else between quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } == true && text.last != " "
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || " /().%_+-".unicodeScalars.contains(scalar)
      } && !["null", "Null", "NULL"].contains(text)
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
