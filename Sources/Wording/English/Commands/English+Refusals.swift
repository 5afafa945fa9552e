public import StaffingDomain

extension English {
  /// For example `commune '00731' is not in communes.csv; did you mean '00713'?`.
  public func refusal(_ refusal: NameRefusal) -> String {
    switch refusal {
    case .noCell(let text, let example): "'\(text)' names no cell; write COMMUNE/POSITION, for example \(example)"
    case .unknownCommune(let text, let meant): unknownCode("commune", text, meant, file: .communes)
    case .unknownPosition(let text, let meant): unknownCode("position", text, meant, file: .positions)
    case .unknownOfficer(let text, let meant): unknownOfficer(text, meant)
    case .ambiguousOfficer(let text, let codes, let count):
      "\(count) officers are called '\(text)'; name one by the code: "
        + (codes.map { "'\($0)'" } + (count > codes.count ? ["..."] : [])).joined(separator: ", ")
    case .unknownBand(let name, let meant):
      "--band \(name): no activity, field or position has this name"
        + (meant.map { "; did you mean '\($0)'?" } ?? "")
    case .secondBand: "--band is given twice for every activity; give it once."
    }
  }

  /// A text that is no band.
  public func refusal(_ problem: BandProblem) -> String {
    switch problem {
    case .noShare(let text): "the band '\(text)' is not a share from 0 to 1, for example 0.1 for 10 %"
    case .noName(let text): "'\(text)' has no name before the equals sign"
    }
  }

  private func unknownCode(_ kind: String, _ text: String, _ meant: MeantName?, file: CaseTable) -> String {
    let plain = "\(kind) '\(text)' is not in \(file.fileName)"
    guard let meant else { return "\(plain); its codes stand in the column '\(kind)' there" }
    guard let name = meant.name else { return "\(plain); did you mean '\(meant.code)'?" }
    return "\(plain); did you mean '\(meant.code)' (\(name))?"
  }

  private func unknownOfficer(_ text: String, _ meant: MeantName?) -> String {
    let plain = "officer '\(text)' is not in \(CaseTable.officers.fileName)"
    guard let meant else { return "\(plain); write a code or an exact name from there" }
    guard let name = meant.name else { return "\(plain); did you mean '\(meant.code)'?" }
    return "\(plain); did you mean '\(meant.code)' (\(name))?"
  }

  /// For example `A results folder cannot be called 'changes.csv'; give the what-if file another name.`.
  public func refusal(_ refusal: ScenarioNameRefusal) -> String {
    switch refusal {
    case .unusable(let name): "A results folder cannot be called '\(name)'; give the what-if file another name."
    case .twice(let name):
      "Two scenarios are called '\(name)' (the case as it is is called 'baseline'); rename a what-if file."
    }
  }

  /// For example `out is not a folder that 'cadre solve' wrote`.
  public func refusal(_ refusal: ResultsFolderRefusal, of folder: String) -> String {
    switch refusal {
    case .foreign(let holdsComparison):
      "\(folder) is not a folder that 'cadre solve' wrote"
        + (holdsComparison ? "; it holds a comparison: name one of the folders in it" : "")
    case .unreadable: "\(folder): the results cannot be read"
    case .otherCase(let unknown, let officers):
      "\(folder): the results are of another case: they do not know \(unknown) of its \(officers) officers"
    }
  }

  /// For example `case.lp exists; give --overwrite to replace it.`.
  public func refusal(_ refusal: FileRefusal, at file: String) -> String {
    switch refusal {
    case .exists: "\(file) exists; give --overwrite to replace it."
    case .notAFile: "\(file) is not an ordinary file and is left as it is; choose another place."
    case .isInput: "\(file) is a file that the command reads and is left as it is; choose another place."
    case .namedAsDocument:
      "\(file): what is written is a page (HTML), for a browser to show and to print; give -o a name that ends in .html."
    case .notNamedAsWorkbook: "\(file): what is written is a workbook; give it a name that ends in .xlsx."
    case .insideResults:
      "\(file) would lie in a folder of results, which holds results alone; choose a place outside of it."
    case .unmade(let error): "\(file): \(reason(error))."
    case .notWritable: "\(file) cannot be written; choose another place."
    }
  }

  /// For example `3 errors; 'cadre check my-case' lists everything.`.
  public func caseErrors(_ count: Int, hidden: Int, listedBy command: String) -> String {
    "\(self.count(count, "error"))\(hidden > 0 ? ", \(hidden) of them not shown" : ""); '\(command)' lists everything."
  }

  /// For example `and 7 more errors`.
  public func moreErrors(_ count: Int) -> String { "and \(count) more errors" }

  /// For example `00731/LAND would need more than 1000000 posts; check its ...`.
  public func refusal(
    _ workload: ExcessiveWorkload, in cell: Cell, mostPosts: Int, of staffingCase: StaffingCase
  ) -> String {
    let need = "\(staffingCase.label(of: cell)) would need more than \(mostPosts) posts"
    return switch workload {
    case .inCase: "\(need); check its annual_volume and the unit_hours of its activities"
    case .inBand: "at the upper end of its band, \(need); give a narrower --band"
    case .atPoint(let values): "at \(point(values)), \(need); vary it less"
    }
  }

  /// That nothing was written.
  public var failedCheck: String { "The plan failed its check, which is a fault of the program; nothing was written." }

  /// That no case could be solved with them.
  public var editedPolicyKeys: String { "the policy keys under 'set' are none that a case could be solved with" }

  /// For example `'my-case' cannot be read: Permission denied`.
  public func unreadableFolder(_ folder: String, reason: String) -> String { "'\(folder)' cannot be read: \(reason)" }

  /// For example `standard output cannot be written: No space left on device`.
  public func unwritableOutput(reason: String) -> String { "standard output cannot be written: \(reason)" }

  /// For example `fault: the solver failed`.
  public func fault(_ reason: String) -> String { "fault: \(reason)" }
}
