public import Auditing
import StaffingDomain

extension English {
  /// For example `officer '0042' changes in 2026-03, before the courses end: free from 2026-05`.
  public func violation(_ fact: WaveFact) -> String {
    switch fact {
    case .otherCase: "the waves are of another case, or its files have changed since"
    case .otherPlan: "the waves are of another plan, or its files have changed since"
    case .otherBounds: "waves.csv of the case has changed since"
    case .calendar: "the months listed are not those of the schedule"
    case .outside(let officer, let month, let first, let last):
      "officer '\(officer)' changes in \(month), which is not one of the months from \(first) to \(last)"
    case .crowded(let month, let used, let limit): "\(used) move in \(month), but the limit is \(limit)"
    case .crowdedCommune(let commune, let month, let used, let limit):
      "\(used) leave commune '\(commune)' or arrive there in \(month), but the limit is \(limit)"
    case .beforeCourses(let officer, let month, let ready):
      "officer '\(officer)' changes in \(month), before the courses end: free from \(ready)"
    case .apart(let one, let month, let other, let later):
      "officers '\(one)' and '\(other)' are a couple, but change in \(month) and \(later)"
    case .otherMonth(let officer, let month, let asked):
      "officer '\(officer)' changes in \(month), but \(asked) is fixed"
    case .tooEarly(let officer, let month, let first):
      "officer '\(officer)' changes in \(month), but not before \(first)"
    case .tooLate(let officer, let month, let last):
      "officer '\(officer)' changes in \(month), but not after \(last)"
    }
  }
}
