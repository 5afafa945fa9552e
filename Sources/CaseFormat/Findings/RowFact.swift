public import StaffingDomain

/// What cells of one row, or of some rows of a table, make impossible or unlikely together.
public enum RowFact: Sendable, Hashable {
  /// A date is not after one that it has to follow.
  case dateNotAfter(NamedDate, NamedDate)
  /// A date is before one that it may not precede.
  case dateBefore(NamedDate, NamedDate)
  /// A course does not end above the level where it starts.
  case courseLevels(from: Int, to: Int)
  /// An allowance band does not end above its start; texts of the cells.
  case bandEnds(from: String, to: String)
  /// Two bands of one hardship class overlap: this one's start, the other's line and end.
  case overlappingBands(from: Kilometres, line: Int, end: Kilometres)
  /// An allowance is neither a share nor hours of a commune.
  case allowanceForm(AllowanceSlip)
  /// The shares of a position on some lines leave no time for services.
  case supportSharesFull(position: String, lines: [Int], sum: Double)
  /// An officer is related to the same officer.
  case relationToSelf(officer: String)
  /// A distance leads from a commune to itself.
  case distanceToSelf(commune: String)
  /// A road is less than half as long as the straight line; the road's text, and whole kilometres.
  case shortRoad(String, straight: Int)
  /// One row of workload asks for more officers than a commune can have; the volume's text.
  case implausibleWorkload(volume: String, unitHours: Hours, officers: Int, activity: SourceRow)
  /// A row about the month of a change gives neither a month nor a bound.
  case noMonth

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .dateNotAfter, .dateBefore: .datesInWrongOrder
    case .courseLevels, .bandEnds: .valuesInWrongOrder
    case .overlappingBands: .overlappingBands
    case .allowanceForm: .allowanceForm
    case .supportSharesFull: .supportSharesFull
    case .relationToSelf: .relationToSelf
    case .distanceToSelf: .distanceToSelf
    case .shortRoad: .implausibleDistance
    case .implausibleWorkload: .implausibleWorkload
    case .noMonth: .missingValue
    }
  }
}

/// The date of a column.
public struct NamedDate: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The date.
  public let date: CalendarDate

  init(_ column: String, _ date: CalendarDate) { (self.column, self.date) = (column, date) }
}

/// How an allowance fails to be a share of a position or hours of a position in a commune.
public enum AllowanceSlip: Sendable, Hashable {
  /// Both a share and hours are given.
  case both
  /// Neither is given.
  case neither
  /// A share has a commune.
  case shareWithCommune
  /// Hours have no commune.
  case hoursWithoutCommune
}
