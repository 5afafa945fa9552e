import StaffingDomain

/// A family relation between two made-up officers.
struct GeneratedRelation: Sendable {
  let officer: String
  let other: String
  let kind: RelationKind
}

/// Draws relations such that a plan can keep all of them: one officer in a hundred has a spouse among the officers, one
/// in a hundred a close relative; nobody stands in two rows.
///
/// Officers with a decision have no relations. Most couples serve together and most relatives keep the rule; where they
/// do not, the one who would have to go is free to: a spouse apart has an empty post of the own position in the other
/// commune, within reach, and the relative in a sensitive post of a leader's commune may become surplus.
struct RelationDraw {
  /// Officers in a row of each kind, as a share of all.
  private static let share = 0.01
  /// Couples who serve in two communes, as a share of all couples.
  private static let shareApart = 0.15
  /// Relatives in two communes, as a share of all.
  private static let shareScattered = 0.4
  /// Relatives within a commune of whom one leads and the other holds a sensitive post.
  private static let shareInConflict = 0.3
  /// Straight kilometres between spouses apart, such that any road between stays within the policy's limit.
  private static let reach = 12.0

  /// Officers whose spouse or relative serves elsewhere, to be found when all officers are known: one of each commune.
  private struct Offers {
    var movers: [GeneratedOfficer] = []
    var spouses: [GeneratedOfficer] = []
    var relatives: [GeneratedOfficer] = []
  }

  private let communes: [GeneratedCommune]
  private var offers = Offers()

  init(communes: [GeneratedCommune]) { self.communes = communes }

  /// The relations within a commune; those to another wait for ``relationsBetweenCommunes(_:emptyPosts:busy:stream:)``.
  ///
  /// - Parameter officers: The officers without a decision.
  mutating func draw(officers: [GeneratedOfficer], stream: inout RandomStream) -> [GeneratedRelation] {
    var free = stream.shuffled(officers)
    var relations: [GeneratedRelation] = []
    for _ in 0..<rows(of: officers.count, 1 - RelationDraw.shareApart, &stream) {
      if let couple = couple(from: &free) { relations.append(couple) }
    }
    for _ in 0..<rows(of: officers.count, 1 - RelationDraw.shareScattered, &stream) {
      let (inConflict, withLeader) = (stream.chance(RelationDraw.shareInConflict), stream.chance(0.5))
      if let pair = relatives(from: &free, inConflict: inConflict, withLeader: withLeader) { relations.append(pair) }
    }
    let isExposed = stream.chance(0.6)
    if let mover = free.first(where: \.isFreeToMove) { offers.movers.append(mover) }
    if let spouse = free.last(where: { $0.leavesOn == nil }) { offers.spouses.append(spouse) }
    let relative = free.dropFirst().dropLast().first { officer in
      !isExposed || officer.position.isLeading || officer.position.isRelativeSensitive
    }
    // Nobody stands in two rows: the three are three.
    if let relative, relative.code != offers.movers.last?.code, relative.code != offers.spouses.last?.code {
      offers.relatives.append(relative)
    }
    return relations
  }

  /// The relations between officers of two communes of a province.
  ///
  /// - Parameters:
  ///   - provinces: The provinces.
  ///   - emptyPosts: Posts less holders, by commune and position.
  ///   - busy: Communes that send or receive an officer by order.
  func relationsBetweenCommunes(
    _ provinces: [GeneratedProvince], emptyPosts: [[Int]], busy: Set<Int>, stream: inout RandomStream
  ) -> [GeneratedRelation] {
    var relations: [GeneratedRelation] = []
    for province in provinces {
      let heads = communes[province.communes].reduce(0) { $0 + $1.headcount }
      let movers = stream.shuffled(offers.movers.filter { province.communes.contains($0.commune) })
      let spouses = offers.spouses.filter { province.communes.contains($0.commune) }
      let couples = rows(of: heads, RelationDraw.shareApart, &stream)
      relations += apart(movers, spouses, emptyPosts: emptyPosts, busy: busy).prefix(couples)
      let relatives = stream.shuffled(offers.relatives.filter { province.communes.contains($0.commune) })
      let pairs = zip(relatives, relatives.dropFirst()).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      for (one, other) in pairs.prefix(rows(of: heads, RelationDraw.shareScattered, &stream)) {
        relations.append(GeneratedRelation(officer: one.code, other: other.code, kind: .relative))
      }
    }
    return relations
  }
}

extension RelationDraw {
  /// Rows of a part of one kind for a number of officers: half as many as officers, and a draw for the fraction.
  private func rows(of officers: Int, _ part: Double, _ stream: inout RandomStream) -> Int {
    Int((Double(officers) * RelationDraw.share / 2 * part + stream.uniform()).rounded(.down))
  }

  /// A woman and a man of nearly the same age, whom no rule about relatives would part.
  private func couple(from free: inout [GeneratedOfficer]) -> GeneratedRelation? {
    for wife in free where wife.sex == .female {
      let husband = free.first { other in
        other.sex == .male && abs(other.born.year - wife.born.year) <= 8
          && !RelationDraw.isConflict(wife.position, other.position)
      }
      guard let husband else { continue }
      return RelationDraw.row(.couple, wife, husband, removedFrom: &free)
    }
    return nil
  }

  private func relatives(
    from free: inout [GeneratedOfficer], inConflict: Bool, withLeader: Bool
  ) -> GeneratedRelation? {
    let first = free.first { (inConflict || withLeader) ? $0.position.isLeading : true }
    guard let first else { return nil }
    let other = free.first { other in
      guard other.code != first.code else { return false }
      guard RelationDraw.isConflict(first.position, other.position) else { return !inConflict }
      return inConflict && other.isFreeToMove
    }
    return other.flatMap { RelationDraw.row(.relative, first, $0, removedFrom: &free) }
  }

  /// Spouses of whom the first is free to go where the other serves; a commune sends or receives one officer at most.
  private func apart(
    _ movers: [GeneratedOfficer], _ spouses: [GeneratedOfficer], emptyPosts: [[Int]], busy: Set<Int>
  ) -> [GeneratedRelation] {
    var busy = busy
    return movers.compactMap { mover in
      guard !busy.contains(mover.commune) else { return nil }
      let home = communes[mover.commune].plane
      let spouse = spouses.first { spouse in
        let commune = communes[spouse.commune]
        return spouse.commune != mover.commune && !busy.contains(spouse.commune) && spouse.sex != mover.sex
          && emptyPosts[spouse.commune][mover.position.offset] > 0 && commune.headcount < commune.establishment
          && home.distance(to: commune.plane) < RelationDraw.reach
      }
      guard let spouse else { return nil }
      busy.formUnion([mover.commune, spouse.commune])
      return GeneratedRelation(officer: mover.code, other: spouse.code, kind: .couple)
    }
  }

  private static func isConflict(_ one: PositionKind, _ other: PositionKind) -> Bool {
    (one.isLeading && other.isRelativeSensitive) || (other.isLeading && one.isRelativeSensitive)
  }

  private static func row(
    _ kind: RelationKind, _ one: GeneratedOfficer, _ other: GeneratedOfficer, removedFrom free: inout [GeneratedOfficer]
  ) -> GeneratedRelation {
    free.removeAll { $0.code == one.code || $0.code == other.code }
    return GeneratedRelation(officer: one.code, other: other.code, kind: kind)
  }
}
