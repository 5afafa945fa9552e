public import CaseFormat
internal import StaffingDomain

extension Vietnamese {
  /// Why a what-if file does not say its changes, for example `“changes” không phải là danh sách`.
  public func words(_ fact: WhatIfFact) -> FindingWords {
    switch fact {
    case .notKeys(let part): FindingWords("\(name(of: part)) không phải là danh sách các mục", form(of: part))
    case .unknownKey(let name, let part, let nearest, let known):
      FindingWords(
        "“\(name)” không phải là mục của \(self.name(of: part))",
        didYouMean(nearest) ?? "dùng các mục \(literals(known))")
    case .missingKey(let key, let part): FindingWords("thiếu mục \(literal(key))", form(of: part))
    case .emptyKey(let key, let part): FindingWords("mục \(literal(key)) để trống", form(of: part))
    case .severalValues(let name):
      FindingWords("\(literal(name)) chứa danh sách hoặc nhiều mục", "ghi một giá trị")
    case .emptyList(let name):
      FindingWords("\(literal(name)) là danh sách trống", "ghi một giá trị, hoặc một danh sách như “[00731, 00732]”")
    case .missingName: FindingWords("thiếu mục “name”", "thêm một dòng, ví dụ “name: Tăng số hồ sơ”")
    case .missingChanges:
      FindingWords("thiếu mục “changes”", "thêm “changes:” và bên dưới là danh sách, mỗi thay đổi bắt đầu bằng “- ”")
    case .changesNoList: FindingWords("“changes” không phải là danh sách", "bắt đầu mỗi thay đổi bằng “- ”")
    case .noKind: FindingWords("thay đổi này chưa nêu đối tượng cần thay đổi", form(of: .change))
    case .severalKinds(let keys): FindingWords(doesOneThing(keys), "tách thành hai thay đổi")
    case .tableKeyElsewhere(let key):
      FindingWords("\(literal(key)) chỉ dùng cho thay đổi của bảng", "xóa mục này, hoặc thêm “table:”")
    case .table(let fact): words(fact)
    case .other(let fact): words(fact)
    }
  }

  private func doesOneThing(_ keys: [String]) -> String {
    "thay đổi này có \(list(keys.map(literal))), nhưng mỗi thay đổi chỉ làm một việc"
  }

  private func name(of part: WhatIfPart) -> String {
    switch part {
    case .whatIf: "tình huống giả định"
    case .change: "thay đổi"
    case .policy: "tham số phương án"
    case .policyKey(let key): literal(key)
    case .mergeCommunes: "merge_communes"
    case .moveActivity: "move_activity"
    }
  }

  private func form(of part: WhatIfPart) -> String {
    switch part {
    case .whatIf: whatIfForm
    case .change: "ghi một trong các mục “table:”, “policy:”, “merge_communes:”, “move_activity:”"
    case .policy: "ghi tham số phương án, ví dụ “allowance_budget: 20”"
    case .policyKey: "ghi một giá trị, hoặc “{multiply: 0.5}”, hoặc “{add: 10}”"
    case .mergeCommunes: "ghi “into: 00731” và “from: [00732, 00733]”"
    case .moveActivity: "ghi “activity:”, “to:”, và nếu cần thì “from:”, “share:”"
    }
  }

  /// Why a change of a table does not say one thing, for example `“insert” là danh sách trống`.
  public func words(_ fact: TableChangeFact) -> FindingWords {
    switch fact {
    case .unknownTable(let name, let nearest, let known):
      FindingWords(
        "định dạng dữ liệu không có bảng “\(name)”", didYouMean(nearest) ?? "dùng các bảng \(literals(known))")
    case .noAction(let known):
      FindingWords("thay đổi này chưa nêu việc cần làm với các dòng", "ghi một trong các mục \(literals(known))")
    case .severalActions(let keys):
      FindingWords(doesOneThing(keys), "tách thành \(count(keys.count, "thay đổi"))")
    case .insertWithConditions: FindingWords("“insert” thêm dòng nên không dùng cùng “where”", "xóa “where”")
    case .removeUnclear(let text):
      FindingWords("“remove” ghi “\(text)”, chưa rõ có bỏ dòng hay không", "ghi “remove: yes”, hoặc xóa mục này")
    case .notColumns(let key):
      FindingWords("“\(key.rawValue)” không phải là danh sách cột", "ghi \(content(of: key))")
    case .unknownColumn(let table, let name, let nearest, let known):
      FindingWords(
        "\(table.fileName) không có cột “\(name)”", didYouMean(nearest) ?? "dùng các cột \(literals(known))")
    case .emptyCell(let column, let type): FindingWords("\(literal(column)) để trống", "ghi \(object(of: type))")
    case .notNumeric(let column, let key, let type):
      FindingWords(
        "\(literal(column)) không chứa số nên không dùng được “\(key.rawValue)”",
        "dùng “set” và ghi \(object(of: type))")
    case .noInsertedRows: FindingWords("“insert” là danh sách trống", "ghi một dòng, hoặc một danh sách dòng")
    case .missingCells(let table, let missing, let required):
      FindingWords(
        "dòng thêm vào \(table.fileName) thiếu \(literals(missing))", "ghi đủ cho mỗi dòng: \(literals(required))")
    }
  }

  private func content(of key: TableChangeKey) -> String {
    switch key {
    case .conditions: "một cột và một giá trị hoặc một danh sách"
    case .set, .insert, .remove: "một cột và giá trị của cột"
    case .multiply, .add: "một cột và một số"
    }
  }

  /// Why a change of the policy, a merger or a move does not say one thing, for example `“policy” không thay đổi ...`.
  public func words(_ fact: OtherChangeFact) -> FindingWords {
    switch fact {
    case .noPolicyKeys: FindingWords("“policy” không thay đổi tham số nào", form(of: .policy))
    case .emptyPolicyKey(let missing): FindingWords("tham số \(literal(missing.key)) để trống", remedy(missing))
    case .policyKeyNeedsValue(let missing):
      FindingWords("tham số \(literal(missing.key)) cần có giá trị", remedy(missing))
    case .notOneWay(let key):
      FindingWords("tham số \(literal(key)) phải được thay đổi theo đúng một cách", form(of: .policyKey(key)))
    case .policyKeyNotNumeric(let key, let type):
      FindingWords("tham số \(literal(key)) không phải là số", "ghi \(object(of: type))")
    case .mergedIntoItself(let commune):
      FindingWords("xã “\(commune)” không thể sáp nhập vào chính xã đó", listOnce)
    case .listedTwice(let commune): FindingWords("xã “\(commune)” được nêu hai lần", listOnce)
    case .shareOutOfRange:
      FindingWords("“share” nằm ngoài phạm vi cho phép", "ghi tỷ lệ lớn hơn 0, nhiều nhất là 1: một nửa là 0.5")
    case .givesAndTakes(let commune):
      FindingWords("xã “\(commune)” vừa giao đi vừa nhận về", "bỏ xã này khỏi “from:”")
    }
  }

  private var listOnce: String { "nêu mỗi xã một lần, và xã ở “into:” chỉ nêu ở đó" }

  private func remedy(_ missing: MissingPolicyValue) -> String {
    let alternative =
      missing.defaultText.map { "; giá trị mặc định là “\($0)”" }
      ?? (missing.isLimit ? ", hoặc “none” nếu không giới hạn" : "")
    return "ghi \(object(of: missing.type))\(alternative)"
  }
}
