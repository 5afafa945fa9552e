internal import StaffingDomain

extension CaseAssembly {
  /// Relations that are given twice, contradict each other, or bind officers who may not be moved.
  func checkRelations() {
    checkPairs()
    checkCouples()
    let barredBy = barsInForce()
    for relation in relations {
      guard let one = stay(of: relation.officer, barredBy), let other = stay(of: relation.other, barredBy) else {
        continue
      }
      switch relation.kind {
      case .couple: checkCouple(relation, one, other)
      case .relative:
        checkRelative(relation, leader: one, other)
        checkRelative(relation, leader: other, one)
      }
    }
  }
}

extension CaseAssembly {
  /// Two officers, whichever is named first.
  private struct Pair: Hashable {
    let first: Ordinal<Officer>
    let second: Ordinal<Officer>

    init(_ relation: Relation) {
      first = min(relation.officer, relation.other)
      second = max(relation.officer, relation.other)
    }
  }

  /// One relation of a pair is enough, and no pair is a couple and relatives at once.
  private func checkPairs() {
    var known: [Pair: [Relation]] = [:]
    for relation in relations {
      let earlier = known[Pair(relation)] ?? []
      known[Pair(relation), default: []].append(relation)
      let (officer, other) = (code(relation.officer), code(relation.other))
      if let same = earlier.first(where: { $0.kind == relation.kind }) {
        report(
          .note, .relation(.givenTwice(officer: officer, other: other, line: same.source.line)), relation.source,
          at: RelationColumn.other)
      } else if let contrary = earlier.first {
        let fact = RelationFact.contradictory(
          officer: officer, other: other, kind: relation.kind, line: contrary.source.line)
        report(.warning, .relation(fact), relation.source, at: RelationColumn.other)
      }
    }
  }

  /// An officer belongs to one couple.
  private func checkCouples() {
    var partner: [Ordinal<Officer>: (other: Ordinal<Officer>, source: SourceRow)] = [:]
    var seen: Set<Pair> = []
    for relation in relations where relation.kind == .couple && seen.insert(Pair(relation)).inserted {
      for (officer, other) in [(relation.officer, relation.other), (relation.other, relation.officer)] {
        guard let known = partner[officer] else {
          partner[officer] = (other, relation.source)
          continue
        }
        report(
          .warning, .relation(.twoCouples(officer: code(officer), line: known.source.line)), relation.source)
      }
    }
  }

  private func code(_ officer: Ordinal<Officer>) -> String { officers[officer].code.text }
}

extension CaseAssembly {
  /// An officer who stays whatever the plan, and why.
  private struct Stay {
    let officer: Officer
    let ground: StayGround
  }

  /// The officers who may only stay.
  func pinnedOfficers() -> [Officer] {
    let barredBy = barsInForce()
    return officers.ordinals.compactMap { stay(of: $0, barredBy)?.officer }
  }

  /// A bar in force of every officer who has one.
  func barsInForce() -> [Ordinal<Officer>: SourceRow] {
    Dictionary(bars.filter(isInForce).map { ($0.officer, $0.source) }) { first, _ in first }
  }

  private func isInForce(_ bar: Bar) -> Bool {
    guard let until = bar.until, let planDate = policy.planDate else { return bar.until == nil }
    return until >= planDate
  }

  /// Why an officer may only stay; nil where the officer may be moved or leaves before the middle of the horizon.
  ///
  /// Where the horizon is not known, nothing is said of officers who leave.
  /// Source: the formulation, *Rules about one option*.
  private func stay(of ordinal: Ordinal<Officer>, _ barredBy: [Ordinal<Officer>: SourceRow]) -> Stay? {
    let officer = officers[ordinal]
    if let date = officer.leavesOn {
      guard let middle = policy.horizonMiddle, let end = policy.horizonEnd, date >= middle else { return nil }
      if date < end { return Stay(officer: officer, ground: .leaves(date, officer.source)) }
    }
    if officer.mobility == .fixed { return Stay(officer: officer, ground: .fixed(officer.source)) }
    return barredBy[ordinal].map { Stay(officer: officer, ground: .barred($0)) }
  }

  private func checkCouple(_ relation: Relation, _ one: Stay, _ other: Stay) {
    guard one.officer.commune != other.officer.commune else { return }
    report(
      .error, .relation(.coupleApart(named(one), named(other))), relation.source, at: RelationColumn.other)
  }

  private func checkRelative(_ relation: Relation, leader: Stay, _ other: Stay) {
    guard leader.officer.commune == other.officer.commune, positions[leader.officer.position].isLeading,
      positions[other.officer.position].isRelativeSensitive
    else { return }
    let fact = RelationFact.relativesTogether(
      leader: named(leader), named(other), position: positions[other.officer.position].code.text)
    report(.error, .relation(fact), relation.source, at: RelationColumn.other)
  }

  private func named(_ stay: Stay) -> StayingOfficer {
    StayingOfficer(
      officer: stay.officer.code.text, commune: communes[stay.officer.commune].code.text, ground: stay.ground)
  }
}
