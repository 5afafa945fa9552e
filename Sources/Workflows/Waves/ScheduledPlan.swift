internal import Auditing
internal import Foundation
internal import Reporting
internal import ResultsFormat
internal import Scheduling
internal import StaffingDomain
internal import Workloads

/// A case with the plan whose changes are scheduled.
struct ScheduledPlan: Sendable {
  /// The case.
  let loaded: LoadedCase
  private let needs: StaffingNeeds
  private let tables: ResultTables
  private let plan: TransferPlan
  private let sharedWork: [SharedWork]

  /// Reads a case and a results folder, and checks that the folder holds, unchanged, a plan of the case.
  ///
  /// Without overrides, those that the summary of the plan records are used.
  /// - Throws: ``Reporting/CaseRefusal``, ``ResultsRefusal``.
  init(_ input: RequestedCase, results: URL) throws {
    var input = input
    if input.overrides.isEmpty { input.overrides = try LoadedPlan.tables(results).summary.overrides }
    loaded = try LoadedCase(input)
    needs = try loaded.needs()
    let folder = try LoadedPlan(results, of: loaded, needs: needs)
    (tables, plan) = (folder.tables, folder.plan)
    sharedWork = Self.sharedWork(folder.tables, in: loaded.staffingCase)
  }

  private static func sharedWork(_ tables: ResultTables, in staffingCase: StaffingCase) -> [SharedWork] {
    func index<Entity>(_ entities: [Entity], _ code: (Entity) -> Code<Entity>) -> [Code<Entity>: Ordinal<Entity>] {
      Dictionary(zip(entities.map(code), entities.ordinals)) { first, _ in first }
    }
    let officers = index(staffingCase.officers, \.code)
    let communes = index(staffingCase.communes, \.code)
    let positions = index(staffingCase.positions, \.code)
    var work: [TransferPlan.SharedPost: Set<Ordinal<Officer>>] = [:]
    for row in tables.sharing {
      guard let officer = officers[row.officer], let commune = communes[row.toCommune],
        let position = positions[row.position]
      else { continue }
      let cell = Cell(commune: commune, position: position)
      work[TransferPlan.SharedPost(cell: cell, number: row.post), default: []].insert(officer)
    }
    return work.sorted { $0.key < $1.key }.map { SharedWork(post: $0.key, officers: $0.value.sorted()) }
  }

  /// The changes over the months of some settings, with what has come of them.
  func problem(
    _ settings: ScheduleSettings, _ progress: ScheduleProgress = ScheduleProgress()
  ) -> ScheduleProblem {
    ScheduleProblem(
      loaded.staffingCase, needs: needs, plan: plan, sharedWork: sharedWork, settings: settings, progress: progress)
  }

  /// Checks every rule on the rows of a month folder, and computes every figure again.
  func audit(_ reading: MonthReading, waves: WavesTables) -> MonthAuditReport? {
    reading.tables.map { month in
      MonthAudit.audit(
        loaded.staffingCase, needs: needs, plan: tables, waves: waves, month: month, digests: reading.digests,
        inputDigest: loaded.digest)
    }
  }

  /// The digest of the plan's summary.
  var digest: String { tables.summary.ownDigest }

  /// What waves of the plan are tied to.
  func ties(version: String) -> WavesTies {
    WavesTies(
      inputDigest: loaded.digest, planDigest: tables.summary.ownDigest, boundsDigest: loaded.boundsDigest,
      version: version)
  }

  /// Checks every rule on the rows of a waves folder, and computes every figure again.
  func audit(_ waves: WavesTables) -> WavesAuditReport {
    WavesAudit.audit(
      loaded.staffingCase, needs: needs, plan: tables, waves: waves,
      origin: WavesOrigin(
        inputDigest: loaded.digest, planDigest: tables.summary.ownDigest, boundsDigest: loaded.boundsDigest))
  }
}
