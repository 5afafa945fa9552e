public import StaffingDomain

/// Finds the officers, communes, positions and courses of one case in another by their codes.
///
/// The two cases may have different lists, so an ordinal of one means nothing in the other.
public struct CaseTranslation: Sendable {
  private let officers: [Ordinal<Officer>?]
  private let communes: [Ordinal<Commune>?]
  private let positions: [Ordinal<Position>?]
  private let courses: [Ordinal<Course>?]
  private let homes: (former: [Cell], later: [Cell])

  /// Prepares the way from one case to another.
  public init(from former: StaffingCase, to later: StaffingCase) {
    officers = Self.places(of: former.officers, in: later.officers, \.code)
    communes = Self.places(of: former.communes, in: later.communes, \.code)
    positions = Self.places(of: former.positions, in: later.positions, \.code)
    courses = Self.places(of: former.courses, in: later.courses, \.code)
    homes = (former.officers.map(\.cell), later.officers.map(\.cell))
  }

  private static func places<Entity>(
    of former: [Entity], in later: [Entity], _ code: (Entity) -> Code<Entity>
  ) -> [Ordinal<Entity>?] {
    let known = Dictionary(zip(later.map(code), later.ordinals)) { first, _ in first }
    return former.map { known[code($0)] }
  }

  /// The officer of the same code; nil where the other case has none.
  public func officer(_ officer: Ordinal<Officer>) -> Ordinal<Officer>? { officers[officer.offset] }

  /// The commune of the same code; nil where the other case has none.
  public func commune(_ commune: Ordinal<Commune>) -> Ordinal<Commune>? { communes[commune.offset] }

  /// The position of the same code; nil where the other case has none.
  public func position(_ position: Ordinal<Position>) -> Ordinal<Position>? { positions[position.offset] }

  /// The cell of the same codes; nil where the other case has none.
  public func cell(_ cell: Cell) -> Cell? {
    guard let commune = commune(cell.commune), let position = position(cell.position) else { return nil }
    return Cell(commune: commune, position: position)
  }

  /// What an officer does, in the other case: the same posts held, pool or surplus.
  ///
  /// Nil where the other case lacks the officer, the place or a course, or has a pool officer on other books.
  public func assignment(_ assignment: Assignment) -> Assignment? {
    guard let officer = officer(assignment.officer), let duty = duty(assignment, of: officer) else { return nil }
    let courses = assignment.courses.compactMap { self.courses[$0.offset] }.sorted()
    guard courses.count == assignment.courses.count else { return nil }
    let second = assignment.secondPosition.flatMap { position($0) }
    guard (second == nil) == (assignment.secondPosition == nil) else { return nil }
    return Assignment(officer: officer, duty: duty, secondPosition: second, courses: courses)
  }

  private func duty(_ assignment: Assignment, of officer: Ordinal<Officer>) -> Duty? {
    let home = homes.later[officer.offset]
    func holding(_ former: Cell) -> Duty? { cell(former).map { $0 == home ? .stay : .fill($0) } }
    switch assignment.duty {
    case .stay: return holding(homes.former[assignment.officer.offset])
    case .fill(let cell): return holding(cell)
    case .pool(let served):
      guard commune(homes.former[assignment.officer.offset].commune) == home.commune else { return nil }
      return position(served).map { .pool($0) }
    case .surplus: return .surplus
    case .outOfPlan: return .outOfPlan
    }
  }
}
