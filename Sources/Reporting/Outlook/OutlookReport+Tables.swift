internal import StaffingDomain
internal import Workloads

extension OutlookReport {
  /// The events of every year, one line for each kind.
  var yearTable: TextTable {
    var table = TextTable([.text("")] + yearColumns)
    let positions = outlook.positions
    let competencies = outlook.competencies
    table.append(["Retirements"] + sums(positions.map(\.retirements)))
    table.append(["Other departures"] + sums(positions.map(\.otherDepartures)))
    table.append(["Posts falling empty"] + sums(positions.map(\.emptyPosts)))
    table.append(["Competencies expiring"] + sums(competencies.map(\.expiring)))
    table.append(["  holder's post asks for it"] + sums(competencies.map(\.required)))
    table.append(["  holder falls below a mandatory level"] + sums(competencies.map(\.belowMandatory)))
    table.append(["Rotation terms ending"] + sums(positions.map(\.rotations)))
    return table
  }

  var emptyPostTable: TextTable {
    var table = TextTable([
      .text("last day"), .text("cell"), .text("commune", mayShrink: true), .text("position", mayShrink: true),
      .text("officer"), .text("name", mayShrink: true), .text("why"), .number("posts"), .number("left"),
      .number("successors"), .number("in position"),
    ])
    for departure in shown(outlook.emptyPosts) {
      let person = staffingCase.officers[departure.officer]
      table.append([
        departure.end.lastDay.description, staffingCase.label(of: departure.cell),
        staffingCase.communes[departure.cell.commune].name, staffingCase.positions[departure.cell.position].name,
        person.code.text, person.name ?? "", departure.end.ground.rawValue, NumberText.whole(departure.posts),
        NumberText.whole(departure.holdersLeft), number(departure.successors?.officers),
        number(departure.successors?.holdersOfPosition),
      ])
    }
    return table
  }

  /// Departures of every position by year.
  var positionTable: TextTable {
    var table = TextTable(
      [.text("position"), .text("name", mayShrink: true), .number("officers"), .number("posts"), .number("empty")]
        + yearColumns.map { $0.title == "total" ? .number("leaving") : $0 } + [.number("rotations")])
    for position in shown(outlook.positions) {
      let entity = staffingCase.positions[position.position]
      table.append(
        [
          entity.code.text, entity.name, NumberText.whole(position.officers), NumberText.whole(position.posts),
          NumberText.whole(position.emptyPosts.total),
        ] + sums([position.retirements, position.otherDepartures]) + [NumberText.whole(position.rotations.total)])
    }
    return table
  }

  /// Expiries of every competency by year.
  var competencyTable: TextTable {
    var table = TextTable(
      [.text("competency"), .text("name", mayShrink: true)] + yearColumns + [.number("required"), .number("mandatory")])
    for competency in shown(outlook.competencies) {
      let entity = staffingCase.competencies[competency.competency]
      table.append(
        [entity.code.text, entity.name] + sums([competency.expiring])
          + [NumberText.whole(competency.required.total), NumberText.whole(competency.belowMandatory.total)])
    }
    return table
  }

  var rotationTable: TextTable {
    var table = TextTable([
      .text("due on"), .text("cell"), .text("commune", mayShrink: true), .text("position", mayShrink: true),
      .text("officer"), .text("name", mayShrink: true), .text("since"), .number("months"),
    ])
    for rotation in shown(outlook.rotations) {
      let person = staffingCase.officers[rotation.officer]
      table.append([
        rotation.dueOn.description, staffingCase.label(of: rotation.cell),
        staffingCase.communes[rotation.cell.commune].name, staffingCase.positions[rotation.cell.position].name,
        person.code.text, person.name ?? "", rotation.since.description, NumberText.whole(rotation.months),
      ])
    }
    return table
  }

  /// Overdue, every year, total.
  private var yearColumns: [TextTable.Column] {
    [.number("overdue")] + outlook.period.years.map { .number(label(of: $0)) } + [.number("total")]
  }

  /// The calendar year where the two agree, else both that the year touches: `2026` or `2025/26`.
  private func label(of year: OutlookPeriod.Year) -> String {
    guard year.firstDay.year != year.lastDay.year else { return String(year.firstDay.year) }
    let digits = String(year.lastDay.year % 100)
    return "\(year.firstDay.year)/\(digits.count < 2 ? "0" : "")\(digits)"
  }

  private func sums(_ counts: [YearlyCounts]) -> [String] {
    let years = 0...outlook.period.years.count
    return years.map { year in NumberText.whole(counts.reduce(0) { $0 + $1[year] }) }
      + [NumberText.whole(counts.reduce(0) { $0 + $1.total })]
  }

  private func number(_ count: Int?) -> String { count.map(NumberText.whole) ?? "-" }
}
