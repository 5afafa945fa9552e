internal import StaffingDomain
import Tables
internal import Yams

/// The entries of a mapping by key, in which every key is known.
struct WhatIfEntries {
  /// One key and its value.
  struct Entry {
    let key: Node
    let value: Node
  }

  /// Whether no key had to be refused.
  var isWhole = true
  /// In the order of the file.
  private(set) var list: [(name: String, entry: Entry)] = []

  subscript(name: String) -> Entry? { list.first { $0.name == name }?.entry }

  subscript(key: TableChangeKey) -> Entry? { self[key.rawValue] }

  mutating func add(_ name: String, _ entry: Entry) { list.append((name, entry)) }
}

extension WhatIfParser {
  func place(_ mark: Mark?) -> InputPlace {
    InputPlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  func report(_ fact: WhatIfFact, _ mark: Mark?) { report(fact, place(mark)) }

  func report(_ fact: WhatIfFact, _ place: InputPlace) { log.add(.whatIf(fact), at: place) }

  /// Reports that the value of a key or column is none of its type.
  func report(_ problem: ValueProblem, of name: String, _ place: InputPlace) {
    log.add(.value(.wrong(name: name, problem)), at: place)
  }

  /// Reports that the file as a whole is no what-if.
  func refuse(_ problem: YAMLFact.Problem, line: Int? = nil, column: Int? = nil) {
    log.add(.error, .yaml(YAMLFact(.whatIf, problem)), file: file, line: line, column: column)
  }

  /// The entries of a mapping; unknown keys are reported and left out, and nil means that it is no mapping.
  func entries(_ node: Node, known: [String], of part: WhatIfPart) -> WhatIfEntries? {
    guard let mapping = node.mapping else {
      report(.notKeys(part), node.mark)
      return nil
    }
    var entries = WhatIfEntries()
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if known.contains(name) {
        entries.add(name, WhatIfEntries.Entry(key: key, value: value))
        continue
      }
      entries.isWhole = false
      let nearest = NearestName.suggestion(for: name, among: known)
      report(.unknownKey(ValueParser.shown(name), part, nearest: nearest, known: known), key.mark)
    }
    return entries
  }

  /// One value, trimmed and in NFC; nil, with a finding, where it is a list or further keys.
  func text(_ node: Node, of name: String) -> PlacedText? {
    guard let scalar = node.scalar else {
      report(.severalValues(name), node.mark)
      return nil
    }
    let text = scalar.isNull ? "" : NormalForm.composed(NormalForm.trimmed(scalar.string))
    if let found = StrangeCharacter.firstControl(in: text) {
      report(.strangeCharacter(ValueParser.shown(text), found.character), of: name, place(node.mark))
      return nil
    }
    return PlacedText(text: text, place: place(node.mark))
  }

  /// One value or a list of values; nil, with a finding, where it is neither or an empty list.
  func texts(_ node: Node, of name: String) -> [PlacedText]? {
    guard let items = node.sequence else { return text(node, of: name).map { [$0] } }
    guard !items.isEmpty else {
      report(.emptyList(name), node.mark)
      return nil
    }
    let texts = items.compactMap { text($0, of: name) }
    return texts.count == items.count ? texts : nil
  }

  /// A finite number; nil, with a finding, where it is none.
  func amount(_ node: Node, of name: String) -> Double? {
    guard let placed = text(node, of: name) else { return nil }
    var text = placed.text
    let range = NumberRange(-1e15...1e15)
    switch text.withUTF8({ ValueParser.number($0, range) }) {
    case .success(let value): return value
    case .failure(let problem):
      report(problem, of: name, placed.place)
      return nil
    }
  }
}
