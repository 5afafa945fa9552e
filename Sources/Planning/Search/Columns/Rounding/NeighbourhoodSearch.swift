import LinearProgramming
import StaffingDomain

/// Looks for better plans near the best one, by branch and bound over few options at a time.
///
/// Where a window within the tolerance holds too many options to be searched as one program, small ones are: first
/// the options that the relaxation takes at all, then all good options of the officers about whom plan and relaxation disagree,
/// then those of the officers around each position and each group of communes in turn; everybody else stays as in the plan. Rounds go on while they
/// bring something, and get wider where they do not.
/// Sources: Berthold 2014 (relaxation enforced neighbourhoods); Danna, Rothberg and Le Pape 2005 (relaxation induced ones).
struct NeighbourhoodSearch {
  /// Options, nodes, and the reduced hours that make an officer a neighbour of a position, in the first round.
  private static let (options, nodes, nearHours) = (3_000, 40, 8.0)
  /// Groups that the communes are divided into.
  private static let groupsOfCommunes = 12
  /// How many times that they may become, and by how much they do at once.
  private static let (widest, step) = (4, 2)
  /// The part of the way to the target that a round must have gone for the next one to be as narrow.
  private static let leastProgress = 0.1
  /// The widest window of options, in reduced hours, and the narrowest.
  private static let (widestWindow, narrowestWindow) = (64.0, 0.1)
  /// The part of the tolerance by which plans are to become better.
  private static let sharpness = 0.05

  private let master: RestrictedMaster
  private let pricing: Pricing
  /// The least reduced hours of everybody.
  private let least: [Double]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - master: The relaxation's options with their values.
  ///   - pricing: The prices of its bound.
  init(_ master: RestrictedMaster, _ pricing: Pricing) {
    (self.master, self.pricing) = (master, pricing)
    least = pricing.coefficients.space.people.indices.map { pricing.best(of: $0).hours }
  }

  private var space: OptionSpace { pricing.coefficients.space }

  /// Searches until a plan is within the tolerance, nothing more is found or a limit comes.
  ///
  /// - Throws: ``LinearProgramError`` where a program is malformed, which is a fault.
  func run(_ search: inout IncumbentSearch, by parts: inout PartSearch) throws {
    guard let draft = search.draft else { return }
    try look(at: support(beside: draft), nodes: 2 * Self.nodes, &search, by: &parts)
    var width = 1
    while width <= Self.widest, !isOver(search, parts) {
      guard let before = search.balance, let target = search.target(within: parts.options.gapTolerance) else { return }
      try searchRound(width, &search, by: &parts)
      let gain = before.value - (search.balance ?? before).value
      if gain < Self.leastProgress * (before.value - target) { width *= Self.step }
    }
  }

  private func isOver(_ search: IncumbentSearch, _ parts: PartSearch) -> Bool {
    search.isDone(within: parts.options.gapTolerance) || parts.limit != nil
  }

  /// Whom a neighbourhood leaves free.
  private enum Place {
    /// The officers about whom plan and relaxation disagree.
    case disputed
    /// Those who hold a post of a position or serve its pool, or might about as well.
    case position(Int)
    /// Those who hold a post in one of some communes or serve a pool from there, or might about as well.
    case communes(Range<Int>)
  }

  /// All of them: by position, then by commune.
  private var places: [Place] {
    let size = max(1, (space.communeCount + Self.groupsOfCommunes - 1) / Self.groupsOfCommunes)
    let groups = stride(from: 0, to: space.communeCount, by: size).map { $0..<min($0 + size, space.communeCount) }
    return [.disputed] + (0..<space.positionCount).map { .position($0) } + groups.map { .communes($0) }
  }

  /// Looks at every place in turn.
  private func searchRound(_ width: Int, _ search: inout IncumbentSearch, by parts: inout PartSearch) throws {
    for place in places {
      guard let draft = search.draft, !isOver(search, parts) else { return }
      let part = neighbourhood(of: draft, free(at: place, in: draft, width), most: Self.options * width)
      try look(at: part, nodes: Self.nodes * width, &search, by: &parts)
    }
  }

  private func look(
    at part: RestrictedMaster, nodes: Int, _ search: inout IncumbentSearch, by parts: inout PartSearch
  ) throws {
    let gap = Self.sharpness * parts.options.gapTolerance * search.recoverable
    let task = PartSearch.Task(nodes: nodes, gap: gap, startsFromPlan: true, outside: -.infinity)
    _ = try parts.solve(part, task, search: &search)
  }

  /// What the relaxation takes at all, and a plan.
  private func support(beside draft: DraftPlan) -> RestrictedMaster {
    var part = master.only(draft)
    for (place, columns) in master.columns.enumerated() {
      for column in columns where column.value > Tolerances.integrality { part.add(column.key, to: place) }
    }
    for (row, value) in master.recruitValues where value > Tolerances.integrality { part.addRecruits(of: Int(row)) }
    for (index, value) in master.sharedValues where value > Tolerances.integrality { part.addSharing(of: Int(index)) }
    return part
  }

  /// A plan, and the best options of the officers who are free, within the widest window that leaves few enough.
  private func neighbourhood(of draft: DraftPlan, _ isFree: [Bool], most: Int) -> RestrictedMaster {
    let free = isFree.indices.filter { isFree[$0] }
    var window = Self.widestWindow
    while window > Self.narrowestWindow, options(of: free, within: window, upTo: most) == nil { window /= 2 }
    var part = master.only(draft)
    for place in free {
      pricing.forEachOption(of: place, upTo: least[place] + window) { part.add($0.key, to: place) }
    }
    part.addSupplies(within: window, under: pricing)
    return part
  }

  /// How many options officers have within a window; nil where there are too many.
  private func options(of places: [Int], within window: Double, upTo most: Int) -> Int? {
    var count = 0
    for place in places where count <= most {
      pricing.forEachOption(of: place, upTo: least[place] + window) { _ in count += 1 }
    }
    return count <= most ? count : nil
  }

  /// Whether each officer is free.
  private func free(at place: Place, in draft: DraftPlan, _ width: Int) -> [Bool] {
    switch place {
    case .disputed: disputed(in: draft)
    case .position(let position): neighbours(in: draft, width) { $0.concerns(position) }
    case .communes(let communes):
      neighbours(in: draft, width) { $0.duty != .surplus && communes.contains($0.commune.offset) }
    }
  }

  /// The officers who do something else in a plan than the relaxation has them do, or only in part.
  private func disputed(in draft: DraftPlan) -> [Bool] {
    space.people.indices.map { place in
      let index = master.index(of: space.problem.key(of: draft.options[place]), for: place)
      return index.map { master.columns[place][$0].value < 1 - Tolerances.integrality } ?? true
    }
  }

  /// The officers who do in a plan what is asked for, or might about as well.
  private func neighbours(in draft: DraftPlan, _ width: Int, _ isAsked: (OfficerOption) -> Bool) -> [Bool] {
    let near = Self.nearHours * Double(width)
    return space.people.indices.map { place in
      var isNear = isAsked(draft.options[place])
      if isNear { return true }
      pricing.forEachOption(of: place, upTo: least[place] + near) { choice in
        isNear = isNear || isAsked(space.option(choice.key, of: place))
      }
      return isNear
    }
  }
}

extension OfficerOption {
  /// Whether it holds a post of a position or serves its pool.
  fileprivate func concerns(_ position: Int) -> Bool {
    if case .pool(let pool) = duty { return pool.offset == position }
    return heldCell?.position.offset == position || secondCell?.position.offset == position
  }
}
