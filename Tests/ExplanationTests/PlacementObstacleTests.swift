import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// Every ground that explanations name against a placement is necessary, and together they are all.
@Suite struct PlacementObstacleTests {
  @Test(arguments: [true, false])
  func eachGroundIsNecessaryAndTogetherTheyAreAll(_ everything: Bool) {
    var counts: [RuleName: Int] = [:]
    for seed in UInt64(1)...150 {
      let staffingCase = everything ? TinyCase.everything(seed: seed) : TinyCase.random(seed: seed)
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for officer in staffingCase.officers.ordinals {
        for commune in staffingCase.communes.ordinals {
          for position in staffingCase.positions.ordinals {
            let cell = Cell(commune: commune, position: position)
            check(problem, officer, cell, "seed \(seed), \(officer) in \(cell)", &counts)
          }
        }
      }
    }
    let ofCommunes: [RuleName] = everything ? [.away, .rankDrop] : []
    let rules: [RuleName] =
      [.leaving, .pinned, .competence, .rank, .distance, .provinceBorder, .lock, .forbid, .cellBalance] + ofCommunes
    for rule in rules { #expect((counts[rule] ?? 0) >= 10, "\(rule): \(counts)") }
  }

  private func check(
    _ problem: StaffingProblem, _ officer: Ordinal<Officer>, _ cell: Cell, _ label: Comment,
    _ counts: inout [RuleName: Int]
  ) {
    let obstacles = problem.obstacles(to: officer, holding: cell)
    let options = problem.options(of: officer).map { $0.heldCell }
    let isOverfull = problem.cellBalance.posts(in: cell) == 0
    if obstacles.isEmpty {
      #expect(options.contains(cell), label)
    } else if !isOverfull {
      // Who is in a cell without posts has staying among the options, but no plan leaves room for it.
      #expect(!options.contains(cell), label)
    }
    for (place, obstacle) in obstacles.enumerated() {
      counts[obstacle.rule, default: 0] += 1
      #expect(!obstacle.sources.isEmpty || obstacle.rule == .cellBalance, label)
      let reason = English().reason(obstacle.fact, of: problem.staffingCase)
      #expect(!English().remedy(obstacle, of: problem.staffingCase).isEmpty && !reason.isEmpty, label)
      var others = obstacles
      others.remove(at: place)
      let alone = Self.lifted(others, of: officer, cell, in: problem.staffingCase)
      #expect(alone.map(\.rule) == [obstacle.rule], "\(label): \(reason) alone leaves \(alone.map(\.fact))")
    }
    #expect(Self.lifted(obstacles, of: officer, cell, in: problem.staffingCase).isEmpty, label)
  }

  /// What still stands in the way after some grounds were taken out of the case, each by the rows that it names.
  private static func lifted(
    _ obstacles: [PlacementGround], of officer: Ordinal<Officer>, _ cell: Cell, in staffingCase: StaffingCase
  ) -> [PlacementGround] {
    var changed = staffingCase
    for obstacle in obstacles {
      let lines = obstacle.sources.compactMap { source -> SourceRow? in
        if case .row(let row) = source { row } else { nil }
      }
      let isPolicy = obstacle.sources.contains { if case .policy = $0 { true } else { false } }
      switch obstacle.rule {
      case .leaving: (changed.officers[officer].leavesOn, changed.officers[officer].born) = (nil, nil)
      case .away: changed.bars.removeAll { lines.contains($0.source) }
      case .pinned:
        changed.bars.removeAll { lines.contains($0.source) }
        guard case .pinned(let pins) = obstacle.fact else { continue }
        if pins.contains(.fixed) { changed.officers[officer].mobility = .movable }
        if pins.contains(where: { if case .leaves = $0 { true } else { false } }) {
          (changed.officers[officer].leavesOn, changed.officers[officer].born) = (nil, nil)
        }
        if pins.contains(where: { if case .settling = $0 { true } else { false } }) {
          changed.policy.settlingMonths = 0
        }
      case .competence:
        for requirement in changed.requirements.indices where lines.contains(changed.requirements[requirement].source) {
          changed.requirements[requirement].isMandatory = false
        }
        if isPolicy { changed.policy.minimumFit = 0 }
      case .rank: changed.officers[officer].rank = 5
      case .rankDrop: changed.policy.maximumRankDrop = 4
      case .distance:
        if isPolicy { changed.policy.maximumDistance = Kilometres(1e5) }
        if !lines.isEmpty { changed.officers[officer].maximumDistance = nil }
      case .provinceBorder: changed.policy.crossProvince = true
      case .lock, .forbid: changed.decisions.removeAll { lines.contains($0.source) }
      case .cellBalance:
        changed.posts.removeAll { $0.cell == cell }
        changed.posts.append(EstablishedPosts(cell: cell, posts: 1, source: SourceRow(table: .posts, line: 900)))
      default: Issue.record("\(obstacle.rule) forbids nothing about one officer")
      }
    }
    return StaffingProblem(changed, needs: StaffingNeeds(changed)).obstacles(to: officer, holding: cell)
  }

  @Test func aBarIsNamedWithItsLegalBasis() {
    var staffingCase = TwoCommunes.make()
    staffingCase.bars = [
      Bar(
        officer: TwoCommunes.second, rule: .maternity, legalBasis: "Decree 1, article 2",
        source: SourceRow(table: .bars, line: 7))
    ]
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let obstacles = problem.obstacles(to: TwoCommunes.second, holding: TwoCommunes.target)
    #expect(obstacles.map(\.legalBasis) == ["Decree 1, article 2"])
    #expect(obstacles.map(\.sources) == [[.row(SourceRow(table: .bars, line: 7))]])
  }
}
