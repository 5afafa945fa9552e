import StaffingDomain

/// Officers and cells that differ between a plan and an earlier one, linked by posts that one leaves and another takes.
struct LinkedDifferences {
  /// Differences that hang together.
  struct Group {
    /// The officers who do something else, sorted.
    var officers: [Ordinal<Officer>] = []
    /// The cell rows with other recruits or shared posts, sorted.
    var supplyRows: [Int] = []
  }

  /// The groups, each of them linked and none linked to another, by their first officer or cell.
  let groups: [Group]

  init(between earlier: EarlierPlan, and revision: PlanRevision) {
    let problem = revision.problem
    let officers = problem.staffingCase.officers.ordinals.filter { earlier.differs($0, in: revision) }
    let supplyRows = earlier.supplyDifferences(in: revision)
    let cellCount = problem.cellBalance.cells.count
    // Nodes: the differing officers, then cell rows, then rows of the pools.
    var links = DisjointSets(count: officers.count + cellCount + problem.sharing.rows.count)
    func node(ofPool position: Ordinal<Position>, in commune: Ordinal<Commune>) -> Int? {
      problem.sharing.row(of: position, in: commune).map { officers.count + cellCount + $0 }
    }
    for (place, officer) in officers.enumerated() {
      for option in [revision.options[officer.offset], earlier.option(of: officer)].compactMap(\.self) {
        for row in problem.heldRows(of: option) { links.join(place, officers.count + row) }
        if case .pool(let position) = option.duty, let pool = node(ofPool: position, in: option.origin.commune) {
          links.join(place, pool)
        }
      }
    }
    for row in supplyRows where revision.shared[row] != earlier.sharedPosts(ofRow: row) {
      let cell = problem.cellBalance.cells[row]
      if let pool = node(ofPool: cell.position, in: cell.commune) { links.join(officers.count + row, pool) }
    }
    var groups: [Group] = []
    var placeOf: [Int: Int] = [:]
    func place(of node: Int) -> Int {
      let root = links.root(of: node)
      if let place = placeOf[root] { return place }
      groups.append(Group())
      placeOf[root] = groups.count - 1
      return groups.count - 1
    }
    for (node, officer) in officers.enumerated() { groups[place(of: node)].officers.append(officer) }
    for row in supplyRows { groups[place(of: officers.count + row)].supplyRows.append(row) }
    self.groups = groups
  }
}

/// Sets that are joined until every element knows its set.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The element that stands for the set of an element.
  mutating func root(of element: Int) -> Int {
    var root = element
    while parents[root] != root { root = parents[root] }
    var next = element
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Makes one set of two.
  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (root(of: first), root(of: second))
    if left != right { parents[max(left, right)] = min(left, right) }
  }
}
