import Explanation
public import ResultsFormat
import StaffingDomain

extension English {
  /// The heading of the scenarios' names.
  public var scenarioHeading: String { "scenario" }

  /// The name of a figure, with room for it or in a narrow table.
  public func label(_ figure: ComparisonFigure, isNarrow: Bool) -> String {
    switch figure {
    case .status: "status"
    case .hoursLost: "hours lost"
    case .toBaseline: "to baseline"
    case .doNothing: "do nothing"
    case .recovered: "recovered"
    case .gap: "gap %"
    case .transfers: "transfers"
    case .positionChanges: "position changes"
    case .combinedOfficers: "combined officers"
    case .emptyHours: "hours of empty posts"
    case .emptyPosts: isNarrow ? "empty" : "empty posts"
    case .surplus: "surplus"
    case .allowances: "allowances"
    case .trained: "trained"
    case .trainingCost: "training cost"
    case .recruits: "recruits"
    case .sharedPosts: "shared posts"
    }
  }

  /// Why a scenario has no plan, in a narrow table.
  public func word(_ failure: ScenarioFailureLabel) -> String {
    switch failure {
    case .inputErrors: "errors"
    case .contradictory: "contradictory"
    case .noPlan: "no plan"
    case .auditFailed: "failed"
    case .fault: "fault"
    }
  }

  /// How the plan of a scenario ended, in a narrow table.
  public func word(_ status: ResultSummary.Status) -> String {
    switch status {
    case .optimal: "optimal"
    case .feasible: "feasible"
    }
  }

  /// What a scenario is called.
  public func name(ofScenario name: String) -> String { name }

  /// A sentence.
  public func sentence(_ remark: ComparisonRemark) -> String {
    switch remark {
    case .solved(let count, let failed):
      "\(grouped(count, "scenario")) solved"
        + (failed.isEmpty ? "" : ", \(failed.count) without a plan: \(failed.joined(separator: ", "))")
    case .files(let folder):
      "A results folder for each, comparison.csv, changes.csv and differences.csv are in \(folder)"
    case .moreLines(let count): "and \(count) more lines in comparison.csv"
    case .change(let number, let place, let effect, let example, let more):
      "change \(number) (\(place)): \(effect)"
        + (example.map { " [\($0)\(more > 0 ? ", and \(figure(more)) more" : "")]" } ?? "")
    case .noBaseline: "Without a plan of the baseline there is nothing to compare with."
    case .samePlan: "The plan is that of the baseline."
    case .differences(let count, let kinds, let open):
      "\(grouped(count, "officer differs", plural: "officers differ")) from the baseline: "
        + "\(kinds.map { "\(figure($0.officers)) \(kind($0.kind, ofOfficers: $0.officers))" }.joined(separator: ", "))."
        + (open > 0
          ? " \(figure(open)) of these \(open == 1 ? "is" : "are") worth no more than the gap leaves open." : "")
    case .difference(let kind, let officer, let before, let after, let extraHours):
      "\(self.kind(kind)): \(officer), \(before ?? "-") -> \(after ?? "-")"
        + (extraHours.map { " (as before alone: \(figure($0.value, decimals: 1)) hours a month worse)" } ?? "")
    case .moreDifferences(let count): "and \(figure(count)) more in differences.csv"
    }
  }
}
