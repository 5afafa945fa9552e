import StaffingDomain

/// A relation between two officers who are both in the plan, by their places in the search.
struct Kin {
  private let places: (Int, Int)
  private let kind: RelationKind

  /// The relations of a case that bind a plan.
  static func all(_ staffingCase: StaffingCase, people: [Person]) -> [Kin] {
    staffingCase.relations.compactMap { relation in
      guard let one = people.firstIndex(where: { $0.officer == relation.officer }),
        let other = people.firstIndex(where: { $0.officer == relation.other })
      else { return nil }
      return Kin(places: (one, other), kind: relation.kind)
    }
  }

  /// Whether an option of the officer at a place goes with what the officers before chose.
  func allows(_ option: OfficerOption, of place: Int, after chosen: [OfficerOption], positions: [Position]) -> Bool {
    guard place == max(places.0, places.1), let other = chosen.dropFirst(min(places.0, places.1)).first else {
      return true
    }
    switch kind {
    case .couple: return option.commune == other.commune
    case .relative:
      if option.commune != other.commune { return true }
      let (own, theirs) = (held(option, positions), held(other, positions))
      return !(own.contains(where: \.isLeading) && theirs.contains(where: \.isRelativeSensitive))
        && !(theirs.contains(where: \.isLeading) && own.contains(where: \.isRelativeSensitive))
    }
  }

  /// The positions held, as main and as second.
  private func held(_ option: OfficerOption, _ positions: [Position]) -> [Position] {
    option.cells.map { positions[$0 % positions.count] }
  }
}
