public import CaseFormat
public import ResultsFormat
public import StaffingDomain

/// What a language calls a table, a column or a key, and what it says about it.
public struct LabelWords: Sendable, Hashable {
  /// A short name that starts with a capital: a heading, or the name of a sheet.
  public var label: String
  /// What it says, in a sentence or a few.
  public var summary: String

  /// Creates the words.
  public init(_ label: String, _ summary: String) { (self.label, self.summary) = (label, summary) }
}

/// What a language calls the parts of a case and of results: tables, columns, keys, units and the words in cells.
///
/// Labels of tables and files name sheets of workbooks: at most 31 characters, none of `[ ] : * ? / \`. Those of columns
/// differ within a table, and those of words within a list; neither is the code of another one, in any language.
public protocol LabelWording {
  /// A table of a case.
  func words(of table: CaseTable) -> LabelWords
  /// A column of a table.
  func words(of column: CaseColumn) -> LabelWords
  /// A key of the policy.
  func words(of key: PolicyKey) -> LabelWords
  /// The policy as a whole.
  var policyLabel: String { get }
  /// A column of the sheet of the policy.
  func label(of column: PolicyColumn) -> String
  /// A file of results.
  func words(of file: ResultFile) -> LabelWords
  /// A column of a file of results.
  func words(of column: ResultColumnName) -> LabelWords
  /// What a cell of a column of results holds, for example `a whole number`.
  func value(of type: ResultType) -> String
  /// A unit, as it stands behind numbers or in brackets.
  func text(of unit: MeasureUnit) -> String

  /// The kind of a commune.
  func label(of kind: CommuneKind) -> String
  /// The group of a position.
  func label(of group: PositionGroup) -> String
  /// The category of a competency.
  func label(of category: CompetencyCategory) -> String
  /// Whether an officer may be moved at all.
  func label(of mobility: Mobility) -> String
  /// The sex of an officer.
  func label(of sex: Sex) -> String
  /// The ground of a bar.
  func label(of rule: BarRule) -> String
  /// The kind of a relation.
  func label(of kind: RelationKind) -> String
  /// The kind of a decision.
  func label(of kind: DecisionKind) -> String
  /// Yes or no.
  func label(of answer: Bool) -> String
  /// How what an officer holds changes.
  func label(of kind: ChangeKind) -> String
  /// What an officer does under a plan.
  func label(of status: AssignmentStatus) -> String
  /// How a solve ended.
  func label(of status: ResultSummary.Status) -> String
  /// A rule, within a sentence: starts in small letters.
  func label(of rule: RuleName) -> String
}

extension LabelWording {
  /// A short name of a part of a case, which names its sheet.
  public func label(of part: CasePart) -> String {
    switch part {
    case .policy: policyLabel
    case .table(let table): label(of: table)
    }
  }

  /// A short name of a table, which names its sheet.
  public func label(of table: CaseTable) -> String { words(of: table).label }
  /// What a table says, in one sentence.
  public func summary(of table: CaseTable) -> String { words(of: table).summary }

  /// A short heading of a column.
  public func label(of column: CaseColumn) -> String { words(of: column).label }
  /// What a column says, in one sentence.
  public func summary(of column: CaseColumn) -> String { words(of: column).summary }

  /// A short name of a key of the policy.
  public func label(of key: PolicyKey) -> String { words(of: key).label }
  /// What a key of the policy says, in one sentence.
  public func summary(of key: PolicyKey) -> String { words(of: key).summary }

  /// A short name of a file of results, which names its sheet.
  public func label(of file: ResultFile) -> String { words(of: file).label }
  /// What a file of results says.
  public func summary(of file: ResultFile) -> String { words(of: file).summary }

  /// A short heading of a column of results.
  public func label(of column: ResultColumnName) -> String { words(of: column).label }
  /// What a column of results says, in one sentence.
  public func summary(of column: ResultColumnName) -> String { words(of: column).summary }
}
