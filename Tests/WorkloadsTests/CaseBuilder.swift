import StaffingDomain
import TestSupport

/// Builds small cases in memory; rows carry the line numbers that a reader would give them.
struct CaseBuilder {
  var policy = Policy(planDate: planDate)
  var communes: [Commune] = []
  var positions: [Position] = []
  var activities: [Activity] = []
  var workload: [WorkloadVolume] = []
  var allowances: [Allowance] = []
  var posts: [EstablishedPosts] = []
  var officers: [Officer] = []
  var competencies: [Competency] = []
  var requirements: [Requirement] = []

  /// One commune, one position and one activity of one hour without online service.
  static func oneCell(unitHours: Double = 1) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.commune("C1")
    builder.position("P1")
    builder.activity("A1", position: 0, unitHours: unitHours)
    return builder
  }

  /// One cell whose requirement is a number of full-time officers, by workload alone.
  static func oneCell(requiredStaff: Double) -> CaseBuilder {
    var builder = oneCell()
    builder.volume(requiredStaff * builder.policy.availableWorkingTime.value, commune: 0, activity: 0)
    return builder
  }

  mutating func commune(_ code: String, digitalReadiness: Double = 1) {
    communes.append(
      Commune(
        code: Code(code), name: "Commune \(code)", kind: .commune, location: Coordinate(latitude: 18, longitude: 105),
        digitalReadiness: digitalReadiness, source: SourceRow(table: .communes, line: communes.count + 2)))
  }

  mutating func position(_ code: String, minimumPosts: Int = 0, isCritical: Bool = false) {
    positions.append(
      Position(
        code: Code(code), name: "Position \(code)", group: .office, rank: 2, minimumPosts: minimumPosts,
        isCritical: isCritical, source: SourceRow(table: .positions, line: positions.count + 2)))
  }

  mutating func activity(
    _ code: String, position: Int, unitHours: Double, onlineShare: Double = 0, shareableShare: Double = 0
  ) {
    activities.append(
      Activity(
        code: Code(code), name: "Activity \(code)", field: "field", position: Ordinal(position),
        unitHours: Hours(unitHours), onlineShare: onlineShare, shareableShare: shareableShare,
        source: SourceRow(table: .activities, line: activities.count + 2)))
  }

  mutating func volume(_ annual: Double, commune: Int, activity: Int) {
    workload.append(
      WorkloadVolume(
        commune: Ordinal(commune), activity: Ordinal(activity), annualVolume: annual,
        source: SourceRow(table: .workload, line: workload.count + 2)))
  }

  mutating func supportShare(_ share: Double, position: Int) {
    allow(.category(share: share), position: position)
  }

  mutating func individualHours(_ hours: Double, commune: Int, position: Int) {
    allow(.individual(hoursPerYear: Hours(hours), commune: Ordinal(commune)), position: position)
  }

  mutating func establish(_ count: Int, commune: Int, position: Int) {
    posts.append(
      EstablishedPosts(
        cell: Cell(commune: Ordinal(commune), position: Ordinal(position)), posts: count,
        source: SourceRow(table: .posts, line: posts.count + 2)))
  }

  mutating func officer(
    commune: Int, position: Int, fullTimeEquivalent: Double = 1, levels: [Int: Int] = [:], leavesOn: CalendarDate? = nil
  ) {
    officers.append(
      Officer(
        code: Code("O\(officers.count + 1001)"), commune: Ordinal(commune), position: Ordinal(position),
        fullTimeEquivalent: FullTimeEquivalents(fullTimeEquivalent), rank: 2, leavesOn: leavesOn,
        competencies: levels.sorted { $0.key < $1.key }.map {
          HeldCompetency(
            competency: Ordinal($0.key), level: $0.value, source: SourceRow(table: .officerCompetencies, line: 2))
        },
        source: SourceRow(table: .officers, line: officers.count + 2)))
  }

  mutating func requirement(position: Int, competency: Int, level: Int, isMandatory: Bool = false) {
    while competencies.count <= competency {
      competencies.append(
        Competency(
          code: Code("Q\(competencies.count + 1)"), name: "Competency", category: .professional,
          source: SourceRow(table: .competencies, line: competencies.count + 2)))
    }
    requirements.append(
      Requirement(
        position: Ordinal(position), competency: Ordinal(competency), level: level, isMandatory: isMandatory,
        source: SourceRow(table: .requirements, line: requirements.count + 2)))
  }

  var staffingCase: StaffingCase {
    var staffingCase = StaffingCase(
      policy: policy, provinces: [Province(code: Code(""))], communes: communes, positions: positions,
      activities: activities, workload: workload, officers: officers)
    staffingCase.allowances = allowances
    staffingCase.posts = posts
    staffingCase.competencies = competencies
    staffingCase.requirements = requirements
    return staffingCase
  }

  private mutating func allow(_ kind: AllowanceKind, position: Int) {
    allowances.append(
      Allowance(
        position: Ordinal(position), name: "Support \(allowances.count + 1)", kind: kind,
        source: SourceRow(table: .allowances, line: allowances.count + 2)))
  }
}

/// 1 July 2025.
let planDate = CalendarDate.literal("2025-07-01")

/// The cell of a commune and a position by offset.
func cell(_ commune: Int, _ position: Int) -> Cell {
  Cell(commune: Ordinal(commune), position: Ordinal(position))
}
