public import StaffingDomain

extension English {
  /// What findings of a code say, in one sentence.
  ///
  /// One switch, however long: in a switch of groups a new code could take over the sentence of another one.
  public func meaning(of code: FindingCode) -> String {
    switch code {
    // Files.
    case .missingFolder: "The case folder is not there."
    case .missingFile: "A file that the case needs is not there."
    case .unreadableFile: "A file cannot be read."
    case .emptyFile: "A file has no header."
    case .unknownFile: "A file is not one of the case format, most likely for a slip in its name."
    case .fileSpelling: "The name of a file differs from that of the format in capitals alone."
    case .duplicateFile: "The names of two files differ in capitals alone."
    case .notUTF8: "A file or a cell is not UTF-8 text."
    case .notCSV: "A file is the workbook of a spreadsheet and not CSV."
    case .byteOrderMark: "A file begins with several byte-order marks."
    case .unknownSeparator: "The cells of a table are separated by something else than commas, semicolons or tabs."
    // The layout of a table.
    case .unterminatedQuote: "A quote is never closed."
    case .textAfterQuote: "Text follows the closing quote of a cell."
    case .bareQuote: "A quote stands inside a cell that does not begin with one."
    case .strayCarriageReturn: "A carriage return stands alone, or ends every line of a file."
    case .nulByte: "A cell holds a NUL byte."
    case .wrongCellCount: "A row has more or fewer cells than the header."
    case .rowTooLong: "A row does not end within 4 MiB."
    case .blankLine: "A line between rows is blank, or all cells of a row are empty."
    case .missingColumn: "A required column is not in the header."
    case .unknownColumn: "The format has no column of this name."
    case .duplicateColumn: "The header names a column twice."
    case .unnamedColumn: "A column has no name."
    case .columnSpelling: "The name of a column differs from that of the format in capitals or spaces."
    // Single values.
    case .missingValue: "A required cell is empty."
    case .invalidInteger: "A value is not a whole number."
    case .invalidNumber: "A value is not a number."
    case .decimalComma: "A number has a comma where a point belongs."
    case .invalidDate: "A value is not a date of the form 2025-07-01."
    case .invalidYesNo: "A value is neither yes nor no."
    case .unknownWord: "A value is not one of the words of its column."
    case .invalidText: "A code is too long or damaged."
    case .strangeCharacter:
      "A text holds a character that cannot be seen, looks like another one, or acts on whatever shows it."
    case .outOfRange: "A value is outside the range of its column or key."
    // Rows against each other and the format.
    case .unknownCommune: "A commune is not in communes.csv."
    case .unknownPosition: "A position is not in positions.csv."
    case .unknownActivity: "An activity is not in activities.csv."
    case .unknownOfficer: "An officer is not in officers.csv."
    case .unknownCompetency: "A competency is not in competencies.csv."
    case .spreadsheetCode: "A spreadsheet took codes for numbers or dates: zeros or digits are lost."
    case .referencesNotChecked: "References to a table were not checked, because codes of it could not be read."
    case .duplicateCode: "Two rows of a table have one code."
    case .duplicateRow: "Two rows of a table agree in all columns of its key."
    case .valuesInWrongOrder: "The end of a range is not above its start."
    case .datesInWrongOrder: "A date lies before one that it has to follow."
    case .allowanceForm: "An allowance is neither a share nor hours of a year with a commune."
    case .supportSharesFull: "The shares of a position leave no time for services."
    case .noWorkingTime: "Absences leave no working days."
    case .relationToSelf: "An officer is related to the same officer."
    case .twoCouples: "An officer belongs to two couples."
    case .distanceToSelf: "A distance leads from a commune to itself."
    case .overlappingBands: "Two allowance bands with an end overlap."
    case .implausibleDistance: "A road is less than half as long as the straight line."
    case .implausibleWorkload: "A row of workload asks for more than 1,000 officers."
    case .invalidPolicy: "policy.yml is not a list of keys with one value each."
    case .unknownKey: "The policy or a what-if has no key of this name."
    case .duplicateKey: "A key of the policy or of a what-if stands twice."
    case .missingKey: "A required key of the policy or of a what-if is missing."
    // What planning would run into.
    case .contradictoryRelations: "Two officers are a couple and relatives at once."
    case .relationCannotHold: "A relation parts or joins two officers of whom neither may be moved."
    case .courseWithoutUse:
      "A course lifts a competency that nothing asks for, or only above the level that is asked for."
    case .teamRuleOutOfReach: "A team rule asks for more officers than can have the competency or serve in the commune."
    case .quotaAboveTotal: "The quota of a position is above the total quota."
    case .combinationWithItself: "A row of combinations.csv names one position twice."
    case .combinationWithoutUse:
      "A row of combinations.csv names two positions that lead, or one whose combinable is no in positions.csv."
    case .secondPositionIsFirst: "The second position of an officer is the first one."
    case .implausibleSecondPosition: "The second position of an officer leads a commune, or one of the two has no post."
    case .homeInOtherProvince: "An officer lives in another province than the one of service."
    // What can hardly be meant, or may surprise.
    case .thousandsPoint: "Volumes or money have exactly three decimals, as if a point grouped thousands."
    case .implausibleCoordinates:
      "Communes lie at 0,0, at the point of another commune, or far from all others of their province."
    case .implausibleUnit: "A value is so large or small that its unit may be another one, such as minutes or percent."
    case .weightsFarApart: "The largest weight of the objective counts more than 10,000,000 times the smallest."
    case .outflowRoundedUp: "The outflow share, rounded up to whole officers, lets far more of a commune go."
    case .distantHome: "Officers live farther from their commune of service than anybody may be sent."
    case .settlingPinsAll: "The months of settling in keep nearly everybody in place who might move."
    case .ranksPinAll: "Ranks leave most officers no position to take, or nobody another one than the present."
    // What-ifs.
    case .invalidWhatIf: "A what-if file is not a name and a list of changes, or a change does not say one thing."
    case .unknownTable: "A what-if names a table that the format does not have."
    case .noRowMatches: "A change of a what-if finds no row or no value to change."
    // Quality.
    case .noRows: "A table that the case needs has no rows."
    case .noWorkload: "A commune has no workload, or nothing gives a position any posts."
    case .noCompetencies: "An officer of a position with requirements has no competencies."
    case .missingProvince: "A commune has no province, but others have one."
    case .missingDistance: "No row of distances.csv names a special zone, to which the straight line crosses the sea."
    case .workWithoutPosts: "Work of cells is too little for a post, and that of whole officers together."
    case .surroundingSpace: "A cell has spaces before or after its text."
    case .notNFC: "Texts of a column are not in Unicode NFC."
    case .nearDuplicateName: "Two entities have nearly the same name."
    case .sameOfficerTwice:
      "Two officers have the same name and date of birth, or one has none and they serve in the same commune."
    case .relationGivenTwice: "A relation is given from both sides."
    case .combinationGivenTwice: "Two rows of combinations.csv name the same positions, one the other way round."
    case .damagedText: "Letters of a text are lost, or of another encoding than UTF-8."
    case .expiredCompetency: "A competency ended before the plan date."
    case .dateInFuture: "A date of the past lies after the plan date."
    case .alreadyLeft: "An officer left before the plan date."
    case .pastRetirement: "An officer reached retirement age before the plan date."
    case .staleBar: "A bar ended before the plan date."
    case .retirementWithinHorizon: "Officers without leaves_on retire before the horizon ends."
    case .moreFindings: "More findings of one kind than are listed."
    }
  }
}
