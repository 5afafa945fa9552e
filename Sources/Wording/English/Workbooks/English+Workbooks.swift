public import StaffingDomain

extension English {
  /// For example `Guide`.
  public func label(_ label: TemplateLabel) -> String {
    switch label {
    case .guideSheet: "Guide"
    case .title: "A case for Cadre"
    case .fillRequired:
      "Fill in the sheets that are needed, and of the others those that you have data for. Columns with an "
        + "orange heading must be filled in every row."
    case .keepHeadings:
      "Leave headings as they are, the second line of each above all: it is the name by which the column "
        + "is found. The order of sheets, columns and rows means nothing; sheets of your own are left alone."
    case .keepCodes:
      "Codes are text: leading zeros stay. Every row is named by its code, and other sheets name it by "
        + "that code."
    case .chooseWords: "Where a list opens, choose from it. Lists of codes grow with the sheets that they come from."
    case .writeDates:
      "Write days as dates and numbers as numbers; the program shows them in the form of your country."
    case .leaveEmpty:
      "An empty cell means that nothing is known, or the value that the note at the heading names; it "
        + "never means 0."
    case .checkIt:
      "Then run: cadre check FILE.xlsx --marked MARKED.xlsx. It colours every cell that is wrong and says "
        + "how to mend it."
    case .findingSheet: "Findings"
    case .place: "Place here"
    case .checkedPlace: "Place in the case that was checked"
    case .severity: "Kind"
    case .finding: "What is wrong, and how to mend it"
    case .sheet: "Sheet"
    case .code: "Code"
    case .needed: "Needed"
    case .meaning: "Meaning"
    case .isNeeded: "yes"
    case .isOptional: "if there is data"
    }
  }

  /// For example `Overview`.
  public func label(_ label: PlanSheetLabel) -> String {
    switch label {
    case .overview: "Overview"
    case .combinedPosts: "Combined posts"
    case .positions: "By position"
    case .figure: "Figure"
    case .number: "Number"
    case .hours: "Hours a month"
    case .value: "In words"
    case .officersBefore: "Officers before"
    case .officersAfter: "Officers after"
    case .chartTitle: "Full-time officers by position, before and after"
    }
  }

  /// For example `Position: name`.
  public func name(of heading: String) -> String { "\(heading): name" }

  /// For example `Code. Values: code. Required.`.
  public func note(
    summary: String, values: String, unit: String?, defaultText: String?, isRequired: Bool
  ) -> String {
    [
      summary, "Values: \(values).", unit.map { "Unit: \($0)." }, defaultText.map { "Empty means \($0)." },
      isRequired ? "Required." : nil,
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// For example `This column takes: whole number, 1 to 5.`.
  public func refusal(values: String) -> String { "This column takes: \(values)." }

  /// For example `error`.
  public func word(_ severity: FindingSeverity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// For example `Departures`.
  public func label(_ sheet: ReportSheet) -> String {
    switch sheet {
    case .sweepFutures: "Futures"
    case .sweepTransfers: "Transfers"
    case .sweepVacancies: "Vacancies"
    case .competenciesByYear: "Competencies by year"
    case .departures: "Departures"
    case .emptyPosts: "Posts falling empty"
    case .expiringCompetencies: "Expiring competencies"
    case .positionsByYear: "Positions by year"
    case .rotations: "Rotations"
    case .budgetValue: "Value of the budget"
    case .competencyValues: "Value of competencies"
    case .courseValues: "Value of courses"
    case .frontier: "Frontier"
    case .comparison: "Comparison"
    case .changes: "Changes of the input"
    case .differences: "Differences of the plans"
    case .communes: "Communes"
    case .positionTotals: "Positions"
    case .competencyGaps: "Competency gaps"
    case .provinces: "Provinces"
    }
  }

  /// One finding a line.
  public func mark(_ findings: [FindingText]) -> String {
    findings.map { $0.sentence + "." }.joined(separator: "\n")
  }
}
