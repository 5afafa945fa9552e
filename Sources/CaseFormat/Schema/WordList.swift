internal import StaffingDomain

/// A list of words of which a cell holds one, each list the cases of an enumeration.
public enum WordList: CaseIterable, Sendable, Hashable {
  case communeKind
  case positionGroup
  case competencyCategory
  case mobility
  case sex
  case barRule
  case relationKind
  case decisionKind
  case yesNo

  /// The words, in the order of the enumeration.
  public var words: [String] {
    switch self {
    case .communeKind: Words.communeKinds
    case .positionGroup: Words.positionGroups
    case .competencyCategory: Words.competencyCategories
    case .mobility: Words.mobilities
    case .sex: Words.sexes
    case .barRule: Words.barRules
    case .relationKind: Words.relationKinds
    case .decisionKind: Words.decisionKinds
    case .yesNo: Words.answers
    }
  }

  /// Kept, since every cell of such a column is compared with them.
  private enum Words {
    static let communeKinds = all(CommuneKind.self)
    static let positionGroups = all(PositionGroup.self)
    static let competencyCategories = all(CompetencyCategory.self)
    static let mobilities = all(Mobility.self)
    static let sexes = all(Sex.self)
    static let barRules = all(BarRule.self)
    static let relationKinds = all(RelationKind.self)
    static let decisionKinds = all(DecisionKind.self)
    static let answers = ["yes", "no"]

    private static func all<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
      Word.allCases.map(\.rawValue)
    }
  }
}

extension ValueType {
  /// The words that values of the type are; nil for other types.
  public var wordList: WordList? {
    switch self {
    case .yesNo: .yesNo
    case .word(let list): list
    case .code, .reference, .text, .integer, .number, .date: nil
    }
  }
}
