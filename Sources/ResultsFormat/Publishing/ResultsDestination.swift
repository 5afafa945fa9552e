import Foundation

/// A place for a results folder that may be written: it is free, empty, or holds results of Cadre and nothing else.
struct ResultsDestination {
  /// The folder, with symbolic links resolved.
  let folder: URL
  /// The folder that holds it.
  var parent: URL { folder.deletingLastPathComponent() }

  /// Files that a file manager leaves in every folder that somebody opened.
  private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Checks that results may be written to a folder.
  ///
  /// - Throws: ``ResultsError`` saying what stands there or is missing.
  init(_ destination: URL) throws {
    try self.init(destination) { place, status in try place.checkExisting(status) }
  }

  /// Checks that a place may be written where a check of its own allows what stands there.
  ///
  /// - Throws: ``ResultsError``, the check's included.
  init(_ destination: URL, allowing check: (ResultsDestination, FileStatus) throws -> Void) throws {
    folder = ResultsDestination.resolved(destination)
    let parent = folder.deletingLastPathComponent()
    guard FileStatus(parent)?.isFolder == true else {
      throw ResultsError.missingParent(path: parent.path)
    }
    if let status = FileStatus(folder) { try check(self, status) }
    guard access(parent.path, W_OK | X_OK) == 0 else {
      throw ResultsError.parentNotWritable(path: parent.path)
    }
  }

  /// Checks that the destination is neither the case folder nor inside nor above it; a case may be in no folder.
  func checkApart(from caseFolder: URL?) throws {
    guard let caseFolder else { return }
    let ours = folder.pathComponents
    let theirs = ResultsDestination.resolved(caseFolder).pathComponents
    guard !ours.starts(with: theirs), !theirs.starts(with: ours) else {
      throw ResultsError.caseFolder(path: folder.path)
    }
  }

  private func checkExisting(_ status: FileStatus) throws {
    let found = try names(status)
    guard !found.isEmpty else { return }
    let known = Set(ResultFile.files(of: .plan).map(\.fileName) + [ResultFile.summaryFileName])
    try checkHolds(only: known, among: found)
    let summary = folder.appendingPathComponent(ResultFile.summaryFileName)
    guard let data = try? Data(contentsOf: summary), (try? ResultSummary(json: data)) != nil else {
      throw ResultsError.noSummary(path: folder.path)
    }
  }

  /// What the folder holds, sorted, without a file manager's litter.
  ///
  /// - Throws: ``ResultsError`` where it is no folder or cannot be read.
  func names(_ status: FileStatus) throws -> [String] {
    guard status.isFolder else {
      throw ResultsError.destinationIsNoFolder(path: folder.path)
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw ResultsError.destinationUnreadable(path: folder.path)
    }
    return names.filter { !ResultsDestination.litter.contains($0) }.sorted()
  }

  /// Refuses a folder that holds anything but files of known names.
  func checkHolds(only known: Set<String>, among found: [String]) throws {
    if let foreign = found.first(where: { !known.contains($0) || isFolder($0) }) {
      throw ResultsError.foreignFile(path: folder.path, name: foreign)
    }
  }

  private func isFolder(_ name: String) -> Bool {
    FileStatus(folder.appendingPathComponent(name))?.isFolder ?? false
  }

  /// An absolute path with symbolic links resolved, also where its last part does not exist yet.
  private static func resolved(_ url: URL) -> URL {
    let absolute = url.absoluteURL.standardizedFileURL
    guard FileStatus(absolute) == nil, absolute.path != "/" else { return realPath(absolute) }
    return realPath(absolute.deletingLastPathComponent()).appendingPathComponent(absolute.lastPathComponent)
  }

  private static func realPath(_ url: URL) -> URL {
    guard let pointer = realpath(url.path, nil) else { return url }
    defer { free(pointer) }
    return URL(fileURLWithPath: String(cString: pointer)).standardizedFileURL
  }
}

/// What the file system says about a path, a last symbolic link not followed.
struct FileStatus {
  /// Whether it is a folder.
  let isFolder: Bool
  /// Whether it is an ordinary file: no device, pipe or link.
  let isFile: Bool
  /// Permission bits.
  let permissions: mode_t

  /// Looks at a path; nil where nothing is there.
  init?(_ url: URL) {
    var status = stat()
    guard lstat(url.path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    permissions = status.st_mode & 0o7777
  }
}
