public import StaffingDomain

/// Officers who change together: one, or a couple who both go to another commune.
public struct MoveUnit: Sendable {
  /// The places of the changes in ``ScheduleProblem/changes``, sorted.
  public let changes: [Int]
  /// The months in which all of them may change, by place; the first lies behind the last where there is none.
  public let earliest: Int
  /// The last of them.
  public let latest: Int
  /// How many count in the limit of a month.
  let moves: Int
  /// How often each commune is left or arrived in, sorted.
  let communes: [(commune: Ordinal<Commune>, count: Int)]
  /// The places of the cells in which something changes, sorted.
  var cells: [Int] = []

  init(_ places: [Int], of changes: [PostChange], limits: [MonthLimits]) {
    self.changes = places
    earliest = places.map { limits[$0].earliest }.max() ?? 0
    latest = places.map { limits[$0].latest }.min() ?? -1
    moves = places.count { changes[$0].isMove }
    var counts: [Ordinal<Commune>: Int] = [:]
    for place in places {
      for commune in changes[place].communesTouched { counts[commune, default: 0] += 1 }
    }
    communes = counts.sorted { $0.key < $1.key }.map { (commune: $0.key, count: $0.value) }
  }
}
