public import StaffingDomain

/// A column of a table of the case.
public enum CaseColumn: Sendable, Hashable {
  case communes(CommuneColumn)
  case positions(PositionColumn)
  case activities(ActivityColumn)
  case workload(WorkloadColumn)
  case allowances(AllowanceColumn)
  case posts(PostsColumn)
  case officers(OfficerColumn)
  case competencies(CompetencyColumn)
  case requirements(RequirementColumn)
  case officerCompetencies(OfficerCompetencyColumn)
  case courses(CourseColumn)
  case bars(BarColumn)
  case combinations(CombinationColumn)
  case relations(RelationColumn)
  case teamRules(TeamRuleColumn)
  case decisions(DecisionColumn)
  case preferences(PreferenceColumn)
  case distances(DistanceColumn)
  case allowanceBands(AllowanceBandColumn)
  case recruitment(RecruitmentColumn)
  case waves(MonthBoundColumn)

  /// The table that has the column.
  public var table: CaseTable { place.table }

  /// The place of the column in the schema of its table, from 0.
  public var index: Int { place.index }

  private var place: (table: CaseTable, index: Int) {
    switch self {
    case .communes(let column): (.communes, column.rawValue)
    case .positions(let column): (.positions, column.rawValue)
    case .activities(let column): (.activities, column.rawValue)
    case .workload(let column): (.workload, column.rawValue)
    case .allowances(let column): (.allowances, column.rawValue)
    case .posts(let column): (.posts, column.rawValue)
    case .officers(let column): (.officers, column.rawValue)
    case .competencies(let column): (.competencies, column.rawValue)
    case .requirements(let column): (.requirements, column.rawValue)
    case .officerCompetencies(let column): (.officerCompetencies, column.rawValue)
    case .courses(let column): (.courses, column.rawValue)
    case .bars(let column): (.bars, column.rawValue)
    case .combinations(let column): (.combinations, column.rawValue)
    case .relations(let column): (.relations, column.rawValue)
    case .teamRules(let column): (.teamRules, column.rawValue)
    case .decisions(let column): (.decisions, column.rawValue)
    case .preferences(let column): (.preferences, column.rawValue)
    case .distances(let column): (.distances, column.rawValue)
    case .allowanceBands(let column): (.allowanceBands, column.rawValue)
    case .recruitment(let column): (.recruitment, column.rawValue)
    case .waves(let column): (.waves, column.rawValue)
    }
  }

  /// The columns of a table, in the order of its schema.
  public static func columns(of table: CaseTable) -> [CaseColumn] {
    switch table {
    case .communes: CommuneColumn.allCases.map(CaseColumn.communes)
    case .positions: PositionColumn.allCases.map(CaseColumn.positions)
    case .activities: ActivityColumn.allCases.map(CaseColumn.activities)
    case .workload: WorkloadColumn.allCases.map(CaseColumn.workload)
    case .allowances: AllowanceColumn.allCases.map(CaseColumn.allowances)
    case .posts: PostsColumn.allCases.map(CaseColumn.posts)
    case .officers: OfficerColumn.allCases.map(CaseColumn.officers)
    case .competencies: CompetencyColumn.allCases.map(CaseColumn.competencies)
    case .requirements: RequirementColumn.allCases.map(CaseColumn.requirements)
    case .officerCompetencies: OfficerCompetencyColumn.allCases.map(CaseColumn.officerCompetencies)
    case .courses: CourseColumn.allCases.map(CaseColumn.courses)
    case .bars: BarColumn.allCases.map(CaseColumn.bars)
    case .combinations: CombinationColumn.allCases.map(CaseColumn.combinations)
    case .relations: RelationColumn.allCases.map(CaseColumn.relations)
    case .teamRules: TeamRuleColumn.allCases.map(CaseColumn.teamRules)
    case .decisions: DecisionColumn.allCases.map(CaseColumn.decisions)
    case .preferences: PreferenceColumn.allCases.map(CaseColumn.preferences)
    case .distances: DistanceColumn.allCases.map(CaseColumn.distances)
    case .allowanceBands: AllowanceBandColumn.allCases.map(CaseColumn.allowanceBands)
    case .recruitment: RecruitmentColumn.allCases.map(CaseColumn.recruitment)
    case .waves: MonthBoundColumn.allCases.map(CaseColumn.waves)
    }
  }
}

extension CaseColumn: CaseIterable {
  /// The columns of all tables, in the order of the format.
  public static let allCases = CaseTable.allCases.flatMap { columns(of: $0) }
}

extension CaseColumn {
  /// The column at a place of the schema of a table, from 0; nil where there is none.
  public init?(_ table: CaseTable, at index: Int) {
    let columns = CaseColumn.columns(of: table)
    guard columns.indices.contains(index) else { return nil }
    self = columns[index]
  }

  /// What the column is.
  public var schema: ColumnSchema { TableSchema.schema(of: table).columns[index] }
}
