public import Auditing
import ResultsFormat
import StaffingDomain

extension English {
  /// For example `cell 00731/LAND: posts is 4, not 5`.
  public func violation(_ fact: RowFact) -> String {
    switch fact {
    case .notFollowing(let key): "the row for \(words(key)) does not follow from the assignments"
    case .second(let key): "\(words(key)) has a second row"
    case .outOfOrder(let key): "the row for \(words(key)) is out of order"
    case .missing(let key): "the row for \(words(key)) is missing"
    case .differs(let key, let difference): "\(words(key)): \(words(difference))"
    case .unclaimed(let key, let column): "\(words(key)): \(column) is empty"
    case .misworded(let key, let column):
      "\(words(key)): \(column) is not what the plan gives in the language of the results"
    case .ofOfficer(let officer, let difference): words(difference, of: " of officer '\(officer)'")
    case .unsorted(let officer): "officer '\(officer)' is not in the order of the officers' codes"
    case .unsortedCourses(let officer): "the courses of officer '\(officer)' are not sorted"
    case .rank(let rank, let place): "rank is \(rank), not \(place)"
    case .ranked(let officer, let before): "officer '\(officer)' comes before officer '\(before)'"
    case .unknownOfficer(let officer): "officer '\(officer)' is not in the case"
    case .unknownCell(let cell): "\(words(cell)) is not in the case"
    case .noRecruits(let cell, let count): "\(words(cell)) has \(count) recruits; a row has 1 or more"
    case .unsortedCell(let cell): "\(words(cell)) is not in the order of commune, then position"
    case .noPost(let cell, let post, let posts): "\(words(cell)) has no post \(post); it has \(posts)"
    case .noHours(let officer, let post): "officer '\(officer)' does no hours of post \(post)"
    case .unsortedPost(let officer, let post, let cell):
      "the row of officer '\(officer)' for post \(post) of \(words(cell)) is out of order"
    case .secondPost(let officer, let post, let cell):
      "the row of officer '\(officer)' for post \(post) of \(words(cell)) stands twice"
    }
  }

  private func words(_ key: RowKey) -> String {
    switch key {
    case .officer(let officer): "officer '\(officer)'"
    case .cell(let cell): words(cell)
    case .month(let cell, let month): "\(words(cell)), \(month)"
    case .course(let officer, let course): "officer '\(officer)', course '\(course)'"
    }
  }

  private func words(_ difference: ColumnDifference, of owner: String = "") -> String {
    "\(difference.column)\(owner) is \(words(difference.written)), not \(words(difference.exact))"
  }

  private func words(_ value: CellValue) -> String {
    switch value {
    case .empty: "empty"
    case .number(let number): exact(number)
    case .count(let count): String(count)
    case .text(let text): "'\(text)'"
    }
  }

  /// For example `unmet_soft_rules: rotation of officers.csv:7, commune '00731', stands twice`.
  public func violation(_ fact: SoftRuleFact) -> String {
    func about(_ entry: UnmetSoftRule, _ problem: String) -> String {
      "unmet_soft_rules: \(entry.rule) of \(entry.source), commune '\(entry.commune)', \(problem)"
    }
    return switch fact {
    case .notFollowing(let entry): about(entry, "does not follow from the assignments")
    case .twice(let entry): about(entry, "stands twice")
    case .outOfOrder(let entry): about(entry, "is out of order")
    case .lacks(let entry, let exact): about(entry, "lacks \(count(exact, "officer")), not \(entry.missing)")
    case .counts(let entry, let hours):
      about(entry, "counts \(exact(hours.value)) hours, not \(exact(entry.penalty.value))")
    case .unlisted(let entry): about(entry, "is not met, but not listed")
    case .rotationsLater: "unmet_soft_rules: rows of officers.csv come first"
    }
  }

  /// For example `objective is 481.9, not 482`.
  public func violation(_ fact: SummaryFact) -> String {
    switch fact {
    case .differs(let difference): words(difference)
    case .boundWithoutGap: "bound and gap are given together or not at all"
    case .optimalWithoutBound: "status is optimal, but no bound proves it"
    case .boundAboveObjective: "the bound lies above the objective, which no proved bound can"
    case .status(let status, let isGapClosed):
      "status is \(status.rawValue), but the gap is \(isGapClosed ? "within" : "above") the tolerance"
    }
  }

  /// For example `the file was changed after it was written`.
  public func violation(_ fact: EditFact) -> String {
    switch fact {
    case .changed: "the file was changed after it was written"
    case .removed: "the file was removed after it was written"
    }
  }
}
