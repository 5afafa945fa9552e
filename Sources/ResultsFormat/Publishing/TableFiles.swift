public import Foundation

/// A finished CSV file and its name.
public struct TableFile: Sendable, Hashable {
  /// The name, for example `departures.csv`.
  public let name: String
  /// The bytes, header first.
  public let bytes: [UInt8]

  /// Creates a file of bytes, as ``CSVWriter`` makes them.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A place for tables that are no plan: one CSV file, or a folder of them.
///
/// What stands there is replaced only where the user asked for it, and a folder only where it holds such tables alone.
public struct TableDestination: Sendable {
  /// Whether it is one file; otherwise a folder.
  public let isFile: Bool
  /// Whether the file is a workbook, which holds all tables; otherwise a CSV file with the main one.
  public var isWorkbook: Bool { isFile && url.pathExtension.lowercased() == "xlsx" }
  private let url: URL
  private let fileNames: [String]
  private let mayReplace: Bool

  /// Checks that tables may be written to a place; a name that ends in `.csv` or `.xlsx` and is no folder
  /// means one file.
  ///
  /// - Parameters:
  ///   - fileNames: The names of all files that a folder may get.
  ///   - mayReplace: Whether an existing file, or a folder with nothing but such files, may be replaced.
  ///   - caseFolder: The case, which is never written to; nil where it is in no folder.
  /// - Throws: ``ResultsError`` that says what stands there; nothing is touched.
  public init(_ url: URL, fileNames: [String], mayReplace: Bool, case caseFolder: URL?) throws {
    isFile = ["csv", "xlsx"].contains(url.pathExtension.lowercased()) && FileStatus(url)?.isFolder != true
    self.url = url
    self.fileNames = fileNames
    self.mayReplace = mayReplace
    let place = try place()
    try place.checkApart(from: caseFolder)
    guard !ResultsReader.isResults(place.parent) else { throw ResultsError.insideResults(path: place.folder.path) }
  }

  /// Writes one file, or all files of a folder, whole or not at all.
  ///
  /// - Parameters:
  ///   - files: The files of a folder.
  ///   - main: The file that stands alone where the place is one file.
  /// - Throws: ``ResultsError``; what stood there before is untouched then.
  public func write(_ files: [TableFile], main: TableFile) throws {
    let place = try place()
    StagingFolder.clearStale(for: place.folder)
    let staged = try ResultsWriter.makeFolder(for: place.folder)
    do {
      for file in isFile ? [main] : files { try ResultsWriter.write(file.bytes, named: file.name, in: staged) }
      FileFlush.folder(staged)
      // Once more: the place may have been taken in the meantime.
      _ = try self.place()
      if isFile {
        try FolderPlacement.rename(staged.appendingPathComponent(main.name), to: place.folder)
        FileFlush.folder(place.parent)
        try? FileManager.default.removeItem(at: staged)
      } else {
        try FolderPlacement(folder: staged, destination: place.folder).publish()
      }
    } catch {
      try? FileManager.default.removeItem(at: staged)
      throw error
    }
  }

  private func place() throws -> ResultsDestination {
    try ResultsDestination(url) { place, status in
      if isFile { try checkFile(place, status) } else { try checkFolder(place, status) }
    }
  }

  private func checkFile(_ place: ResultsDestination, _ status: FileStatus) throws {
    guard status.isFile else {
      throw ResultsError.notAFile(path: place.folder.path)
    }
    guard mayReplace else { throw ResultsError.exists(path: place.folder.path) }
  }

  private func checkFolder(_ place: ResultsDestination, _ status: FileStatus) throws {
    let found = try place.names(status)
    guard !found.isEmpty else { return }
    try place.checkHolds(only: Set(fileNames), among: found)
    guard mayReplace else { throw ResultsError.exists(path: place.folder.path) }
  }
}
