public import StaffingDomain
public import Workplace

extension English {
  /// For example `Cases`.
  public func label(_ label: CasePageLabel) -> String {
    switch label {
    case .cases: "Cases"
    case .addCase: "Add case"
    case .addCaseIntroduction:
      "A case is all data of one plan: communes, positions, officers, workload and the policy. Send a workbook in the form of "
        + "the template, or a zip archive of the CSV tables and policy.yml. It is checked at once; nothing in it is changed."
    case .find: "Find a name"
    case .noCasesYet: "There is no case yet. Next: give a name and a file in the form below."
    case .noCasesToRead: "There is no case yet. Planners add them."
    case .nothingFound: "No case has such a name. Look for less of it, or leave the field empty to see all."
    case .show: "Show"
    case .version: "Version"
    case .versions: "Versions"
    case .origin: "From"
    case .added: "Added"
    case .addedBy: "By"
    case .errors: "Errors"
    case .warnings: "Warnings"
    case .notes: "Notes"
    case .state: "State"
    case .usable: "can be planned with"
    case .unusable: "has errors"
    case .addVersion: "Add version"
    case .addVersionIntroduction:
      "For data that were mended or brought up to date outside. All earlier versions stay as they are; corrections that were "
        + "made on the page are part of the version that they were made in, and of no new file."
    case .rename: "Rename case"
    case .original: "File as it was sent"
    case .backToCases: "Back to all cases"
    case .toVersions: "All versions of this case"
    case .order: "Order"
    case .newestFirst: "Last changed first"
    case .byName: "By name"
    case .byErrors: "Most errors first"
    }
  }

  /// For example `Findings`.
  public func label(_ label: FindingPageLabel) -> String {
    switch label {
    case .findings: "Findings"
    case .kinds: "Findings by kind"
    case .kind: "Kind"
    case .count: "Number"
    case .place: "Sheet or file"
    case .row: "Row"
    case .column: "Column"
    case .what: "What is wrong"
    case .remedy: "How to mend it"
    case .severity: "Severity"
    case .head: "Head"
    case .file: "Table"
    case .filter: "Choose findings"
    case .all: "All"
    case .byPlace: "By place"
    case .bySeverity: "Errors first"
    case .byKind: "By kind"
    case .noFindings: "Nothing was found: every table is as it should be."
    case .noneChosen: "There are no such findings. Choose another kind, severity, head or table."
    case .csv: "Findings as CSV"
    case .marked: "Workbook with the cells marked"
    case .previous: "Findings before these"
    case .next: "Findings after these"
    case .correct: "Correct"
    case .correctRow: "Correct a cell"
    case .correctIntroduction:
      "The correction lies on top of the file, which stays as it was sent, and makes a new version that is checked at once. It "
        + "can be taken back."
    case .chosenColumn: "Column to correct"
    case .save: "Correct cell"
    case .corrections: "Corrections on top of the file"
    case .correctionsIntroduction: "They are part of this version and of every one that is made from it."
    case .cell: "Cell"
    case .old: "Before"
    case .new: "Since"
    case .reason: "Reason"
    case .withdraw: "Take back"
    case .empty: "(empty)"
    case .backToFindings: "Back to the findings"
    }
  }

  /// For example `Diagnosis`.
  public func label(_ label: DiagnosisPageLabel) -> String {
    switch label {
    case .diagnosis: "Diagnosis"
    case .figures: "In figures"
    case .map: "Map of surplus and shortage"
    case .mapIntroduction:
      "One circle for each commune at its place; the larger, the more officers are too many or too few. The table below has "
        + "the same numbers."
    case .byPosition: "Officers and posts by position"
    case .byPositionIntroduction: "For each position how many officers there are, and how many posts."
    case .communes: "Communes"
    case .officers: "Officers of the commune"
    case .posts: "Posts of the commune"
    case .receipt: "How the number of posts comes about"
    case .barOfOfficers: "Officers"
    case .barOfPosts: "Posts"
    case .surplus: "more officers than authorised"
    case .shortage: "fewer officers than authorised"
    case .balanced: "as many as authorised"
    case .notClean: "This version has errors. Mend them first: the diagnosis is made of data without errors only."
    case .back: "Back to the diagnosis"
    case .showReceipt: "How it comes about"
    }
  }

  /// For example `Name of the case`.
  public func label(of field: CaseField) -> String {
    switch field {
    case .name: "Name of the case"
    case .file: "File"
    case .version: "Version of the case"
    case .digest: "Digest"
    case .cell: "Corrected cell"
    case .value: "Text of the cell"
    case .reason: "Reason of the change"
    }
  }

  /// For example `Choose a file`.
  public func sentence(_ problem: CaseFieldProblem) -> String {
    switch problem.fact {
    case .missing: missing(problem.field)
    case .tooLong(let most): "Use at most \(grouped(most, "character"))."
    case .controlCharacter: "Write it on one line, without signs that cannot be seen."
    case .taken: "Another case has this name. Choose another one, or add a version to that case."
    case .otherKind: "Send an Excel workbook (.xlsx) or a zip archive (.zip). Nothing was kept."
    case .tooLarge(let most):
      "The file is larger than \(size(most)). Leave out what is no part of the case. Nothing was kept."
    case .unreadable(let words): said(words[code])
    case .withoutTables:
      "No sheet or file of it is a table of a case. Use the names of the template, as 'cadre template' writes it. Nothing was kept."
    case .tooCostly:
      "The file could not be read within the time and the memory that there are for one file. If it came from elsewhere, do not "
        + "use it. Nothing was kept."
    case .sameAs(let version):
      "This is version \(version) already, byte for byte the same. Nothing was added."
    case .notAValue(let words): said(words[code])
    case .unchanged: "This is what stands in the cell already."
    }
  }

  private func missing(_ field: CaseField) -> String {
    switch field {
    case .name: "Give a name."
    case .file: "Choose a file."
    case .cell: "Choose a column."
    case .value, .version, .digest: "Give a text."
    case .reason: "Give a reason."
    }
  }

  private func said(_ words: CaseVersionFinding.Words?) -> String {
    guard let words else { return "It cannot be read." }
    return sentence(words.remedy.isEmpty ? words.message : "\(words.message); \(words.remedy)")
  }

  /// For example `An Nguyen changed this case at`.
  public func sentence(_ refusal: CaseChangeRefusal) -> String {
    switch refusal {
    case .problems: "Some fields cannot be used as they are."
    case .noSuchCase: "There is no such case or version."
    case .changedMeanwhile(let name, let time, let latest):
      "\(name.isEmpty ? "The server" : name) changed this case at \(moment(time)), after this page was opened; its newest version "
        + "is now \(latest). Nothing of yours was saved: look at the change and try again."
    }
  }

  /// For example `A workbook (.xlsx) or a zip archive (.zip) of at most 100 MB`.
  public func fileHint(most bytes: Int) -> String {
    "A workbook (.xlsx) or a zip archive (.zip) of at most \(size(bytes))."
  }

  private func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(figure(bytes / 1_000_000)) MB" : grouped(bytes, "byte")
  }

  /// For example `Version 3`.
  public func name(ofVersion number: Int) -> String { "Version \(number)" }

  /// For example `corrected from version 2`.
  public func origin(of version: CaseVersion) -> String {
    version.base.map { "corrected from version \($0)" } ?? version.file.name
  }

  /// For example `Rows 1 to 50 of 103`.
  public func range(_ rows: ClosedRange<Int>, of count: Int) -> String {
    "Rows \(figure(rows.lowerBound)) to \(figure(rows.upperBound)) of \(figure(count))."
  }

  /// For example `This version can be planned with`.
  public func summary(of version: CaseVersion) -> String {
    let tally = version.tally
    let found =
      "\(grouped(tally.errors, "error")), \(grouped(tally.warnings, "warning")) and \(grouped(tally.notes, "note")) were found."
    return version.isClean
      ? "This version can be planned with. \(found)"
      : "\(found) Next: mend all errors, here cell by cell or in the file, which is then sent as a new version."
  }

  /// For example `Delete the line.`.
  public func sentence(of words: String) -> String {
    guard let first = words.split(separator: " ").first else { return "" }
    // Names of columns and files stay as they are.
    return first.contains("_") || first.contains(".") ? words + "." : sentence(words)
  }

  /// For example `row 17`.
  public func name(ofLine line: Int) -> String { "row \(line)" }
}
