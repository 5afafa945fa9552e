import CaseFormat
public import Workloads

extension English {
  /// The heading of a column.
  public func heading(_ heading: OutlookHeading) -> String {
    switch heading {
    case .lastDay: "last day"
    case .ground: "why"
    case .second: "second"
    case .left: "left"
    case .successors: "successors"
    case .inPosition: "in position"
    case .empty: "empty"
    case .overdue: "overdue"
    case .total: "total"
    case .leaving: "leaving"
    case .rotations: "rotations"
    case .required: "required"
    case .mandatory: "mandatory"
    case .dueOn: "due on"
    case .since: "since"
    case .months: "months"
    }
  }

  /// The label of a line of figures.
  public func label(_ line: OutlookLine) -> String {
    switch line {
    case .retirements: "Retirements"
    case .otherDepartures: "Other departures"
    case .emptyPosts: "Posts falling empty"
    case .expiring: "Competencies expiring"
    case .required: "holder's post asks for it"
    case .belowMandatory: "holder falls below a mandatory level"
    case .rotations: "Rotation terms ending"
    }
  }

  /// The title of a list.
  public func title(_ list: OutlookList) -> String {
    switch list {
    case .emptyPosts: "Posts falling empty, next first"
    case .positions: "Positions, most posts falling empty first, with those who leave by year"
    case .competencies: "Competencies expiring, most mandatory requirements lost first"
    case .rotations: "Rotation terms ending, longest overdue first"
    }
  }

  /// Why a service ends, in a table.
  public func word(_ ground: ServiceEnd.Ground) -> String {
    switch ground {
    case .retirement: "retirement"
    case .departure: "departure"
    }
  }

  /// A sentence.
  public func sentence(_ remark: OutlookRemark) -> String {
    switch remark {
    case .title(let from, let to, let years, let communes, let officers):
      "Outlook from \(date(from)) to \(date(to)), \(count(years, "year")): \(figure(communes, "commune")), "
        + "\(figure(officers, "officer")) in post"
    case .noEmptyPost: "No post falls empty by these dates."
    case .noExpiry: "No competency expires."
    case .noRotation: "No rotation term ends."
    case .withoutSuccessor(let count, let all):
      "\(figure(count)) of \(figure(all)): no other officer of the province has the competence and the rank."
    case .withoutLastDay(let officers):
      "\(grouped(officers, "officer")) without a last day: neither leaves_on nor both \(column(.officers(.born))) and "
        + "\(column(.officers(.sex))) are given."
    case .withoutTermStart(let officers):
      "\(grouped(officers, "officer")) without the start of a rotation term: \(column(.officers(.since))) is not given."
    case .gone(let officers, let planDate):
      "\(grouped(officers, "officer")) left before \(date(planDate)) and do not count."
    }
  }
}
