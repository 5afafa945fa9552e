public import StaffingDomain
public import Workplace

/// A word or a sentence of the pages about runs.
public enum RunPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The name of the page of all runs.
  case runs
  /// The page on which a run is asked for.
  case plan
  /// What happens when a run is asked for.
  case planIntroduction
  /// How fields are to be filled in.
  case fieldsIntroduction
  /// The field of the time.
  case seconds
  /// What the time means.
  case secondsHint
  /// The button that asks for a run.
  case start
  /// There is no run yet, for who may ask for one.
  case noRunsYet
  /// There is no run yet, for who may not.
  case noRunsToRead
  /// The column of runs.
  case run
  /// The column of states.
  case state
  /// The column of who asked.
  case askedBy
  /// The column of when.
  case asked
  /// What the run does.
  case phase
  /// The time that it took so far.
  case duration
  /// The hours that are lost under the best plan.
  case bestPlan
  /// The hours that are lost under every plan.
  case bound
  /// What may still be gained.
  case gap
  /// The picture of how plan and bound meet.
  case picture
  /// What the picture shows.
  case pictureSummary
  /// The values that differ from those of the case.
  case values
  /// None differ.
  case noValues
  /// The button that stops a run.
  case stop
  /// What stopping keeps.
  case stopIntroduction
  /// The button that asks for the same again.
  case again
  /// The files of a plan.
  case results
  /// What the program said.
  case message
  /// Back to all runs.
  case backToRuns
  /// The version that a run is of.
  case toVersion
  /// A policy field's unit.
  case unit
  /// What an empty field stands for.
  case inCase
  /// What holds where the case says nothing.
  case usual
}

/// How a language speaks on the pages about runs.
public protocol RunPageWording {
  /// A word or a sentence that depends on nothing.
  func label(_ label: RunPageLabel) -> String
  /// The state of a run as a label.
  func label(of state: RunState) -> String
  /// What a run does, as a label.
  func label(of phase: RunPhase) -> String
  /// A field of a run as the audit trail names it.
  func label(of field: RunField) -> String
  /// Why a run has no plan and what to do, in whole sentences.
  func sentence(_ fault: RunFault) -> String
  /// Why nothing was done with a run, in whole sentences.
  func sentence(_ refusal: RunRefusal) -> String
  /// Where a run is and what to do next, in whole sentences.
  func summary(of run: PlanRun) -> String
  /// A run by its number, as a label.
  func name(ofRun number: RunNumber) -> String
  /// A duration in seconds, for readers.
  func duration(_ seconds: Double) -> String
  /// Hours a month, with their unit.
  func lostHours(_ value: Double) -> String
  /// A share in per cent.
  func share(_ value: Double) -> String
}
