import CaseFormat
import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ head: QualityHead) -> String {
    marked(english.heading(head))
  }

  func column(_ severity: FindingSeverity, _ count: Int) -> String {
    marked(english.column(severity, count))
  }

  func label(_ measure: DataQuality.Measure) -> String {
    marked(english.label(measure))
  }

  func coverage(_ coverage: DataQuality.Coverage, percent: Double) -> String {
    marked(english.coverage(coverage, percent: percent))
  }

  var changesHeading: String { marked(english.changesHeading) }

  func effect(_ effect: ChangeEffect) -> String {
    marked(english.effect(effect))
  }

  func verdict(errors: Int, warnings: Int, notes: Int) -> String {
    marked(english.verdict(errors: errors, warnings: warnings, notes: notes))
  }
}
