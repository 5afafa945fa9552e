internal import StaffingDomain
internal import Yams

extension WhatIfParser {
  /// The changes under `policy`; nil where one of them is wrong.
  func policyChanges(_ node: Node) -> [PolicyChange]? {
    guard let entries = entries(node, known: PolicySchema.keys.map(\.name), of: .policy) else { return nil }
    guard !entries.list.isEmpty else {
      if entries.isWhole { report(.other(.noPolicyKeys), node.mark) }
      return nil
    }
    let changes = entries.list.compactMap { name, entry in
      PolicySchema.key(named: name).flatMap { policyChange($0, entry.value) }
    }
    return entries.isWhole && changes.count == entries.list.count ? changes : nil
  }

  private func policyChange(_ key: PolicyKeyFormat, _ node: Node) -> PolicyChange? {
    if node.mapping != nil { return policyArithmetic(key, node) }
    guard let value = text(node, of: key.name) else { return nil }
    let isLimit = !key.isRequired && key.defaultText == nil
    if value.text == "none" || value.text.isEmpty {
      guard isLimit, !value.text.isEmpty else {
        let missing = MissingPolicyValue(
          key: key.name, type: key.type, defaultText: key.defaultText, isLimit: isLimit)
        report(.other(value.text.isEmpty ? .emptyPolicyKey(missing) : .policyKeyNeedsValue(missing)), value.place)
        return nil
      }
      return PolicyChange(key: key.name, action: .none, place: value.place)
    }
    if case .failure(let problem) = key.type.parse(value.text) {
      report(problem, of: key.name, value.place)
      return nil
    }
    return PolicyChange(key: key.name, action: .set(value.text), place: value.place)
  }

  /// `{multiply: 0.5}` or `{add: 10}`.
  private func policyArithmetic(_ key: PolicyKeyFormat, _ node: Node) -> PolicyChange? {
    guard let entries = entries(node, known: ["multiply", "add"], of: .policyKey(key.name)) else { return nil }
    guard entries.list.count == 1, entries.isWhole, let (name, entry) = entries.list.first else {
      if entries.isWhole { report(.other(.notOneWay(key: key.name)), node.mark) }
      return nil
    }
    guard key.type.isNumeric else {
      report(.other(.policyKeyNotNumeric(key: key.name, key.type)), node.mark)
      return nil
    }
    return amount(entry.value, of: "\(name) \(key.name)").map {
      PolicyChange(key: key.name, action: name == "add" ? .add($0) : .multiply($0), place: place(entry.value.mark))
    }
  }

  func merge(_ node: Node) -> CommuneMerge? {
    let part = WhatIfPart.mergeCommunes
    guard let entries = entries(node, known: ["into", "from"], of: part),
      let into = required("into", entries, node, part), let from = list("from", entries, node, part)
    else { return nil }
    var seen: Set = [into.text]
    var isSound = true
    for commune in from where !seen.insert(commune.text).inserted {
      isSound = false
      let isItself = commune.text == into.text
      report(
        .other(isItself ? .mergedIntoItself(commune: commune.text) : .listedTwice(commune: commune.text)),
        commune.place)
    }
    return isSound && entries.isWhole ? CommuneMerge(into: into, from: from) : nil
  }

  func move(_ node: Node) -> ActivityMove? {
    let part = WhatIfPart.moveActivity
    guard let entries = entries(node, known: ["activity", "from", "to", "share"], of: part) else { return nil }
    let activity = required("activity", entries, node, part)
    let to = required("to", entries, node, part)
    let from = entries["from"].map { _ in list("from", entries, node, part) }
    var share: Double? = 1
    if let entry = entries["share"] {
      share = amount(entry.value, of: "share")
      if let given = share, !(given > 0 && given <= 1) {
        report(.other(.shareOutOfRange), entry.value.mark)
        share = nil
      }
    }
    if let to, let own = from??.first(where: { $0.text == to.text }) {
      report(.other(.givesAndTakes(commune: to.text)), own.place)
      return nil
    }
    guard let activity, let to, let share, entries.isWhole else { return nil }
    if case .some(.none) = from { return nil }
    return ActivityMove(activity: activity, from: from ?? nil, to: to, share: share)
  }

  /// The value of a key that has to be there.
  private func required(_ key: String, _ entries: WhatIfEntries, _ node: Node, _ part: WhatIfPart) -> PlacedText? {
    guard let entry = entries[key] else {
      if entries.isWhole { report(.missingKey(key, part), node.mark) }
      return nil
    }
    guard let value = text(entry.value, of: key) else { return nil }
    guard value.text.isEmpty else { return value }
    report(.emptyKey(key, part), value.place)
    return nil
  }

  private func list(_ key: String, _ entries: WhatIfEntries, _ node: Node, _ part: WhatIfPart) -> [PlacedText]? {
    guard let entry = entries[key] else {
      if entries.isWhole { report(.missingKey(key, part), node.mark) }
      return nil
    }
    guard let values = texts(entry.value, of: key) else { return nil }
    guard let empty = values.first(where: { $0.text.isEmpty }) else { return values }
    report(.emptyKey(key, part), empty.place)
    return nil
  }
}
