internal import CaseFormat
internal import StaffingDomain
internal import Yams

extension MappingParser {
  /// Where the cells of a column stand, as one of its keys says; nil, with a finding, for what says nothing.
  func source(_ kind: String, _ node: Node, _ column: CaseColumn) -> ColumnSource? {
    if kind == "either" || kind == "filled" { return alternatives(kind, node, column) }
    if kind == "join" { return parts(node) }
    guard let text = text(node, of: kind) else { return nil }
    switch kind {
    case "header": return .header(text)
    case "letter": return number(ofLetters: text, node).map { .number($0) }
    default:
      // A name is looked up once the rows of its table are there.
      if case .reference = column.schema.type { return .constant(text) }
      if let problem = column.schema.type.problem(of: text) {
        report(.value(.wrong(name: column.schema.name, problem)), place(node.mark))
        return nil
      }
      return .constant(text)
    }
  }

  /// The headers of which a row fills one, with the values that they stand for under `filled`.
  private func alternatives(_ kind: String, _ node: Node, _ column: CaseColumn) -> ColumnSource? {
    guard kind == "filled" else {
      let headers = texts(node, of: kind)
      if headers.count > 1 { return .either(headers) }
      report(.wrongForm(key: kind, text: headers.first.map(ValueParser.shown) ?? "", .headers), node.mark)
      return nil
    }
    let name = column.schema.name
    guard let entries = entries(node, known: nil, of: .filled(name)) else { return nil }
    let meanings = entries.list.compactMap { header, entry -> WordMeaning? in
      guard let text = text(entry.value, of: header) else { return nil }
      guard let problem = column.schema.type.problem(of: text) else { return WordMeaning(header, means: text) }
      report(.value(.wrong(name: name, problem)), place(entry.value.mark))
      return nil
    }
    if entries.list.isEmpty { report(.emptyKey(kind), node.mark) }
    return meanings.isEmpty || meanings.count < entries.list.count ? nil : .filled(meanings)
  }

  /// The columns whose texts are joined: headers, or letters where a column has no header of its own.
  private func parts(_ node: Node) -> ColumnSource? {
    let items = node.sequence.map(Array.init) ?? [node]
    let parts = items.compactMap { item -> ColumnSource? in
      guard item.mapping != nil else { return text(item, of: "join").map { .header($0) } }
      guard let entries = entries(item, known: ["letter"], of: .joined) else { return nil }
      guard let entry = entries["letter"] else {
        if entries.isWhole { report(.missingKey("letter", .joined), item.mark) }
        return nil
      }
      return text(entry.value, of: "letter").flatMap { number(ofLetters: $0, entry.value) }.map { .number($0) }
    }
    guard parts.count == items.count else { return nil }
    if parts.count > 1 { return .join(parts) }
    let shown = items.first?.scalar.map { ValueParser.shown($0.string) } ?? ""
    report(.wrongForm(key: "join", text: shown, .parts), node.mark)
    return nil
  }

  private func number(ofLetters text: String, _ node: Node) -> Int? {
    var number = 0
    for scalar in text.uppercased().unicodeScalars {
      guard ("A"..."Z").contains(scalar), number < 16_384 else {
        number = 0
        break
      }
      number = number * 26 + Int(scalar.value) - 64
    }
    guard (1...16_384).contains(number) else {
      report(.wrongForm(key: "letter", text: ValueParser.shown(text), .letters), node.mark)
      return nil
    }
    return number
  }
}
