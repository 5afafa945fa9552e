public import StaffingDomain

extension CaseEdit {
  /// Changes as a what-if file: YAML that `--what-if` takes, to be pasted or saved.
  ///
  /// - Parameters:
  ///   - name: What the planner calls it.
  ///   - staffingCase: The case that is changed.
  public static func whatIf(_ edits: [CaseEdit], name: String, of staffingCase: StaffingCase) -> String {
    let writer = ChangeWriter(staffingCase: staffingCase)
    let lines = ["name: \(WrittenChange.quoted(name))", "changes:"] + edits.flatMap { writer.change($0).lines }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Puts changes of a case into the form of a what-if, by the columns of the schemas.
private struct ChangeWriter {
  let staffingCase: StaffingCase

  func change(_ edit: CaseEdit) -> WrittenChange {
    switch edit {
    case .maximumDistance(let distance): .policy(.maximumDistance, CaseEdit.number(distance.value))
    case .minimumFit(let fit): .policy(.minimumFit, CaseEdit.number(fit))
    case .maximumTransfers(let limit): .policy(.maximumTransfers, "\(limit)")
    case .maximumOutflowShare(let share): .policy(.maximumOutflowShare, CaseEdit.number(share))
    case .allowanceBudget(let budget): .policy(.allowanceBudget, CaseEdit.number(budget.value))
    case .trainingBudget(let budget): .policy(.trainingBudget, CaseEdit.number(budget.value))
    case .crossProvince: .policy(.crossProvince, "yes")
    case .ownDistance(let officers, let distance):
      .set(
        OfficerColumn.maxKm, CaseEdit.number(distance.value), where: [(.officer, .list(officers.map(code)))])
    case .movable(let officer):
      .set(OfficerColumn.mobility, Mobility.movable.rawValue, where: [(.officer, .one(code(officer)))])
    case .optionalRequirement(let row): optionalRequirement(staffingCase.requirements[row])
    case .establishment(let commune, let limit):
      .set(CommuneColumn.establishment, "\(limit)", where: [(.commune, .one(code(commune)))])
    case .posts(let cell, let count): posts(cell, count)
    case .seats(let course, let count):
      .set(CourseColumn.seats, "\(count)", where: [(.course, .one(staffingCase.courses[course].code.text))])
    case .newCourse(let course): newCourse(course)
    case .quota(let row, let quota):
      .set(
        RecruitmentColumn.quota, "\(quota)",
        where: [(.position, .one(code(staffingCase.recruitment[row].position)))])
    case .newQuota(let position, let quota):
      .insert([(RecruitmentColumn.position, code(position)), (.quota, "\(quota)")])
    case .teamRuleOfficers(let row, let count): teamRule(staffingCase.teamRules[row], count)
    case .withoutDecision(let row): withoutDecision(staffingCase.decisions[row])
    case .withoutRelation(let row): withoutRelation(staffingCase.relations[row])
    }
  }

  private func optionalRequirement(_ requirement: Requirement) -> WrittenChange {
    .set(
      RequirementColumn.mandatory, "no",
      where: [(.position, .one(code(requirement.position))), (.competency, .one(code(requirement.competency)))])
  }

  private func posts(_ cell: Cell, _ count: Int) -> WrittenChange {
    let (commune, position) = (code(cell.commune), code(cell.position))
    guard staffingCase.posts.contains(where: { $0.cell == cell }) else {
      return .insert([(PostsColumn.commune, commune), (.position, position), (.posts, "\(count)")])
    }
    return .set(PostsColumn.posts, "\(count)", where: [(.commune, .one(commune)), (.position, .one(position))])
  }

  private func newCourse(_ course: Course) -> WrittenChange {
    let cells: [(CourseColumn, String)] = [
      (.course, course.code.text), (.name, course.name), (.competency, code(course.competency)),
      (.fromLevel, "\(course.fromLevel)"), (.toLevel, "\(course.toLevel)"),
      (.hours, CaseEdit.number(course.hours.value)), (.cost, CaseEdit.number(course.cost.value)),
    ]
    return .insert(cells + (course.seats.map { [(.seats, "\($0)")] } ?? []))
  }

  private func teamRule(_ rule: TeamRule, _ count: Int) -> WrittenChange {
    let row: [(TeamRuleColumn, WrittenChange.Text)] = [
      (.commune, .one(code(rule.commune))), (.competency, .one(code(rule.competency))),
      (.level, .one("\(rule.level)")), (.officers, .one("\(rule.officers)")),
    ]
    return count == 0 ? .remove(row) : .set(.officers, "\(count)", where: row)
  }

  private func withoutDecision(_ decision: Decision) -> WrittenChange {
    .remove([
      (DecisionColumn.officer, .one(code(decision.officer))), (.decision, .one(decision.kind.rawValue)),
      (.commune, .one(code(decision.commune))), (.position, .one(code(decision.position))),
    ])
  }

  private func withoutRelation(_ relation: Relation) -> WrittenChange {
    .remove([
      (RelationColumn.officer, .one(code(relation.officer))), (.other, .one(code(relation.other))),
      (.kind, .one(relation.kind.rawValue)),
    ])
  }

  private func code(_ officer: Ordinal<Officer>) -> String { staffingCase.officers[officer].code.text }
  private func code(_ competency: Ordinal<Competency>) -> String { staffingCase.competencies[competency].code.text }
  /// Empty for a row that names no commune.
  private func code(_ commune: Ordinal<Commune>?) -> String {
    commune.map { staffingCase.communes[$0].code.text } ?? ""
  }
  /// Empty for a row that names no position.
  private func code(_ position: Ordinal<Position>?) -> String {
    position.map { staffingCase.positions[$0].code.text } ?? ""
  }
}
