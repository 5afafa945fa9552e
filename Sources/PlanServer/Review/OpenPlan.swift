internal import Foundation
internal import PlanStore
internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// A plan that is open for review.
struct OpenPlan: Sendable {
  let tables: ResultTables
  let staffingCase: StaffingCase
  let names: PlaceNames
  let rows: [ReviewRow]
  /// The digest of the plan's summary, which tells its answers from those of other plans.
  let digest: String

  init(_ tables: ResultTables, of staffingCase: StaffingCase) {
    (self.tables, self.staffingCase) = (tables, staffingCase)
    names = PlaceNames(staffingCase)
    rows = ReviewRow.rows(tables, of: staffingCase)
    digest = tables.summary.ownDigest
  }

  /// The name of an officer; the code where the case gives none.
  func name(of officer: String) -> String {
    staffingCase.officers.first { $0.code.text == officer }?.name ?? officer
  }

  /// Of how many officers the plan asks what was decided otherwise.
  func against(_ decisions: [ReviewDecision]) -> Int {
    let asked = Dictionary(rows.map { ($0.officer, $0) }) { first, _ in first }
    let officers = decisions.filter { decision in
      let row = asked[decision.subject.officer]
      return switch decision.verdict {
      case .refuse: row?.subject == decision.subject
      case .keepHere: row.map { ![.training].contains($0.subject.kind) } ?? false
      case .keepThere: row?.subject != decision.subject
      case .agree, nil: false
      }
    }
    return Set(officers.map(\.subject.officer)).count
  }

  /// The rows that somebody may see: of a unit its own.
  func rows(for user: User?) -> [ReviewRow] {
    guard let details = user?.details, details.role == .unit else { return rows }
    return rows.filter { $0.communes.contains(details.unit ?? "") }
  }
}

/// A plan that a visit asks for.
struct AskedPlan: Sendable {
  let run: PlanRun
  let plan: OpenPlan

  var address: String { "/runs/\(run.number.rawValue)" }

  /// The title of its pages.
  func title(_ label: String, _ wording: any Language) -> String {
    "\(label): \(run.caseName), \(wording.name(ofRun: run.number))"
  }
}

extension Site {
  /// The plan that a visit asks for, where its user may do one of some things with it as it is.
  ///
  /// - Throws: A ``PageRefusal``.
  func askedPlan(_ visit: Visit, _ deeds: PlanDeed...) async throws -> AskedPlan { try await askedPlan(visit, deeds) }

  /// The same for a list of things.
  func askedPlan(_ visit: Visit, _ deeds: [PlanDeed]) async throws -> AskedPlan {
    let run = try await askedRun(visit)
    guard run.state == .done else { throw PageRefusal(.notFound) }
    let refusals = deeds.map { Self.refusal(of: $0, visit, run) }
    // What is told is the refusal of what the role may do in other states, where there is such a thing.
    if !refusals.contains(nil) {
      let told = refusals.compactMap(\.self)
      let own = told.first { if case .notInState = $0 { true } else { false } }
      if let refusal = own ?? told.first { throw PageRefusal(.plan(refusal)) }
    }
    return AskedPlan(run: run, plan: try await opened(run))
  }

  /// The plan of a run, read once.
  func opened(_ run: PlanRun) async throws -> OpenPlan {
    if let plan = await openPlans.find(run.number) { return plan }
    guard let entry = try await store.workplaceCase(run.workplaceCase),
      let version = try await store.version(run.version, of: run.workplaceCase),
      let open = try await opened(AskedVersion(workplaceCase: entry, version: version))
    else { throw PageRefusal(.notFound) }
    let folder = store.folder(of: run.number).appendingPathComponent("results")
    let plan = try await workshop.reading {
      try ResultsReader.read(folder).tables.map { OpenPlan($0, of: open.staffingCase) }
    }
    guard let plan else { throw PageRefusal(.notFound) }
    await openPlans.keep(plan, as: run.number)
    return plan
  }
}
