import ResultsFormat
import StaffingDomain
import Tables
import Wording

// What terminals show of rows of the results folder; the files have columns of their own, which can be read too.
extension PlanReport {
  private func title(_ label: PlanLabel) -> String { language.label(label) }

  var transferColumns: [Column<TransferRow>] {
    let language = language
    return [
      .count("rank") { $0.rank }.brief(title(.rank)), .code("officer") { $0.officer.text }.brief(title(.officer)),
      .text("name") { $0.name }.brief(title(.name), mayShrink: true),
      .text("from") { "\($0.fromCommuneName), \($0.fromPosition)" }.brief(title(.from), mayShrink: true),
      .text("to") { "\($0.toCommuneName), \($0.toPosition)" }.brief(title(.to), mayShrink: true),
      .number("distance", decimals: 1, unit: "km") { $0.distance.value }.brief(title(.distance)),
      .text("fit") { row in
        "\(language.figure(row.fitBefore, decimals: 2)) > \(language.figure(row.fitAfter, decimals: 2))"
      }
      .brief(title(.fit), alignment: .right),
      .number("hours", decimals: 1, unit: "hours a month") { $0.hoursRecovered.value }.brief(title(.hours)),
    ]
  }

  var changeColumns: [Column<ChangeRow>] {
    [
      .code("officer") { $0.officer.text }.brief(title(.officer)),
      .text("name") { $0.name }.brief(title(.name), mayShrink: true),
      .text("was") { $0.was }.brief(title(.was), mayShrink: true),
      .text("becomes") { $0.becomes }.brief(title(.isNow), mayShrink: true),
    ]
  }

  var substituteColumns: [Column<SubstituteRow>] {
    [
      .code("refused_by") { $0.refusedBy.text }.brief(title(.refusedBy)),
      .text("post") { "\($0.commune)/\($0.position)" }.brief(title(.post)),
      .count("rank") { $0.rank }.brief(title(.rank)),
      .code("substitute") { $0.substitute.text }.brief(title(.substitute)),
      .text("name") { $0.name }.brief(title(.name), mayShrink: true),
      .number("extra_hours", decimals: 1, unit: "hours a month") { $0.extraHours.value }.brief(title(.extraHours)),
      .count("others_changed") { $0.othersChanged }.brief(title(.others)),
    ]
  }
}
