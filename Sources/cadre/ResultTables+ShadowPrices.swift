import Planning
import ResultsFormat
import StaffingDomain

extension ResultTables {
  /// The prices that were written with the plan; those of rules that this version does not know are left out.
  var shadowPrices: [ShadowPrice] {
    prices.compactMap { row in
      RuleName(rawValue: row.rule).map { ShadowPrice(rule: $0, subject: row.subject, hours: row.hours) }
    }
  }
}
