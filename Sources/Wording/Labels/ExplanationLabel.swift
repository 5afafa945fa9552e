/// The fixed titles, headings and remarks of the answers of `explain`.
public enum ExplanationLabel: Sendable, Hashable, CaseIterable {
  /// Before what a reader should know of all answers.
  case note
  /// Nobody but the officer who was asked about changes.
  case nobodyElseChanges
  /// Before what else changes.
  case whatElseChanges
  /// Before what else changes, where some of it may not be needed.
  case whatElseChangesPerhaps

  /// Columns and rows of an officer's hours.
  case hoursAMonth, plan, staying, nextBest, total, worthOfPost, competenceFit, secondFit
  /// Before the bars, decisions and relations of an officer.
  case ties
  /// Before the limits that shut options of an officer.
  case limitsThatShut

  /// No rule about an officer forbids a placement.
  case noRuleForbids
  /// The plan has the officer there.
  case alreadyThere

  /// Nobody holds a post of a cell.
  case nobodyHoldsAPost
  /// A cell has no post.
  case noPost
  /// Nobody else may hold a post of a cell.
  case nobodyElseMayHold
  /// Columns of the candidates for a post.
  case now, besides, courses, extraHours, othersChange, alone, aloneExceeds
  /// A candidate cannot be placed.
  case impossible
  /// The price of a candidate is not known.
  case notKnown
  /// What the columns of the candidates mean.
  case candidateColumns

  /// No limit is at its bound.
  case noLimitAtBound
  /// Before the limits at their bound.
  case limitsAtBound
  /// No post stays empty.
  case noEmptyPost
  /// Columns of the cells in which most is lost.
  case empty, hoursLost, oneMoreOfficer
  /// Every soft rule is met.
  case everySoftRuleMet
  /// Before the questions that may be asked.
  case askFurther

  /// The title of the values of limits.
  case limitsTitle
  /// No limit is used up.
  case noLimitUsedUp
  /// Columns of the values of limits.
  case limit, of, limitIs, used, price, oneMore, oneFewer, holdsFrom, holdsTo, unique
  /// No plan has one unit fewer of a limit.
  case noPlan
  /// Any number of units more.
  case anyNumber
  /// What the columns of the values of limits mean.
  case limitColumns
  /// That these values are not those of a table.
  case limitsAreNotStaffing

  /// Nothing is to be repaired.
  case nothingToRepair
  /// Before the repairs that recover hours elsewhere.
  case repairsElsewhere
  /// Before a what-if file.
  case asWhatIfFile

  /// No orders contradict each other.
  case noContradiction
}
