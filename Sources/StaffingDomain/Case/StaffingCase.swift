/// A whole case as typed values: what a case folder says after every check has passed.
///
/// Invariants, kept by the reader: `communes`, `positions`, `activities`, `officers`, `competencies` and `courses`
/// are sorted by code and codes are unique; all other arrays are sorted by the codes that their rows name, so that the order
/// of the rows in a file means nothing; every ordinal lies within its array; numbers are finite and inside the ranges of the
/// case format.
public struct StaffingCase: Sendable {
  /// The policy.
  public var policy: Policy
  /// Provinces, sorted by code; at least one.
  public var provinces: [Province]
  /// Communes, sorted by code.
  public var communes: [Commune]
  /// Positions, sorted by code.
  public var positions: [Position]
  /// Activities, sorted by code.
  public var activities: [Activity]
  /// Annual volumes.
  public var workload: [WorkloadVolume]
  /// Officers, sorted by code.
  public var officers: [Officer]
  /// WISN allowances.
  public var allowances: [Allowance] = []
  /// Establishment decisions for cells.
  public var posts: [EstablishedPosts] = []
  /// Competencies, sorted by code.
  public var competencies: [Competency] = []
  /// Requirements of positions.
  public var requirements: [Requirement] = []
  /// Courses, sorted by code.
  public var courses: [Course] = []
  /// Legal bars.
  public var bars: [Bar] = []
  /// Positions that may be held together; empty where every two of a group may.
  public var combinations: [PositionPair] = []
  /// Family relations.
  public var relations: [Relation] = []
  /// Team rules.
  public var teamRules: [TeamRule] = []
  /// Decisions taken beforehand.
  public var decisions: [Decision] = []
  /// Wishes and aversions.
  public var preferences: [Preference] = []
  /// Measured distances.
  public var distances: [DistanceRow] = []
  /// Allowance bands.
  public var allowanceBands: [AllowanceBand] = []
  /// Recruitment quotas.
  public var recruitment: [RecruitmentQuota] = []
  /// The months in which officers may or have to change; no plan depends on them.
  public var waves: [MonthBound] = []
  /// What the workbook that it was read from calls its sheets and columns; nil where it was read from files.
  ///
  /// Sentences for people cite those; results are the same whatever a case was read from.
  public var workbook: WorkbookNames?
  /// Cells in which somebody from outside the case holds the first post, at no cost and outside every limit.
  ///
  /// No file says so: it is the question what one more officer would be worth. A cell may be named several times.
  public var coveredPosts: [Cell] = []

  /// Creates a case of the required tables; the optional ones are empty.
  public init(
    policy: Policy, provinces: [Province], communes: [Commune], positions: [Position], activities: [Activity],
    workload: [WorkloadVolume], officers: [Officer]
  ) {
    self.policy = policy
    self.provinces = provinces
    self.communes = communes
    self.positions = positions
    self.activities = activities
    self.workload = workload
    self.officers = officers
  }
}

extension StaffingCase {
  /// The requirements of every position, one array for each position, sorted by competency.
  public func requirementsByPosition() -> [[Requirement]] {
    var grouped = [[Requirement]](repeating: [], count: positions.count)
    for requirement in requirements { grouped[requirement.position.offset].append(requirement) }
    return grouped
  }

  /// A readable name of a cell, for example `00731/LAND`.
  public func label(of cell: Cell) -> String {
    "\(communes[cell.commune].code)/\(positions[cell.position].code)"
  }
}
