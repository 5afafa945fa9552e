import Spreadsheets
internal import StaffingDomain

/// The sheet of the policy as `policy.yml`: the key of a row of the sheet stands on the line of the row's number.
struct PolicySheet {
  private var lines: [Int: String] = [:]
  /// The column of the values, from 1; nil without a header.
  private(set) var valueColumn: Int?

  /// Reads a sheet.
  ///
  /// - Throws: Why it cannot be read.
  init(
    _ workbook: Workbook, _ sheet: SheetInfo, _ vocabulary: WorkbookVocabulary
  ) throws(WorkbookProblem) {
    var places: [PolicyColumn: Int] = [:]
    var lines: [Int: String] = [:]
    try workbook.read(sheet) { row in
      guard let value = places[.value] else {
        for cell in row.cells {
          guard let column = cell.text.flatMap(vocabulary.policyColumn(named:)) else { continue }
          places[column] = cell.column
        }
        // A row with but one of them is a title.
        if places[.value] == nil || places[.key] == nil && places[.label] == nil { places = [:] }
        return true
      }
      guard let cell = row[value] else { return true }
      let names = [PolicyColumn.key, .label].compactMap { places[$0] }.compactMap { row[$0]?.text }
      // A value that nothing names is told as a key that there is not.
      let (name, text) = (names.first ?? "?", cell.text ?? cell.content.shown)
      // The row of code names stands below that of labels.
      if vocabulary.policyColumn(named: name) != nil { return true }
      let known = vocabulary.key(named: name)
      let shown = known.map { vocabulary.value(text, of: $0) } ?? text
      // Keys of the format stand as in a file written by hand, so that one that stands twice is told with both lines.
      lines[row.number] = "\(known?.rawValue ?? Self.quoted(name)): \(Self.quoted(shown))"
      return true
    }
    (self.lines, valueColumn) = (lines, places[.value])
  }

  /// The bytes of the policy.
  var yaml: [UInt8] {
    let last = lines.keys.max() ?? 0
    return Array((0..<last).map { (lines[$0 + 1] ?? "") + "\n" }.joined().utf8)
  }

  /// A text in the double quotes of YAML.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
