public import StaffingDomain

extension CaseEdit {
  /// Changes as a what-if file: YAML that `--what-if` takes, to be pasted or saved.
  ///
  /// - Parameters:
  ///   - name: What the planner calls it.
  ///   - staffingCase: The case that is changed.
  public static func whatIf(_ edits: [CaseEdit], name: String, of staffingCase: StaffingCase) -> String {
    var lines = ["name: \(quoted(name))", "changes:"]
    for edit in edits { lines += edit.item(in: staffingCase) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of one change.
  private func item(in staffingCase: StaffingCase) -> [String] {
    func table(_ name: CaseTable, where keys: [(String, String)], _ action: String) -> [String] {
      ["  - table: \(name.rawValue)", "    where: \(Self.mapping(keys))", "    \(action)"]
    }
    func insert(_ name: CaseTable, _ cells: [(String, String)]) -> [String] {
      ["  - table: \(name.rawValue)", "    insert:", "      - \(Self.mapping(cells))"]
    }
    func commune(_ ordinal: Ordinal<Commune>?) -> String { ordinal.map { staffingCase.communes[$0].code.text } ?? "" }
    func position(_ ordinal: Ordinal<Position>?) -> String {
      ordinal.map { staffingCase.positions[$0].code.text } ?? ""
    }
    func officer(_ ordinal: Ordinal<Officer>) -> String { staffingCase.officers[ordinal].code.text }
    func competency(_ ordinal: Ordinal<Competency>) -> String { staffingCase.competencies[ordinal].code.text }
    switch self {
    case .policy(let key, let value): return ["  - policy: {\(key): \(value)}"]
    case .ownDistance(let officers, let distance):
      let codes = officers.map { Self.quoted(officer($0)) }.joined(separator: ", ")
      return [
        "  - table: officers", "    where: {officer: [\(codes)]}", "    set: {max_km: \(Self.number(distance.value))}",
      ]
    case .movable(let ordinal):
      return table(.officers, where: [("officer", officer(ordinal))], "set: {mobility: movable}")
    case .optionalRequirement(let row):
      let requirement = staffingCase.requirements[row]
      return table(
        .requirements,
        where: [("position", position(requirement.position)), ("competency", competency(requirement.competency))],
        "set: {mandatory: no}")
    case .establishment(let ordinal, let limit):
      return table(.communes, where: [("commune", commune(ordinal))], "set: {establishment: \(limit)}")
    case .posts(let cell, let count):
      let keys = [("commune", commune(cell.commune)), ("position", position(cell.position))]
      return staffingCase.posts.contains { $0.cell == cell }
        ? table(.posts, where: keys, "set: {posts: \(count)}") : insert(.posts, keys + [("posts", "\(count)")])
    case .seats(let course, let count):
      return table(.courses, where: [("course", staffingCase.courses[course].code.text)], "set: {seats: \(count)}")
    case .newCourse(let course):
      return insert(
        .courses,
        [
          ("course", course.code.text), ("name", course.name), ("competency", competency(course.competency)),
          ("from_level", "\(course.fromLevel)"), ("to_level", "\(course.toLevel)"),
          ("hours", Self.number(course.hours.value)), ("cost", Self.number(course.cost.value)),
        ] + (course.seats.map { [("seats", "\($0)")] } ?? []))
    case .quota(let row, let quota):
      return table(
        .recruitment, where: [("position", position(staffingCase.recruitment[row].position))], "set: {quota: \(quota)}")
    case .newQuota(let ordinal, let quota):
      return insert(.recruitment, [("position", position(ordinal)), ("quota", "\(quota)")])
    case .teamRuleOfficers(let row, let count):
      let rule = staffingCase.teamRules[row]
      let keys = [
        ("commune", commune(rule.commune)), ("competency", competency(rule.competency)), ("level", "\(rule.level)"),
        ("officers", "\(rule.officers)"),
      ]
      return table(.teamRules, where: keys, count == 0 ? "remove: yes" : "set: {officers: \(count)}")
    case .withoutDecision(let row):
      let decision = staffingCase.decisions[row]
      let keys = [
        ("officer", officer(decision.officer)), ("decision", decision.kind.rawValue),
        ("commune", commune(decision.commune)), ("position", position(decision.position)),
      ]
      return table(.decisions, where: keys, "remove: yes")
    case .withoutRelation(let row):
      let relation = staffingCase.relations[row]
      let keys = [
        ("officer", officer(relation.officer)), ("other", officer(relation.other)), ("kind", relation.kind.rawValue),
      ]
      return table(.relations, where: keys, "remove: yes")
    case .combinable(let ordinal):
      return table(.positions, where: [("position", position(ordinal))], "set: {combinable: yes}")
    case .newCombination(let ordinal, let other):
      return insert(.combinations, [("position", position(ordinal)), ("with", position(other))])
    }
  }

  private static func mapping(_ cells: [(String, String)]) -> String {
    "{\(cells.map { "\($0): \(quoted($1))" }.joined(separator: ", "))}"
  }

  /// A text in double quotes, with what YAML asks to be escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
