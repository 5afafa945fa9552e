internal import StaffingDomain

extension CaseAssembly {
  /// Warns of entities that differ in nothing but their code and the spelling of their name.
  func checkNames() {
    checkNames(
      communes.map { (parts: ["\($0.province.offset)", $0.kind.rawValue, $0.name], $0.source) }, of: .communes)
    checkNames(positions.map { (parts: [$0.name], $0.source) }, of: .positions)
    checkNames(
      activities.map { (parts: ["\($0.position.offset)", $0.field, $0.name], $0.source) }, of: .activities)
    checkNames(competencies.map { (parts: [$0.name], $0.source) }, of: .competencies)
    checkNames(
      courses.map { (parts: ["\($0.competency.offset)", "\($0.fromLevel)", "\($0.toLevel)", $0.name], $0.source) },
      of: .courses)
  }

  /// The last part is the name; the others have to agree too.
  private func checkNames(_ entities: [(parts: [String], source: SourceRow)], of table: CaseTable) {
    var first: [String: (name: String, source: SourceRow)] = [:]
    for entity in entities.sorted(by: { $0.source < $1.source }) {
      let name = entity.parts.last ?? ""
      let key = entity.parts.map { NameKey.key(of: $0) }.joined(separator: "|")
      guard let other = first[key] else {
        first[key] = (name, entity.source)
        continue
      }
      let fact = DuplicateFact.name(
        table, ValueParser.shown(name), other: ValueParser.shown(other.name), line: other.source.line)
      report(.warning, .duplicate(fact), entity.source)
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
    let fact = DuplicateFact.officer(officer.code.text, other: other.code.text, line: other.source.line)
    report(isLikely ? .warning : .note, .duplicate(fact), officer.source)
  }
}
