public import StaffingDomain

/// What a diagnosis says besides its tables.
public enum DiagnosisRemark: Sendable, Hashable {
  /// It looks at one commune.
  case commune(code: String, name: String, on: CalendarDate)
  /// It looks at a whole case; nil for a case of one province.
  case wholeCase(on: CalendarDate, provinces: Int?, communes: Int, positions: Int)
  /// The gaps of every requirement follow.
  case allGaps(on: CalendarDate)
  /// How many communes have more officers than the measure, fewer, and as many.
  case balances(BalanceMeasure, over: BalanceCount, under: BalanceCount, exact: Int)
  /// The case has no requirements.
  case noRequirements
  /// Every requirement is met.
  case noGap
  /// No post is vacant.
  case noVacancy
}

/// What the officers of communes are held against.
public enum BalanceMeasure: Sendable, Hashable, CaseIterable {
  /// The establishment, which every commune has.
  case establishment
  /// The posts, as no commune has an establishment.
  case posts
  /// The establishment, and the posts of communes that have none.
  case establishmentOrPosts
}

/// Communes on one side of their measure, and the largest balance among them.
public struct BalanceCount: Sendable, Hashable {
  /// The communes.
  public var communes: Int
  /// The largest balance; nil without communes.
  public var most: Int?

  /// Creates a count.
  public init(communes: Int, most: Int?) { (self.communes, self.most) = (communes, most) }
}

/// What stands beside a figure at the head of a diagnosis.
public enum DiagnosisFigureRemark: Sendable, Hashable {
  /// Officers as full-time staff, and how many of them leave soon.
  case officers(FullTimeEquivalents, leaving: Int, before: CalendarDate)
  /// The requirement comes from the workload.
  case byWorkload
  /// How much staff is missing, or too much where the number is not negative.
  case difference(FullTimeEquivalents)
  /// In how many cells it is.
  case cells(Int)
  /// The unit of the hours.
  case aMonth
  /// Below which fit an officer counts as mismatched.
  case belowFit(Double)
  /// Hours a month of the posts that may be combined, how many of these are vacant, and the hours of the vacant ones.
  case combinable(HoursPerMonth, vacant: Int, HoursPerMonth)
  /// Until when the horizon lasts, of which officers are away for more than half.
  case awayUntil(CalendarDate)
  /// Since when they do not count.
  case before(CalendarDate)
}

/// The words of a diagnosis.
public protocol DiagnosisWording {
  /// The heading of a column.
  func heading(_ heading: DiagnosisHeading) -> String
  /// The label of a figure.
  func label(_ figure: DiagnosisFigure) -> String
  /// What stands beside a figure.
  func remark(_ remark: DiagnosisFigureRemark) -> String
  /// The title of a list.
  func title(_ list: DiagnosisList) -> String
  /// The title of the list of gaps where only the largest are shown.
  func titleOfGaps(shown: Int, of count: Int) -> String
  /// A sentence.
  func sentence(_ remark: DiagnosisRemark) -> String
  /// Some of a number, in a table: `1 of 3`.
  func part(_ count: Int, of all: Int) -> String
}
