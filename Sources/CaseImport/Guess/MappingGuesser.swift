internal import CaseFormat
public import StaffingDomain

/// What a guess came to.
public struct MappingGuess: Sendable {
  /// The mapping, which an import can use as it is.
  public let mapping: ImportMapping
  /// What was taken for what, and what was not found.
  public let notes: [ImportNote]
  /// Why files cannot be read.
  public let findings: [ImportFinding]
  /// The columns that are missing, by the place of their table in the mapping.
  public let missing: [Int: [String]]
  /// The words whose meaning a person has to say, by the place of their table in the mapping.
  public let unknownWords: [Int: [UnknownColumnWords]]
}

/// The words of one column whose meaning a guess does not know.
public struct UnknownColumnWords: Sendable, Hashable {
  /// The column of the case.
  public let column: String
  /// The words as the sheet has them, each once.
  public let words: [String]
  /// Whether each of them stands for a number.
  public let areNumbers: Bool
}

/// Guesses a mapping to start with from a department's files.
///
/// Sheets are told by their headers, and matrices by headers that are names of rows of other sheets. Everything that was
/// guessed is in the mapping for a person to look at; nothing of it is used without it.
public enum MappingGuesser {
  /// Guesses a mapping.
  ///
  /// - Parameters:
  ///   - vocabulary: What headers and words may be called.
  ///   - today: The day of the plan where no sheet gives one.
  public static func guess(
    _ files: [ImportFile], _ vocabulary: ImportVocabulary = ImportVocabulary(), today: CalendarDate
  ) -> MappingGuess {
    var run = GuessRun(files, vocabulary)
    run.findTables()
    run.findMatrices()
    run.finish(today: today)
    // Where a file cannot be read, what was not found says nothing.
    return MappingGuess(
      mapping: run.mapping, notes: run.log.isEmpty ? run.tally.all : [], findings: run.log.sorted, missing: run.missing,
      unknownWords: run.unknownWords)
  }
}

/// One guess at work.
struct GuessRun {
  let log = ImportLog()
  let tally = NoteTally()
  let vocabulary: ImportVocabulary
  let shelf: BookShelf
  var mapping = ImportMapping()
  var missing: [Int: [String]] = [:]
  var forms: FormGuess
  /// What each sheet is, by its place; sheets that are nothing have no entry.
  var tables: [Int: TableGuess] = [:]
  private(set) var matrices: [Int: MatrixGuess] = [:]
  /// The sheets that are not taken because they look like copies of others, by their places.
  var copies: [Int: ImportNoteFact] = [:]
  /// The last row of each sheet in which headers of a matrix may stand: those below it are rows of another table.
  private var headRows: [Int: Int] = [:]
  private(set) var names: [CaseTable: EntityIndex] = [:]
  private var isCompetencyList = true
  /// The places of units above tables that columns took.
  var takenUnits: Set<String> = []
  /// The places of the tables that were put between those that were there, one after the other.
  var added: [Int] = []

  init(_ files: [ImportFile], _ vocabulary: ImportVocabulary) {
    self.vocabulary = vocabulary
    shelf = BookShelf(files, log: log)
    forms = FormGuess(vocabulary)
  }

  /// Tells sheets by their headers, then collects the names of what rows are.
  mutating func findTables() {
    for (place, grid) in shelf.grids.enumerated() where !grid.isHidden {
      if let guess = TableGuess.best(grid, vocabulary) { tables[place] = guess }
    }
    findSheetsOfCommunes()
    headRows = tables.reduce(into: [:]) {
      $0[$1.key] = $1.value.headers.lastHeadRow(shelf.grids[$1.key], $1.value.numbers)
    }
    for table in CaseTable.allCases {
      let found = tables.filter { $0.value.table == table }.sorted { $0.key < $1.key }
      guard let best = found.map(\.value.score).max() else { continue }
      // A sheet that fits much worse than another one of the table is something else.
      for (place, guess) in found where guess.score * 10 < best * 7 { tables[place] = nil }
      leaveCopies(of: table)
      var entities: [EntityIndex.Entity] = []
      for (place, guess) in found where tables[place] != nil { entities += self.entities(shelf.grids[place], guess) }
      if !entities.isEmpty { names[table] = EntityIndex(table, entities) }
    }
    // Without a list of positions, those that officers and activities have are the ones that there are.
    guard !tables.values.contains(where: { $0.table == .positions }) else { return }
    let entities = shelf.grids.indices.flatMap { place in
      tables[place].map { guess in positions(shelf.grids[place], guess) } ?? []
    }
    if !entities.isEmpty { names[.positions] = EntityIndex(.positions, entities) }
  }

  /// Tells sheets whose headers are names of rows of others.
  mutating func findMatrices() {
    isCompetencyList = names[.competencies] != nil
    findMatricesOnce()
    // Competencies that a matrix of officers names are those of positions, too.
    if !isCompetencyList, names[.competencies] != nil { findMatricesOnce() }
  }

  private mutating func findMatricesOnce() {
    for (place, grid) in shelf.grids.enumerated() where matrices[place] == nil && !grid.isHidden {
      let isLists = tables[place].map { names[$0.table] != nil && $0.table != .officers } ?? false
      guard !isLists else { continue }
      let last = headRows[place] ?? HeaderGuess.lastRow
      if let matrix = MatrixGuess(grid, names: names, vocabulary, upTo: last) {
        // The list of officers may hold competencies as well: then it is both.
        if tables[place]?.table != .officers || bestOfficers != place { tables[place] = nil }
        matrices[place] = matrix
      } else if !isCompetencyList, tables[place] == nil || tables[place]?.table == .officers && bestOfficers != place,
        let officers = names[.officers],
        let matrix = MatrixGuess(levels: grid, officers: officers, vocabulary, upTo: last)
      {
        tables[place] = nil
        matrices[place] = matrix
        names[.competencies] = EntityIndex(
          .competencies, matrix.acrossNames.map { EntityIndex.Entity(code: "", name: $0, cells: [:]) })
      }
    }
  }

  /// The sheet that is most of all a list of officers.
  private var bestOfficers: Int? {
    let found = tables.filter { $0.value.table == .officers }
    return found.max { ($0.value.score, -$0.key) < ($1.value.score, -$1.key) }?.key
  }

  /// Puts the mapping together.
  mutating func finish(today: CalendarDate) {
    for table in ImportRun.order {
      for (place, grid) in shelf.grids.enumerated() {
        if let guess = tables[place], guess.table == table { add(guess, grid) }
        if let matrix = matrices[place], matrix.table == table { add(matrix, grid) }
      }
    }
    if !tables.values.contains(where: { $0.table == .positions }) { addPositions() }
    notePositions()
    if !isCompetencyList, let place = mapping.tables.firstIndex(where: { $0.table == .officerCompetencies }) {
      var list = TableMapping(.competencies, headers: 1...1)
      list.namesOf = [.officerCompetencies(.competency)]
      list.columns = [ColumnMapping(.competencies(.category), .constant("professional"))]
      insert(list, at: place, missing: ["category"])
      tally.add("", .competencies, .missingColumns(["category"]))
    }
    noteSheets()
    setForms()
    setPlanDate(today)
    let found = Set(mapping.tables.map(\.table))
    let absent = TableSchema.all.filter { $0.isRequired && !found.contains($0.table) }.map(\.table)
    if !absent.isEmpty { tally.add("", nil, .missingTables(absent)) }
  }

  private mutating func setForms() {
    mapping.words = forms.words
    for (place, table, fact) in forms.settle(&mapping) { tally.add(place, table, fact) }
    for unknown in forms.unknownWords {
      let column = unknown.column.schema.name
      tally.add(
        unknown.place, unknown.column.table,
        unknown.areNumbers
          ? .unknownNumbers(column: column, unknown.texts) : .unknownWords(column: column, unknown.texts))
    }
    shelf.noteEncodings(tally)
  }
}
