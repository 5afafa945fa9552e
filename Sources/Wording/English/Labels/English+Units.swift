public import StaffingDomain

extension English {
  /// For example `hours a month`.
  public func text(of unit: MeasureUnit) -> String {
    switch unit {
    case .hours: "hours"
    case .hoursPerMonth: "hours a month"
    case .hoursPerYear: "hours a year"
    case .daysPerYear: "days a year"
    case .months: "months"
    case .kilometres: "km"
    case .kilometresPerHour: "km/h"
    case .squareKilometres: "km2"
    case .degrees: "degrees"
    case .millionDong: "million VND"
    case .millionDongPerMonth: "million VND a month"
    case .fullTimeEquivalents: "full-time equivalents"
    case .heads: "heads"
    case .officers: "officers"
    case .courses: "courses"
    case .positions: "positions"
    case .posts: "posts"
    case .ranks: "ranks"
    case .residents: "residents"
    case .unitsPerYear: "units a year"
    case .share: "share"
    }
  }
}
