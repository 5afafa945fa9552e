import ResultsFormat
import StaffingDomain
import Workloads

/// What all checks of waves look at.
struct WavesContext {
  /// An officer of whom the plan asks something new.
  struct Change {
    let officer: Ordinal<Officer>
    let line: PlanLine
    let kind: ChangeKind
    /// Whether the commune or the position changes.
    let isMove: Bool
  }

  let staffingCase: StaffingCase
  let waves: WavesTables
  /// Everybody who changes, by officer.
  let changes: [Change]
  /// The month of each officer with a row; the first where there are several.
  let months: [Ordinal<Officer>: CalendarMonth]
  let rowOf: [Ordinal<Officer>: WaveRow]
  /// Every cell in every month; empty where a change has no month.
  let staffing: [MonthStaffingRow]
  /// What the schedule costs.
  let cost: WavesCost

  var settings: WavesSummary.Settings { waves.summary.settings }

  /// Whether every change has a month, and the schedule has any.
  var isWhole: Bool {
    (1...1_200).contains(settings.months) && changes.allSatisfy { months[$0.officer] != nil }
  }

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds, plan: ResultTables, waves: WavesTables) {
    (self.staffingCase, self.waves) = (staffingCase, waves)
    let codes = AuditedCodes(staffingCase)
    let lines = ReadPlan(plan.assignments, in: staffingCase, codes: codes).lines
    changes = lines.compactMap { Self.change($0, staffingCase.officers[$0.officer]) }
    var rowOf: [Ordinal<Officer>: WaveRow] = [:]
    for row in waves.waves {
      guard let officer = codes.officers[row.officer], rowOf[officer] == nil else { continue }
      rowOf[officer] = row
    }
    self.rowOf = rowOf
    months = rowOf.mapValues(\.month)
    let settings = waves.summary.settings
    guard (1...1_200).contains(settings.months), changes.allSatisfy({ rowOf[$0.officer] != nil }) else {
      (staffing, cost) = ([], WavesCost())
      return
    }
    let count = MonthCount(
      staffingCase, needs: needs, lines: lines, changing: Set(changes.map(\.officer)),
      sharing: ReadSharing(plan.sharing, needs: needs, codes: codes), settings: settings)
    let months = months
    (staffing, cost) = count.staffing { months[$0] }
  }

  private static func change(_ line: PlanLine, _ officer: Officer) -> Change? {
    func change(_ kind: ChangeKind, isMove: Bool) -> Change {
      Change(officer: line.officer, line: line, kind: kind, isMove: isMove)
    }
    switch line.status {
    case .leaving, .away: return nil
    case .surplus: return change(.surplus, isMove: false)
    case .pool: return change(.pool, isMove: line.position != officer.position)
    case .stays, .pinned, .transferred, .positionChanged:
      guard let cell = line.cell else { return nil }
      if cell.commune != officer.commune { return change(.transferred, isMove: true) }
      if cell != officer.cell { return change(.positionChanged, isMove: true) }
      return line.secondCell?.position == officer.secondPosition ? nil : change(.secondPost, isMove: false)
    }
  }
}

/// What a schedule costs, by the audit's own arithmetic.
struct WavesCost {
  /// The value of the empty posts, month by month.
  var hours: [Double] = []
  /// What cells with too few heads cost besides.
  var below = 0.0
  /// Cells with too few heads in each month.
  var cellsBelow: [Int] = []
  /// The objective if nobody changed.
  var noChange = 0.0

  var objective: Double { hours.reduce(0, +) + below }
}
