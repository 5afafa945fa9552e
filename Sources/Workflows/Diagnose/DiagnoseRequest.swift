public import Reporting
public import StaffingDomain
public import Wording
public import Workloads

/// Asks where a case has too many officers, too few, or the wrong ones, or how the needs of a cell come about.
public struct DiagnoseRequest: Sendable {
  /// What is asked.
  public enum Question: Sendable, Hashable {
    /// The staffing of the whole case, or of the commune of a code.
    case staffing(commune: String?)
    /// The receipt of a cell, `COMMUNE/POSITION`.
    case receipt(cell: String)
  }

  /// The case.
  public var input: RequestedCase
  /// What is asked.
  public var question: Question
  /// The workbook that a diagnosis is written to, and its language; nil for none.
  public var workbook: (place: WorkbookPlace, language: any Language)?

  /// Asks about a case.
  public init(_ input: RequestedCase, _ question: Question = .staffing(commune: nil)) {
    (self.input, self.question) = (input, question)
  }

  /// Diagnoses.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> DiagnoseOutcome {
    do {
      try workbook?.place.destination(apartFrom: input).check()
      let loaded = try LoadedCase(input)
      let (staffingCase, needs) = (loaded.staffingCase, try loaded.needs())
      let lookup = CellLookup(staffingCase: staffingCase)
      switch question {
      case .receipt(let cell): return .receipt(needs.receipt(for: try lookup.cell(cell)), of: staffingCase)
      case .staffing(let code):
        let commune = try code.map { try lookup.commune($0) }
        let diagnosis = StaffingDiagnosis(staffingCase, needs: needs, commune: commune)
        if let workbook {
          let report = DiagnosisReport(diagnosis, of: staffingCase, in: workbook.language)
          try workbook.place.write(report.allTables, in: workbook.language, apartFrom: input)
        }
        return .diagnosis(diagnosis, of: staffingCase)
      }
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as NameRefusal {
      return .unknownName(refusal)
    }
  }
}

/// What a diagnosis came to.
public enum DiagnoseOutcome: Sendable {
  /// The staffing of the case or a commune.
  case diagnosis(StaffingDiagnosis, of: StaffingCase)
  /// How the needs of a cell come about.
  case receipt(Receipt, of: StaffingCase)
  /// The workbook may not be written where it was asked for.
  case unusableWorkbook(FileRefusal)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The case has no such commune or cell.
  case unknownName(NameRefusal)
}
