/// What a field holds.
public enum LetterValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// Entries.
  case list([LetterRecord])
}

/// The values of the fields of one scope; a field without a value is missing, and its section is left out.
public struct LetterRecord: Sendable, Hashable {
  private var values: [LetterField: LetterValue] = [:]

  /// Creates a record without values.
  public init() {}

  /// The value of a field; nil where it is missing.
  public subscript(field: LetterField) -> LetterValue? { values[field] }

  /// The text of a field; nil where it is missing or no text.
  public func text(_ field: LetterField) -> String? {
    if case .text(let text) = values[field] { text } else { nil }
  }

  /// Whether a flag is set.
  public func isSet(_ field: LetterField) -> Bool { values[field] == .flag(true) }

  /// The entries of a list; none where it is missing or no list.
  public func entries(_ field: LetterField) -> [LetterRecord] {
    if case .list(let entries) = values[field] { entries } else { [] }
  }

  /// Gives a field a text; an empty one is as good as none.
  public mutating func set(_ field: LetterField, _ text: String?) {
    values[field] = text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// Sets a flag.
  public mutating func set(_ field: LetterField, _ isSet: Bool) { values[field] = .flag(isSet) }

  /// Gives a field its entries.
  public mutating func set(_ field: LetterField, _ entries: [LetterRecord]) { values[field] = .list(entries) }
}

extension LetterRecord: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ field: LetterField) { stringValue = field.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Encodes an object with the fields that have a value.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    for field in LetterField.allCases {
      switch values[field] {
      case nil: break
      case .text(let text): try object.encode(text, forKey: Key(field))
      case .flag(let flag): try object.encode(flag, forKey: Key(field))
      case .list(let entries): try object.encode(entries, forKey: Key(field))
      }
    }
  }
}
