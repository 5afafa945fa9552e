import StaffingDomain
import Workloads

/// Which last posts may be held together, and how heavy they are (the formulation, *Combined posts*).
struct AuditedCombinations {
  /// Two positions, in the order in which they are held.
  private struct Pair: Hashable {
    let main: Ordinal<Position>
    let second: Ordinal<Position>
  }

  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  /// The pairs of `combinations.csv`, both ways.
  private let listed: Set<Pair>

  init(_ staffingCase: StaffingCase, needs: StaffingNeeds) {
    (self.staffingCase, self.needs) = (staffingCase, needs)
    var listed: Set<Pair> = []
    for row in staffingCase.combinations {
      listed.insert(Pair(main: row.position, second: row.other))
      listed.insert(Pair(main: row.other, second: row.position))
    }
    self.listed = listed
  }

  /// The lightest post of a cell; nil where it has none.
  func lastPost(of cell: Cell) -> Post? { needs[cell].posts.last }

  /// The part of a full post that a cell's last post is: `s_d = h_d / M`; 0 where it has none.
  func share(of cell: Cell) -> Double {
    guard let post = lastPost(of: cell) else { return 0 }
    return post.hours.value / staffingCase.policy.monthlyHours
  }

  /// Whether two positions may be held together: where rows list pairs those alone, else combinable ones of one group.
  ///
  /// That a leading position is never the second is a question of its own.
  func arePaired(_ main: Ordinal<Position>, _ second: Ordinal<Position>) -> Bool {
    guard listed.isEmpty else { return listed.contains(Pair(main: main, second: second)) }
    let pair = [staffingCase.positions[main], staffingCase.positions[second]]
    return pair.allSatisfy(\.isCombinable) && pair[0].group == pair[1].group
  }

  /// The cell of the second post that an officer holds today; nil without one, or where either cell has no post.
  func secondToday(of officer: Ordinal<Officer>) -> Cell? {
    let person = staffingCase.officers[officer]
    guard let position = person.secondPosition, position != person.position else { return nil }
    let second = Cell(commune: person.commune, position: position)
    return lastPost(of: person.cell) != nil && lastPost(of: second) != nil ? second : nil
  }

  /// The part of the working time of one who holds two posts that counts in the main cell: `s_main / (s_main +
  /// s_second)`, all of it where neither post holds any work.
  func mainPart(_ main: Cell, _ second: Cell) -> Double {
    let (own, other) = (share(of: main), share(of: second))
    return own + other > 0 ? own / (own + other) : 1
  }
}
