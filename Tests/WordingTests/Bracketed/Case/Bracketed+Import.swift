import CaseImport
import Wording

extension Bracketed {
  func words(_ fact: ImportFileFact) -> FindingWords { marked(english.words(fact)) }
  func words(_ fact: MappingFact) -> FindingWords { marked(english.words(fact)) }
  func words(_ fact: ImportLayoutFact) -> FindingWords { marked(english.words(fact)) }
  func words(_ fact: ImportCellFact, of column: String) -> FindingWords { marked(english.words(fact, of: column)) }
  func sentence(_ fact: ImportNoteFact) -> String { marked(english.sentence(fact)) }
  var mappingHead: [String] { english.mappingHead.map(marked) }
  var mappingPlanDate: String { marked(english.mappingPlanDate) }
  func mappingMissing(_ columns: [String]) -> String { marked(english.mappingMissing(columns)) }
  func mappingUnknownWords(_ unknown: UnknownColumnWords) -> String { marked(english.mappingUnknownWords(unknown)) }
  func mappingOpenUnits(_ column: String, _ units: [String]) -> String {
    marked(english.mappingOpenUnits(column, units))
  }
  func places(_ first: [String], of count: Int, areCells: Bool) -> String {
    marked(english.places(first, of: count, areCells: areCells))
  }
  func verdict(tables: Int, rows: Int, findings: Int) -> String {
    marked(english.verdict(tables: tables, rows: rows, findings: findings))
  }
  func verdictOfGuess(tables: Int) -> String { marked(english.verdictOfGuess(tables: tables)) }
  var importHeading: String { marked(english.importHeading) }
}
