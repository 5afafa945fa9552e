public import Foundation
import StaffingDomain

/// A place for a waves folder, written whole or not at all.
///
/// An existing folder is replaced only where it holds waves and nothing else.
public struct WavesFolder: Sendable {
  /// The name of the picture.
  public static let chartName = "chart.svg"

  private let folder: OwnFolder

  /// Checks, before long work, that waves may be written to a place.
  ///
  /// - Parameter kept: Folders that are never written to: the case, where it is in one, and the plan.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  public init(_ url: URL, apartFrom kept: [URL]) throws {
    folder = try OwnFolder(
      url, apartFrom: kept, holding: ResultFile.files(of: .waves).map(\.fileName) + [Self.chartName]
    ) { (try? WavesSummary(json: $0)) != nil }
  }

  /// Writes all files into a new hidden folder beside the place, with the digests of the tables in the summary.
  ///
  /// - Parameter chart: The bytes of the picture of the months.
  /// - Throws: ``ResultsError``; nothing is left behind then.
  public func stage(_ tables: WavesTables, chart: [UInt8]) throws -> StagedWaves {
    let encoded = [
      (file: ResultFile.staffingByMonth, bytes: try MonthStaffingRow.encoded(tables.staffing)),
      (file: ResultFile.waves, bytes: try WaveRow.encoded(tables.waves)),
    ]
    var summary = tables.summary
    summary.files = encoded.map { FileDigest(file: $0.file, sha256: SHA256.hexadecimal(of: $0.bytes)) }
      .sorted { $0.file < $1.file }
    guard let digest = try? summary.contentDigest() else { throw ResultsError.summaryNotFinite }
    summary.ownDigest = digest
    let files =
      encoded.map { (name: $0.file.fileName, bytes: $0.bytes) } + [
        (Self.chartName, chart), (ResultFile.summaryFileName, Array(try summary.json())),
      ]
    return StagedWaves(folder: try folder.stage(files), summary: summary, place: folder)
  }
}

/// Waves that are written whole beside their place, to be put there or thrown away.
public struct StagedWaves: Sendable {
  /// The folder that holds them now.
  public let folder: URL
  /// The summary as written, with all digests.
  public let summary: WavesSummary
  fileprivate let place: OwnFolder

  /// Puts the folder in place as a whole; an earlier one there is exchanged in one step and then removed.
  ///
  /// - Throws: ``ResultsError`` where the place is no longer free or the system refuses; it is then as before.
  public func publish() throws { try place.publish(folder) }

  /// Removes what was written; the place stays as it is.
  public func discard() { try? FileManager.default.removeItem(at: folder) }
}
