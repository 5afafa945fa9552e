import ResultsFormat
import StaffingDomain
import Tables
internal import Wording

extension PlanReport {
  /// Who does something else than under the earlier plan, and who could take what was refused; empty without one.
  func replanning(width: Int?) -> String {
    guard tables.summary.replanning != nil else { return "" }
    var text = ""
    if !tables.changes.isEmpty {
      text += "\n\(language.line(.changes(tables.changes.count)))\n"
      text += changeTable.text(width: width, indent: 2)
    }
    if !tables.substitutes.isEmpty {
      text += "\n\(language.line(.substitutes(tables.substitutes.count)))\n"
      text += substituteTable.text(width: width, indent: 2)
    }
    return text
  }

  private var changeTable: TextTable {
    var table = TextTable([
      .text(title(.officer)), .text(title(.name), mayShrink: true), .text(title(.was), mayShrink: true),
      .text(title(.isNow), mayShrink: true),
    ])
    for row in tables.changes.prefix(Self.transfersShown) {
      table.append([row.officer.text, row.name, row.was, row.becomes])
    }
    return table
  }

  private var substituteTable: TextTable {
    var table = TextTable([
      .text(title(.refusedBy)), .text(title(.post)), .number(title(.rank)), .text(title(.substitute)),
      .text(title(.name), mayShrink: true), .number(title(.extraHours)), .number(title(.others)),
    ])
    for row in tables.substitutes.prefix(Self.transfersShown) {
      table.append([
        row.refusedBy.text, "\(row.commune)/\(row.position)", language.figure(row.rank), row.substitute.text, row.name,
        language.figure(row.extraHours.value, decimals: 1), language.figure(row.othersChanged),
      ])
    }
    return table
  }
}
