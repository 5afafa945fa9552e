public import CaseFormat
public import StaffingDomain

/// Why a mapping does not say what it should.
public enum MappingFact: Sendable, Hashable {
  /// Something is not a list of keys.
  case notKeys(MappingPart)
  /// A part has no key of a name; the nearest of the keys that it has.
  case unknownKey(String, MappingPart, nearest: String?, known: [String])
  /// A part lacks a key that it needs.
  case missingKey(String, MappingPart)
  /// A key holds a list or further keys where one value belongs.
  case severalValues(String)
  /// A key holds something else than a list.
  case notAList(String)
  /// A key is empty.
  case emptyKey(String)
  /// A value has not the form that its key asks for.
  case wrongForm(key: String, text: String, MappingForm)
  /// The case format has no table of a name; the nearest of those that it has.
  case unknownTable(String, nearest: String?, known: [String])
  /// A table has no column of a name; the nearest of those that it has.
  case unknownColumn(CaseTable, String, nearest: String?, known: [String])
  /// The case format has no word of a name in a column, or in any.
  case unknownWord(String, column: String?, nearest: String?, known: [String])
  /// A column says several times, or not at all, where its cells stand; the keys that say it.
  case notOneSource(column: String, keys: [String])
  /// A column stands both among the columns and in the wide mapping.
  case columnTwice(String)
  /// A key means nothing for the type of its column.
  case uselessKey(key: String, column: String, ValueType)
  /// What the numbers of a column are multiplied by is still to be decided.
  case openFactor(column: String)
  /// A sheet is mapped to one table twice.
  case sheetTwice(CaseTable)
  /// The rows are to be names of another table, and a sheet is named as well.
  case namesAndSheet(key: String)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .notKeys, .severalValues, .notAList, .wrongForm, .notOneSource, .uselessKey, .namesAndSheet: .invalidMapping
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .emptyKey, .openFactor: .missingValue
    case .unknownTable: .unknownTable
    case .unknownColumn: .unknownColumn
    case .unknownWord: .unknownWord
    case .columnTwice: .duplicateColumn
    case .sheetTwice: .duplicateKey
    }
  }
}

/// A part of a mapping that has keys.
public enum MappingPart: Sendable, Hashable {
  /// The file.
  case mapping
  /// What stands under `policy`.
  case policy
  /// What stands under `numbers`.
  case numbers
  /// What stands under `words`.
  case words
  /// What stands under `names`, or under a table there.
  case names
  /// One table.
  case table
  /// What stands under `columns`.
  case columns
  /// What stands under a column.
  case column(String)
  /// What stands under `filled` of a column.
  case filled(String)
  /// A column under `join` that is no header.
  case joined
  /// What stands under `with` of a column.
  case narrowing(String)
  /// What stands under `sections`.
  case sections
  /// What stands under `wide`.
  case wide
  /// What stands under `values` of a wide mapping.
  case values
}

/// The form that a value of a mapping has to have.
public enum MappingForm: Sendable, Hashable {
  /// Two headers or more.
  case headers
  /// Two columns or more whose texts are joined.
  case parts
  /// A row, or two with a dash between them: `5`, `5-6`.
  case rows
  /// A row, or two with a dash between them, either of which may be missing: `7-`, `7-120`.
  case openRows
  /// The letters of a column: `D`.
  case letters
  /// A number other than 0, or two with a slash between them: `1/60`.
  case factor
  /// One of the forms of dates.
  case date
  /// One character.
  case mark
  /// Another character than the one before decimals.
  case otherMark
  /// A table and one of its columns: `officer_competencies.competency`.
  case tableColumn
  /// A column of names, words or texts that stands nowhere under `wide`, and not the name of the row.
  case sectionColumn
  /// A way in which sections are numbered: `I`, `A`, `1`, `a`, `none`.
  case numbering
  /// Another way of numbering than the sections above have.
  case otherNumbering
  /// A column that names rows of the table.
  case reference(CaseTable)
}
