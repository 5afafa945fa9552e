public import StaffingDomain
internal import Tables
internal import Yams

/// What reading the file of an office came to.
public struct OfficeReading: Sendable {
  /// The office; nil where any finding is an error.
  public let office: OfficeProfile?
  /// All problems of the file, sorted by line and column.
  public let findings: [OfficeFinding]
}

/// Reads the file that describes an office: YAML with the keys of ``OfficeKey``, every one of which may be missing.
///
/// Every problem is reported at once, with its place in the file.
public enum OfficeReader {
  /// A longer file is no description of an office.
  public static let longestFile = 1 << 18
  /// More people cannot sign beside each other.
  static let mostSignatories = 4
  /// Longer texts have no room at the head of a paper.
  static let longestText = 200

  /// Reads the bytes of a file; nil where it cannot be read.
  ///
  /// - Parameter fileName: What findings call it; its control characters are shown.
  public static func read(_ bytes: [UInt8]?, fileName: String) -> OfficeReading {
    var parser = OfficeParser(file: ControlCharacters.shown(inLabel: fileName))
    let office = parser.parse(bytes)
    let findings = parser.findings.sorted()
    return OfficeReading(office: findings.isEmpty ? office : nil, findings: findings)
  }
}

/// Turns the YAML of one file into a description of an office.
private struct OfficeParser {
  let file: String
  var findings: [OfficeFinding] = []

  init(file: String) { self.file = file }

  private mutating func report(_ fact: OfficeFact, _ line: Int? = nil, _ column: Int? = nil) {
    findings.append(OfficeFinding(.error, fact, file: file, line: line, column: column))
  }

  private mutating func report(_ fact: OfficeFact, _ mark: Mark?) { report(fact, mark?.line, mark?.column) }

  mutating func parse(_ bytes: [UInt8]?) -> OfficeProfile? {
    guard let bytes else {
      report(.unreadable)
      return nil
    }
    guard bytes.count <= OfficeReader.longestFile else {
      report(.yaml(YAMLFact(.office, .tooLong(bytes: OfficeReader.longestFile))))
      return nil
    }
    guard let text = YAMLDocument.text(of: bytes) else {
      report(.yaml(YAMLFact(.office, .notUTF8)))
      return nil
    }
    do throws(YAMLDocument.Refusal) {
      guard let root = try YAMLDocument.root(of: text) else {
        report(.yaml(YAMLFact(.office, .empty)))
        return nil
      }
      return office(root)
    } catch {
      report(.yaml(YAMLFact(.office, error.problem)), error.line, error.column)
      return nil
    }
  }

  private mutating func office(_ root: Node) -> OfficeProfile {
    var office = OfficeProfile()
    for (key, value) in entries(root, OfficeKey.self, isSignatory: false) {
      switch key {
      case .parent: office.parent = self.text(value, of: key.rawValue)
      case .office: office.office = self.text(value, of: key.rawValue)
      case .country: office.country = self.text(value, of: key.rawValue)
      case .motto: office.motto = self.text(value, of: key.rawValue)
      case .number: office.number = self.text(value, of: key.rawValue)
      case .place: office.place = self.text(value, of: key.rawValue)
      case .date: office.date = date(value)
      case .signatories: office.signatories = signatories(value)
      }
    }
    return office
  }

  /// The entries of a list of keys whose names are known, in the order of the file.
  private mutating func entries<Key: CaseIterable & RawRepresentable<String>>(
    _ node: Node, _ keys: Key.Type, isSignatory: Bool
  ) -> [(key: Key, value: Node)] {
    guard let mapping = node.mapping else {
      report(.notKeys(isSignatory: isSignatory), node.mark)
      return []
    }
    let known = Key.allCases.map(\.rawValue)
    var entries: [(key: Key, value: Node)] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if let known = Key(rawValue: name) {
        entries.append((known, value))
      } else {
        let nearest = NearestName.suggestion(for: name, among: known)
        report(.unknownKey(ValueParser.shown(name), nearest: nearest, known: known), key.mark)
      }
    }
    return entries
  }

  /// A text; nil where there is none.
  private mutating func text(_ node: Node, of key: String) -> String? {
    guard let scalar = node.scalar else {
      report(.severalValues(key: key), node.mark)
      return nil
    }
    guard !scalar.isNull, !scalar.string.isEmpty else { return nil }
    guard scalar.string.count <= OfficeReader.longestText else {
      report(.tooLong(key: key, most: OfficeReader.longestText), node.mark)
      return nil
    }
    return scalar.string
  }

  private mutating func date(_ node: Node) -> CalendarDate? {
    guard let text = text(node, of: OfficeKey.date.rawValue) else { return nil }
    if let date = CalendarDate(iso8601: text) { return date }
    report(.noDate(ValueParser.shown(text)), node.mark)
    return nil
  }

  private mutating func signatories(_ node: Node) -> [OfficeProfile.Signatory] {
    if let scalar = node.scalar, scalar.isNull { return [] }
    guard let items = node.sequence else {
      report(.signatoriesNoList, node.mark)
      return []
    }
    if items.count > OfficeReader.mostSignatories {
      report(.manySignatories(most: OfficeReader.mostSignatories), node.mark)
    }
    return items.compactMap { item in
      let known = findings.count
      var (title, name): (String?, String?)
      for (key, value) in entries(item, SignatoryKey.self, isSignatory: true) {
        switch key {
        case .title: title = text(value, of: key.rawValue)
        case .name: name = text(value, of: key.rawValue)
        }
      }
      if title == nil, findings.count == known { report(.missingTitle, item.mark) }
      return title.map { OfficeProfile.Signatory(title: $0, name: name) }
    }
  }
}
