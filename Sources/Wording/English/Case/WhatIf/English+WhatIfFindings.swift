public import CaseFormat
internal import StaffingDomain

extension English {
  /// Why a what-if file does not say its changes, for example `changes is not a list`.
  public func words(_ fact: WhatIfFact) -> FindingWords {
    switch fact {
    case .notKeys(let part): FindingWords("\(name(of: part)) is not a list of keys", form(of: part))
    case .unknownKey(let name, let part, let nearest, let known):
      FindingWords(
        "'\(name)' is not a key of \(self.name(of: part))",
        didYouMean(nearest) ?? "the keys are \(known.joined(separator: ", "))")
    case .missingKey(let key, let part): FindingWords("\(key) is missing", form(of: part))
    case .emptyKey(let key, let part): FindingWords("\(key) is empty", form(of: part))
    case .severalValues(let name): FindingWords("\(name) holds a list or further keys", "give one value")
    case .emptyList(let name):
      FindingWords("\(name) is an empty list", "give a value or a list such as [00731, 00732]")
    case .missingName: FindingWords("name is missing", "add a line such as name: More dossiers")
    case .missingChanges:
      FindingWords("changes is missing", "add changes: and below it a list, each item after '- '")
    case .changesNoList: FindingWords("changes is not a list", "start each change with '- '")
    case .noKind: FindingWords("the change does not say what it changes", form(of: .change))
    case .severalKinds(let keys): FindingWords(doesOneThing(keys), "make two changes of it")
    case .tableKeyElsewhere(let key):
      FindingWords("\(key) belongs to a change of a table", "delete it, or give table:")
    case .table(let fact): words(fact)
    case .other(let fact): words(fact)
    }
  }

  private func doesOneThing(_ keys: [String]) -> String {
    "the change holds \(keys.joined(separator: " and ")), but a change does one thing"
  }

  private func name(of part: WhatIfPart) -> String {
    switch part {
    case .whatIf: "a what-if"
    case .change: "a change"
    case .policy: "the policy"
    case .policyKey(let key): key
    case .mergeCommunes: "merge_communes"
    case .moveActivity: "move_activity"
    }
  }

  private func form(of part: WhatIfPart) -> String {
    switch part {
    case .whatIf: whatIfForm
    case .change: "give one of table:, policy:, merge_communes:, move_activity:"
    case .policy: "give keys of the policy, such as allowance_budget: 20"
    case .policyKey: "give a value, {multiply: 0.5} or {add: 10}"
    case .mergeCommunes: "give into: 00731 and from: [00732, 00733]"
    case .moveActivity: "give activity:, to:, and perhaps from: and share:"
    }
  }

  /// Why a change of a table does not say one thing, for example `insert is an empty list`.
  public func words(_ fact: TableChangeFact) -> FindingWords {
    switch fact {
    case .unknownTable(let name, let nearest, let known):
      FindingWords(
        "the case format has no table '\(name)'",
        didYouMean(nearest) ?? "the tables are \(known.joined(separator: ", "))")
    case .noAction(let known):
      FindingWords(
        "the change does not say what to do with the rows", "give one of \(known.joined(separator: ", "))")
    case .severalActions(let keys): FindingWords(doesOneThing(keys), "make \(keys.count) changes of it")
    case .insertWithConditions: FindingWords("insert adds rows and takes no where", "delete where")
    case .removeUnclear(let text): FindingWords("remove is '\(text)'", "write remove: yes, or delete it")
    case .notColumns(let key):
      FindingWords("\(key.rawValue) is not a list of columns", "give \(content(of: key))")
    case .unknownColumn(let table, let name, let nearest, let known):
      FindingWords(
        "\(table.fileName) has no column '\(name)'",
        didYouMean(nearest) ?? "the columns are \(known.joined(separator: ", "))")
    case .emptyCell(let column, let type): FindingWords("\(column) is empty", "give \(object(of: type))")
    case .notNumeric(let column, let key, let type):
      FindingWords(
        "\(column) holds no numbers, so nothing can \(key.rawValue) it", "use set with \(object(of: type))")
    case .noInsertedRows: FindingWords("insert is an empty list", "give a row, or a list of rows")
    case .missingCells(let table, let missing, let required):
      FindingWords(
        "the row for \(table.fileName) gives no \(missing.joined(separator: ", "))",
        "every row needs \(required.joined(separator: ", "))")
    }
  }

  private func content(of key: TableChangeKey) -> String {
    switch key {
    case .conditions: "a column and a value or a list"
    case .set, .insert, .remove: "a column and its value"
    case .multiply, .add: "a column and a number"
    }
  }

  /// Why a change of the policy, a merger or a move does not say one thing, for example `policy changes no key`.
  public func words(_ fact: OtherChangeFact) -> FindingWords {
    switch fact {
    case .noPolicyKeys: FindingWords("policy changes no key", form(of: .policy))
    case .emptyPolicyKey(let missing): FindingWords("\(missing.key) is empty", remedy(missing))
    case .policyKeyNeedsValue(let missing): FindingWords("\(missing.key) needs a value", remedy(missing))
    case .notOneWay(let key): FindingWords("\(key) is not changed in exactly one way", form(of: .policyKey(key)))
    case .policyKeyNotNumeric(let key, let type): FindingWords("\(key) is no number", "give \(object(of: type))")
    case .mergedIntoItself(let commune):
      FindingWords("commune '\(commune)' cannot be merged into itself", "list each commune once, and into: only there")
    case .listedTwice(let commune):
      FindingWords("commune '\(commune)' is listed twice", "list each commune once, and into: only there")
    case .shareOutOfRange: FindingWords("share is out of range", "give a share above 0, at most 1: half is 0.5")
    case .givesAndTakes(let commune):
      FindingWords("commune '\(commune)' is both giving and receiving", "take it out of from:")
    }
  }

  private func remedy(_ missing: MissingPolicyValue) -> String {
    let alternative =
      missing.defaultText.map { "; the default is \($0)" } ?? (missing.isLimit ? ", or none for no limit" : "")
    return "give \(object(of: missing.type))\(alternative)"
  }
}
