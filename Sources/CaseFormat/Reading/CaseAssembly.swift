internal import StaffingDomain
import Tables

/// A case while its tables are read, each after those that it refers to.
final class CaseAssembly {
  let log: FindingLog
  var source: CaseInput
  /// The policy, or what of it is known.
  let policy: PolicyReading
  var figures: [CaseTable: TableFigures] = [:]

  var communeTarget = ReferenceTarget<Commune>(.communes)
  var positionTarget = ReferenceTarget<Position>(.positions)
  var activityTarget = ReferenceTarget<Activity>(.activities)
  var officerTarget = ReferenceTarget<Officer>(.officers)
  var competencyTarget = ReferenceTarget<Competency>(.competencies)

  var provinces: [Province] = []
  var communes: [Commune] = []
  var positions: [Position] = []
  var activities: [Activity] = []
  var workload: [WorkloadVolume] = []
  var officers: [Officer] = []
  var allowances: [Allowance] = []
  var posts: [EstablishedPosts] = []
  var competencies: [Competency] = []
  var requirements: [Requirement] = []
  var courses: [Course] = []
  var bars: [Bar] = []
  var combinations: [PositionPair] = []
  var relations: [Relation] = []
  var teamRules: [TeamRule] = []
  var decisions: [Decision] = []
  var preferences: [Preference] = []
  var distances: [DistanceRow] = []
  var allowanceBands: [AllowanceBand] = []
  var recruitment: [RecruitmentQuota] = []
  var waves: [MonthBound] = []

  /// What rows mention, those with errors in other cells included: nothing of it counts as missing.
  var mentions = Mentions()
  /// Positions whose `combinable` is no, by their rows.
  var uncombinable: Set<SourceRow> = []
  /// What the tables say of every officer before any plan is made; to be asked for once all tables are read.
  lazy var roles = makeRoles()
  /// Where the cells stand that checks across rows point at.
  var cells: [CellKey: CellPlace] = [:]

  init(source: CaseInput, policy: PolicyReading, log: FindingLog) {
    (self.source, self.policy, self.log) = (source, policy, log)
    communeTarget.removed = source.removedCodes[.communes] ?? [:]
    positionTarget.removed = source.removedCodes[.positions] ?? [:]
    activityTarget.removed = source.removedCodes[.activities] ?? [:]
    officerTarget.removed = source.removedCodes[.officers] ?? [:]
    competencyTarget.removed = source.removedCodes[.competencies] ?? [:]
  }

  /// Reads every table.
  func readTables() {
    readCommunes()
    readPositions()
    readCompetencies()
    readActivities()
    readOfficers()
    readWorkload()
    readAllowances()
    readPosts()
    readRequirements()
    readOfficerCompetencies()
    readCourses()
    readBars()
    readCombinations()
    readRelations()
    readTeamRules()
    readDecisions()
    readPreferences()
    readDistances()
    readAllowanceBands()
    readRecruitment()
    readWaves()
    checkAcrossRows()
    reportTarget(communeTarget)
    reportTarget(positionTarget)
    reportTarget(activityTarget)
    reportTarget(officerTarget)
    reportTarget(competencyTarget)
  }

  /// The case; nil without a policy.
  func staffingCase() -> StaffingCase? {
    guard let policy = policy.policy else { return nil }
    var staffingCase = StaffingCase(
      policy: policy, provinces: provinces, communes: communes, positions: positions, activities: activities,
      workload: workload, officers: officers)
    staffingCase.allowances = allowances
    staffingCase.posts = posts
    staffingCase.competencies = competencies
    staffingCase.requirements = requirements
    staffingCase.courses = courses
    staffingCase.bars = bars
    staffingCase.combinations = combinations
    staffingCase.relations = relations
    staffingCase.teamRules = teamRules
    staffingCase.decisions = decisions
    staffingCase.preferences = preferences
    staffingCase.distances = distances
    staffingCase.allowanceBands = allowanceBands
    staffingCase.recruitment = recruitment
    staffingCase.waves = waves
    staffingCase.sortRows()
    return staffingCase
  }
}

/// Entities that rows name, whether or not the rest of the row is right.
struct Mentions {
  /// Communes with a row in `workload.csv`.
  var communesWithWorkload: Set<Ordinal<Commune>> = []
  /// Positions with an activity that has a row in `workload.csv`, an individual allowance or a row in `posts.csv`.
  var positionsWithPosts: Set<Ordinal<Position>> = []
  /// Whether the commune of a row in `workload.csv` could not be told.
  var hasUnresolvedCommune = false
  /// Whether the officer of a row in `officer_competencies.csv` could not be told.
  var hasUnresolvedOfficer = false
  /// Whether the activity of a row in `workload.csv` could not be told.
  var hasUnresolvedActivity = false
  /// Whether the position of an activity could not be told.
  var hasUnresolvedPosition = false
  /// Positions with an activity.
  var positionsWithActivities: Set<Ordinal<Position>> = []
  /// Officers with a row in `officer_competencies.csv`.
  var officersWithCompetencies: Set<Ordinal<Officer>> = []
  /// Positions with a row in `requirements.csv`.
  var positionsWithRequirements: Set<Ordinal<Position>> = []
  /// Competencies that a row with errors of `requirements.csv` or `team_rules.csv` asks for at a level unknown.
  var asked = UncertainCompetencies()
  /// Competencies whose holders or courses are not all known.
  var taught = UncertainCompetencies()
}

/// Competencies about which rows with errors leave something open.
struct UncertainCompetencies {
  private var known: Set<Ordinal<Competency>> = []
  private var hasUnresolved = false

  /// Notes the competency of a row with errors, or that it could not be told.
  mutating func note(_ likely: Ordinal<Competency>?, isUnresolved: Bool) {
    if let likely { known.insert(likely) } else if isUnresolved { hasUnresolved = true }
  }

  func contains(_ competency: Ordinal<Competency>) -> Bool { hasUnresolved || known.contains(competency) }
}

/// A cell of a row, for checks across rows.
struct CellKey: Hashable {
  let row: SourceRow
  let column: Int
}

/// Where a cell starts, from 1.
struct CellPlace {
  let line: Int
  let column: Int?
}

extension CaseAssembly {
  /// How far reading a table came.
  enum Outcome {
    case absent
    case unreadable
    case read
  }

  /// Reads the rows of a table one by one.
  @discardableResult
  func readTable<Column: SchemaColumn>(_: Column.Type, _ body: (inout RowDecoder<Column>) -> Void) -> Outcome {
    let schema = Column.schema
    guard var reader = source.rows(of: schema) else {
      return source.has(schema.table) ? .unreadable : .absent
    }
    defer { for problem in reader.problems { log.add(CaseFinding(problem, file: reader.fileName)) } }
    guard let header = reader.headerRow else { return .unreadable }
    let binding = HeaderBinding(schema, reader, log: log)
    let empty = CSVRow(line: header.line, isWellFormed: true, buffer: [], cells: [])
    var decoder = RowDecoder<Column>(places: binding.places, row: empty, log: log)
    while let row = reader.nextRowOrFragment() {
      decoder.start(row)
      body(&decoder)
      decoder.finish(empty)
    }
    decoder.reportRepeated()
    decoder.reportSurvey()
    figures[schema.table] = decoder.figures
    if decoder.figures.rows == 0, schema.isRequired {
      let isNeeded = schema.table == .communes || schema.table == .positions
      log.add(isNeeded ? .error : .warning, .layout(.noRows(schema.table)), file: reader.fileName)
    }
    return .read
  }

  /// Reads a table whose rows have codes: the entities of the rows without errors, sorted by code.
  func readCoded<Column: SchemaColumn, Entity>(
    _ codeColumn: Column, _ index: inout CodeIndex<Entity>,
    _ decode: (inout RowDecoder<Column>, Code<Entity>) -> Entity?
  ) -> [Entity] {
    var read: [(id: Int, code: Code<Entity>, entity: Entity)] = []
    var codes = index
    let outcome = readTable(Column.self) { row in
      guard var own = row.code(codeColumn) else {
        codes.isComplete = false
        _ = decode(&row, Code(""))
        return
      }
      let (id, isNew) = own.text.withUTF8 { codes.insert($0, line: row.row.line) }
      if !isNew, !own.wasRepaired {
        let fact = DuplicateFact.code(
          column: row.name(of: codeColumn), text: ValueParser.shown(own.text), line: codes.line(of: id))
        row.report(.error, .duplicate(fact), at: codeColumn)
      }
      if let lookAlike = own.lookAlike { codes.note(lookAlike) }
      if own.wasRepaired, own.text.utf8.contains(UInt8(ascii: " ")) { codes.note(spaced: own.text) }
      guard let entity = decode(&row, Code(own.text)), !row.isBad else { return }
      read.append((id, Code(own.text), entity))
    }
    codes.isPresent = outcome != .absent
    if outcome == .unreadable { (codes.isComplete, codes.isUnread) = (false, true) }
    let isSorted = zip(read, read.dropFirst()).allSatisfy { $0.code < $1.code }
    if !isSorted { read.sort { $0.code < $1.code } }
    for (offset, entry) in read.enumerated() { codes.assign(Ordinal(offset), to: entry.id) }
    index = codes
    return read.map(\.entity)
  }
}
