import HeapModule
import LinearProgramming
import StaffingDomain
import Workloads

/// A first plan, good and quick, made without a solver: the incumbent until a better one is found, and the basis from
/// which the simplex starts.
///
/// Orders and pinned officers come first, then those who stay where that pays, then the rest fill empty posts in the
/// order of what each step gains. Every step keeps every rule.
struct StartingPlan {
  /// One chosen option for each officer in the plan, as a column of the formulation.
  let columns: [LinearProgram.Column]
  /// Whether every rule is kept; false where orders need more than a greedy choice.
  let isFeasible: Bool
}

extension StartingPlan {
  init(problem: StaffingProblem, formulation: Formulation) {
    var builder = StartingPlanBuilder(problem: problem, formulation: formulation)
    builder.placeCouples()
    builder.placeThoseWithoutSurplus()
    builder.keepThoseWhoStay()
    builder.fillEmptyPosts()
    columns = builder.chosen
    var activity = RowActivity(problem: problem)
    for (place, column) in columns.enumerated() where column < formulation.optionStarts[place + 1] {
      activity.add(formulation.options[column])
    }
    isFeasible = builder.isFeasible && activity.keepsEveryLimit
  }
}

private struct StartingPlanBuilder {
  let problem: StaffingProblem
  let formulation: Formulation
  var chosen: [LinearProgram.Column]
  var isFeasible = true
  private var activity: RowActivity
  /// The surplus column of each officer; nil for pinned and locked officers.
  private var surplus: [LinearProgram.Column?]
  /// Who was placed for good: the members of couples.
  private var isPlaced: [Bool]

  init(problem: StaffingProblem, formulation: Formulation) {
    self.problem = problem
    self.formulation = formulation
    activity = RowActivity(problem: problem)
    isPlaced = problem.oneOption.officers.map { _ in false }
    chosen = Array(formulation.optionStarts.dropLast())
    surplus = problem.oneOption.officers.indices.map { place in
      let last = formulation.optionStarts[place + 1] - 1
      return last >= formulation.optionStarts[place] && formulation.options[last].duty == .surplus ? last : nil
    }
  }

  private func option(_ column: LinearProgram.Column) -> OfficerOption { formulation.options[column] }

  private func hours(_ column: LinearProgram.Column) -> HoursPerMonth { formulation.hours(of: column) }

  private func isPinned(_ place: Int) -> Bool {
    problem.roles[problem.oneOption.officers[place].offset].isPinned
  }

  /// The columns of an officer's options with one post or none: a first plan combines nothing.
  private func columns(of place: Int) -> [Int] {
    (formulation.optionStarts[place]..<formulation.optionStarts[place + 1]).filter {
      formulation.options[$0].second == nil
    }
  }

  /// What an option gains over surplus, given the posts filled so far.
  private func gain(_ column: LinearProgram.Column, over base: HoursPerMonth) -> HoursPerMonth {
    guard let row = problem.cellRow(of: option(column)) else { return .zero }
    let posts = problem.needs[problem.cellBalance.cells[row]].posts
    let value = activity.heads[row] < posts.count ? posts[activity.heads[row]].value : .zero
    return value + base - hours(column)
  }

  /// Couples end in one commune, so both are placed at once: where they gain most.
  mutating func placeCouples() {
    guard !problem.couples.couples.isEmpty else { return }
    let placeOf = Dictionary(uniqueKeysWithValues: problem.oneOption.officers.enumerated().map { ($1, $0) })
    for couple in problem.couples.couples {
      guard let first = placeOf[couple.officer], let second = placeOf[couple.other] else { continue }
      let (left, right) = (bestByCommune(of: first), bestByCommune(of: second))
      let pairs = left.compactMap { commune, own in right[commune].map { (own, $0) } }
      let best = pairs.max { one, other in
        let gains = [one, other].map { gain($0.0, over: .zero) + gain($0.1, over: .zero) }
        return (gains[0], other.0) < (gains[1], one.0)
      }
      guard let best else {
        isFeasible = false
        continue
      }
      for (place, column) in [(first, best.0), (second, best.1)] where !isPlaced[place] {
        chosen[place] = column
        isPlaced[place] = true
        activity.add(option(column))
      }
    }
  }

  /// The column with the greatest gain in every commune where an officer has room; the chosen one of a placed officer.
  private func bestByCommune(of place: Int) -> [Ordinal<Commune>: LinearProgram.Column] {
    var best: [Ordinal<Commune>: LinearProgram.Column] = [:]
    for column in isPlaced[place] ? [chosen[place]] : columns(of: place) {
      let option = option(column)
      guard isPlaced[place] || activity.hasRoom(for: option, isPinned: isPinned(place), butFor: .couple) else {
        continue
      }
      let known = best[option.commune].map { gain($0, over: .zero) } ?? HoursPerMonth(-.infinity)
      if gain(column, over: .zero) > known { best[option.commune] = column }
    }
    return best
  }

  mutating func placeThoseWithoutSurplus() {
    let forced = problem.oneOption.officers.indices.filter {
      surplus[$0] == nil && !columns(of: $0).isEmpty && !isPlaced[$0]
    }
    // Those with the fewest options first: a lock on one cell must not find it taken by a lock on its commune.
    let locked = forced.filter { !isPinned($0) }.sorted { (columns(of: $0).count, $0) < (columns(of: $1).count, $1) }
    for place in forced.filter(isPinned) + locked {
      let open = columns(of: place).filter { activity.hasRoom(for: option($0), isPinned: isPinned(place)) }
      if open.isEmpty { isFeasible = false }
      let best = (open.isEmpty ? columns(of: place) : open).min { left, right in
        (gain(right, over: .zero), left) < (gain(left, over: .zero), right)
      }
      chosen[place] = best ?? chosen[place]
      activity.add(option(chosen[place]))
    }
  }

  mutating func keepThoseWhoStay() {
    var stays: [(gain: HoursPerMonth, place: Int)] = []
    for place in problem.oneOption.officers.indices {
      guard let base = surplus[place], !isPlaced[place] else { continue }
      chosen[place] = base
      let first = formulation.optionStarts[place]
      if formulation.options[first].duty == .stay {
        stays.append((.zero - hours(first), place))
      }
    }
    // Cheapest stays first, so that the officers who fit best keep the posts of a crowded cell.
    stays.sort { ($1.gain, $0.place) < ($0.gain, $1.place) }
    for (_, place) in stays {
      let stay = formulation.optionStarts[place]
      guard let base = surplus[place], activity.hasRoom(for: option(stay), isPinned: false),
        gain(stay, over: hours(base)) > .zero
      else { continue }
      chosen[place] = stay
      activity.add(option(stay))
    }
  }

  private struct Candidate: Comparable {
    var gain: HoursPerMonth
    var place: Int
    var column: LinearProgram.Column

    static func < (left: Candidate, right: Candidate) -> Bool {
      // The heap hands out the largest; of equal gains the first officer and column is to come first.
      (left.gain, right.place, right.column) < (right.gain, left.place, left.column)
    }
  }

  mutating func fillEmptyPosts() {
    var heap = Heap<Candidate>()
    for place in problem.oneOption.officers.indices {
      guard let base = surplus[place], chosen[place] == base, !isPlaced[place] else { continue }
      for column in columns(of: place).dropLast() {
        let gain = gain(column, over: hours(base))
        if gain > .zero { heap.insert(Candidate(gain: gain, place: place, column: column)) }
      }
    }
    while let candidate = heap.popMax() {
      guard let base = surplus[candidate.place], chosen[candidate.place] == base else { continue }
      // Values only fall as cells fill: a candidate whose gain has fallen goes back with its new gain.
      let current = gain(candidate.column, over: hours(base))
      guard current >= candidate.gain else {
        if current > .zero {
          heap.insert(Candidate(gain: current, place: candidate.place, column: candidate.column))
        }
        continue
      }
      guard activity.hasRoom(for: option(candidate.column), isPinned: false) else { continue }
      chosen[candidate.place] = candidate.column
      activity.add(option(candidate.column))
    }
  }
}
