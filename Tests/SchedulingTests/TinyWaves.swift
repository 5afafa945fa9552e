import GLPKBackend
import ResultsFormat
import Scheduling
import StaffingDomain
import TestSupport
import Workloads

/// A tiny random case with a random plan, which need not be a good one, and settings for its waves.
struct TinyWaves {
  var staffingCase: StaffingCase
  let plan: TransferPlan
  let shared: [SharedWork]
  var settings: ScheduleSettings
  let needs: StaffingNeeds

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 31 &+ 7)
    func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var made = TinyCase.random(seed: seed)
    made.policy.planDate = CalendarDate.literal("2026-01-15")
    made.courses = [40, 80, 200].enumerated().map { offset, hours in
      Course(
        code: Code("K\(offset)"), name: "Course \(offset)", competency: Ordinal(0), fromLevel: 1, toLevel: 2,
        hours: Hours(Double(hours)), source: SourceRow(table: .courses, line: offset + 2))
    }
    for officer in made.officers.ordinals where int(0...3) == 0 {
      let second = Ordinal<Position>(int(0...made.positions.count - 1))
      if second != made.officers[officer].position { made.officers[officer].secondPosition = second }
    }
    if made.officers.count > 2 {
      made.relations = [
        Relation(
          officer: Ordinal(0), other: Ordinal(1), kind: int(0...2) > 0 ? .couple : .relative,
          source: SourceRow(table: .relations, line: 2))
      ]
    }
    for officer in made.officers.ordinals where int(0...3) == 0 {
      made.waves.append(TinyWaves.bound(of: officer, kind: int(0...2), month: int(1...5)))
    }
    let needs = StaffingNeeds(made)
    var shared: [SharedWork] = []
    let lines = made.officers.ordinals.map { officer -> Assignment in
      TinyWaves.line(officer, made, needs: needs, &shared, &random)
    }
    (staffingCase, plan, self.shared, self.needs) = (made, TransferPlan(assignments: lines), shared, needs)
    settings = ScheduleSettings(
      from: CalendarMonth(of: made.policy.planDate).adding(int(0...1)), months: int(2...4),
      perMonth: int(0...2) > 0 ? int(1...3) : nil, perCommune: int(0...1) > 0 ? int(1...4) : nil)
  }

  private static func bound(of officer: Ordinal<Officer>, kind: Int, month: Int) -> MonthBound {
    let day = CalendarDate.literal("2026-0\(month)-10")
    let source = SourceRow(table: .waves, line: officer.offset + 2)
    return switch kind {
    case 0: MonthBound(officer: officer, month: CalendarMonth(of: day), source: source)
    case 1: MonthBound(officer: officer, notBefore: day, source: source)
    default: MonthBound(officer: officer, notAfter: day, source: source)
    }
  }

  private static func line(
    _ officer: Ordinal<Officer>, _ made: StaffingCase, needs: StaffingNeeds, _ shared: inout [SharedWork],
    _ random: inout SeededGenerator
  ) -> Assignment {
    func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let now = made.officers[officer]
    if let last = now.leavingDate(under: made.policy), last < made.policy.horizonMiddle {
      return Assignment(officer: officer, duty: .outOfPlan)
    }
    func cell() -> Cell {
      Cell(
        commune: Ordinal(int(0...made.communes.count - 1)), position: Ordinal(int(0...made.positions.count - 1)))
    }
    switch int(0...9) {
    case 0: return Assignment(officer: officer, duty: .surplus)
    case 1:
      let target = cell()
      let posts = needs[Cell(commune: target.commune, position: now.position)].posts.count
      if posts > 0 {
        let post = TransferPlan.SharedPost(
          cell: Cell(commune: target.commune, position: now.position), number: posts)
        if let place = shared.firstIndex(where: { $0.post == post }) {
          shared[place].officers.append(officer)
        } else {
          shared.append(SharedWork(post: post, officers: [officer]))
        }
      }
      return Assignment(officer: officer, duty: .pool(now.position))
    case 2: return Assignment(officer: officer, duty: .stay, secondPosition: now.secondPosition)
    default:
      let target = cell()
      let second = int(0...3) == 0 ? Ordinal<Position>(int(0...made.positions.count - 1)) : nil
      return Assignment(
        officer: officer, duty: target == now.cell ? .stay : .fill(target),
        secondPosition: second == target.position ? nil : second,
        courses: int(0...3) == 0 ? [Ordinal(int(0...2))] : [])
    }
  }

  /// The problem of the settings.
  func problem(_ settings: ScheduleSettings? = nil) -> ScheduleProblem {
    ScheduleProblem(staffingCase, needs: needs, plan: plan, sharedWork: shared, settings: settings ?? self.settings)
  }

  /// What the search finds.
  func search() throws -> ScheduleSearch.Outcome { try ScheduleSearch(problem(), solver: GLPKSolver()).run() }

  /// The plan as a results folder has it, as far as months depend on it.
  var results: ResultTables {
    var tables = ResultTables(
      summary: ResultSummary(
        status: .optimal, objective: .zero, bound: nil, gapTolerance: 0, doNothing: .zero,
        counts: ResultSummary.Counts(), inputDigest: "", version: "", strategy: "direct"))
    tables.assignments = plan.assignments.map(row)
    tables.sharing = shared.flatMap { work in
      work.officers.map { officer in
        SharingRow(
          officer: staffingCase.officers[officer].code,
          fromCommune: staffingCase.communes[staffingCase.officers[officer].commune].code,
          toCommune: staffingCase.communes[work.post.cell.commune].code,
          position: staffingCase.positions[work.post.cell.position].code, post: work.post.number,
          hours: HoursPerMonth(1))
      }
    }
    return tables
  }

  private func row(_ line: Assignment) -> AssignmentRow {
    let officer = staffingCase.officers[line.officer]
    func row(_ status: AssignmentStatus, _ cell: Cell?) -> AssignmentRow {
      AssignmentRow(
        officer: officer.code, commune: staffingCase.communes[cell?.commune ?? officer.commune].code,
        position: cell.map { staffingCase.positions[$0.position].code }, status: status, fit: nil,
        courses: line.courses.map { staffingCase.courses[$0].code },
        secondPosition: line.secondPosition.map { staffingCase.positions[$0].code })
    }
    switch line.duty {
    case .stay: return row(.stays, officer.cell)
    case .fill(let cell): return row(cell.commune == officer.commune ? .positionChanged : .transferred, cell)
    case .pool(let position): return row(.pool, Cell(commune: officer.commune, position: position))
    case .surplus: return row(.surplus, nil)
    case .outOfPlan: return row(.leaving, nil)
    }
  }
}
