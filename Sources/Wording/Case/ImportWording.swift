public import CaseImport

/// How a language says what an import took for what, and what of it cannot be used.
public protocol ImportWording {
  /// A file that cannot be used.
  func words(_ fact: ImportFileFact) -> FindingWords
  /// A mapping that does not say what it should.
  func words(_ fact: MappingFact) -> FindingWords
  /// Sheets and headers that are not those that a mapping names.
  func words(_ fact: ImportLayoutFact) -> FindingWords
  /// A cell of a column that cannot be used.
  func words(_ fact: ImportCellFact, of column: String) -> FindingWords
  /// What was taken for what, in one line without a full stop.
  func sentence(_ fact: ImportNoteFact) -> String
  /// The lines at the head of a guessed mapping.
  var mappingHead: [String] { get }
  /// What stands behind the day of the plan in a guessed mapping.
  var mappingPlanDate: String { get }
  /// What stands above a table of a guessed mapping whose columns were not found.
  func mappingMissing(_ columns: [String]) -> String
  /// What stands above a table of a guessed mapping in which words have to be given meanings.
  func mappingUnknownWords(_ unknown: UnknownColumnWords) -> String
  /// What stands above a table of a guessed mapping where the unit of a column is not understood.
  func mappingOpenUnits(_ column: String, _ units: [String]) -> String
  /// Where findings of one cause stand: their number and the first of their cells or lines, for example
  /// `24 cells: G8, G9, G10...`.
  func places(_ first: [String], of count: Int, areCells: Bool) -> String
  /// How an import ended, in one line.
  func verdict(tables: Int, rows: Int, findings: Int) -> String
  /// How a guess ended, in one line.
  func verdictOfGuess(tables: Int) -> String
  /// The heading above what belongs to no sheet.
  var importHeading: String { get }
}

extension ImportWording where Self: Language {
  /// What a finding of an import says, and how to mend it.
  public func words(of fact: ImportFact) -> FindingWords {
    switch fact {
    case .file(.workbook(let problem)): words(problem)
    case .file(.csv(let kind)): words(kind)
    case .file(let fact): words(fact)
    case .yaml(let fact): words(fact)
    case .mapping(let fact): words(fact)
    case .layout(let fact): words(fact)
    case .cell(let column, let fact): words(ofCell: fact, of: column)
    case .value(let fact): words(fact)
    }
  }
}
