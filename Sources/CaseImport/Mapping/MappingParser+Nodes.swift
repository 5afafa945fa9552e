internal import CaseFormat
internal import StaffingDomain
internal import Tables
internal import Yams

/// The entries of a list of keys, in which every key is known.
struct MappingEntries {
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

  mutating func add(_ name: String, _ entry: Entry) { list.append((name, entry)) }
}

extension MappingParser {
  func place(_ mark: Mark?) -> MappingPlace { MappingPlace(line: mark?.line ?? 1, column: mark?.column ?? 1) }

  func report(_ fact: MappingFact, _ mark: Mark?) { report(fact, place(mark)) }

  func report(_ fact: MappingFact, _ place: MappingPlace) { report(.mapping(fact), place) }

  func report(_ fact: ImportFact, _ place: MappingPlace) {
    log.add(ImportFinding(.error, fact, file: file, line: place.line, column: place.column))
  }

  /// Reports that the file as a whole is no mapping.
  func refuse(_ problem: YAMLFact.Problem, line: Int? = nil, column: Int? = nil) {
    log.add(ImportFinding(.error, .yaml(YAMLFact(.mapping, problem)), file: file, line: line, column: column))
  }

  /// The entries of a list of keys; unknown keys are reported and left out, and nil means that it is none.
  ///
  /// - Parameter known: The keys that there are; nil where any text is one.
  func entries(_ node: Node, known: [String]?, of part: MappingPart) -> MappingEntries? {
    guard let mapping = node.mapping else {
      report(.notKeys(part), node.mark)
      return nil
    }
    var entries = MappingEntries()
    for (key, value) in mapping {
      let name = NormalForm.composed(NormalForm.trimmed(key.scalar?.string ?? ""))
      guard let known, !known.contains(name) else {
        entries.add(name, MappingEntries.Entry(key: key, value: value))
        continue
      }
      entries.isWhole = false
      let nearest = NearestName.suggestion(for: name, among: known)
      report(.unknownKey(ValueParser.shown(name), part, nearest: nearest, known: known), key.mark)
    }
    return entries
  }

  /// One value that is not empty, trimmed and in NFC; nil, with a finding, for anything else.
  func text(_ node: Node, of key: String) -> String? {
    guard let scalar = node.scalar else {
      report(.severalValues(key), node.mark)
      return nil
    }
    let text = scalar.isNull ? "" : NormalForm.composed(NormalForm.trimmed(scalar.string))
    guard !text.isEmpty else {
      report(.emptyKey(key), node.mark)
      return nil
    }
    if let found = StrangeCharacter.firstControl(in: text) {
      report(.value(.wrong(name: key, .strangeCharacter(ValueParser.shown(text), found.character))), place(node.mark))
      return nil
    }
    return text
  }

  /// One value or a list of values, none of them empty.
  func texts(_ node: Node, of key: String) -> [String] {
    guard let items = node.sequence else { return text(node, of: key).map { [$0] } ?? [] }
    return items.compactMap { text($0, of: key) }
  }

  /// How numbers are written: `{decimal: ",", thousands: "."}`.
  func decimalForm(_ node: Node) -> DecimalForm? {
    guard let entries = entries(node, known: ["decimal", "thousands"], of: .numbers) else { return nil }
    var marks: [String: Character] = [:]
    for (name, entry) in entries.list {
      // A space is a mark of thousands too.
      if name == "thousands", let scalar = entry.value.scalar, scalar.string == " " {
        marks[name] = " "
        continue
      }
      guard let text = text(entry.value, of: name) else { return nil }
      if name == "thousands", text == "none" { continue }
      guard text.count == 1, let mark = text.first, !mark.isNumber, !mark.isLetter, mark != "-", mark != "%" else {
        report(.wrongForm(key: name, text: ValueParser.shown(text), .mark), entry.value.mark)
        return nil
      }
      marks[name] = mark
    }
    let form = DecimalForm(decimal: marks["decimal"] ?? ",", thousands: marks["thousands"])
    guard form.thousands != form.decimal else {
      report(.wrongForm(key: "thousands", text: String(form.decimal), .otherMark), node.mark)
      return nil
    }
    return form
  }

  /// Forms of dates: one or a list.
  func dateForms(_ node: Node) -> [DateForm] {
    let texts = texts(node, of: "dates")
    let forms = texts.compactMap { text in DateForm(rawValue: text.lowercased()) }
    if forms.count < texts.count, let wrong = texts.first(where: { DateForm(rawValue: $0.lowercased()) == nil }) {
      report(.wrongForm(key: "dates", text: ValueParser.shown(wrong), .date), node.mark)
    }
    return forms
  }

  /// What words mean: keys are the department's words, values those of the case.
  ///
  /// - Parameter column: The column; nil where the words are for all.
  func words(_ node: Node, of column: ColumnSchema?) -> [WordMeaning] {
    guard let entries = entries(node, known: nil, of: .words) else { return [] }
    if let column, column.type.wordList == nil { return numbers(entries, of: column) }
    let lists = column.map { $0.type.wordList.map { [$0] } ?? [] } ?? WordList.allCases
    var known: [String] = []
    for word in lists.flatMap(\.words) where !known.contains(word) { known.append(word) }
    return entries.list.compactMap { name, entry in
      guard let word = text(entry.value, of: name) else { return nil }
      let isNumber = column == nil && DecimalForm.plain.read(word)?.isPercent == false
      guard known.contains(word) || isNumber else {
        let nearest = NearestName.suggestion(for: word, among: known)
        let fact = MappingFact.unknownWord(
          ValueParser.shown(word), column: column?.name, nearest: nearest, known: known)
        report(fact, entry.value.mark)
        return nil
      }
      return WordMeaning(name, means: word)
    }
  }

  /// The names or codes that a department's own names stand for: tables whose rows others name, then the names.
  func names(_ node: Node) -> [CaseTable: [WordMeaning]] {
    let known = CaseTable.allCases.filter { $0.nameColumn != nil }.map(\.rawValue)
    guard let entries = entries(node, known: known, of: .names) else { return [:] }
    var names: [CaseTable: [WordMeaning]] = [:]
    for (name, entry) in entries.list {
      guard let table = CaseTable(rawValue: name), let own = self.entries(entry.value, known: nil, of: .names) else {
        continue
      }
      names[table] = own.list.compactMap { text, entry in
        self.text(entry.value, of: text).map { WordMeaning(text, means: $0) }
      }
    }
    return names
  }

  /// What words mean in a column of numbers.
  private func numbers(_ entries: MappingEntries, of column: ColumnSchema) -> [WordMeaning] {
    entries.list.compactMap { name, entry in
      guard let text = text(entry.value, of: name) else { return nil }
      guard let problem = column.type.problem(of: text) else { return WordMeaning(name, means: text) }
      report(.value(.wrong(name: column.name, problem)), place(entry.value.mark))
      return nil
    }
  }
}
