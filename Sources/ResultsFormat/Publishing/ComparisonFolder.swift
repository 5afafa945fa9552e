public import Foundation

/// A place for a comparison: a folder of tables with a results folder for each scenario, written whole or not at all.
///
/// An existing folder is replaced only where it holds an earlier comparison and nothing else.
public struct ComparisonFolder: Sendable {
  private let url: URL
  private let fileNames: [String]
  private let mainHeader: String
  private let caseFolder: URL?

  /// Checks, before long solves, that a comparison may be written to a place.
  ///
  /// - Parameters:
  ///   - fileNames: The names of the tables, the main one first; an earlier comparison has all of them.
  ///   - mainHeader: The first line of the main table, by which an earlier comparison is known.
  ///   - caseFolder: The case, which is never written to; nil where it is in no folder.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  public init(_ url: URL, fileNames: [String], mainHeader: String, case caseFolder: URL?) throws {
    (self.url, self.fileNames, self.mainHeader, self.caseFolder) = (url, fileNames, mainHeader, caseFolder)
    _ = try place()
  }

  /// Makes a hidden folder beside the place, in which the comparison is written.
  ///
  /// - Throws: ``ResultsError``.
  public func stage() throws -> StagedComparison {
    let place = try place()
    StagingFolder.clearStale(for: place.folder)
    return StagedComparison(folder: try ResultsWriter.makeFolder(for: place.folder), comparison: self)
  }

  func place() throws -> ResultsDestination {
    let place = try ResultsDestination(url) { place, status in try check(place, status) }
    try place.checkApart(from: caseFolder)
    return place
  }

  private func check(_ place: ResultsDestination, _ status: FileStatus) throws {
    let found = try place.names(status)
    guard !found.isEmpty else { return }
    let path = place.folder.path
    for name in found {
      let entry = place.folder.appendingPathComponent(name)
      guard let status = FileStatus(entry) else { continue }
      let isOurs = status.isFolder ? ComparisonFolder.holdsResults(entry) : status.isFile && fileNames.contains(name)
      guard isOurs else { throw ResultsError.notOfComparison(path: path, name: name) }
    }
    if let missing = fileNames.first(where: { !found.contains($0) }) {
      throw ResultsError.noComparison(path: path, missing: missing)
    }
    guard found.count > fileNames.count, startsAsComparison(place.folder) else {
      throw ResultsError.notComparison(path: path)
    }
  }

  private func startsAsComparison(_ folder: URL) -> Bool {
    guard let main = fileNames.first,
      let handle = try? FileHandle(forReadingFrom: folder.appendingPathComponent(main)),
      let bytes = try? handle.read(upToCount: mainHeader.utf8.count)
    else { return false }
    return bytes == Data(mainHeader.utf8)
  }

  /// Whether a folder holds a results folder's files and nothing else.
  private static func holdsResults(_ folder: URL) -> Bool {
    guard let place = try? ResultsDestination(folder), let status = FileStatus(folder) else { return false }
    return (try? place.names(status).isEmpty) == false
  }
}

/// A comparison that is written whole beside its place, to be put there or thrown away.
public struct StagedComparison: Sendable {
  /// The folder that holds it now; results folders go into it.
  public let folder: URL
  private let comparison: ComparisonFolder

  init(folder: URL, comparison: ComparisonFolder) { (self.folder, self.comparison) = (folder, comparison) }

  /// Writes a table.
  ///
  /// - Throws: ``ResultsError`` where the system refuses.
  public func write(_ file: TableFile) throws { try ResultsWriter.write(file.bytes, named: file.name, in: folder) }

  /// Puts the folder in place as a whole; an earlier comparison there is exchanged in one step and then removed.
  ///
  /// - Throws: ``ResultsError`` where the place is no longer free or the system refuses; it is then as before.
  public func publish() throws {
    FileFlush.folder(folder)
    // Once more: the place may have been taken in the meantime.
    try FolderPlacement(folder: folder, destination: try comparison.place().folder).publish()
  }

  /// Removes what was written; the place stays as it is.
  public func discard() { try? FileManager.default.removeItem(at: folder) }
}
