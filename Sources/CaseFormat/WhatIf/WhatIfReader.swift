public import Foundation
public import StaffingDomain
import Tables
internal import Yams

/// What reading a what-if file came to.
public struct WhatIfReading: Sendable {
  /// The what-if; nil where any finding is an error.
  public let whatIf: WhatIf?
  /// All problems of the file, sorted by line and column.
  public let findings: [CaseFinding]
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
    let name = ControlCharacters.shown(inLabel: url.lastPathComponent)
    let log = FindingLog()
    guard let bytes = bytes(of: url, name, log) else { return WhatIfReading(whatIf: nil, findings: log.sorted()) }
    return read(bytes, fileName: name)
  }

  /// Reads a file in memory.
  ///
  /// - Parameter fileName: What findings and results call it; its control characters are shown in both.
  public static func read(_ bytes: [UInt8], fileName: String) -> WhatIfReading {
    let fileName = ControlCharacters.shown(inLabel: fileName)
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
      log.add(.error, .file(.missingWhatIf(path: url.path)), file: name)
      return nil
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)
    guard !isDirectory.boolValue, attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = try? FileHandle(forReadingFrom: url),
      let data = try? handle.read(upToCount: longestFile + 1)
    else {
      // An empty file reads as nothing.
      if attributes?[.size] as? Int == 0, !isDirectory.boolValue { return [] }
      log.add(.error, .file(.unreadable), file: name)
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
      refuse(.tooLong(bytes: WhatIfReader.longestFile))
      return nil
    }
    guard let text = YAMLDocument.text(of: bytes) else {
      refuse(.notUTF8)
      return nil
    }
    do throws(YAMLDocument.Refusal) {
      guard let root = try YAMLDocument.root(of: text) else {
        refuse(.empty)
        return nil
      }
      return parsed(root)
    } catch {
      refuse(error.problem, line: error.line, column: error.column)
      return nil
    }
  }

  private func parsed(_ root: Node) -> Parsed? {
    guard let entries = entries(root, known: ["name", "description", "changes"], of: .whatIf) else { return nil }
    let name = entries["name"].flatMap { text($0.value, of: "name") }
    if entries["name"] == nil || name?.text.isEmpty == true {
      report(.missingName, root.mark)
    }
    let description = entries["description"].flatMap { text($0.value, of: "description") }
    guard let list = entries["changes"] else {
      report(.missingChanges, root.mark)
      return nil
    }
    if let scalar = list.value.scalar, scalar.isNull {
      return Parsed(name: name?.text ?? "", description: description?.text ?? "", changes: [])
    }
    guard let items = list.value.sequence else {
      report(.changesNoList, list.value.mark)
      return nil
    }
    let changes = items.compactMap { change($0) }
    return Parsed(name: name?.text ?? "", description: description?.text ?? "", changes: changes)
  }

  private static let kinds = ["table", "policy", "merge_communes", "move_activity"]

  private func change(_ node: Node) -> WhatIfChange? {
    let place = place(node.mark)
    let tableKeys = TableChangeKey.allCases.map(\.rawValue)
    guard let entries = entries(node, known: Self.kinds + tableKeys, of: .change) else { return nil }
    let given = Self.kinds.filter { entries[$0] != nil }
    guard let kind = given.first else {
      // An unknown key has been reported; it may be the one that is missing.
      if entries.isWhole { report(.noKind, node.mark) }
      return nil
    }
    guard given.count == 1 else {
      report(.severalKinds(given), node.mark)
      return nil
    }
    guard kind != "table" else {
      return tableChange(entries, place).map { WhatIfChange(place: place, kind: .table($0)) }
    }
    for key in tableKeys {
      if let entry = entries[key] { report(.tableKeyElsewhere(key), entry.key.mark) }
    }
    guard let value = entries[kind]?.value else { return nil }
    switch kind {
    case "policy": return policyChanges(value).map { WhatIfChange(place: place, kind: .policy($0)) }
    case "merge_communes": return merge(value).map { WhatIfChange(place: place, kind: .mergeCommunes($0)) }
    default: return move(value).map { WhatIfChange(place: place, kind: .moveActivity($0)) }
    }
  }
}
