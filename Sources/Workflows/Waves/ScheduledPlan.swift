internal import Auditing
internal import Foundation
internal import Reporting
internal import ResultsFormat
internal import Scheduling
internal import StaffingDomain
internal import Wording
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
    let loaded = try LoadedCase(input)
    let needs = try loaded.needs()
    self.init(try LoadedPlan(results, of: loaded, needs: needs), of: loaded, needs: needs)
  }

  /// A plan that was checked.
  init(_ folder: LoadedPlan, of loaded: LoadedCase, needs: StaffingNeeds) {
    (self.loaded, self.needs, tables, plan) = (loaded, needs, folder.tables, folder.plan)
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

  /// Reads a waves folder and checks that it holds, unchanged, sound months of the plan.
  ///
  /// - Throws: ``WavesRefusal``.
  func waves(_ folder: URL) throws -> WavesTables {
    let reading: WavesReading
    do {
      reading = try WavesReader.read(folder)
    } catch let error as ResultsError {
      throw WavesRefusal(ground: .missing(error))
    }
    guard let waves = reading.tables else {
      let first = reading.findings.first { $0.severity == .error }
      throw WavesRefusal(ground: first.map { .damaged($0) } ?? .folder(.unreadable))
    }
    let violations = audit(waves).violations
    guard let first = violations.min(by: { Self.rank($0) < Self.rank($1) }) else { return waves }
    throw WavesRefusal(ground: .violated(first))
  }

  /// Another case or plan explains every other violation, and an edit explains what follows from it.
  private static func rank(_ violation: Violation) -> Int {
    switch violation.rule {
    case .waves(.otherWaves): 0
    case .waves(.editedWaves): 1
    default: 2
    }
  }

  /// Checks every rule on the rows of a waves folder, and computes every figure again.
  func audit(_ waves: WavesTables) -> WavesAuditReport {
    WavesAudit.audit(
      loaded.staffingCase, needs: needs, plan: tables, waves: waves,
      origin: WavesOrigin(
        inputDigest: loaded.digest, planDigest: tables.summary.ownDigest, boundsDigest: loaded.boundsDigest))
  }
}
