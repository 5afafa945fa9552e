import Planning
import StaffingDomain
import Tables
public import Wording

/// A frontier on paper: a row and a bar for each point.
public struct FrontierReport: Sendable {
  private let view: FrontierView
  private let language: any Language
  private var curve: FrontierCurve { view.curve }

  /// Prepares a report.
  public init(_ view: FrontierView, in language: any Language) {
    (self.view, self.language) = (view, language.speaking(of: view.staffingCase))
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The report as what it says.
  public var document: ReportDocument {
    ReportDocument([
      ReportSection([.heading(language.sentence(title)), .line(language.sentence(.meaning))]),
      ReportSection([.table(FrontierTables.points(view, in: language))]),
      ReportSection(remarks.map { .line(language.sentence($0)) }),
      ReportSection(conflicts),
    ])
  }

  private var title: FrontierRemark {
    .title(
      case: view.title, on: view.staffingCase.policy.planDate, keys: view.keys.map { $0.label(in: language) },
      points: curve.points.count)
  }

  private var remarks: [FrontierRemark] {
    var remarks: [FrontierRemark] = []
    if let elbow = view.elbow {
      remarks.append(
        .elbow(
          key: view.keys[0].name, value: view.text(elbow.point, 0), rest: HoursPerMonth(elbow.rest),
          range: HoursPerMonth(elbow.range)))
    }
    let open = curve.points.count { $0.status == .feasible }
    if open > 0 { remarks.append(.notProved(points: open)) }
    let missing = curve.points.count { $0.status == .notReached || $0.status == .noPlan }
    if missing > 0, let interruption = curve.interruption {
      remarks.append(.interrupted(interruption, points: missing, of: curve.points.count))
    }
    return remarks
  }

  /// Every contradiction once, with the points that have it.
  private var conflicts: [ReportBlock] {
    var places: [(conflict: OrderConflict, points: [String])] = []
    for point in curve.points {
      for conflict in point.result?.conflicts ?? [] {
        let name = view.keys.indices.map { view.words(point, $0, in: language) }.joined(separator: "/")
        if let known = places.firstIndex(where: {
          $0.conflict.cause == conflict.cause && $0.conflict.officers == conflict.officers
        }) {
          places[known].points.append(name)
        } else {
          places.append((conflict, [name]))
        }
      }
    }
    return places.flatMap { conflict, points in
      [.line(language.contradiction(language.conflict(conflict, of: view.staffingCase), at: points))]
        + conflict.sources.map { .line($0.description, indent: 2) }
    }
  }
}
