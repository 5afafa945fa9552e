public import StaffingDomain
public import Workloads

/// What an outlook says besides its tables.
public enum OutlookRemark: Sendable, Hashable {
  /// What it looks at.
  case title(from: CalendarDate, to: CalendarDate, years: Int, communes: Int, officers: Int)
  /// No post falls empty.
  case noEmptyPost
  /// No competency ends.
  case noExpiry
  /// No rotation term ends.
  case noRotation
  /// How many of the posts that fall empty have nobody who could step in.
  case withoutSuccessor(Int, of: Int)
  /// Officers whose last day no date tells.
  case withoutLastDay(officers: Int)
  /// Officers whose term has no start.
  case withoutTermStart(officers: Int)
  /// Officers who left before the plan date.
  case gone(officers: Int, before: CalendarDate)
}

/// The words of an outlook.
public protocol OutlookWording {
  /// The heading of a column.
  func heading(_ heading: OutlookHeading) -> String
  /// The label of a line of figures.
  func label(_ line: OutlookLine) -> String
  /// The title of a list.
  func title(_ list: OutlookList) -> String
  /// Why a service ends, in a table.
  func word(_ ground: ServiceEnd.Ground) -> String
  /// A sentence.
  func sentence(_ remark: OutlookRemark) -> String
}
