public import Foundation
public import Spreadsheets
public import StaffingDomain

/// Why no case can be read from an archive.
public enum ArchiveProblem: Error, Sendable, Hashable {
  /// The file is no archive, or is damaged, encrypted or too large.
  case file(WorkbookProblem)
  /// It names a place outside itself, as no honest archive does.
  case outsideName(String)
  /// It is a workbook under the name of an archive.
  case workbook
  /// No file in it has the name of a table or of the policy.
  case withoutTables
  /// Tables lie in several folders of it.
  case severalFolders([String])
}

/// A case in a zip archive: the files of a case folder, at the top of the archive or together in one folder of it.
///
/// Nothing is unpacked to a disk, so that no name in the archive is ever a path; names that try are refused all the same.
/// Everything is unpacked when the archive is opened, within bounds that a nation of 115,000 officers passes several times
/// over.
public struct ArchiveSource: CaseSource {
  private let names: PartNames
  private let contents: [CasePart: PartBytes]

  /// What an archive may hold.
  public static var limits: WorkbookLimits {
    var limits = WorkbookLimits()
    (limits.fileBytes, limits.entries) = (256 << 20, 1_000)
    (limits.partBytes, limits.totalBytes) = (256 << 20, 512 << 20)
    return limits
  }

  /// Reads an archive.
  ///
  /// - Throws: Why no case can be read from it.
  public init(reading file: URL, limits: WorkbookLimits = ArchiveSource.limits) throws(ArchiveProblem) {
    let archive = try Self.opened(file, limits)
    let files = try Self.files(of: archive)
    names = PartNames(files.keys)
    var contents: [CasePart: PartBytes] = [:]
    for part in names.parts.sorted(by: { $0.fileName < $1.fileName }) {
      guard let entry = names.spellings(of: part).first.flatMap({ files[$0] }) else { continue }
      contents[part] = .whole(try Self.bytes(of: entry, most: part.mostBytes, in: archive))
    }
    self.contents = contents
  }

  /// The parts whose files are in the archive.
  public var parts: Set<CasePart> { names.parts }

  /// Other files beside them that look like tables or a policy.
  public var strangers: [String] { names.strangers }

  /// The names in the archive that stand for a part.
  public func spellings(of part: CasePart) -> [String] { names.spellings(of: part) }

  /// The bytes of a part's file.
  public func bytes(of part: CasePart) -> PartBytes { contents[part] ?? .unreadable }

  private static func opened(_ file: URL, _ limits: WorkbookLimits) throws(ArchiveProblem) -> FileArchive {
    do { return try FileArchive(reading: file, limits: limits) } catch { throw .file(error) }
  }

  private static func bytes(
    of entry: String, most: Int?, in archive: FileArchive
  ) throws(ArchiveProblem) -> [UInt8] {
    do { return try archive.bytes(of: entry, most: most) } catch { throw .file(error) }
  }

  /// The names of the entries in the folder of the tables, by the names of their files.
  private static func files(of archive: FileArchive) throws(ArchiveProblem) -> [String: String] {
    var folders: [String: [String: String]] = [:]
    for entry in archive.names where !entry.hasSuffix("/") && !entry.hasSuffix("\\") {
      let parts = entry.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.map(String.init)
      guard let file = parts.last, isInside(parts, entry) else { throw .outsideName(entry) }
      folders[parts.dropLast().joined(separator: "/"), default: [:]][file] = entry
    }
    if archive.holds("xl/workbook.xml") || archive.holds("[Content_Types].xml") { throw .workbook }
    // What some systems put into every archive: their own folders beside the files.
    let withTables = folders.keys.filter { folder in
      !folder.hasPrefix("__MACOSX") && !PartNames(folders[folder, default: [:]].keys).parts.isEmpty
    }.sorted()
    guard let folder = withTables.first else { throw .withoutTables }
    guard withTables.count == 1 else { throw .severalFolders(withTables) }
    return folders[folder] ?? [:]
  }

  /// Whether a name stays within the archive: it is not absolute, names no drive and goes up nowhere.
  private static func isInside(_ parts: [String], _ entry: String) -> Bool {
    !entry.contains("\0") && parts.first != "" && parts.first?.hasSuffix(":") == false && !parts.contains("..")
  }
}
