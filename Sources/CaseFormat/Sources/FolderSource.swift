public import Foundation
public import StaffingDomain

/// A case in a folder of CSV files and `policy.yml`.
public struct FolderSource: CaseSource {
  /// Why there is no folder to read.
  public enum Absence: Error, Sendable, Hashable {
    /// Nothing stands there.
    case missing
    /// A file stands there.
    case isFile
  }

  private let names: PartNames
  private let folder: URL

  /// Lists a folder.
  ///
  /// - Throws: ``Absence`` where there is none, else the system's error where it cannot be listed.
  public init(_ folder: URL) throws {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory) else {
      throw Absence.missing
    }
    guard isDirectory.boolValue else { throw Absence.isFile }
    self.folder = folder
    names = PartNames(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  /// The parts whose files the folder had when it was listed.
  public var parts: Set<CasePart> { names.parts }

  /// Other files of the folder that look like tables or a policy.
  public var strangers: [String] { names.strangers }

  /// The names in the folder that stand for a part.
  public func spellings(of part: CasePart) -> [String] { names.spellings(of: part) }

  /// Reads the file of a part.
  public func bytes(of part: CasePart) -> PartBytes {
    let file = folder.appendingPathComponent(names.spellings(of: part).first ?? part.fileName)
    guard let size = size(of: file), let handle = try? FileHandle(forReadingFrom: file) else { return .unreadable }
    defer { try? handle.close() }
    let most = part.mostBytes ?? .max
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, most))
    do {
      while bytes.count < most {
        let count = min(FolderSource.pieceSize, most - bytes.count)
        guard let piece = try handle.read(upToCount: count), !piece.isEmpty else { break }
        bytes.append(contentsOf: piece)
      }
    } catch {
      return .broken(bytes)
    }
    return .whole(bytes)
  }

  /// How much of a file is read at once.
  private static let pieceSize = 1 << 20

  /// The bytes of a file with an end, links followed; nil for anything else: opening a pipe would wait for ever.
  private func size(of file: URL) -> Int? {
    var status = stat()
    guard stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
