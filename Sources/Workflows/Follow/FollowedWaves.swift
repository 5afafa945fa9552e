internal import Auditing
internal import Foundation
internal import ResultsFormat
internal import Scheduling
internal import StaffingDomain
internal import Wording

/// The months of a plan's changes as a waves folder has them, checked.
struct FollowedWaves: Sendable {
  /// The rows of the folder.
  let tables: WavesTables
  /// The months and their limits.
  let settings: ScheduleSettings
  /// The month of every change.
  let schedule: Schedule

  /// Reads a waves folder and checks that it holds, unchanged, the months of a plan.
  ///
  /// - Throws: ``ResultsRefusal``.
  init(_ folder: URL, of plan: ScheduledPlan) throws(ResultsRefusal) {
    let tables = try Self.tables(folder)
    if let first = plan.audit(tables).violations.first { throw .violated(first) }
    let recorded = tables.summary.settings
    let settings = ScheduleSettings(
      from: recorded.from, months: recorded.months, perMonth: recorded.perMonth, perCommune: recorded.perCommune,
      courseHours: recorded.courseHours)
    let months = tables.months
    let officers = plan.loaded.staffingCase.officers
    // The audit has seen that every change has one month, and couples the same.
    guard let schedule = plan.problem(settings).schedule({ months[officers[$0].code] }) else {
      throw .folder(.unreadable)
    }
    (self.tables, self.settings, self.schedule) = (tables, settings, schedule)
  }

  private static func tables(_ folder: URL) throws(ResultsRefusal) -> WavesTables {
    let reading: WavesReading
    do {
      reading = try WavesReader.read(folder)
    } catch let error as ResultsError {
      throw .missing(error)
    } catch {
      throw .folder(.unreadable)
    }
    if let tables = reading.tables { return tables }
    guard let first = reading.findings.first(where: { $0.severity == .error }) else { throw .folder(.unreadable) }
    throw .damaged(first)
  }
}
