import StaffingDomain
import Workloads

/// Who stays in one commune where team rules couple its cells.
///
/// A rule that pinned officers meet already needs nothing. One with no more helpers than officers missing is a price for
/// each of them who stays. What is left couples officers; mostly the best choice without such a rule meets it, and then it
/// is the best with it too. So a dynamic programme over the cells counts only the rules that are not met without it, one
/// more at a time. A state is how many heads of the establishment are taken, and how many officers count in each such
/// rule, up to the number asked for. Within a cell, officers who count in the same rules differ in their hours only, so
/// the cheapest of them stay first.
struct StayProgram {
  /// The free officers who stay.
  let kept: [Ordinal<Officer>]

  /// A rule that couples officers.
  private struct Rule {
    var row: Int
    /// Officers missing beside the pinned ones.
    var missing: Int
    var penalty: HoursPerMonth
  }

  /// A free officer.
  private struct Member {
    var officer: Ordinal<Officer>
    /// What staying costs more than surplus, less the rules that it helps at a price.
    var extra: HoursPerMonth
    /// The rows of ``TeamRules`` in which the officer counts.
    var rows: [Int]
  }

  private struct CellMembers {
    /// The posts that pinned officers leave.
    var open: ArraySlice<Post>
    /// Cheapest first.
    var members: [Member]
  }

  /// - Parameter limit: The most officers that may hold posts in the commune; nil where there is no limit.
  init(_ cells: [DoNothing.CellQueue], of commune: Ordinal<Commune>, limit: Int?, problem: StaffingProblem) {
    let (rules, prices) = StayProgram.rules(cells, of: commune, problem)
    let pinned = cells.reduce(0) { $0 + $1.pinned.count }
    let members = cells.map { cell in
      CellMembers(
        open: problem.needs[cell.cell].posts.dropFirst(cell.pinned.count),
        members: cell.free.map { officer, extra in
          let rows = StayProgram.rows(of: officer, in: commune, problem)
          let help = rows.reduce(HoursPerMonth.zero) { $0 + (prices[$1] ?? .zero) }
          return Member(officer: officer, extra: extra - help, rows: rows)
        }.sorted { ($0.extra, $0.officer) < ($1.extra, $1.officer) })
    }
    let room = limit.map { max(0, $0 - pinned) }
    var counted: [Rule] = []
    while true {
      let kept = StayProgram.best(members, counting: counted, room: room)
      let unmet = rules.filter { rule in
        !counted.contains { $0.row == rule.row } && kept.filter { $0.rows.contains(rule.row) }.count < rule.missing
      }
      guard let next = unmet.first else {
        self.kept = kept.map(\.officer)
        return
      }
      counted.append(next)
    }
  }

  private static func rows(
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

  /// A way to reach a state: the state before the last cell, and who stays there.
  private struct Path {
    var gain: HoursPerMonth
    var former: Int
    var kept: [Member]
  }

  /// What keeping some officers of a cell means.
  private struct Choice {
    var gain = HoursPerMonth.zero
    var counts: [Int]
    var kept: [Member] = []
  }

  private typealias Stage = (states: [State], paths: [Path])

  private static func best(_ cells: [CellMembers], counting rules: [Rule], room: Int?) -> [Member] {
    var stages: [Stage] = [
      ([State(heads: 0, counts: rules.map { _ in 0 })], [Path(gain: .zero, former: 0, kept: [])])
    ]
    // Heads are counted only where everybody who might stay would not fit.
    let most = cells.reduce(0) { $0 + min($1.members.count, $1.open.count) }
    let limit = room.flatMap { $0 < most ? $0 : nil }
    for cell in cells {
      stages.append(extend(stages[stages.count - 1], by: choices(in: cell, rules), rules: rules, limit: limit))
    }
    return trace(stages, rules: rules)
  }

  private static func choices(in cell: CellMembers, _ rules: [Rule]) -> [Choice] {
    let groups = Dictionary(grouping: cell.members) { member in rules.map { member.rows.contains($0.row) ? 1 : 0 } }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var choices = [Choice(counts: rules.map { _ in 0 })]
    for (counts, members) in groups {
      var grown: [Choice] = []
      for choice in choices {
        var next = choice
        grown.append(next)
        for member in members.prefix(cell.open.count - choice.kept.count) {
          next.gain += .zero - member.extra
          next.kept.append(member)
          for index in rules.indices { next.counts[index] += counts[index] }
          grown.append(next)
        }
      }
      choices = grown
    }
    return choices.map { choice in
      var choice = choice
      for post in cell.open.prefix(choice.kept.count) { choice.gain += post.value }
      return choice
    }
  }

  private static func extend(_ stage: Stage, by choices: [Choice], rules: [Rule], limit: Int?) -> Stage {
    var next: Stage = ([], [])
    var places: [State: Int] = [:]
    for (former, state) in stage.states.enumerated() {
      for choice in choices {
        var reached = state
        if let limit {
          reached.heads += choice.kept.count
          if reached.heads > limit { continue }
        }
        for (index, rule) in rules.enumerated() {
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

  private static func trace(_ stages: [Stage], rules: [Rule]) -> [Member] {
    guard let last = stages.last else { return [] }
    let worths = last.states.indices.map { place in
      zip(rules, last.states[place].counts).reduce(last.paths[place].gain) { worth, count in
        worth - Double(count.0.missing - count.1) * count.0.penalty
      }
    }
    guard var place = worths.indices.max(by: { (worths[$0], $1) < (worths[$1], $0) }) else { return [] }
    var kept: [Member] = []
    for stage in stages.reversed() {
      kept += stage.paths[place].kept
      place = stage.paths[place].former
    }
    return kept
  }
}
