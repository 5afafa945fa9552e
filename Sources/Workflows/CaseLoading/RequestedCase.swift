public import CaseFormat
public import Foundation
import Reporting
public import StaffingDomain
import Tables
import Wording

/// A case as a request names it: where it comes from, and what is otherwise in this run.
public struct RequestedCase: Sendable {
  /// What a case is read from.
  public enum Place: Sendable {
    /// A folder with the tables and `policy.yml`.
    case folder(URL)
    /// A workbook with a sheet for each table.
    case workbook(URL)
    /// An archive (zip) with the files of such a folder.
    case archive(URL)
    /// Anything that hands out the bytes of the tables, and what the case is called.
    case source(any CaseSource, name: String)
  }

  /// Where a what-if comes from.
  public enum WhatIfPlace: Sendable {
    /// A file.
    case file(URL)
    /// The bytes of a file and its name.
    case bytes([UInt8], fileName: String)
  }

  /// Where the case comes from.
  public var place: Place
  /// Values of the policy that take precedence over the policy's file and the what-ifs.
  public var overrides: [PolicyOverride]
  /// The what-ifs, in the order in which they apply.
  public var whatIfs: [WhatIfPlace]

  /// Names a case.
  public init(_ place: Place, overrides: [PolicyOverride] = [], whatIfs: [WhatIfPlace] = []) {
    (self.place, self.overrides, self.whatIfs) = (place, overrides, whatIfs)
  }

  /// A case in a folder or, where the name ends as those of workbooks or archives do and no folder has it, in one of these.
  public static func place(at url: URL) -> Place {
    let ending = url.pathExtension.lowercased()
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    if isThere, isFolder.boolValue { return .folder(url) }
    if ["xlsx", "xlsm", "xls", "ods", "xlsb"].contains(ending) { return .workbook(url) }
    return ending == "zip" ? .archive(url) : .folder(url)
  }

  /// The name of the case, for titles, with its control characters shown.
  public var name: String {
    switch place {
    case .folder(let url), .workbook(let url), .archive(let url):
      ControlCharacters.shown(inLabel: url.standardizedFileURL.lastPathComponent)
    case .source(_, let name): ControlCharacters.shown(inLabel: name)
    }
  }

  /// The folder of the case, which is never written to; nil where it is in none.
  public var folder: URL? { if case .folder(let url) = place { url } else { nil } }

  /// The workbook of the case, which is never written to; nil where it is in none.
  var workbook: URL? { if case .workbook(let url) = place { url } else { nil } }

  /// The files that the case is read from, with its outlines and what-ifs, which are never written to.
  var files: [URL] {
    let changes: [URL] = whatIfs.compactMap { if case .file(let url) = $0 { url } else { nil } }
    switch place {
    case .folder(let url):
      let names = CasePart.allCases.map(\.fileName) + [BoundariesFile.name]
      return names.map { url.appendingPathComponent($0) } + changes
    case .workbook(let url), .archive(let url): return [url] + changes
    case .source: return changes
    }
  }

  /// What the case is read from.
  ///
  /// - Throws: ``CaseRefusal`` where it is not there or no case can be read from it; the system's error where a folder
  ///   cannot be listed.
  func source() throws -> any CaseSource {
    switch place {
    case .folder(let url):
      do {
        return try FolderSource(url)
      } catch let absence as FolderSource.Absence {
        throw CaseRefusal.errors([CaseFinding(.error, .file(absence == .isFile ? .notAFolder : .noFolder), file: name)])
      }
    case .workbook(let url):
      guard FileManager.default.fileExists(atPath: url.path) else {
        throw CaseRefusal.errors([CaseFinding(.error, .file(.noWorkbook), file: name)])
      }
      do {
        return try WorkbookSource(reading: url, vocabulary: .spoken)
      } catch {
        throw CaseRefusal.errors([CaseFinding(.error, .file(.workbook(error)), file: name)])
      }
    case .archive(let url):
      do {
        return try ArchiveSource(reading: url)
      } catch {
        throw CaseRefusal.errors([CaseFinding(.error, .file(.archive(error)), file: name)])
      }
    case .source(let source, _): return source
    }
  }

  /// Reads and checks the case with some what-ifs.
  ///
  /// - Throws: The system's error where a folder is there but cannot be listed.
  func reading(with whatIfs: [WhatIf]) throws -> CaseReading {
    switch place {
    case .folder(let url): try CaseReader.read(url, overrides: overrides, whatIfs: whatIfs)
    case .workbook(let url):
      CaseReader.read(workbook: url, .spoken, overrides: overrides, whatIfs: whatIfs)
    case .archive(let url): CaseReader.read(archive: url, overrides: overrides, whatIfs: whatIfs)
    case .source(let source, _): CaseReader.read(source, overrides: overrides, whatIfs: whatIfs)
    }
  }
}

extension WorkbookVocabulary {
  /// The names of every language.
  static let spoken = WorkbookVocabulary(in: LanguageCode.allCases.map(\.language))
}

extension RequestedCase.WhatIfPlace {
  /// Reads the what-if.
  func reading() -> WhatIfReading {
    switch self {
    case .file(let url): WhatIfReader.read(url)
    case .bytes(let bytes, let fileName): WhatIfReader.read(bytes, fileName: fileName)
    }
  }

  /// The name of its file, without folders and ending, with its control characters shown.
  var name: String {
    switch self {
    case .file(let url): ControlCharacters.shown(inLabel: url.deletingPathExtension().lastPathComponent)
    case .bytes(_, let fileName): Self.file(URL(fileURLWithPath: fileName)).name
    }
  }
}
