internal import Crypto
public import Foundation
internal import GRDB
public import Workplace

/// A file that is being received, in a folder of its own; it is gone with whoever holds it unless it was kept.
public final class StagedFile: Sendable {
  /// The folder, for whatever else is needed while the file is looked at.
  public let folder: URL
  /// The file.
  public let file: URL
  /// Its digest, in 64 hexadecimal digits.
  public let digest: String
  /// Its bytes.
  public let bytes: Int

  init(folder: URL, file: URL, digest: String, bytes: Int) {
    (self.folder, self.file, self.digest, self.bytes) = (folder, file, digest, bytes)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// Writes a file while it arrives, and takes its digest.
public final class FileReceiver {
  private let folder: URL
  private let file: URL
  private let handle: FileHandle
  private var hash = Crypto.SHA256()
  private var isDone = false
  /// The bytes so far.
  public private(set) var bytes = 0

  init(folder: URL, ending: String) throws {
    self.folder = folder
    file = folder.appendingPathComponent("case.\(ending)")
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreFault(errno, at: folder.path) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit { if !isDone { try? FileManager.default.removeItem(at: folder) } }

  /// Takes the next bytes.
  public func append(_ data: Data) throws {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(handle.fileDescriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw StoreFault(errno, at: folder.path)
      }
      rest = rest.dropFirst(count)
    }
    hash.update(data: data)
    bytes += data.count
  }

  /// Ends the file, which is on the disk then.
  public func end() throws -> StagedFile {
    guard fsync(handle.fileDescriptor) == 0 else { throw StoreFault(errno, at: folder.path) }
    isDone = true
    return StagedFile(
      folder: folder, file: file, digest: AuditChain.hexadecimal(Data(hash.finalize())), bytes: bytes)
  }
}

/// The files of versions.
enum CaseFiles {
  /// Removes what no row names: what was being received when the server ended, and what no version came of.
  static func clear(_ folder: DataFolder, _ pool: DatabasePool) throws {
    let manager = FileManager.default
    for name in try names(in: folder.stagingPath) {
      try? manager.removeItem(atPath: folder.stagingPath + "/" + name)
    }
    let wanted = try pool.read { database in
      try Set(
        Row.fetchAll(database, sql: "SELECT DISTINCT file_digest, form FROM case_version").map { row in
          "\(row["file_digest"] as String).\(CaseForm(rawValue: row["form"])?.ending ?? "")"
        })
    }
    for name in try names(in: folder.filesPath) where !wanted.contains(name) {
      try? manager.removeItem(atPath: folder.filesPath + "/" + name)
    }
  }

  private static func names(in path: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw StoreFault.folderNotUsable(path, reason: error.localizedDescription)
    }
  }

  /// The place of a file that a version stands on.
  static func place(of digest: String, _ form: CaseForm, in folder: DataFolder) -> URL {
    URL(fileURLWithPath: folder.filesPath).appendingPathComponent("\(digest).\(form.ending)")
  }

  /// Puts a staged file where rows may name it, whole or not at all.
  static func keep(_ staged: StagedFile, _ form: CaseForm, in folder: DataFolder) throws {
    let place = place(of: staged.digest, form, in: folder)
    guard rename(staged.file.path, place.path) == 0 else { throw StoreFault(errno, at: folder.filesPath) }
    // The new name has to be on the disk before the row that names it.
    let descriptor = open(folder.filesPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFault(errno, at: folder.filesPath) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreFault(errno, at: folder.filesPath) }
  }
}

extension StoreFault {
  /// What an error of the system means for a file.
  init(_ code: Int32, at path: String) {
    let reason = String(cString: strerror(code))
    self =
      switch code {
      case ENOSPC, EDQUOT: .diskFull(path)
      case EROFS: .readOnly(path)
      default: .folderNotUsable(path, reason: reason)
      }
  }
}

extension PlanStore {
  /// Begins to receive a file.
  ///
  /// - Parameter form: The form that its name promises.
  public func receiver(of form: CaseForm) throws -> FileReceiver {
    try FileReceiver(folder: try workFolder(), ending: form.ending)
  }

  /// Makes a folder for work on a version; who asked for it removes it, and so does the next start.
  public func workFolder() throws -> URL {
    let place = URL(fileURLWithPath: folder.stagingPath).appendingPathComponent(Token().text)
    guard mkdir(place.path, 0o700) == 0 else { throw StoreFault(errno, at: folder.stagingPath) }
    return place
  }

  /// The file that a version stands on.
  public func place(of file: CaseFile) -> URL { CaseFiles.place(of: file.digest, file.form, in: folder) }

  /// Puts a staged file where rows may name it, whole or not at all.
  func keep(_ staged: StagedFile, _ form: CaseForm) throws { try CaseFiles.keep(staged, form, in: folder) }

  /// Removes a file that no version came of.
  func drop(_ digest: String, _ form: CaseForm) async {
    let isNamed = try? await read { database in
      try Int.fetchOne(database, sql: "SELECT 1 FROM case_version WHERE file_digest = ? LIMIT 1", arguments: [digest])
        != nil
    }
    guard isNamed == false else { return }
    try? FileManager.default.removeItem(at: CaseFiles.place(of: digest, form, in: folder))
  }
}
