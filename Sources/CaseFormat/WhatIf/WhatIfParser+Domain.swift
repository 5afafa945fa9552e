internal import StaffingDomain
internal import Yams

extension WhatIfParser {
  /// The changes under `policy`; nil where one of them is wrong.
  func policyChanges(_ node: Node) -> [PolicyChange]? {
    let known = PolicySchema.keys.map(\.name)
    let form = "give keys of the policy, such as allowance_budget: 20"
    guard let entries = entries(node, known: known, of: "the policy", form: form) else { return nil }
    guard !entries.list.isEmpty else {
      if entries.isWhole { report(.missingValue, node.mark, "policy changes no key", form) }
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
        let advice = key.defaultText.map { "; the default is \($0)" } ?? (isLimit ? ", or none for no limit" : "")
        report(
          value.text.isEmpty ? .missingValue : .invalidWhatIf, value.place,
          value.text.isEmpty ? "\(key.name) is empty" : "\(key.name) needs a value", "give \(key.type.phrase)\(advice)")
        return nil
      }
      return PolicyChange(key: key.name, action: .none, place: value.place)
    }
    if case .failure(let problem) = key.type.parse(value.text) {
      report(problem.code, value.place, "\(key.name) \(problem.predicate)", problem.remedy)
      return nil
    }
    return PolicyChange(key: key.name, action: .set(value.text), place: value.place)
  }

  /// `{multiply: 0.5}` or `{add: 10}`.
  private func policyArithmetic(_ key: PolicyKeyFormat, _ node: Node) -> PolicyChange? {
    let form = "give a value, {multiply: 0.5} or {add: 10}"
    guard let entries = entries(node, known: ["multiply", "add"], of: key.name, form: form) else { return nil }
    guard entries.list.count == 1, entries.isWhole, let (name, entry) = entries.list.first else {
      if entries.isWhole {
        report(.invalidWhatIf, node.mark, "\(key.name) is not changed in exactly one way", form)
      }
      return nil
    }
    guard key.type.isNumeric else {
      report(.invalidWhatIf, node.mark, "\(key.name) is no number", "give \(key.type.phrase)")
      return nil
    }
    return amount(entry.value, of: "\(name) \(key.name)").map {
      PolicyChange(key: key.name, action: name == "add" ? .add($0) : .multiply($0), place: place(entry.value.mark))
    }
  }

  func merge(_ node: Node) -> CommuneMerge? {
    let form = "give into: 00731 and from: [00732, 00733]"
    guard let entries = entries(node, known: ["into", "from"], of: "merge_communes", form: form),
      let into = required("into", entries, node, form), let from = list("from", entries, node, form)
    else { return nil }
    var seen: Set = [into.text]
    var isSound = true
    for commune in from where !seen.insert(commune.text).inserted {
      isSound = false
      report(
        .invalidWhatIf, commune.place,
        commune.text == into.text
          ? "commune '\(commune.text)' cannot be merged into itself" : "commune '\(commune.text)' is listed twice",
        "list each commune once, and into: only there")
    }
    return isSound && entries.isWhole ? CommuneMerge(into: into, from: from) : nil
  }

  func move(_ node: Node) -> ActivityMove? {
    let form = "give activity:, to:, and perhaps from: and share:"
    let known = ["activity", "from", "to", "share"]
    guard let entries = entries(node, known: known, of: "move_activity", form: form) else { return nil }
    let activity = required("activity", entries, node, form)
    let to = required("to", entries, node, form)
    let from = entries["from"].map { _ in list("from", entries, node, form) }
    var share: Double? = 1
    if let entry = entries["share"] {
      share = amount(entry.value, of: "share")
      if let given = share, !(given > 0 && given <= 1) {
        report(.outOfRange, entry.value.mark, "share is out of range", "give a share above 0, at most 1: half is 0.5")
        share = nil
      }
    }
    if let to, let own = from??.first(where: { $0.text == to.text }) {
      report(.invalidWhatIf, own.place, "commune '\(to.text)' is both giving and receiving", "take it out of from:")
      return nil
    }
    guard let activity, let to, let share, entries.isWhole else { return nil }
    if case .some(.none) = from { return nil }
    return ActivityMove(activity: activity, from: from ?? nil, to: to, share: share)
  }

  /// The value of a key that has to be there.
  private func required(_ key: String, _ entries: WhatIfEntries, _ node: Node, _ form: String) -> PlacedText? {
    guard let entry = entries[key] else {
      if entries.isWhole { report(.missingKey, node.mark, "\(key) is missing", form) }
      return nil
    }
    guard let value = text(entry.value, of: key) else { return nil }
    guard value.text.isEmpty else { return value }
    report(.missingValue, value.place, "\(key) is empty", form)
    return nil
  }

  private func list(_ key: String, _ entries: WhatIfEntries, _ node: Node, _ form: String) -> [PlacedText]? {
    guard let entry = entries[key] else {
      if entries.isWhole { report(.missingKey, node.mark, "\(key) is missing", form) }
      return nil
    }
    guard let values = texts(entry.value, of: key) else { return nil }
    guard let empty = values.first(where: { $0.text.isEmpty }) else { return values }
    report(.missingValue, empty.place, "\(key) is empty", form)
    return nil
  }
}
