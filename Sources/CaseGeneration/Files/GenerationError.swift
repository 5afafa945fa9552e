/// Why a case cannot be made up or written: one line that says what is wrong and how to mend it.
public struct GenerationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of trouble; tests and commands match these, not the text.
  public enum Code: String, Sendable, CaseIterable {
    /// The folder holds something already.
    case folderInUse = "folder-in-use"
    /// The folder cannot be made, listed or written.
    case notWritable = "not-writable"
    /// The list of real communes cannot be read or used.
    case communeList = "commune-list"
  }

  /// The kind of trouble.
  public let code: Code
  /// What is wrong and how to mend it.
  public let message: String

  /// The message.
  public var description: String { message }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
