public import Explanation
import Planning
public import ResultsFormat
public import StaffingDomain
public import Wording

/// What planning again tells besides the plan.
public struct ReplannedPlan: Sendable {
  /// Who does something else, and why; sorted by officer.
  public var changes: [ReplanningChange]
  /// Transfers that were refused, with substitutes.
  public var refused: [RefusedPost] = []
  /// What a changed name counted.
  public var hours: HoursPerMonth
  /// Officers of the case whom the earlier plan does not know.
  public var unknown: Int
  /// No plan with at most as many changes is below this; nil where nothing was proved.
  public var boundOfFewChanges: HoursPerMonth?

  /// Creates what is to be told; refused transfers are added.
  public init(changes: [ReplanningChange], hours: HoursPerMonth, unknown: Int) {
    (self.changes, self.hours, self.unknown) = (changes, hours, unknown)
  }
}

extension ResultTables {
  /// Adds the changes of written results with what the officers do under a plan, for a check; what they did, and why that
  /// changed, stays as it is written.
  public mutating func add(checking written: [ChangeRow], of view: PlanView, in language: any Language) {
    let staffingCase = view.problem.staffingCase
    let places = Dictionary(zip(staffingCase.officers.map(\.code), view.plan.assignments)) { first, _ in first }
    changes = written.compactMap { row in
      guard let assignment = places[row.officer] else { return nil }
      var row = row
      row.becomes = language.text(of: assignment, in: staffingCase)
      return row
    }
  }

  /// Adds what planning again tells: changes, substitutes, the block of the summary and a note on the bound.
  public mutating func add(
    _ again: ReplannedPlan, from earlier: ResultTables, of view: PlanView, in language: any Language
  ) {
    let staffingCase = view.problem.staffingCase
    changes = again.changes.map { change in
      ChangeRow(
        officer: staffingCase.officers[change.officer].code, name: staffingCase.officers[change.officer].name ?? "",
        was: language.text(of: change.was, in: staffingCase),
        becomes: language.text(of: change.becomes, in: staffingCase),
        why: language.why(change.reason, of: staffingCase))
    }
    substitutes = again.refused.flatMap { refused in
      refused.substitutes.enumerated().map { place, substitute in
        SubstituteRow(
          refusedBy: staffingCase.officers[refused.officer].code,
          commune: staffingCase.communes[refused.cell.commune].code,
          position: staffingCase.positions[refused.cell.position].code, rank: place + 1,
          substitute: staffingCase.officers[substitute.officer].code,
          name: staffingCase.officers[substitute.officer].name ?? "", extraHours: substitute.extraHours.value,
          othersChanged: substitute.othersChanged,
          atLeast: substitute.extraHours.atLeast, atMost: substitute.extraHours.atMost)
      }
    }
    summary.replanning = ReplanningSummary(
      from: earlier.summary.ownDigest, stabilityHours: again.hours.value, changes: again.changes.count,
      unknownOfficers: again.unknown, boundOfFewChanges: again.boundOfFewChanges)
    summary.notes.append(
      language.note(
        ReplanningNote(
          changes: again.changes.count, price: again.hours, boundOfFewChanges: again.boundOfFewChanges)))
  }
}
