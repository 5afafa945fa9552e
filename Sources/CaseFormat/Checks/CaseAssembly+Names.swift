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
  ///
  /// Entities come in the order of their codes: which of two is cited does not depend on the order of rows.
  private func checkNames(_ entities: [(parts: [String], source: SourceRow)], of table: CaseTable) {
    var first: [String: (name: String, source: SourceRow)] = [:]
    for entity in entities {
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
}
