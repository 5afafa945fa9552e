import Foundation
import Wording

/// The place of one file that a workflow writes, whole or not at all.
struct FileDestination {
  private let file: URL
  private let mayReplace: Bool
  private let input: URL?

  /// - Parameter mayReplace: Whether an ordinary file that stands there may be replaced.
  /// - Parameter input: The file that the workflow reads, which is never written to.
  init(_ file: URL, mayReplace: Bool, apartFrom input: URL? = nil) {
    (self.file, self.mayReplace, self.input) = (file, mayReplace, input)
  }

  /// Refuses to put the file in the place of another one, unless that is asked for, or of a folder, a device or a link.
  ///
  /// - Throws: ``FileRefusal``.
  func check() throws(FileRefusal) {
    func place(_ url: URL) -> String { url.standardizedFileURL.resolvingSymlinksInPath().path }
    if let input, place(input) == place(file) { throw .isInput }
    guard FileManager.default.isWritableFile(atPath: file.standardizedFileURL.deletingLastPathComponent().path) else {
      throw .notWritable
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path) else { return }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw mayReplace ? .notAFile : .exists }
    guard mayReplace else { throw .exists }
  }

  /// Writes to a temporary name beside the destination and renames.
  ///
  /// Every file has a name of its own meanwhile, so that two into one place never write to one file.
  ///
  /// - Throws: ``FileRefusal``, and whatever the content or the system throws; nothing is left then.
  func write(_ content: (FileHandle) throws -> Void) throws {
    try check()
    let name = ".\(file.lastPathComponent).\(UUID().uuidString).part"
    let partial = file.deletingLastPathComponent().appendingPathComponent(name)
    guard FileManager.default.createFile(atPath: partial.path, contents: nil) else { throw FileRefusal.notWritable }
    do {
      let handle = try FileHandle(forWritingTo: partial)
      defer { try? handle.close() }
      try content(handle)
      try handle.synchronize()
      guard rename(partial.path, file.path) == 0 else { throw FileRefusal.notWritable }
    } catch {
      try? FileManager.default.removeItem(at: partial)
      throw error
    }
  }

  /// Writes bytes.
  ///
  /// - Throws: As ``write(_:)`` does.
  func write(_ bytes: [UInt8]) throws { try write { try $0.write(contentsOf: Data(bytes)) } }
}
