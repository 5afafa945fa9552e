internal import CaseFormat
public import StaffingDomain
internal import Tables

/// What an import came to.
public struct ImportOutcome: Sendable {
  /// A file of the case.
  public struct File: Sendable {
    /// The name, for example `officers.csv`.
    public let name: String
    /// The contents in UTF-8.
    public let bytes: [UInt8]
    /// The rows below the header; 0 for the policy.
    public let rows: Int
  }

  /// The files of the case, `policy.yml` first; empty where any finding is an error.
  public let files: [File]
  /// What was taken for what.
  public let notes: [ImportNote]
  /// The codes that were made of names, by table, in the order of the rows.
  public let madeCodes: [MadeCode]
  /// Everything that cannot be used, sorted by sheet and place.
  public let findings: [ImportFinding]

  /// The codes that were made, as a CSV file.
  public var madeCodesFile: [UInt8] {
    var writer = CSVWriter(header: ["table", "code", "name", "place"])
    for made in madeCodes { writer.append([made.table.rawValue, made.code, made.name, made.place]) }
    return writer.bytes
  }
}

/// Makes a case of a department's own tables, as a mapping says.
///
/// Everything that was taken for something is noted, everything that cannot be used reported with its place; a case with a
/// row missing is never made. Whether the case can be planned with is for its check to say.
public enum CaseImporter {
  /// Makes a case.
  ///
  /// - Parameters:
  ///   - files: The department's files.
  ///   - mapping: What their sheets, columns and words mean.
  ///   - mappingFile: What findings call the file of the mapping.
  public static func run(_ files: [ImportFile], _ mapping: ImportMapping, mappingFile: String) -> ImportOutcome {
    let run = ImportRun(files, mapping, mappingFile: mappingFile)
    run.convert()
    return run.outcome()
  }
}

/// One import at work.
final class ImportRun {
  let mapping: ImportMapping
  let log = ImportLog()
  let tally = NoteTally()
  let shelf: BookShelf
  private(set) var bindings: [SheetBinding] = []
  private(set) var rows: [CaseTable: [ConvertedRow]] = [:]
  private(set) var madeCodes: [MadeCode] = []
  private var indexes: [CaseTable: EntityIndex] = [:]
  let mappingFile: String
  private let nearestNames = NearestNames()

  init(_ files: [ImportFile], _ mapping: ImportMapping, mappingFile: String) {
    (self.mapping, self.mappingFile) = (mapping, mappingFile)
    shelf = BookShelf(files, log: log)
  }

  /// Tables before those whose rows name theirs.
  static let order: [CaseTable] = {
    let first: [CaseTable] = [.communes, .positions, .activities, .competencies, .officers, .courses]
    return first + CaseTable.allCases.filter { !first.contains($0) }
  }()

  /// Converts every table that is mapped.
  func convert() {
    shelf.noteEncodings(tally)
    for table in mapping.tables { reportOpenFactors(table) }
    for table in mapping.tables where table.namesOf.isEmpty {
      guard let grid = shelf.grid(of: table, mappingFile: mappingFile, log: log) else { continue }
      bindings.append(SheetBinding(table, grid, log: log))
    }
    // Columns that are not there would make every row wrong once more.
    guard log.isEmpty else { return }
    for table in Self.order { convert(table) }
    noteWhatIsLeft()
  }

  private func convert(_ table: CaseTable) {
    let converter = CellConverter(mapping: mapping, log: log, tally: tally, indexes: indexes, names: nearestNames)
    let conversion = TableConversion(table: table, converter: converter)
    var rows: [ConvertedRow] = []
    for binding in bindings where binding.mapping.table == table {
      let found = conversion.rows(of: binding)
      note(binding, rows: found.count)
      rows += found
    }
    for mapping in mapping.tables where mapping.table == table && !mapping.namesOf.isEmpty {
      rows += namedRows(mapping, converter)
    }
    guard mapping.tables.contains(where: { $0.table == table }) else { return }
    index(table, &rows)
    self.rows[table] = rows
  }

  /// Reports columns whose factor a guess left open.
  private func reportOpenFactors(_ table: TableMapping) {
    for column in table.columns + (table.wide.map { [$0.values] } ?? []) where !column.openUnits.isEmpty {
      log.add(
        ImportFinding(
          .error, .mapping(.openFactor(column: column.column.schema.name)), file: mappingFile, line: column.place.line,
          column: column.place.column))
    }
  }

  func report(_ fact: ImportLayoutFact, _ table: TableMapping) {
    log.add(
      ImportFinding(.error, .layout(fact), file: mappingFile, line: table.place.line, column: table.place.column))
  }
}

extension ImportRun {
  /// Gives rows their codes, reports what is given twice, and lets later tables name them.
  private func index(_ table: CaseTable, _ rows: inout [ConvertedRow]) {
    guard let code = table.codeColumn, let name = table.nameColumn else { return }
    let bare = rows.indices.filter { rows[$0].cells[code]?.isEmpty ?? true }
    let places = bare.filter { !(rows[$0].cells[name]?.isEmpty ?? true) }
    let names = places.map { place in
      CodeMaker.Name(rows[place].cells[name] ?? "", details: details(of: rows[place], table))
    }
    let taken = Set(rows.compactMap { $0.cells[code] })
    for (place, made) in zip(places, CodeMaker.codes(of: names, taken: taken)) {
      rows[place].cells[code] = made
      let row = rows[place].place
      madeCodes.append(
        MadeCode(
          table: table, code: made, name: rows[place].cells[name] ?? "",
          place: row.grid.place(row: row.row, column: row.column)))
    }
    if !places.isEmpty { tally.add(mappingFile, table, .madeCodes(places.count)) }
    for place in bare where !places.contains(place) {
      // A row whose name is empty has no finding where no name is needed.
      let (schema, row) = (code.schema, rows[place].place)
      log.add(row.grid.finding(.cell(column: schema.name, .empty(schema.type)), row: row.row, column: row.column))
    }
    reportDoubles(table, rows, code, name)
    indexes[table] = EntityIndex(
      table,
      rows.compactMap { row in
        row.cells[code].map { EntityIndex.Entity(code: $0, name: row.cells[name] ?? "", cells: row.cells) }
      }, aliases: mapping.names[table] ?? [])
  }

  /// What tells rows of one name apart: of an officer the day of birth and the commune.
  private func details(of row: ConvertedRow, _ table: CaseTable) -> [String] {
    guard table == .officers else { return [] }
    return [row.cells[.officers(.born)] ?? "", row.cells[.officers(.commune)] ?? ""]
  }

  /// Reports codes, and names that are no officers', which several rows have.
  private func reportDoubles(_ table: CaseTable, _ rows: [ConvertedRow], _ code: CaseColumn, _ name: CaseColumn) {
    var (codes, names): ([String: CellPlace], [String: CellPlace]) = ([:], [:])
    func shown(_ place: CellPlace) -> String { place.grid.place(row: place.row, column: place.column) }
    for row in rows {
      if let text = row.cells[code] {
        if let first = codes[text] {
          let fact = ImportCellFact.sameCode(ValueParser.shown(text), table, first: shown(first))
          log.add(row.place.grid.finding(.cell(column: code.schema.name, fact), row: row.place.row))
        } else {
          codes[text] = row.place
        }
      }
      guard table != .officers, let text = row.cells[name], !text.isEmpty else { continue }
      let key = ImportKey.name(text)
      guard let first = names[key] else {
        names[key] = row.place
        continue
      }
      let fact = ImportCellFact.sameName(ValueParser.shown(text), table, first: shown(first))
      log.add(row.place.grid.finding(.cell(column: name.schema.name, fact), row: row.place.row))
    }
  }
}
