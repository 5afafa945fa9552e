import Foundation

/// A place for a folder of one kind, written whole or not at all.
///
/// An existing folder is replaced only where it holds one of the kind and nothing else.
struct OwnFolder: Sendable {
  private let url: URL
  private let kept: [URL]
  private let names: Set<String>
  private let isSummary: @Sendable (Data) -> Bool

  /// Checks, before any work, that the folder may be written to a place.
  ///
  /// - Parameters:
  ///   - kept: Folders that are never written to.
  ///   - names: The names of the kind's files besides its summary.
  ///   - isSummary: Whether bytes are a summary of the kind.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  init(
    _ url: URL, apartFrom kept: [URL], holding names: [String], isSummary: @escaping @Sendable (Data) -> Bool
  ) throws {
    (self.url, self.kept, self.isSummary) = (url, kept, isSummary)
    self.names = Set(names + [ResultFile.summaryFileName])
    _ = try place()
  }

  /// Writes files into a new hidden folder beside the place.
  ///
  /// - Returns: The folder.
  /// - Throws: ``ResultsError``; nothing is left behind then.
  func stage(_ files: [(name: String, bytes: [UInt8])]) throws -> URL {
    let place = try place()
    StagingFolder.clearStale(for: place.folder)
    let folder = try ResultsWriter.makeFolder(for: place.folder)
    do {
      for (name, bytes) in files { try ResultsWriter.write(bytes, named: name, in: folder) }
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
    FileFlush.folder(folder)
    return folder
  }

  /// Puts a staged folder in place as a whole; an earlier one there is exchanged in one step and then removed.
  ///
  /// - Throws: ``ResultsError`` where the place is no longer free or the system refuses; it is then as before.
  func publish(_ folder: URL) throws {
    // Once more: the place may have been taken in the meantime.
    try FolderPlacement(folder: folder, destination: try place().folder).publish()
  }

  private func place() throws -> ResultsDestination {
    let place = try ResultsDestination(url) { place, status in try check(place, status) }
    for folder in kept { try place.checkApart(from: folder) }
    return place
  }

  private func check(_ place: ResultsDestination, _ status: FileStatus) throws {
    let found = try place.names(status)
    guard !found.isEmpty else { return }
    try place.checkHolds(only: names, among: found)
    let summary = place.folder.appendingPathComponent(ResultFile.summaryFileName)
    guard let data = try? Data(contentsOf: summary), isSummary(data) else {
      throw ResultsError.noSummary(path: place.folder.path)
    }
  }
}
