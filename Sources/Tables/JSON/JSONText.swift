public import Foundation

/// The one form of JSON that Cadre writes: sorted keys in snake case, two spaces, a line feed at the end.
public enum JSONText {
  /// A value as JSON text.
  ///
  /// Infinite numbers and not-a-number, which JSON lacks, become the texts `inf`, `-inf` and `nan`.
  ///
  /// - Throws: An `EncodingError`, from the value's own encoding.
  public static func text(_ value: some Encodable) throws -> String {
    String(decoding: try data(value), as: UTF8.self)
  }

  /// A value as the bytes of JSON text, see ``text(_:)``.
  ///
  /// - Throws: An `EncodingError`, from the value's own encoding.
  public static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    var data = try encoder.encode(value)
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
