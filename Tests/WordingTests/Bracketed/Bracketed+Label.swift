import CaseFormat
import ResultsFormat
import StaffingDomain
import Wording

extension Bracketed {
  func words(of table: CaseTable) -> LabelWords {
    marked(english.words(of: table))
  }

  func words(of column: CaseColumn) -> LabelWords {
    marked(english.words(of: column))
  }

  func words(of key: PolicyKey) -> LabelWords {
    marked(english.words(of: key))
  }

  var policyLabel: String { marked(english.policyLabel) }

  func label(of column: PolicyColumn) -> String {
    marked(english.label(of: column))
  }

  func words(of file: ResultFile) -> LabelWords {
    marked(english.words(of: file))
  }

  func words(of column: ResultColumnName) -> LabelWords {
    marked(english.words(of: column))
  }

  func value(of type: ResultType) -> String {
    marked(english.value(of: type))
  }

  func label(of rule: RuleName) -> String {
    marked(english.label(of: rule))
  }

  func text(of unit: MeasureUnit) -> String {
    marked(english.text(of: unit))
  }
}

// Words of cells.
extension Bracketed {
  func label(of kind: CommuneKind) -> String {
    marked(english.label(of: kind))
  }

  func label(of group: PositionGroup) -> String {
    marked(english.label(of: group))
  }

  func label(of category: CompetencyCategory) -> String {
    marked(english.label(of: category))
  }

  func label(of mobility: Mobility) -> String {
    marked(english.label(of: mobility))
  }

  func label(of sex: Sex) -> String {
    marked(english.label(of: sex))
  }

  func label(of rule: BarRule) -> String {
    marked(english.label(of: rule))
  }

  func label(of kind: RelationKind) -> String {
    marked(english.label(of: kind))
  }

  func label(of kind: DecisionKind) -> String {
    marked(english.label(of: kind))
  }

  func label(of answer: Bool) -> String {
    marked(english.label(of: answer))
  }

  func label(of status: AssignmentStatus) -> String {
    marked(english.label(of: status))
  }

  func label(of status: ResultSummary.Status) -> String {
    marked(english.label(of: status))
  }
}
