public import Foundation
import StaffingDomain

/// A place for a waves folder, written whole or not at all.
///
/// An existing folder is replaced only where it holds waves and nothing else.
public struct WavesFolder: Sendable {
  /// The name of the picture.
  public static let chartName = "chart.svg"

  private let url: URL
  /// Folders that are never written to: the case and the plan.
  private let kept: [URL]

  /// Checks, before long work, that waves may be written to a place.
  ///
  /// - Parameter kept: Folders that are never written to: the case, where it is in one, and the plan.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  public init(_ url: URL, apartFrom kept: [URL]) throws {
    (self.url, self.kept) = (url, kept)
    _ = try place()
  }

  /// Writes all files into a new hidden folder beside the place, with the digests of the tables in the summary.
  ///
  /// - Parameter chart: The bytes of the picture of the months.
  /// - Throws: ``ResultsError``; nothing is left behind then.
  public func stage(_ tables: WavesTables, chart: [UInt8]) throws -> StagedWaves {
    let place = try place()
    StagingFolder.clearStale(for: place.folder)
    let encoded = [
      (file: ResultFile.staffingByMonth, bytes: try MonthStaffingRow.encoded(tables.staffing)),
      (file: ResultFile.waves, bytes: try WaveRow.encoded(tables.waves)),
    ]
    var summary = tables.summary
    summary.files = encoded.map { FileDigest(file: $0.file, sha256: SHA256.hexadecimal(of: $0.bytes)) }
      .sorted { $0.file < $1.file }
    guard let digest = try? summary.contentDigest() else { throw ResultsError.summaryNotFinite }
    summary.ownDigest = digest
    let folder = try ResultsWriter.makeFolder(for: place.folder)
    do {
      for (file, bytes) in encoded { try ResultsWriter.write(bytes, named: file.fileName, in: folder) }
      try ResultsWriter.write(chart, named: Self.chartName, in: folder)
      try ResultsWriter.write(Array(try summary.json()), named: ResultFile.summaryFileName, in: folder)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
    FileFlush.folder(folder)
    return StagedWaves(folder: folder, place: self)
  }

  fileprivate func place() throws -> ResultsDestination {
    let place = try ResultsDestination(url) { place, status in try check(place, status) }
    for folder in kept { try place.checkApart(from: folder) }
    return place
  }

  private func check(_ place: ResultsDestination, _ status: FileStatus) throws {
    let found = try place.names(status)
    guard !found.isEmpty else { return }
    let known = Set(ResultFile.files(of: .waves).map(\.fileName) + [ResultFile.summaryFileName, Self.chartName])
    try place.checkHolds(only: known, among: found)
    let summary = place.folder.appendingPathComponent(ResultFile.summaryFileName)
    guard let data = try? Data(contentsOf: summary), (try? WavesSummary(json: data)) != nil else {
      throw ResultsError.noSummary(path: place.folder.path)
    }
  }
}

/// Waves that are written whole beside their place, to be put there or thrown away.
public struct StagedWaves: Sendable {
  /// The folder that holds them now.
  public let folder: URL
  fileprivate let place: WavesFolder

  /// Puts the folder in place as a whole; an earlier one there is exchanged in one step and then removed.
  ///
  /// - Throws: ``ResultsError`` where the place is no longer free or the system refuses; it is then as before.
  public func publish() throws {
    // Once more: the place may have been taken in the meantime.
    try FolderPlacement(folder: folder, destination: try place.place().folder).publish()
  }

  /// Removes what was written; the place stays as it is.
  public func discard() { try? FileManager.default.removeItem(at: folder) }
}
