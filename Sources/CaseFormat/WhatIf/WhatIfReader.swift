public import Foundation
public import StaffingDomain
internal import Yams

/// What reading a what-if file came to.
public struct WhatIfReading: Sendable {
  /// The what-if; nil where any finding is an error.
  public let whatIf: WhatIf?
  /// All problems of the file, sorted by line and column.
  public let findings: [Finding]
}

/// Reads a what-if file: YAML with a name, a description and a list of changes.
///
/// Tables, columns, keys and types of values are checked against ``TableSchema`` and ``PolicySchema``; every problem is
/// reported at once, with its place in the file.
public enum WhatIfReader {
  /// A longer file is no what-if.
  static let longestFile = 4 << 20

  /// Reads a file; one that is missing or cannot be read is a finding.
  public static func read(_ url: URL) -> WhatIfReading {
    let name = url.lastPathComponent
    let log = FindingLog()
    guard let bytes = bytes(of: url, name, log) else { return WhatIfReading(whatIf: nil, findings: log.sorted()) }
    return read(bytes, fileName: name)
  }

  /// Reads a file in memory.
  public static func read(_ bytes: [UInt8], fileName: String) -> WhatIfReading {
    let parser = WhatIfParser(file: fileName)
    let parsed = parser.parse(bytes)
    guard let parsed, !parser.log.hasErrors else {
      return WhatIfReading(whatIf: nil, findings: parser.log.sorted())
    }
    let whatIf = WhatIf(
      name: parsed.name, description: parsed.description, fileName: fileName, sha256: SHA256.hexadecimal(of: bytes),
      changes: parsed.changes)
    return WhatIfReading(whatIf: whatIf, findings: parser.log.sorted())
  }

  private static func bytes(of url: URL, _ name: String, _ log: FindingLog) -> [UInt8]? {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
      log.add(
        Finding(
          .error, .missingFile, file: name, message: "there is no such file as '\(url.path)'",
          remedy: "correct the path of the what-if"))
      return nil
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)
    guard !isDirectory.boolValue, attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = try? FileHandle(forReadingFrom: url),
      let data = try? handle.read(upToCount: longestFile + 1)
    else {
      // An empty file reads as nothing.
      if attributes?[.size] as? Int == 0, !isDirectory.boolValue { return [] }
      log.add(
        Finding(
          .error, .unreadableFile, file: name, message: "the file cannot be read",
          remedy: "check that it is a file and that you may read it"))
      return nil
    }
    return [UInt8](data)
  }
}

/// Turns the YAML of one file into a what-if; findings go to ``log``.
struct WhatIfParser {
  let file: String
  let log = FindingLog()

  /// What a file says.
  struct Parsed {
    var name: String
    var description: String
    var changes: [WhatIfChange]
  }

  func parse(_ bytes: [UInt8]) -> Parsed? {
    guard bytes.count <= WhatIfReader.longestFile else {
      refuse("the file is longer than \(WhatIfReader.longestFile) bytes", "keep only changes in it")
      return nil
    }
    guard var text = String(validating: bytes, as: UTF8.self) else {
      refuse("the file is not UTF-8 text", "save it as UTF-8", code: .notUTF8)
      return nil
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if let line = AnchorScan.firstLine(in: text) {
      refuse(
        "anchors and aliases (& and *) have no place in a what-if", "write the value itself, a text in quotes",
        at: WhatIfPlace(file: file, line: line, column: 1))
      return nil
    }
    do {
      guard let root = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        refuse("the file is empty", Self.form)
        return nil
      }
      return parsed(root)
    } catch let error as YamlError {
      report(error)
    } catch {
      refuse("the file is not YAML", Self.form)
    }
    return nil
  }

  static let form = "give name:, description: and a list of changes:"

  private func parsed(_ root: Node) -> Parsed? {
    guard let entries = entries(root, known: ["name", "description", "changes"], of: "a what-if", form: Self.form)
    else { return nil }
    let name = entries["name"].flatMap { text($0.value, of: "name") }
    if entries["name"] == nil || name?.text.isEmpty == true {
      report(.missingKey, root.mark, "name is missing", "add a line such as name: More dossiers")
    }
    let description = entries["description"].flatMap { text($0.value, of: "description") }
    guard let list = entries["changes"] else {
      report(.missingKey, root.mark, "changes is missing", "add changes: and below it a list, each item after '- '")
      return nil
    }
    if let scalar = list.value.scalar, isNull(scalar) {
      return Parsed(name: name?.text ?? "", description: description?.text ?? "", changes: [])
    }
    guard let items = list.value.sequence else {
      report(.invalidWhatIf, list.value.mark, "changes is not a list", "start each change with '- '")
      return nil
    }
    let changes = items.compactMap { change($0) }
    return Parsed(name: name?.text ?? "", description: description?.text ?? "", changes: changes)
  }

  private static let kinds = ["table", "policy", "merge_communes", "move_activity"]

  private func change(_ node: Node) -> WhatIfChange? {
    let place = place(node.mark)
    let form = "give one of table:, policy:, merge_communes:, move_activity:"
    let known = Self.kinds + Self.tableKeys
    guard let entries = entries(node, known: known, of: "a change", form: form) else { return nil }
    let given = Self.kinds.filter { entries[$0] != nil }
    guard let kind = given.first else {
      // An unknown key has been reported; it may be the one that is missing.
      if entries.isWhole { report(.invalidWhatIf, node.mark, "the change does not say what it changes", form) }
      return nil
    }
    guard given.count == 1 else {
      report(
        .invalidWhatIf, node.mark, "the change holds \(given.joined(separator: " and ")), but a change does one thing",
        "make two changes of it")
      return nil
    }
    guard kind != "table" else {
      return tableChange(entries, place).map { WhatIfChange(place: place, kind: .table($0)) }
    }
    for key in Self.tableKeys {
      if let entry = entries[key] {
        report(.invalidWhatIf, entry.key.mark, "\(key) belongs to a change of a table", "delete it, or give table:")
      }
    }
    guard let value = entries[kind]?.value else { return nil }
    switch kind {
    case "policy": return policyChanges(value).map { WhatIfChange(place: place, kind: .policy($0)) }
    case "merge_communes": return merge(value).map { WhatIfChange(place: place, kind: .mergeCommunes($0)) }
    default: return move(value).map { WhatIfChange(place: place, kind: .moveActivity($0)) }
    }
  }
}
