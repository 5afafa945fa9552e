public import Foundation

/// Where a workbook of results is to go.
public struct WorkbookPlace: Sendable {
  /// The file.
  public var file: URL
  /// Whether an existing file may be replaced.
  public var mayReplace: Bool

  /// Names a place.
  public init(_ file: URL, mayReplace: Bool = false) { (self.file, self.mayReplace) = (file, mayReplace) }

  var destination: FileDestination { FileDestination(file, mayReplace: mayReplace) }
}
