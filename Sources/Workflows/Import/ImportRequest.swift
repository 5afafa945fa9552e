internal import CaseGeneration
public import CaseImport
public import Foundation
import Wording

/// Making a case of a department's own tables, as a mapping says.
public struct ImportRequest: Sendable {
  /// The department's files.
  public var files: [URL]
  /// The file of the mapping.
  public var mapping: URL
  /// The folder that the case goes to; nil where it is only tried.
  public var folder: URL?
  /// Whether a case that stands there may be replaced.
  public var mayReplace = false

  /// Creates a request.
  public init(_ files: [URL], mapping: URL, folder: URL?) {
    (self.files, self.mapping, self.folder) = (files, mapping, folder)
  }

  /// Reads mapping and files, converts them, and writes the case whole or not at all.
  ///
  /// The codes that were made of names go to a file beside the case, before it.
  ///
  /// - Throws: ``CaseGeneration/GenerationError`` where the folder cannot take the case, ``Wording/FileRefusal`` where the
  ///   file of the codes cannot be written.
  public func run() throws -> ImportRequestOutcome {
    if let folder { try CaseFolderWriter.check(folder.path, overwrite: mayReplace) }
    let name = mapping.lastPathComponent
    let reading = MappingReader.read(mapping.importedBytes(atMost: MappingReader.longestFile + 1), fileName: name)
    guard let parsed = reading.mapping else { return .unusableMapping(reading.findings) }
    let outcome = CaseImporter.run(files.map(\.importFile), parsed, mappingFile: name)
    guard outcome.findings.isEmpty, let folder else { return .converted(outcome, codes: nil) }
    let codes = try write(outcome, beside: folder)
    do {
      try CaseFolderWriter.write(
        outcome.files.map { GeneratedFile(name: $0.name, bytes: $0.bytes) }, to: folder.path, overwrite: mayReplace)
    } catch {
      // A list of codes that no case has would mislead.
      if let codes { try? FileManager.default.removeItem(at: codes) }
      throw error
    }
    return .converted(outcome, codes: codes)
  }

  /// The file with the made codes, which stands beside the case: in it, it would be no file of a case.
  private func write(_ outcome: ImportOutcome, beside folder: URL) throws -> URL? {
    guard !outcome.madeCodes.isEmpty else { return nil }
    let folder = folder.standardizedFileURL
    let file = folder.deletingLastPathComponent().appendingPathComponent(folder.lastPathComponent + ".made_codes.csv")
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileDestination(file, mayReplace: mayReplace, apartFrom: files + [mapping]).write(outcome.madeCodesFile)
    return file
  }
}

/// What an import came to.
public enum ImportRequestOutcome: Sendable {
  /// The mapping cannot be used; nothing was written.
  case unusableMapping([ImportFinding])
  /// The files were converted; where there are findings, nothing was written.
  ///
  /// - Parameter codes: The file with the codes that were made; nil where there are none.
  case converted(ImportOutcome, codes: URL?)
}

extension URL {
  /// The file with its bytes.
  var importFile: ImportFile {
    ImportFile(name: lastPathComponent, bytes: importedBytes(atMost: ImportFile.mostBytes + 1))
  }

  /// The bytes of an ordinary file; nil where it cannot be read.
  func importedBytes(atMost count: Int) -> [UInt8]? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular, let handle = try? FileHandle(forReadingFrom: self)
    else { return nil }
    defer { try? handle.close() }
    // An empty file reads as nothing.
    guard let data = try? handle.read(upToCount: count) else { return attributes?[.size] as? Int == 0 ? [] : nil }
    return [UInt8](data)
  }
}
