internal import StaffingDomain

extension CaseAssembly {
  /// Warns of officers who are most likely one person under two codes, the later code of each two.
  func checkOfficersTwice() {
    let holds = holds()
    checkBirths(holds)
    checkMissingBirths(holds)
  }

  /// Officers of one province with the same name and date of birth.
  ///
  /// In a large province two people may share both, so it is a warning only where commune or position agree too, or
  /// one of them may not be moved.
  private func checkBirths(_ holds: [Ordinal<Officer>: OfficerHold.Ground]) {
    struct Birth: Hashable {
      let born: CalendarDate
      let province: Ordinal<Province>
    }
    struct Person: Hashable {
      let birth: Birth
      let name: String
    }
    // Few officers of a province share a date of birth, so few names need a key.
    var firstOfBirth: [Birth: Ordinal<Officer>] = [:]
    firstOfBirth.reserveCapacity(officers.count)
    var firstOfPerson: [Person: Ordinal<Officer>] = [:]
    for ordinal in officers.ordinals {
      guard let name = officers[ordinal].name, let born = officers[ordinal].born else { continue }
      let birth = Birth(born: born, province: communes[officers[ordinal].commune].province)
      guard let first = firstOfBirth[birth] else {
        firstOfBirth[birth] = ordinal
        continue
      }
      let firstPerson = Person(birth: birth, name: NameKey.key(of: officers[first].name ?? ""))
      if firstOfPerson[firstPerson] == nil { firstOfPerson[firstPerson] = first }
      let person = Person(birth: birth, name: NameKey.key(of: name))
      if let other = firstOfPerson[person] {
        report(ordinal, sameAs: other, .birth, holds)
      } else {
        firstOfPerson[person] = ordinal
      }
    }
  }

  /// Officers of one commune with the same name, of whom one has no date of birth.
  private func checkMissingBirths(_ holds: [Ordinal<Officer>: OfficerHold.Ground]) {
    struct Namesake: Hashable {
      let commune: Ordinal<Commune>
      let name: String
    }
    struct Known {
      let first: Ordinal<Officer>
      var firstWithoutBirth: Ordinal<Officer>?
    }
    // Where everybody has a date of birth, no name needs a key.
    let open = Set(officers.filter { $0.born == nil && $0.name != nil }.map(\.commune))
    var known: [Namesake: Known] = [:]
    for ordinal in officers.ordinals where open.contains(officers[ordinal].commune) {
      let officer = officers[ordinal]
      guard let name = officer.name else { continue }
      let namesake = Namesake(commune: officer.commune, name: NameKey.key(of: name))
      let isWithoutBirth = officer.born == nil
      guard var others = known[namesake] else {
        known[namesake] = Known(first: ordinal, firstWithoutBirth: isWithoutBirth ? ordinal : nil)
        continue
      }
      let other = isWithoutBirth ? others.first : others.firstWithoutBirth
      if let other, !differInSex(officer, officers[other]) {
        report(ordinal, sameAs: other, officers[other].position == officer.position ? .post : .commune, holds)
      }
      if isWithoutBirth, others.firstWithoutBirth == nil { others.firstWithoutBirth = ordinal }
      known[namesake] = others
    }
  }

  private func differInSex(_ one: Officer, _ other: Officer) -> Bool {
    guard let first = one.sex, let second = other.sex else { return false }
    return first != second
  }
}

extension CaseAssembly {
  /// Why officers are kept where they are, for those who are: under another code they would not be.
  private func holds() -> [Ordinal<Officer>: OfficerHold.Ground] {
    var holds: [Ordinal<Officer>: OfficerHold.Ground] = [:]
    for officer in officers.ordinals where officers[officer].mobility == .fixed {
      holds[officer] = .fixed(officers[officer].source)
    }
    for decision in decisions.reversed() where decision.kind == .lock {
      holds[decision.officer] = .locked(decision.source)
    }
    for (officer, row) in barsInForce() { holds[officer] = .barred(row) }
    return holds
  }

  private func report(
    _ ordinal: Ordinal<Officer>, sameAs other: Ordinal<Officer>, _ likeness: SameOfficer.Likeness,
    _ holds: [Ordinal<Officer>: OfficerHold.Ground]
  ) {
    let (officer, known) = (officers[ordinal], officers[other])
    let isLikely =
      switch likeness {
      case .birth: known.commune == officer.commune || known.position == officer.position
      case .post: true
      case .commune: false
      }
    let hold =
      switch (holds[ordinal], holds[other]) {
      case (let ground?, nil): OfficerHold(officer: officer.code.text, ground: ground)
      case (nil, let ground?): OfficerHold(officer: known.code.text, ground: ground)
      case (_?, _?), (nil, nil): OfficerHold?.none
      }
    let fact = SameOfficer(
      officer: officer.code.text, other: known.code.text, line: known.source.line, likeness: likeness,
      hasNoBirth: officer.born == nil && known.born == nil, hold: hold)
    report(isLikely || hold != nil ? .warning : .note, .duplicate(.officer(fact)), officer.source)
  }
}
