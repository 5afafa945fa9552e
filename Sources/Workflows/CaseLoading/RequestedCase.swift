public import CaseFormat
public import Foundation
public import StaffingDomain
import Tables

/// A case as a request names it: where it comes from, and what is otherwise in this run.
public struct RequestedCase: Sendable {
  /// What a case is read from.
  public enum Place: Sendable {
    /// A folder with the tables and `policy.yml`.
    case folder(URL)
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

  /// The name of the case, for titles, with its control characters shown.
  public var name: String {
    switch place {
    case .folder(let url): ControlCharacters.shown(inLabel: url.standardizedFileURL.lastPathComponent)
    case .source(_, let name): ControlCharacters.shown(inLabel: name)
    }
  }

  /// The folder of the case, which is never written to; nil where it is in none.
  public var folder: URL? { if case .folder(let url) = place { url } else { nil } }

  /// Reads and checks the case with some what-ifs.
  ///
  /// - Throws: The system's error where a folder is there but cannot be listed.
  func reading(with whatIfs: [WhatIf]) throws -> CaseReading {
    switch place {
    case .folder(let url): try CaseReader.read(url, overrides: overrides, whatIfs: whatIfs)
    case .source(let source, _): CaseReader.read(source, overrides: overrides, whatIfs: whatIfs)
    }
  }
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
