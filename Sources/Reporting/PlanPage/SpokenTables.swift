import ResultsFormat
import StaffingDomain
import Wording

extension ResultTables {
  /// The same rows with sentences that name the sheets and headings of the workbook that the language speaks of.
  ///
  /// What a results folder holds stays as it was written, so that it can be checked.
  func spoken(in language: any Language) -> ResultTables {
    guard language.workbook != nil else { return self }
    var spoken = self
    for place in transfers.indices { spoken.transfers[place].reason = language.spoken(transfers[place].reason) }
    for place in surplus.indices { spoken.surplus[place].missing = language.spoken(surplus[place].missing) }
    for place in vacancies.indices {
      spoken.vacancies[place].why = language.spoken(vacancies[place].why)
      spoken.vacancies[place].remedy = language.spoken(vacancies[place].remedy)
    }
    for place in summary.unmetSoftRules.indices {
      spoken.summary.unmetSoftRules[place].source = language.spoken(summary.unmetSoftRules[place].source)
    }
    return spoken
  }
}
