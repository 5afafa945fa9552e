import Auditing
import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workloads

// The description of a position of a commune: its tasks, who answers for it, and what that asks for.
extension PlanPage {
  func sheet(of cell: Cell) -> PageSection {
    let receipt = needs.receipt(for: cell)
    let (commune, position) = (staffingCase.communes[cell.commune], staffingCase.positions[cell.position])
    let posts = held[cell]
    let facts = [
      figure(.posts, .posts, of: cell, in: .posts),
      figure(.required, .requiredFte, of: cell, in: .fullTimeEquivalents),
      figure(.after, .fteAfter, of: cell, in: .fullTimeEquivalents), figure(.ratio, .ratioAfter, of: cell, in: .share),
    ].compactMap(\.self)
    let tasks = self.tasks(receipt, of: cell)
    let competencies = competencies(of: cell, posts)
    return PageSection(
      id: "sheet", title: "\(position.name), \(commune.name) (\(staffingCase.label(of: cell)))", isSheet: true,
      form: .dense,
      blocks: [
        .facts(facts),
        .table(postTable(posts)),
        .note(Passage(language.sentence(.holders))),
        tasks.rows.isEmpty ? nobody : .table(tasks),
        .heading(language.title(of: .requirement)),
        .facts(requirement(receipt)),
      ] + (competencies.rows.isEmpty ? [] : [.table(competencies)]))
  }

  /// A figure of the cell's row in `staffing.csv`; nil where there is no row.
  private func figure(
    _ label: ReportLabel, _ column: StaffingColumn, of cell: Cell, in unit: MeasureUnit
  ) -> PageFact? {
    let (commune, position) = (staffingCase.communes[cell.commune].code, staffingCase.positions[cell.position].code)
    let row = staffingOf[commune]?.first { $0.position == position }
    let conditions: [ResultCondition<StaffingColumn>] = [
      .column(.commune, is: commune), .column(.position, is: position),
    ]
    return row.flatMap { StaffingRow.value(column, of: $0, where: conditions) }.map {
      PageFact(
        language.caption(label),
        unit == .share
          ? Passage(language.shown(SourcedFigure($0, decimals: 2))) : language.passage(SourcedFigure($0), in: unit))
    }
  }

  /// What the position asks for, and what everybody who holds it has.
  private func competencies(of cell: Cell, _ posts: [HeldPost]) -> PageTable {
    typealias Row = (requirement: Requirement, officer: Ordinal<Officer>?)
    let officers = Dictionary(
      zip(staffingCase.officers.map(\.code), staffingCase.officers.ordinals), uniquingKeysWith: { first, _ in first })
    let holders = posts.flatMap(\.officers).compactMap { officers[$0] }
    let rows = staffingCase.requirements.filter { $0.position == cell.position }.flatMap { requirement -> [Row] in
      holders.isEmpty ? [(requirement, nil)] : holders.map { (requirement, $0) }
    }
    func level(_ row: Row, afterCourses: Bool) -> SourcedFigure? {
      guard let officer = row.officer else { return nil }
      let code = staffingCase.officers[officer].code
      let taken = afterCourses ? rowOfOfficer[code]?.courses ?? [] : []
      let courses = staffingCase.courses.ordinals.filter { taken.contains(staffingCase.courses[$0].code) }
      let competency = row.requirement.competency
      return SourcedFigure(
        staffingCase.level(of: competency, heldBy: officer, after: courses),
        source: "level:\(code):\(staffingCase.competencies[competency].code):\(afterCourses ? "after" : "held")")
    }
    return PageTable(
      caption: language.title(of: .competencies), rows,
      [
        .text(language.caption(.competency)) { [self] in staffingCase.competencies[$0.requirement.competency].name },
        .figure(language.caption(.levelAsked), in: language) { [self] row in
          SourcedFigure(
            row.requirement.level,
            source: "requirement:\(staffingCase.positions[cell.position].code):"
              + "\(staffingCase.competencies[row.requirement.competency].code)")
        },
        .text(language.caption(.mandatory)) { [self] in language.word($0.requirement.isMandatory) },
        .text(language.caption(.officer)) { [self] row in
          row.officer.map { name(of: staffingCase.officers[$0].code) } ?? ""
        },
        .figure(language.caption(.levelHeld), in: language) { level($0, afterCourses: false) },
        .figure(language.caption(.levelAfter), in: language) { level($0, afterCourses: true) },
      ])
  }
}
