/// A word or a sentence of the pages about cases.
public enum CasePageLabel: String, Sendable, Hashable, CaseIterable {
  /// The name of the page of all cases.
  case cases
  /// The heading over the form that begins a case, and its button.
  case addCase
  /// What belongs into a case, and what happens to it.
  case addCaseIntroduction
  /// What is looked for in names.
  case find
  /// There is no case yet, for who may begin one.
  case noCasesYet
  /// There is no case yet, for who may not.
  case noCasesToRead
  /// No case has such a name.
  case nothingFound
  /// The button that shows chosen rows.
  case show
  /// The column of versions.
  case version
  /// The heading over all versions of a case.
  case versions
  /// The column of what a version comes from.
  case origin
  /// The column of times.
  case added
  /// The column of who did it.
  case addedBy
  /// The column of errors.
  case errors
  /// The column of warnings.
  case warnings
  /// The column of notes.
  case notes
  /// The column of whether a version can be planned with.
  case state
  /// A version without errors.
  case usable
  /// A version with errors.
  case unusable
  /// The heading over the form that adds a version, and its button.
  case addVersion
  /// What happens when a version is added.
  case addVersionIntroduction
  /// The heading over the form that renames a case, and its button.
  case rename
  /// A version as it was sent, to be loaded down.
  case original
  /// Back to the list of cases.
  case backToCases
  /// To the list of versions.
  case toVersions
  /// The order of a list.
  case order
  /// The newest first.
  case newestFirst
  /// By names.
  case byName
  /// Those with the most errors first.
  case byErrors
}

/// A word or a sentence of the pages about findings and corrections.
public enum FindingPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The heading over all findings.
  case findings
  /// The heading over the numbers of each kind.
  case kinds
  /// The column and the field of kinds.
  case kind
  /// The column of numbers.
  case count
  /// The column of sheets or files.
  case place
  /// The column of rows.
  case row
  /// The column of columns.
  case column
  /// The column of what is wrong.
  case what
  /// The column of remedies.
  case remedy
  /// The column and the field of severities.
  case severity
  /// The column and the field of heads.
  case head
  /// The field of files.
  case file
  /// The form that chooses findings.
  case filter
  /// No choice.
  case all
  /// The order by place.
  case byPlace
  /// Errors first.
  case bySeverity
  /// The order by kind.
  case byKind
  /// Nothing was found in the version.
  case noFindings
  /// Nothing was found that was asked for.
  case noneChosen
  /// The findings as a table of text.
  case csv
  /// The workbook with marks.
  case marked
  /// The findings before these.
  case previous
  /// The findings after these.
  case next
  /// The link to the row of a finding.
  case correct
  /// The page of a row.
  case correctRow
  /// What a correction is.
  case correctIntroduction
  /// The field of a column that is chosen.
  case chosenColumn
  /// The button that corrects.
  case save
  /// The heading over corrections.
  case corrections
  /// What the corrections of a version are.
  case correctionsIntroduction
  /// The column of cells.
  case cell
  /// The column of texts before.
  case old
  /// The column of texts since.
  case new
  /// The column of reasons.
  case reason
  /// The button that takes a correction back.
  case withdraw
  /// A cell without a text.
  case empty
  /// Back to the findings.
  case backToFindings
}

/// A word or a sentence of the pages of a diagnosis.
public enum DiagnosisPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The name of the page.
  case diagnosis
  /// The heading over the figures of the whole, or of a commune.
  case figures
  /// The heading over the map.
  case map
  /// How the map is to be read.
  case mapIntroduction
  /// The heading over the bars.
  case byPosition
  /// How the bars are to be read.
  case byPositionIntroduction
  /// The heading over the table of communes.
  case communes
  /// The heading over the officers of a commune.
  case officers
  /// The heading over the posts of a commune.
  case posts
  /// The heading over how a number of posts comes about.
  case receipt
  /// What stands before bars of officers.
  case barOfOfficers
  /// What stands before bars of posts.
  case barOfPosts
  /// The communes with too many.
  case surplus
  /// The communes with too few.
  case shortage
  /// The communes that are as they should be.
  case balanced
  /// A version with errors cannot be diagnosed.
  case notClean
  /// Back to the diagnosis.
  case back
  /// The link to how a number comes about.
  case showReceipt
}
