public import StaffingDomain

/// A what-if file after reading: named changes of a case, checked against the schemas.
///
/// Whether the rows that it names are there shows when it is applied by ``CaseReader``.
public struct WhatIf: Sendable, Hashable {
  /// What the planner calls it.
  public let name: String
  /// What it assumes, in a sentence or two; empty where the file gives none.
  public let description: String
  /// The name of its file, without folders: the key under which findings and effects cite it.
  public let fileName: String
  /// The SHA-256 digest of the file's bytes, 64 hexadecimal digits in lower case.
  public let sha256: String
  /// The changes, in the order in which they apply.
  public let changes: [WhatIfChange]

  /// What `summary.json` says of it.
  public var applied: AppliedWhatIf { AppliedWhatIf(name: name, file: fileName, sha256: sha256) }
}

/// One change of a what-if.
public struct WhatIfChange: Sendable, Hashable {
  /// Where the change starts in its file.
  public let place: InputPlace
  /// What it does.
  public let kind: Kind

  /// What a change does.
  public enum Kind: Sendable, Hashable {
    /// Rows of a table are changed, taken out or added.
    case table(TableChange)
    /// Keys of the policy are changed.
    case policy([PolicyChange])
    /// Communes become one.
    case mergeCommunes(CommuneMerge)
    /// An activity is done elsewhere.
    case moveActivity(ActivityMove)
  }
}

/// A text of a what-if, trimmed and in NFC, and where it stands.
public struct PlacedText: Sendable, Hashable {
  /// The text; empty for an empty cell.
  public let text: String
  /// Where it stands.
  public let place: InputPlace
}

/// A change of rows of one table.
public struct TableChange: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// What a row has to hold, all of it; none means every row.
  public let conditions: [RowCondition]
  /// What is done with the rows.
  public let action: Action

  /// What is done with rows.
  public enum Action: Sendable, Hashable {
    /// Cells get a text; an empty one clears the cell.
    case set([CellValue])
    /// Numbers are multiplied.
    case multiply([CellAmount])
    /// Numbers are added to.
    case add([CellAmount])
    /// Rows are taken out.
    case remove
    /// Rows are added at the end.
    case insert([[CellValue]])
  }

  /// The text of a column.
  public struct CellValue: Sendable, Hashable {
    /// The column.
    public let column: String
    /// The text.
    public let value: PlacedText
  }

  /// A factor or a summand for a column.
  public struct CellAmount: Sendable, Hashable {
    /// The column; one of numbers.
    public let column: String
    /// The factor or summand, finite.
    public let amount: Double
  }
}

/// A column and the texts of which a row has to hold one.
public struct RowCondition: Sendable, Hashable {
  /// What stands for the line of a file, or the row of a sheet, on which a row stands; no table has such a column.
  package static let line = "line"
  /// The lines that there can be.
  static let lines = 1...1_000_000_000

  /// The column, or ``line``.
  public let column: String
  /// The texts, at least one.
  public let values: [PlacedText]
  /// Where the condition stands.
  public let place: InputPlace
}

/// A change of one key of the policy.
public struct PolicyChange: Sendable, Hashable {
  /// The key.
  public let key: String
  /// What becomes of its value.
  public let action: Action
  /// Where the new value stands.
  public let place: InputPlace

  /// What becomes of a value.
  public enum Action: Sendable, Hashable {
    /// It is replaced.
    case set(String)
    /// The limit falls away.
    case none
    /// It is multiplied.
    case multiply(Double)
    /// It is added to.
    case add(Double)

    /// What an action makes of a number; the number itself where it does not calculate.
    func result(of number: Double) -> Double {
      switch self {
      case .multiply(let factor): number * factor
      case .add(let summand): number + summand
      case .set, .none: number
      }
    }
  }
}

/// Communes that become part of another one.
public struct CommuneMerge: Sendable, Hashable {
  /// The commune that stays, with its name, seat and province.
  public let into: PlacedText
  /// The communes that go up in it, at least one, each once.
  public let from: [PlacedText]
}

/// An activity that is done in another commune.
public struct ActivityMove: Sendable, Hashable {
  /// The activity.
  public let activity: PlacedText
  /// The communes that give it away; nil means all others.
  public let from: [PlacedText]?
  /// The commune that does it from now on.
  public let to: PlacedText
  /// The share of the annual volume that moves, above 0, at most 1.
  public let share: Double
}
