internal import StaffingDomain

extension CaseAssembly {
  /// Warns of entities that differ in nothing but their code and the spelling of their name.
  func checkNames() {
    checkNames(communes.map { (parts: ["\($0.province.offset)", $0.kind.rawValue, $0.name], $0.source) }, "commune")
    checkNames(positions.map { (parts: [$0.name], $0.source) }, "position")
    checkNames(
      activities.map { (parts: ["\($0.position.offset)", $0.field, $0.name], $0.source) }, "activity")
    checkNames(competencies.map { (parts: [$0.name], $0.source) }, "competency")
    checkNames(
      courses.map { (parts: ["\($0.competency.offset)", "\($0.fromLevel)", "\($0.toLevel)", $0.name], $0.source) },
      "course")
  }

  /// The last part is the name; the others have to agree too.
  private func checkNames(_ entities: [(parts: [String], source: SourceRow)], _ noun: String) {
    var first: [String: (name: String, source: SourceRow)] = [:]
    for entity in entities.sorted(by: { $0.source < $1.source }) {
      let name = entity.parts.last ?? ""
      let key = entity.parts.map { NameKey.key(of: $0) }.joined(separator: "|")
      guard let other = first[key] else {
        first[key] = (name, entity.source)
        continue
      }
      report(
        .warning, .nearDuplicateName, entity.source,
        "the \(noun) '\(ValueParser.shown(name))' is called nearly the same as '\(ValueParser.shown(other.name))' on "
          + "line \(other.source.line)",
        "if they are one, delete one and use its code everywhere; if not, tell their names apart")
    }
  }

  /// Officers of one province with the same name and date of birth.
  ///
  /// In a large province two people may share both, so it is a warning only where commune or position agree too.
  func checkOfficersTwice() {
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
    for ordinal in officers.ordinals.sorted(by: { officers[$0].source < officers[$1].source }) {
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
        report(sameAs: officers[other], officers[ordinal])
      } else {
        firstOfPerson[person] = ordinal
      }
    }
  }

  private func report(sameAs other: Officer, _ officer: Officer) {
    let isLikely = other.commune == officer.commune || other.position == officer.position
    report(
      isLikely ? .warning : .note, .sameOfficerTwice, officer.source,
      "officer '\(officer.code)' has the name and date of birth of officer '\(other.code)' on line "
        + "\(other.source.line)",
      "if they are one person, delete one of the two rows")
  }
}
