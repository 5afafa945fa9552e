import StaffingDomain
import Workloads

/// Who stays in one commune where team rules couple its cells: a dynamic programme over the cells.
///
/// A state is how many posts of the establishment are taken, and how many officers count in each team rule, up to the
/// number asked for. Within a cell, officers who count in the same rules differ in their hours only, so the cheapest
/// of them stay first.
struct TeamKeeping {
  /// The free officers who stay.
  let kept: [Ordinal<Officer>]

  private struct State: Hashable {
    var heads: Int
    var counts: [Int]
  }

  /// A way to reach a state.
  private struct Path {
    var gain: HoursPerMonth
    /// The state before the last cell, and who stays there.
    var former: Int
    var kept: [Ordinal<Officer>]
  }

  /// What keeping some officers of a cell means.
  private struct Choice {
    var gain: HoursPerMonth
    var counts: [Int]
    var kept: [Ordinal<Officer>]
  }

  private typealias Stage = (states: [State], paths: [Path])

  /// - Parameter limit: The most officers that may hold posts in the commune; nil where there is no limit.
  init(_ cells: [DoNothing.CellQueue], of commune: Ordinal<Commune>, limit: Int?, problem: StaffingProblem) {
    let all = problem.teamRules.subjects.indices.filter { problem.teamRules.subjects[$0].commune == commune }
    let wanted = all.map { problem.teamRules.subjects[$0].rule.officers }
    func rows(of officer: Ordinal<Officer>) -> [Int] {
      let signature = problem.teamSkills.signature(of: officer, after: 0)
      let own = problem.teamRules.rows(of: commune, with: signature)
      return all.indices.filter { own.contains(all[$0]) }
    }
    var first = State(heads: 0, counts: wanted.map { _ in 0 })
    for officer in cells.flatMap(\.pinned) {
      if limit != nil { first.heads += 1 }
      for index in rows(of: officer) { first.counts[index] = min(wanted[index], first.counts[index] + 1) }
    }
    var stages: [Stage] = [([first], [Path(gain: .zero, former: 0, kept: [])])]
    for cell in cells {
      let choices = TeamKeeping.choices(in: cell, posts: problem.needs[cell.cell].posts, rules: wanted.count, rows)
      stages.append(TeamKeeping.extend(stages[stages.count - 1], by: choices, wanted: wanted, limit: limit))
    }
    let penalties = all.map { problem.teamRules.rows[$0].penalty ?? .zero }
    kept = TeamKeeping.best(stages, wanted: wanted, penalties: penalties)
  }

  private static func choices(
    in cell: DoNothing.CellQueue, posts: [Post], rules: Int, _ rows: (Ordinal<Officer>) -> [Int]
  ) -> [Choice] {
    let open = posts.dropFirst(cell.pinned.count)
    let groups = Dictionary(grouping: cell.free.reversed()) { rows($0.officer) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var choices = [Choice(gain: .zero, counts: [Int](repeating: 0, count: rules), kept: [])]
    for (rows, members) in groups {
      var grown: [Choice] = []
      for choice in choices {
        var next = choice
        grown.append(next)
        for member in members.prefix(open.count - choice.kept.count) {
          next.gain += .zero - member.extra
          next.kept.append(member.officer)
          for row in rows { next.counts[row] += 1 }
          grown.append(next)
        }
      }
      choices = grown
    }
    return choices.map { choice in
      var choice = choice
      for post in open.prefix(choice.kept.count) { choice.gain += post.value }
      return choice
    }
  }

  private static func extend(_ stage: Stage, by choices: [Choice], wanted: [Int], limit: Int?) -> Stage {
    var next: Stage = ([], [])
    var places: [State: Int] = [:]
    for (former, state) in stage.states.enumerated() {
      for choice in choices {
        var reached = state
        if let limit {
          reached.heads += choice.kept.count
          if reached.heads > limit && !choice.kept.isEmpty { continue }
        }
        for index in wanted.indices {
          reached.counts[index] = min(wanted[index], reached.counts[index] + choice.counts[index])
        }
        let path = Path(gain: stage.paths[former].gain + choice.gain, former: former, kept: choice.kept)
        if let place = places[reached] {
          if path.gain > next.paths[place].gain { next.paths[place] = path }
        } else {
          places[reached] = next.states.count
          next.states.append(reached)
          next.paths.append(path)
        }
      }
    }
    return next
  }

  private static func best(_ stages: [Stage], wanted: [Int], penalties: [HoursPerMonth]) -> [Ordinal<Officer>] {
    guard let last = stages.last else { return [] }
    func worth(_ place: Int) -> HoursPerMonth {
      var worth = last.paths[place].gain
      for (index, count) in last.states[place].counts.enumerated() {
        worth += .zero - Double(wanted[index] - count) * penalties[index]
      }
      return worth
    }
    guard var place = last.states.indices.max(by: { (worth($0), $1) < (worth($1), $0) }) else { return [] }
    var kept: [Ordinal<Officer>] = []
    for stage in stages.reversed() {
      kept += stage.paths[place].kept
      place = stage.paths[place].former
    }
    return kept
  }
}
