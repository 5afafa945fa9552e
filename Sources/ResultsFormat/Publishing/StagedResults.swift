public import Foundation

/// Results that are written whole beside their destination, to be put in place or thrown away.
///
/// Whoever stages results calls ``publish()`` or ``discard()``; what a dead run left behind, the next run clears.
public struct StagedResults: Sendable {
  /// The folder that holds the files now.
  public let folder: URL
  /// Where they are to go.
  public let destination: URL
  /// The summary with the digests of the tables.
  private let summary: ResultSummary

  init(folder: URL, destination: URL, summary: ResultSummary) {
    self.folder = folder
    self.destination = destination
    self.summary = summary
  }

  /// Writes the summary again with the seconds of the stages, which are known last; the tables stay as they are.
  ///
  /// - Returns: The summary as written, with all digests.
  /// - Throws: ``ResultsError`` where the file cannot be written.
  public func record(seconds: [ResultSummary.StageSeconds]) throws -> ResultSummary {
    var summary = summary
    summary.seconds = seconds
    let written = try ResultsWriter.write(summary, in: folder)
    FileFlush.folder(folder)
    return written
  }

  /// Puts the folder in place as a whole.
  ///
  /// An existing results folder is exchanged in one step and then removed, so a crash leaves the old or the new one,
  /// never a mixture. Where the file system cannot exchange, the old folder is first set aside under a hidden name;
  /// should the run die between the two renames, the next one brings it back.
  /// - Throws: ``ResultsError`` where the destination is no longer free or the system refuses; it is then as before.
  public func publish() throws {
    _ = try ResultsDestination(destination)
    try placement.publish()
  }

  /// Removes the staged files; the destination stays as it is.
  public func discard() { try? FileManager.default.removeItem(at: folder) }

  /// The two-step replacement for file systems without an exchange.
  func replaceByRenames() throws { try placement.replaceByRenames() }

  private var placement: FolderPlacement { FolderPlacement(folder: folder, destination: destination) }
}
