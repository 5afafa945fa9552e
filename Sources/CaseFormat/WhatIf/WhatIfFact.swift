public import StaffingDomain

/// Why a what-if file does not say a name and a list of changes.
public enum WhatIfFact: Sendable, Hashable {
  /// Something is not a list of keys.
  case notKeys(WhatIfPart)
  /// A part has no key of a name; the nearest of the keys that it has.
  case unknownKey(String, WhatIfPart, nearest: String?, known: [String])
  /// A part lacks a key that it needs.
  case missingKey(String, WhatIfPart)
  /// A key that a part needs is empty.
  case emptyKey(String, WhatIfPart)
  /// A key or column holds a list or further keys where one value belongs.
  case severalValues(String)
  /// A key or column holds an empty list.
  case emptyList(String)
  /// The file gives no name.
  case missingName
  /// The file gives no changes.
  case missingChanges
  /// What stands under `changes` is no list.
  case changesNoList
  /// A change does not say what it changes.
  case noKind
  /// A change says more than one thing that it changes, by these keys.
  case severalKinds([String])
  /// A key that only a change of a table has.
  case tableKeyElsewhere(String)
  /// A change of a table is wrong.
  case table(TableChangeFact)
  /// A change of the policy, a merger or a move is wrong.
  case other(OtherChangeFact)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .notKeys, .severalValues, .changesNoList, .noKind, .severalKinds, .tableKeyElsewhere: .invalidWhatIf
    case .unknownKey: .unknownKey
    case .missingKey, .missingName, .missingChanges: .missingKey
    case .emptyKey, .emptyList: .missingValue
    case .table(let fact): fact.code
    case .other(let fact): fact.code
    }
  }
}

/// A part of a what-if file that has keys.
public enum WhatIfPart: Sendable, Hashable {
  /// The file.
  case whatIf
  /// One change.
  case change
  /// What stands under `policy`.
  case policy
  /// What stands under a key of the policy.
  case policyKey(String)
  /// What stands under `merge_communes`.
  case mergeCommunes
  /// What stands under `move_activity`.
  case moveActivity
}

/// Why a change of a table's rows does not say one thing.
public enum TableChangeFact: Sendable, Hashable {
  /// The format has no table of a name; the nearest of those that it has.
  case unknownTable(String, nearest: String?, known: [String])
  /// The change does not say what becomes of the rows; the keys that would.
  case noAction(known: [String])
  /// The change says more than one thing that becomes of the rows, by these keys.
  case severalActions([String])
  /// `insert` comes with conditions.
  case insertWithConditions
  /// `remove` is something else than yes.
  case removeUnclear(String)
  /// What stands under a key is not a list of columns.
  case notColumns(TableChangeKey)
  /// A table has no column of a name; the nearest of those that it has.
  case unknownColumn(CaseTable, String, nearest: String?, known: [String])
  /// A cell that has to be filled would be empty.
  case emptyCell(column: String, ValueType)
  /// A column holds no numbers to calculate with.
  case notNumeric(column: String, TableChangeKey, ValueType)
  /// `insert` gives no rows.
  case noInsertedRows
  /// A row to insert lacks columns that have to be filled.
  case missingCells(CaseTable, missing: [String], required: [String])

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .unknownTable: .unknownTable
    case .noAction, .severalActions, .insertWithConditions, .notColumns, .notNumeric: .invalidWhatIf
    case .removeUnclear: .invalidYesNo
    case .unknownColumn: .unknownColumn
    case .emptyCell, .noInsertedRows, .missingCells: .missingValue
    }
  }
}

/// The keys of a change of a table, as a file has them.
public enum TableChangeKey: String, CaseIterable, Sendable, Hashable {
  /// The conditions that rows have to meet.
  case conditions = "where"
  /// Texts for cells.
  case set
  /// Factors.
  case multiply
  /// Summands.
  case add
  /// Rows to take out.
  case remove
  /// Rows to add.
  case insert

  /// The keys that say what becomes of rows.
  static let actions = allCases.filter { $0 != .conditions }
}

/// Why a change of the policy, a merger of communes or a move of an activity does not say one thing.
public enum OtherChangeFact: Sendable, Hashable {
  /// `policy` changes no key.
  case noPolicyKeys
  /// A key of the policy is empty.
  case emptyPolicyKey(MissingPolicyValue)
  /// A key of the policy is to have no value, but needs one.
  case policyKeyNeedsValue(MissingPolicyValue)
  /// A key of the policy is not changed in exactly one way.
  case notOneWay(key: String)
  /// A key of the policy is no number to calculate with.
  case policyKeyNotNumeric(key: String, ValueType)
  /// A commune is to be merged into itself.
  case mergedIntoItself(commune: String)
  /// A commune is listed twice.
  case listedTwice(commune: String)
  /// A share is not above 0 and at most 1.
  case shareOutOfRange
  /// A commune both gives an activity away and takes it over.
  case givesAndTakes(commune: String)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .noPolicyKeys, .emptyPolicyKey: .missingValue
    case .shareOutOfRange: .outOfRange
    case .policyKeyNeedsValue, .notOneWay, .policyKeyNotNumeric, .mergedIntoItself, .listedTwice, .givesAndTakes:
      .invalidWhatIf
    }
  }
}

/// A key of the policy that a what-if leaves without a value.
public struct MissingPolicyValue: Sendable, Hashable {
  /// The key.
  public let key: String
  /// What its value may be.
  public let type: ValueType
  /// The value by default; nil where there is none.
  public let defaultText: String?
  /// Whether the key is a limit that may fall away.
  public let isLimit: Bool
}
