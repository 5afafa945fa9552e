import GLPKBackend
import StaffingDomain
import TestSupport
import Testing

@testable import Scheduling

/// What is decided again of changes that are settled.
@Suite struct FollowUpTests {
  @Test("Every settled change is held by a decision wholly, or counted among those that no decision can say")
  func undecidable() throws {
    var (held, counted, seconds) = (0, 0, 0)
    for seed in 0..<UInt64(150) {
      let tiny = TinyWaves(seed: seed)
      guard case .found(let result) = try tiny.search() else { continue }
      var random = SeededGenerator(seed: seed)
      let followUp = Self.followUp(tiny, result.schedule, &random)
      let decisions = Dictionary(
        followUp.decisions(of: tiny.staffingCase).filter { $0.state != nil }.map { ($0.decision.officer, $0.decision) },
        uniquingKeysWith: { first, _ in first })
      let open = Set(followUp.undecidable.map(\.change.officer))
      for followed in followUp.changes {
        let (officer, before, after) = (followed.change.officer, followed.change.before, followed.change.after)
        switch followed.entry?.status {
        case nil, .delayed: #expect(!open.contains(officer) && decisions[officer] == nil)
        case .refused: #expect(open.contains(officer) == (decisions[officer] == nil))
        case .done, .agreed:
          let cell = decisions[officer].flatMap { decision in
            decision.commune.flatMap { commune in
              decision.position.map { Cell(commune: commune, position: $0) }
            }
          }
          // A lock names the main post alone.
          let isWhole = cell != nil && cell == after.main && (after.second == nil || after.second == before.second)
          #expect(open.contains(officer) == !isWhole, "seed \(seed), \(followed.change)")
          if isWhole { held += 1 } else { counted += 1 }
          if after.main != nil, after.second != nil, after.second != before.second { seconds += 1 }
        }
      }
    }
    #expect(held > 20 && counted > 20 && seconds > 10)
  }

  private static func followUp(
    _ tiny: TinyWaves, _ schedule: Schedule, _ random: inout SeededGenerator
  ) -> FollowUp {
    let statuses: [ProgressStatus?] = [.done, .agreed, .refused, .delayed, nil]
    var entries: [Ordinal<Officer>: ProgressEntry] = [:]
    for change in tiny.problem().changes {
      guard let status = statuses[Int.random(in: 0..<statuses.count, using: &random)] else { continue }
      entries[change.officer] = ProgressEntry(
        officer: tiny.staffingCase.officers[change.officer].code, status: status,
        date: tiny.settings.from.firstDay, until: nil, note: "note", line: 2)
    }
    return FollowUp(
      tiny.settings, schedule: schedule, entries: entries, month: tiny.settings.from
    ) { settings, progress in
      ScheduleProblem(
        tiny.staffingCase, needs: tiny.needs, plan: tiny.plan, sharedWork: tiny.shared, settings: settings,
        progress: progress)
    }
  }
}
