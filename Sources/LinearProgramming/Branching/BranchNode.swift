import HeapModule

/// New bounds of a column, or of a row's activity.
struct BoundChange {
  typealias Place = ProgramPlace

  var place: Place
  var lower: Double
  var upper: Double
}

/// A subproblem: its parent's with some more bounds.
final class BranchNode {
  let parent: BranchNode?
  /// What bounds it adds, a later one for the same place taking the place of an earlier one.
  let changes: [BoundChange]
  /// Counts nodes from the root on; breaks ties.
  let number: Int
  /// No point of the subproblem is below.
  var bound: Double
  /// Where the simplex starts; nil in a child that follows its parent at once.
  var basis: Basis?
  /// How it came about; nil at the root.
  let branch: Branch?

  /// One side of a branching.
  struct Branch {
    let item: Int
    let side: BranchSide
    /// How far the side moves the item.
    let distance: Double
  }

  init(
    parent: BranchNode?, changes: [BoundChange], bound: Double, number: Int, branch: Branch? = nil, basis: Basis? = nil
  ) {
    (self.parent, self.changes, self.bound, self.number) = (parent, changes, bound, number)
    (self.branch, self.basis) = (branch, basis)
  }

  /// All bounds of the subproblem, from the root on.
  var path: [BoundChange] {
    var nodes: [BranchNode] = []
    var node: BranchNode? = self
    while let current = node {
      nodes.append(current)
      node = current.parent
    }
    return nodes.reversed().flatMap(\.changes)
  }
}

/// The two sides of a branching: at most the whole number below, at least the one above.
enum BranchSide: Int, CaseIterable {
  case down
  case up

  var other: BranchSide { self == .down ? .up : .down }
}

/// Open nodes, the one with the least bound first, of equal ones the oldest.
struct NodeQueue {
  private var heap = Heap<Entry>()

  private struct Entry: Comparable {
    let node: BranchNode
    static func < (left: Entry, right: Entry) -> Bool {
      (left.node.bound, left.node.number) < (right.node.bound, right.node.number)
    }
    static func == (left: Entry, right: Entry) -> Bool { left.node === right.node }
  }

  var count: Int { heap.count }
  /// The least bound of the open nodes; nil where none is open.
  var leastBound: Double? { heap.min?.node.bound }

  mutating func push(_ node: BranchNode) { heap.insert(Entry(node: node)) }
  mutating func pop() -> BranchNode? { heap.popMin()?.node }
}
