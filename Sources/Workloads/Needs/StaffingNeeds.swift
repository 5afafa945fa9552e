public import StaffingDomain

/// What every cell of a case needs, by WHO's WISN method: workload to required staff, to posts.
///
/// `S_d = sum of volume x unit hours x slowdown factor`, `R_d = S_d / AWT x CAF_p + IAF_d`, posts from `R_d`, the
/// position's minimum and the establishment in `posts.csv`. Sums run in the order of the codes. The article
/// *StaffingNeeds* of this module states every formula and decision.
public struct StaffingNeeds: Sendable {
  /// Cells with a requirement above 0 or with posts, sorted by commune, then position.
  public let cells: [Cell]
  /// Cells whose workload or establishment asks for more than ``WISNRounding/largestNumberOfPosts`` posts, sorted.
  ///
  /// Their input is wrong (hours that mix up minutes, a volume with three zeros too many); they get no computed
  /// posts, and a command refuses the case.
  public let implausibleCells: [Cell]
  let staffingCase: StaffingCase
  /// One need for each cell, commune by commune.
  private let needs: [CellNeed]
  private let positionCount: Int

  /// Computes the needs of a case.
  ///
  /// The reader of the case has refused an available working time of 0 or less and support shares of 1 or more. In a
  /// case made in memory these give an infinite requirement, and ``implausibleCells`` names the cells.
  public init(_ staffingCase: StaffingCase) {
    let loads = CellLoads(staffingCase)
    let allowanceFactors = CategoryAllowanceFactor.ofPositions(in: staffingCase)
    let ladders = staffingCase.positions.map { PostLadder(policy: staffingCase.policy, position: $0) }
    let workingTime = staffingCase.policy.availableWorkingTime
    let covered = Dictionary(grouping: staffingCase.coveredPosts) { $0 }.mapValues(\.count)
    var needs: [CellNeed] = []
    needs.reserveCapacity(loads.serviceHours.count)
    var cells: [Cell] = []
    var implausible: [Cell] = []
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let (need, isPlausible) = StaffingNeeds.need(
          of: cell, load: loads[needs.count], allowanceFactor: allowanceFactors[position.offset],
          workingTime: workingTime, ladder: ladders[position.offset], covered: covered[cell] ?? 0)
        needs.append(need)
        if need.isNeeded { cells.append(cell) }
        if !isPlausible { implausible.append(cell) }
      }
    }
    self.needs = needs
    self.cells = cells
    implausibleCells = implausible
    self.staffingCase = staffingCase
    positionCount = staffingCase.positions.count
  }

  /// The need of a cell of the case; zero where it has neither workload nor posts.
  public subscript(cell: Cell) -> CellNeed { needs[cell.commune.offset * positionCount + cell.position.offset] }

  /// The part of a full-time post that the work of a post is: its hours by those of a full-time officer a month.
  public func share(of post: Post) -> Double { post.hours / staffingCase.policy.monthlyWorkingTime }

  private static func need(
    of cell: Cell, load: CellLoad, allowanceFactor: Double, workingTime: Hours, ladder: PostLadder, covered: Int
  ) -> (CellNeed, isPlausible: Bool) {
    let individual = fullTime(load.individualHours, workingTime: workingTime)
    let service = fullTime(load.serviceHours, workingTime: workingTime)
    let required = FullTimeEquivalents((service > 0 ? service * allowanceFactor : 0) + individual)
    let computed = ladder.computedPosts(for: required)
    let established = load.establishedPosts
    let isPlausible = computed != nil && (established ?? 0) <= WISNRounding.largestNumberOfPosts
    let count = isPlausible ? established ?? computed ?? 0 : 0
    let need = CellNeed(
      cell: cell, serviceHours: load.serviceHours, shareableServiceHours: load.shareableHours,
      categoryAllowanceFactor: allowanceFactor, individualAllowanceFactor: individual, requiredStaff: required,
      computedPosts: computed ?? 0,
      posts: uncovered(
        ladder.posts(count: count, requiredStaff: required, computedPosts: computed ?? 0), butFirst: covered))
    return (need, isPlausible)
  }

  /// The posts after the first ones, numbered from 1.
  private static func uncovered(_ posts: [Post], butFirst covered: Int) -> [Post] {
    guard covered > 0 else { return posts }
    return posts.dropFirst(covered).enumerated().map { offset, post in
      Post(number: offset + 1, hours: post.hours, urgency: post.urgency, value: post.value)
    }
  }

  /// Hours a year in full-time officers; infinite where there is work but no working time.
  private static func fullTime(_ hours: Hours, workingTime: Hours) -> Double {
    if hours <= .zero { return 0 }
    return workingTime > .zero ? hours / workingTime : .infinity
  }
}
