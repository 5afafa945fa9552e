internal import Foundation
internal import Synchronization
internal import Workplace

/// The folder with the data, held so that no other server uses it.
///
/// Only its owner may enter it: an empty folder is closed to others, one with files that others may enter is refused, since
/// it may be another folder than was meant.
final class DataFolder: Sendable {
  let path: String
  private let descriptor: Mutex<Int32>

  /// Makes the folder where it is missing, checks it and holds it.
  init(_ path: String) throws {
    self.path = path
    try Self.make(path)
    try Self.close(path)
    let lock = path + "/cadre.lock"
    let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == EROFS ? StoreFault.readOnly(path) : StoreFault.folderNotUsable(path, reason: Self.reason())
    }
    // The system lets go of it when the process ends, however it ends.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let reason = Self.reason()
      Foundation.close(descriptor)
      throw isTaken ? StoreFault.inUse(path) : StoreFault.folderNotUsable(path, reason: reason)
    }
    self.descriptor = Mutex(descriptor)
  }

  var databasePath: String { path + "/cadre.sqlite" }

  /// The folder of files that rows name, each by its digest.
  var filesPath: String { path + "/files" }
  /// The folder of files that no row names yet.
  var stagingPath: String { path + "/staging" }

  /// The folder of what runs write, a folder each.
  var runsPath: String { path + "/runs" }

  /// Makes the folders of files where they are missing.
  func makeFolders() throws {
    for path in [filesPath, stagingPath, runsPath] where mkdir(path, 0o700) != 0 && errno != EEXIST {
      throw StoreFault.folderNotMade(path, reason: Self.reason())
    }
  }

  /// Lets others have the folder.
  func release() {
    descriptor.withLock { descriptor in
      if descriptor >= 0 { Foundation.close(descriptor) }
      descriptor = -1
    }
  }

  deinit { release() }

  private static func make(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw StoreFault.notAFolder(path) }
      return
    }
    guard mkdir(path, 0o700) == 0 else { throw StoreFault.folderNotMade(path, reason: reason()) }
  }

  private static func close(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreFault.folderNotUsable(path, reason: reason()) }
    guard status.st_mode & 0o077 != 0 else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw StoreFault.folderNotUsable(path, reason: error.localizedDescription)
    }
    guard names.isEmpty, chmod(path, 0o700) == 0 else { throw StoreFault.folderOpenToOthers(path) }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
