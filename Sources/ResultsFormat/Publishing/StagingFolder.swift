package import Foundation

/// The hidden folders beside a folder to be written that runs work in, named so that a later run can tell dead ones.
///
/// Every folder has a name of its own, so that two jobs never work in one, in two processes or in the same.
package enum StagingFolder {
  /// What a hidden folder is for.
  package enum Role: String, CaseIterable {
    /// New files before they are put in place.
    case staging
    /// Old files while new ones take their place.
    case aside
  }

  /// A free name for a hidden folder: `.out.cadre-staging-HOST-PROCESS-UUID`.
  ///
  /// - Parameter owner: The process that works in it.
  package static func path(for destination: URL, role: Role, owner: pid_t = getpid()) -> URL {
    let name = prefix(for: destination, role) + "\(owner)-\(UUID().uuidString)"
    return destination.deletingLastPathComponent().appendingPathComponent(name)
  }

  /// Removes what runs of this machine that are dead left beside a destination.
  ///
  /// Old results that such a run had set aside are brought back where their place is empty. What this process or another
  /// live one works in is left alone.
  package static func clearStale(for destination: URL) {
    let parent = destination.deletingLastPathComponent()
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []).sorted()
    for role in Role.allCases {
      let prefix = prefix(for: destination, role)
      for name in names where name.hasPrefix(prefix) {
        guard let owner = owner(of: name.dropFirst(prefix.count)), isDead(owner) else { continue }
        let folder = parent.appendingPathComponent(name)
        if role == .aside, FileStatus(destination) == nil, rename(folder.path, destination.path) == 0 { continue }
        try? FileManager.default.removeItem(at: folder)
      }
    }
  }

  /// The process in the rest of a name, after which an identifier of the folder may follow; nil where there is none.
  private static func owner(of rest: Substring) -> pid_t? {
    guard let end = rest.firstIndex(of: "-") else { return pid_t(rest) }
    return UUID(uuidString: String(rest[rest.index(after: end)...])) == nil ? nil : pid_t(rest[..<end])
  }

  private static func prefix(for destination: URL, _ role: Role) -> String {
    ".\(destination.lastPathComponent).cadre-\(role.rawValue)-\(host)-"
  }

  /// This machine's name, so that a run on another one, which shares the disk, is not taken for dead.
  private static let host: String = {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "unknown" }
    let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: name, as: UTF8.self).replacingOccurrences(of: "/", with: "-")
  }()

  private static func isDead(_ process: pid_t) -> Bool {
    process != getpid() && kill(process, 0) != 0 && errno == ESRCH
  }
}

/// Makes sure that written bytes have reached the disk.
enum FileFlush {
  /// Flushes a folder's entries, where the system can.
  static func folder(_ url: URL) {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
