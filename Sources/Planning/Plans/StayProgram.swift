import StaffingDomain
import Workloads

/// Who stays in one commune where team rules or second posts couple its cells.
///
/// A team rule that pinned officers meet already needs nothing. One with no more helpers than officers missing is a price for
/// each of them who stays. What is left couples officers; mostly the best choice without such a rule meets it, and then it
/// is the best with it too. So a dynamic programme over groups of cells counts only the rules that are not met without it,
/// one more at a time, and heads of the establishment only where too many would stay without it. A state is how many heads
/// are taken, and how many officers count in each such rule, up to the number asked for. A group is a set of cells that
/// second posts of today link (``StayGroup``): what its members do concerns no other group but through heads and rules.
struct StayProgram {
  /// Those who stay and are free, and those who keep two posts.
  let kept: [OfficerOption]

  /// A rule that couples officers.
  struct Rule {
    var row: Int
    /// Officers missing beside the pinned ones.
    var missing: Int
    var penalty: HoursPerMonth
  }

  /// - Parameter limit: The most officers that may hold posts in the commune; nil where there is no limit.
  init(_ cells: [DoNothing.CellQueue], of commune: Ordinal<Commune>, limit: Int?, problem: StaffingProblem) {
    let (rules, prices) = StayProgram.rules(cells, of: commune, problem)
    let pinned = cells.reduce(0) { $0 + $1.pinned.count }
    let groups = StayGroup.groups(cells, of: commune, prices: prices, problem: problem)
    let room = limit.map { max(0, $0 - pinned) }
    var counting = StayCounting()
    while true {
      let kept = StayProgram.best(groups, counting)
      if counting.room == nil, let room, kept.count(where: \.isFree) > room {
        counting.room = room
        continue
      }
      let unmet = rules.first { rule in
        !counting.rules.contains { $0.row == rule.row }
          && kept.count { $0.isFree && $0.rows.contains(rule.row) } < rule.missing
      }
      guard let unmet else {
        self.kept = kept.map(\.option)
        return
      }
      counting.rules.append(unmet)
    }
  }

  /// The rows of ``TeamRules`` in which an officer of a commune counts, untrained.
  static func rows(
    of officer: Ordinal<Officer>, in commune: Ordinal<Commune>, _ problem: StaffingProblem
  ) -> [Int] {
    problem.teamRules.rows(of: commune, with: problem.teamSkills.signature(of: officer, after: 0)).sorted()
  }

  /// The rules that couple officers, and what each stay is worth in the rows that do not.
  private static func rules(
    _ cells: [DoNothing.CellQueue], of commune: Ordinal<Commune>, _ problem: StaffingProblem
  ) -> (coupling: [Rule], prices: [Int: HoursPerMonth]) {
    var (pinned, helpers): ([Int: Int], [Int: Int]) = ([:], [:])
    for cell in cells {
      for officer in cell.pinned { for row in rows(of: officer, in: commune, problem) { pinned[row, default: 0] += 1 } }
      for member in cell.free {
        for row in rows(of: member.officer, in: commune, problem) { helpers[row, default: 0] += 1 }
      }
    }
    var (coupling, prices): ([Rule], [Int: HoursPerMonth]) = ([], [:])
    for row in problem.teamRules.rowsOfCommune[commune.offset] {
      let subject = problem.teamRules.subjects[row]
      let missing = subject.rule.officers - (pinned[row] ?? 0)
      guard missing > 0, let count = helpers[row] else { continue }
      if count <= missing {
        prices[row] = subject.rule.penalty
      } else {
        coupling.append(Rule(row: row, missing: missing, penalty: subject.rule.penalty))
      }
    }
    return (coupling, prices)
  }
}

// The dynamic programme.
extension StayProgram {
  private struct State: Hashable {
    var heads: Int
    var counts: [Int]
  }

  /// A way to reach a state: the state before the last group, and what that group does.
  private struct Path {
    var gain: HoursPerMonth
    var former = 0
    /// Places in ``StayGroup/members``.
    var kept: [Int] = []
  }

  private typealias Stage = (states: [State], paths: [Path])

  private static func best(_ groups: [StayGroup], _ counting: StayCounting) -> [StayGroup.Member] {
    var stages: [Stage] = [([State(heads: 0, counts: counting.rules.map { _ in 0 })], [Path(gain: .zero)])]
    for group in groups {
      let choices = StayGroupSearch(group, counting).choices()
      stages.append(extend(stages[stages.count - 1], by: choices, counting))
    }
    return trace(stages, groups, counting)
  }

  private static func extend(_ stage: Stage, by choices: [StayGroup.Choice], _ counting: StayCounting) -> Stage {
    var next: Stage = ([], [])
    var places: [State: Int] = [:]
    for (former, state) in stage.states.enumerated() {
      for choice in choices {
        var reached = state
        reached.heads += choice.heads
        if let room = counting.room, reached.heads > room { continue }
        for (index, rule) in counting.rules.enumerated() {
          reached.counts[index] = min(rule.missing, reached.counts[index] + choice.counts[index])
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

  private static func trace(
    _ stages: [Stage], _ groups: [StayGroup], _ counting: StayCounting
  ) -> [StayGroup.Member] {
    guard let last = stages.last else { return [] }
    let worths = last.states.indices.map { place in
      zip(counting.rules, last.states[place].counts).reduce(last.paths[place].gain) { worth, count in
        worth - Double(count.0.missing - count.1) * count.0.penalty
      }
    }
    guard var place = worths.indices.max(by: { (worths[$0], $1) < (worths[$1], $0) }) else { return [] }
    var kept: [StayGroup.Member] = []
    for (stage, group) in zip(stages.dropFirst(), groups).reversed() {
      kept += stage.paths[place].kept.map { group.members[$0] }
      place = stage.paths[place].former
    }
    return kept
  }
}
