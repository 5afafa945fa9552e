public import Workloads

extension English {
  /// The title of a section.
  public func title(_ section: ReceiptSection) -> String {
    switch section {
    case .workingTime: "Working time of one officer"
    case .services: "Services"
    case .allowances: "Allowances"
    case .requirement: "Requirement"
    case .posts: "Posts"
    }
  }

  /// A line.
  public func sentence(_ remark: ReceiptRemark) -> String {
    switch remark {
    case .title(let cell, let position, let commune): "Receipt of \(cell): \(position) in \(commune)"
    case .noServices: "No row of workload.csv."
    case .noPosts: "None."
    case .post(let number): "Post \(number)"
    case .sum(let terms): "sum of the \(terms) terms above"
    }
  }

  /// What a line of a post calculates.
  public func label(_ line: ReceiptPostLine) -> String {
    switch line {
    case .hours: "hours"
    case .urgency: "urgency"
    case .value: "value"
    }
  }

  /// What a line is.
  public func label(_ term: ReceiptTerm) -> String {
    switch term {
    case .workingDays: "Available working days"
    case .workingTimeOfYear: "Available working time a year (AWT)"
    case .workingTimeOfMonth: "Available working time a month (M)"
    case .service(let code, let name): "\(code) \(name)"
    case .serviceTotal: "Service hours a year"
    case .allowanceShare(let name): "\(name), share of working time"
    case .allowanceHours(let name): "\(name), hours a year"
    case .categoryFactor: "Category allowance factor (CAF)"
    case .individualFactor: "Individual allowance factor (IAF)"
    case .requiredStaff: "Required staff (R)"
    case .postsForWorkload: "Posts for the workload (WISN rounding)"
    case .postsAtLeastMinimum: "Posts, not fewer than the position's minimum"
    case .establishedPosts: "Posts by establishment, which replaces the computed number"
    case .hoursOfPost(let number): "Hours of post \(number)"
    case .urgencyOfPost(let number): "Urgency of post \(number)"
    case .valueOfPost: "Value of the post"
    case .valueBelowPostBefore: "Value, not above the post before"
    }
  }

  /// The name of a number within a formula.
  public func name(_ quantity: FormulaQuantity) -> String {
    switch quantity {
    case .workingDays: "working days"
    case .annualLeave: "annual leave"
    case .publicHolidays: "public holidays"
    case .sickLeave: "sick leave"
    case .otherAbsence: "other absence"
    case .volume: "volume"
    case .workingTimeOfYear: "AWT"
    case .workingTimeOfMonth: "M"
    case .categoryFactor: "CAF"
    case .individualFactor: "IAF"
    case .requiredStaff: "R"
    case .minimumPosts: "minimum"
    case .criticalFactor: "critical"
    }
  }

  /// The short form of a unit beside an amount; empty for plain numbers.
  public func symbol(_ unit: AmountUnit, of amount: Double) -> String {
    switch unit {
    case .none: ""
    case .hours: "h"
    case .hoursPerMonth: "h a month"
    case .days: amount == 1 ? "day" : "days"
    case .fullTimeEquivalents: amount == 1 ? "officer" : "officers"
    case .posts: amount == 1 ? "post" : "posts"
    }
  }

  /// A comma and a space.
  public var argumentSeparator: String { ", " }

  /// The sign or the name of an operation within a formula.
  public func sign(_ operation: FormulaOperation) -> String {
    switch operation {
    case .times: "x"
    case .maximum: "max"
    case .minimum: "min"
    case .wisnRounding: "round_WISN"
    }
  }
}
