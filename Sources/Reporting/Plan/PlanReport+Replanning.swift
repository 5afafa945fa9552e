import ResultsFormat
import StaffingDomain
import Tables

extension PlanReport {
  /// Who does something else than under the earlier plan, and who could take what was refused; empty without one.
  func replanning(width: Int?) -> String {
    guard tables.summary.replanning != nil else { return "" }
    var text = ""
    if !tables.changes.isEmpty {
      var table = TextTable([
        .text("officer"), .text("name", mayShrink: true), .text("was", mayShrink: true),
        .text("is now", mayShrink: true),
      ])
      for row in tables.changes.prefix(Self.transfersShown) {
        table.append([row.officer.text, row.name, row.was, row.becomes])
      }
      text +=
        "\nChanges against the earlier plan (all \(NumberText.whole(tables.changes.count)), with reasons, in changes.csv)\n"
      text += table.text(width: width, indent: 2)
    }
    if !tables.substitutes.isEmpty {
      var table = TextTable([
        .text("refused by"), .text("post"), .number("rank"), .text("substitute"), .text("name", mayShrink: true),
        .number("extra hours"), .number("others"),
      ])
      for row in tables.substitutes.prefix(Self.transfersShown) {
        table.append([
          row.refusedBy.text, "\(row.commune)/\(row.position)", NumberText.whole(row.rank), row.substitute.text,
          row.name,
          NumberText.fixed(row.extraHours.value, decimals: 1), NumberText.whole(row.othersChanged),
        ])
      }
      text +=
        "\nSubstitutes for refused transfers (all \(NumberText.whole(tables.substitutes.count)) in substitutes.csv)\n"
      text += table.text(width: width, indent: 2)
    }
    return text
  }
}
