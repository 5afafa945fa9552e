/// The stable codes of all findings; the raw value is what a planner sees and a test matches.
public enum FindingCode: String, CaseIterable, Sendable, Hashable {
  // Files and folders.
  case missingFolder = "missing-folder"
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case emptyFile = "empty-file"
  case unknownFile = "unknown-file"
  case fileSpelling = "file-spelling"
  case duplicateFile = "duplicate-file"
  case notUTF8 = "not-utf-8"
  case notCSV = "not-csv"
  case byteOrderMark = "byte-order-mark"
  case unknownSeparator = "unknown-separator"

  // Rows of a CSV file.
  case unterminatedQuote = "unterminated-quote"
  case textAfterQuote = "text-after-quote"
  case bareQuote = "bare-quote"
  case strayCarriageReturn = "stray-carriage-return"
  case nulByte = "nul-byte"
  case wrongCellCount = "wrong-cell-count"
  case rowTooLong = "row-too-long"
  case blankLine = "blank-line"

  // Columns.
  case missingColumn = "missing-column"
  case unknownColumn = "unknown-column"
  case duplicateColumn = "duplicate-column"
  case repeatedHeader = "repeated-header"
  case unnamedColumn = "unnamed-column"
  case columnSpelling = "column-spelling"

  // Cells and policy values.
  case missingValue = "missing-value"
  case invalidInteger = "invalid-integer"
  case invalidNumber = "invalid-number"
  case decimalComma = "decimal-comma"
  case invalidDate = "invalid-date"
  case invalidYesNo = "invalid-yes-no"
  case unknownWord = "unknown-word"
  case invalidText = "invalid-text"
  case strangeCharacter = "strange-character"
  case outOfRange = "out-of-range"

  // References.
  case unknownCommune = "unknown-commune"
  case unknownPosition = "unknown-position"
  case unknownActivity = "unknown-activity"
  case unknownOfficer = "unknown-officer"
  case unknownCompetency = "unknown-competency"
  case spreadsheetCode = "spreadsheet-code"
  case referencesNotChecked = "references-not-checked"

  // Duplicates and rules across columns or rows.
  case duplicateCode = "duplicate-code"
  case duplicateRow = "duplicate-row"
  case valuesInWrongOrder = "values-in-wrong-order"
  case datesInWrongOrder = "dates-in-wrong-order"
  case allowanceForm = "allowance-form"
  case supportSharesFull = "support-shares-full"
  case noWorkingTime = "no-working-time"
  case relationToSelf = "relation-to-self"
  case twoCouples = "two-couples"
  case distanceToSelf = "distance-to-self"
  case overlappingBands = "overlapping-bands"
  case implausibleDistance = "implausible-distance"
  case implausibleWorkload = "implausible-workload"
  case contradictoryRelations = "contradictory-relations"
  case relationCannotHold = "relation-cannot-hold"
  case courseWithoutUse = "course-without-use"
  case teamRuleOutOfReach = "team-rule-out-of-reach"
  case quotaAboveTotal = "quota-above-total"
  case combinationWithItself = "combination-with-itself"
  case combinationWithoutUse = "combination-without-use"
  case secondPositionIsFirst = "second-position-is-first"
  case implausibleSecondPosition = "implausible-second-position"
  case homeInOtherProvince = "home-in-other-province"

  // What can hardly be meant, or may surprise.
  case thousandsPoint = "thousands-point"
  case implausibleCoordinates = "implausible-coordinates"
  case implausibleUnit = "implausible-unit"
  case weightsFarApart = "weights-far-apart"
  case outflowRoundedUp = "outflow-rounded-up"
  case distantHome = "distant-home"
  case settlingPinsAll = "settling-pins-all"
  case ranksPinAll = "ranks-pin-all"

  // The policy.
  case invalidPolicy = "invalid-policy"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"

  // What-if files.
  case invalidWhatIf = "invalid-what-if"
  case unknownTable = "unknown-table"
  case noRowMatches = "no-row-matches"

  // The mapping of an import.
  case invalidMapping = "invalid-mapping"
  case unknownSheet = "unknown-sheet"
  case ambiguousName = "ambiguous-name"

  // The description of an office.
  case invalidOffice = "invalid-office"

  // The outlines of areas for maps.
  case unusableOutlines = "unusable-outlines"

  // A template of letters.
  case invalidTemplate = "invalid-template"
  case unknownField = "unknown-field"
  case unknownPartial = "unknown-partial"

  // The progress of a plan's changes.
  case invalidProgress = "invalid-progress"
  case monthOutsideWaves = "month-outside-waves"

  // Complete.
  case noRows = "no-rows"
  case noWorkload = "no-workload"
  case noCompetencies = "no-competencies"
  case missingProvince = "missing-province"
  case missingDistance = "missing-distance"
  case workWithoutPosts = "work-without-posts"

  // Clean.
  case surroundingSpace = "surrounding-space"
  case notNFC = "not-nfc"
  case nearDuplicateName = "near-duplicate-name"
  case sameOfficerTwice = "same-officer-twice"
  case relationGivenTwice = "relation-given-twice"
  case combinationGivenTwice = "combination-given-twice"
  case damagedText = "damaged-text"

  // Current.
  case expiredCompetency = "expired-competency"
  case dateInFuture = "date-in-future"
  case alreadyLeft = "already-left"
  case pastRetirement = "past-retirement"
  case staleBar = "stale-bar"
  case retirementWithinHorizon = "retirement-within-horizon"
  case monthOutsidePlan = "month-outside-plan"

  // Reporting itself.
  case moreFindings = "more-findings"
}

extension FindingCode {
  /// The head of data quality that findings of this code count under; nil where they are not about data.
  public var head: QualityHead? {
    switch self {
    case .missingFolder, .referencesNotChecked, .invalidWhatIf, .unknownTable, .noRowMatches, .invalidMapping,
      .invalidOffice, .invalidProgress, .monthOutsideWaves, .unusableOutlines, .unknownSheet, .moreFindings,
      .invalidTemplate, .unknownField, .unknownPartial:
      nil
    case .missingFile, .emptyFile, .missingColumn, .missingValue, .missingKey, .noRows, .noWorkload, .noCompetencies,
      .missingProvince, .missingDistance, .workWithoutPosts:
      .complete
    case .unknownFile, .fileSpelling, .byteOrderMark, .blankLine, .unnamedColumn, .columnSpelling, .surroundingSpace,
      .notNFC, .nearDuplicateName, .sameOfficerTwice,
      .relationGivenTwice, .combinationGivenTwice, .damagedText:
      .clean
    case .expiredCompetency, .dateInFuture, .alreadyLeft, .pastRetirement, .staleBar, .retirementWithinHorizon,
      .monthOutsidePlan:
      .current
    case .unreadableFile, .duplicateFile, .notUTF8, .notCSV, .unknownSeparator, .strangeCharacter, .spreadsheetCode,
      .unterminatedQuote, .textAfterQuote, .bareQuote, .strayCarriageReturn, .nulByte, .wrongCellCount,
      .rowTooLong, .unknownColumn, .duplicateColumn, .repeatedHeader, .invalidInteger, .invalidNumber, .decimalComma,
      .invalidDate,
      .invalidYesNo, .unknownWord, .invalidText, .outOfRange, .unknownCommune, .unknownPosition, .unknownActivity,
      .unknownOfficer, .unknownCompetency, .duplicateCode, .duplicateRow, .valuesInWrongOrder, .datesInWrongOrder,
      .allowanceForm, .supportSharesFull, .noWorkingTime, .relationToSelf, .twoCouples, .distanceToSelf,
      .overlappingBands, .implausibleDistance, .implausibleWorkload, .contradictoryRelations, .relationCannotHold,
      .courseWithoutUse, .teamRuleOutOfReach, .quotaAboveTotal, .thousandsPoint, .implausibleCoordinates,
      .implausibleUnit, .weightsFarApart, .outflowRoundedUp, .combinationWithItself, .combinationWithoutUse,
      .secondPositionIsFirst, .implausibleSecondPosition, .homeInOtherProvince, .distantHome, .settlingPinsAll,
      .ranksPinAll, .invalidPolicy, .unknownKey, .duplicateKey, .ambiguousName:
      .correct
    }
  }
}
