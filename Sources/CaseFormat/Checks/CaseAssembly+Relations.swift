internal import StaffingDomain

extension CaseAssembly {
  /// Relations that are given twice, contradict each other, or bind officers who may not be moved.
  func checkRelations() {
    checkPairs()
    checkCouples()
    for relation in relations {
      guard let one = stay(of: relation.officer), let other = stay(of: relation.other) else { continue }
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

  /// An officer who may only stay, and why; nil where the officer may be moved or is out of the plan.
  ///
  /// Where the horizon is not known, nothing is said of officers who leave.
  private func stay(of ordinal: Ordinal<Officer>) -> Stay? {
    guard case .stays(let ground) = roles[ordinal.offset] else { return nil }
    return Stay(officer: officers[ordinal], ground: ground)
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
