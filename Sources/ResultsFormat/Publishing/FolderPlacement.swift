import Foundation

/// Puts a finished hidden folder in place as a whole.
struct FolderPlacement {
  /// The folder that holds the files now.
  let folder: URL
  /// Where they are to go.
  let destination: URL

  /// Renames onto a free place; exchanges with an existing folder in one step and removes the old one.
  ///
  /// A crash leaves the old or the new folder, never a mixture. Where the file system cannot exchange, the old folder is
  /// first set aside under a hidden name; should the run die between the two renames, the next one brings it back.
  func publish() throws {
    guard let old = FileStatus(destination) else {
      try FolderPlacement.rename(folder, to: destination)
      return
    }
    // A folder that its owner closed to others stays closed.
    chmod(folder.path, old.permissions)
    if FolderExchange.swap(folder, destination) {
      try? FileManager.default.removeItem(at: folder)
    } else {
      try replaceByRenames()
    }
    FileFlush.folder(destination.deletingLastPathComponent())
  }

  /// The two-step replacement for file systems without an exchange.
  func replaceByRenames() throws {
    let aside = StagingFolder.path(for: destination, role: .aside)
    try FolderPlacement.rename(destination, to: aside)
    do {
      try FolderPlacement.rename(folder, to: destination)
    } catch {
      try FolderPlacement.rename(aside, to: destination)
      throw error
    }
    try? FileManager.default.removeItem(at: aside)
  }

  static func rename(_ from: URL, to target: URL) throws {
    guard Foundation.rename(from.path, target.path) == 0 else {
      throw ResultsError.system(.publish, path: target.path, reason: errno)
    }
  }
}
