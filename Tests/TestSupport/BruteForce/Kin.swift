import StaffingDomain

/// A relation between two officers who are both in the plan, by their places in the search.
struct Kin {
  private let places: (Int, Int)
  private let kind: RelationKind

  /// The relations of a case that bind a plan.
  static func all(_ staffingCase: StaffingCase, people: [PlanRules.Person]) -> [Kin] {
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
      guard let one = option.cell, let two = other.cell, option.commune == other.commune else { return true }
      let held = [positions[one % positions.count], positions[two % positions.count]]
      return !(held[0].isLeading && held[1].isRelativeSensitive)
        && !(held[1].isLeading && held[0].isRelativeSensitive)
    }
  }
}
