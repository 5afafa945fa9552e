public import CaseFormat
public import ResultsFormat
internal import StaffingDomain

extension LabelWording {
  /// The label of a word that a cell holds; nil where the list does not have the word.
  public func label(of word: String, in list: WordList) -> String? {
    switch list {
    case .communeKind: CommuneKind(rawValue: word).map { label(of: $0) }
    case .positionGroup: PositionGroup(rawValue: word).map { label(of: $0) }
    case .competencyCategory: CompetencyCategory(rawValue: word).map { label(of: $0) }
    case .mobility: Mobility(rawValue: word).map { label(of: $0) }
    case .sex: Sex(rawValue: word).map { label(of: $0) }
    case .barRule: BarRule(rawValue: word).map { label(of: $0) }
    case .relationKind: RelationKind(rawValue: word).map { label(of: $0) }
    case .decisionKind: DecisionKind(rawValue: word).map { label(of: $0) }
    case .yesNo: answer(word)
    }
  }

  /// The label of a word that a cell of results holds; nil where the list does not have the word.
  public func label(of word: String, in list: ResultWordList) -> String? {
    switch list {
    case .changeKind: ChangeKind(rawValue: word).map { label(of: $0) }
    case .assignmentStatus: AssignmentStatus(rawValue: word).map { label(of: $0) }
    case .yesNo: answer(word)
    }
  }

  /// The label of a word that a cell of a column holds; nil where the column holds no words, or not this one.
  public func label(of word: String, in column: CaseColumn) -> String? {
    column.schema.type.wordList.flatMap { label(of: word, in: $0) }
  }

  private func answer(_ word: String) -> String? {
    switch word {
    case "yes": label(of: true)
    case "no": label(of: false)
    default: nil
    }
  }
}
