public import StaffingDomain

extension English {
  /// The heading of a column about what a case consists of.
  public func heading(_ heading: CaseHeading) -> String {
    switch heading {
    case .officer: "officer"
    case .name: "name"
    case .commune: "commune"
    case .position: "position"
    case .cell: "cell"
    case .post: "post"
    case .competency: "competency"
    case .course: "course"
    case .province: "province"
    case .officers: "officers"
    case .posts: "posts"
    }
  }

  /// The heading of a list that ends before all its rows are shown.
  public func heading(_ heading: String, shown: Int, of count: Int) -> String {
    "\(heading) (\(figure(shown)) of \(figure(count)))"
  }

  /// A sentence that a reader should know, under a report.
  public func note(_ sentence: String) -> String { "Note: \(sentence)" }

  /// A group of positions.
  public func name(of group: PositionGroup) -> String {
    switch group {
    case .leadership: "leadership"
    case .office: "office"
    case .economy: "economy"
    case .cultureSociety: "culture society"
    case .serviceCentre: "service centre"
    }
  }

  /// A share as a percentage with its sign.
  public func percentage(_ share: Double, decimals: Int) -> String { "\(figure(share * 100, decimals: decimals)) %" }

  /// A count with its noun, thousands grouped, for example `1 post` or `1,200 posts`.
  func grouped(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(figure(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
