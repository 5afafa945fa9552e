internal import Tables

/// A template's file and the partials that stand beside it.
public struct TemplateSource: Sendable {
  /// A longer file is no template.
  public static let longestFile = 1 << 20
  /// The ending of the files of partials, and usually of templates.
  public static let fileExtension = "mustache"

  /// What findings call the file, with its control characters shown.
  let fileName: String
  let bytes: [UInt8]?
  /// The names of the partials, sorted, as tags have them.
  let partials: [String]
  /// The bytes of a partial; nil where it cannot be read.
  let read: @Sendable (String) -> [UInt8]?

  /// Names a template.
  ///
  /// - Parameters:
  ///   - bytes: Its bytes; nil where it cannot be read.
  ///   - partials: The names of its partials, as tags have them.
  ///   - read: The bytes of a partial, of which only those are asked for that are used.
  public init(
    fileName: String, bytes: [UInt8]?, partials: [String] = [],
    read: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.fileName = ControlCharacters.shown(inLabel: fileName)
    (self.bytes, self.partials, self.read) = (bytes, partials.sorted(), read)
  }

  /// Why a file cannot be read.
  struct Refusal: Error {
    let fact: TemplateFact
  }

  /// The text of a file, without a byte order mark.
  static func text(of bytes: [UInt8]?) -> Result<String, Refusal> {
    guard let bytes else { return .failure(Refusal(fact: .unreadable)) }
    guard bytes.count <= longestFile else { return .failure(Refusal(fact: .tooLong(bytes: longestFile))) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else { return .failure(Refusal(fact: .notUTF8)) }
    return .success(text)
  }

  static func fileName(ofPartial name: String) -> String { "\(name).\(fileExtension)" }
}
