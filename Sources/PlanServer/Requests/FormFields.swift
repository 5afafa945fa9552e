/// The fields of a form or of a query, as browsers write them (`application/x-www-form-urlencoded`).
struct FormFields: Sendable, Hashable {
  private var values: [String: String] = [:]

  /// The most fields that are read.
  private static let most = 200

  init() {}

  /// Takes the fields of a form with files; the first of several of one name counts.
  mutating func add(_ name: String, _ value: String) {
    if values[name] == nil { values[name] = value }
  }

  /// Forgets a field.
  mutating func remove(_ name: String) { values[name] = nil }

  /// Reads fields; nil where what stands there is no UTF-8 or has too many fields.
  ///
  /// The first of several of one name counts.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "&", omittingEmptySubsequences: true)
    guard parts.count <= Self.most else { return nil }
    for part in parts {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(sides[0]), let value = sides.count > 1 ? Self.decoded(sides[1]) : "" else {
        return nil
      }
      if values[name] == nil { values[name] = value }
    }
  }

  /// The value of a field; empty where it is missing.
  subscript(name: String) -> String { values[name] ?? "" }

  /// All fields, by name.
  var fields: [(name: String, value: String)] { values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  private static func decoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Writes what stands in addresses.
enum AddressText {
  /// A text as a value of a query: everything but letters, digits and `-._~` as its bytes.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return escaped
  }

  /// A path, perhaps with values already, and those values that are not empty.
  static func address(_ path: String, _ values: [(name: String, value: String)]) -> String {
    let query = values.filter { !$0.value.isEmpty }.map { "\($0.name)=\(escaped($0.value))" }.joined(separator: "&")
    return query.isEmpty ? path : "\(path)\(path.contains("?") ? "&" : "?")\(query)"
  }

  /// A path of this server that somebody may be sent to; nil for anything that could lead elsewhere.
  static func local(_ text: String) -> String? {
    let isPath = text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\")
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isPath && isPlain && text.utf8.count <= 500 ? text : nil
  }
}
