internal import Foundation

/// What stands in the body of a form with files, in the order in which it arrives.
enum MultipartEvent: Sendable, Hashable {
  /// A field of text.
  case field(name: String, value: String)
  /// A file begins, under the name that the browser gives.
  case fileBegins(name: String, fileName: String)
  /// The next bytes of the file.
  case fileBytes([UInt8])
  /// The file is whole.
  case fileEnds
}

/// Why such a body cannot be read.
enum MultipartProblem: Error, Sendable, Hashable {
  /// It is not in the form, or ends before its end.
  case malformed
  /// Its fields besides files are longer, or more, than any page of the site sends.
  case tooMuch
}

/// Reads bodies of forms with files (`multipart/form-data`) while they arrive, without holding more of a file than a piece.
///
/// Source: RFC 7578, and RFC 2046, section 5.1.1; names as browsers write them (HTML, section 4.10.21.8).
struct MultipartReader {
  private enum State: Equatable {
    case preamble
    /// Behind a line that parts parts: another part follows, or the end.
    case behindDelimiter
    case head
    case field(name: String)
    case file
    case end
  }

  /// What parts parts, with the line break before it, which belongs to it.
  private let delimiter: [UInt8]
  private var state = State.preamble
  private var buffer: [UInt8]
  private var textBytes = 0
  private var parts = 0

  /// The bytes of all fields and heads of parts.
  static let mostTextBytes = 64 * 1024
  private static let mostParts = 50

  /// Begins to read.
  ///
  /// - Parameter type: The content type with its boundary; nil comes back for another type.
  init?(contentType type: String) {
    guard let boundary = Self.boundary(of: type) else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter may stand at the very beginning.
    buffer = [0x0D, 0x0A]
  }

  /// Takes the next bytes.
  ///
  /// - Returns: What is whole now.
  mutating func take(_ bytes: [UInt8]) throws(MultipartProblem) -> [MultipartEvent] {
    buffer.append(contentsOf: bytes)
    var events: [MultipartEvent] = []
    while try step(&events) {}
    return events
  }

  /// Whether the end was reached; what follows it counts for nothing.
  var isAtEnd: Bool { state == .end }

  /// Goes one part of the form on; false where more bytes are needed.
  private mutating func step(_ events: inout [MultipartEvent]) throws(MultipartProblem) -> Bool {
    switch state {
    case .preamble: return passOver()
    case .behindDelimiter: return try passDelimiter()
    case .head: return try readHead(&events)
    case .field(let name): return try readField(name, &events)
    case .file: return readFile(&events)
    case .end:
      buffer.removeAll()
      return false
    }
  }

  private mutating func passOver() -> Bool {
    guard let place = place(of: delimiter) else {
      buffer.removeFirst(max(0, buffer.count - delimiter.count))
      return false
    }
    buffer.removeFirst(place + delimiter.count)
    state = .behindDelimiter
    return true
  }

  private mutating func passDelimiter() throws(MultipartProblem) -> Bool {
    // Blanks may follow a delimiter.
    let blanks = buffer.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard blanks < 100 else { throw .malformed }
    guard buffer.count >= blanks + 2 else { return false }
    switch (buffer[blanks], buffer[blanks + 1]) {
    case (0x2D, 0x2D): state = .end
    case (0x0D, 0x0A):
      parts += 1
      guard parts <= Self.mostParts else { throw .tooMuch }
      buffer.removeFirst(blanks + 2)
      state = .head
    default: throw .malformed
    }
    return true
  }

  private mutating func readHead(_ events: inout [MultipartEvent]) throws(MultipartProblem) -> Bool {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    guard let place = place(of: end) else {
      guard textBytes + buffer.count <= Self.mostTextBytes else { throw .tooMuch }
      return false
    }
    let head = Array(buffer[..<place])
    try count(place)
    buffer.removeFirst(place + end.count)
    guard let names = MultipartHead.names(in: head) else { throw .malformed }
    if let fileName = names.fileName {
      events.append(.fileBegins(name: names.name, fileName: fileName))
      state = .file
    } else {
      state = .field(name: names.name)
    }
    return true
  }

  private mutating func readField(
    _ name: String, _ events: inout [MultipartEvent]
  ) throws(MultipartProblem) -> Bool {
    guard let place = place(of: delimiter) else {
      guard textBytes + buffer.count <= Self.mostTextBytes else { throw .tooMuch }
      return false
    }
    try count(place)
    guard let value = String(validating: buffer[..<place], as: UTF8.self) else { throw .malformed }
    events.append(.field(name: name, value: value))
    buffer.removeFirst(place + delimiter.count)
    state = .behindDelimiter
    return true
  }

  private mutating func readFile(_ events: inout [MultipartEvent]) -> Bool {
    let end = place(of: delimiter)
    // What may be the beginning of a delimiter waits for the bytes behind it.
    let count = end ?? max(0, buffer.count - delimiter.count + 1)
    if count > 0 { events.append(.fileBytes(Array(buffer[..<count]))) }
    guard end != nil else {
      buffer.removeFirst(count)
      return false
    }
    events.append(.fileEnds)
    buffer.removeFirst(count + delimiter.count)
    state = .behindDelimiter
    return true
  }

  private mutating func count(_ bytes: Int) throws(MultipartProblem) {
    textBytes += bytes
    guard textBytes <= Self.mostTextBytes else { throw .tooMuch }
  }

  /// Where some bytes stand first in the buffer.
  private func place(of sought: [UInt8]) -> Int? {
    buffer.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var place = 0
      while place + sought.count <= buffer.count {
        // The library looks at many bytes at once: a file has a hundred million.
        let rest = buffer.count - sought.count + 1 - place
        guard let next = memchr(start + place, Int32(sought[0]), rest) else { return nil }
        let found = UnsafeRawPointer(next) - start
        if memcmp(next, sought, sought.count) == 0 { return found }
        place = found + 1
      }
      return nil
    }
  }

  private static func boundary(of type: String) -> String? {
    let pieces = type.split(separator: ";").map { $0.drop { $0 == " " || $0 == "\t" } }
    guard let kind = pieces.first, kind.lowercased() == "multipart/form-data" else { return nil }
    for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
      let boundary = piece.dropFirst("boundary=".count).filter { $0 != "\"" }
      let isSound = boundary.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      return isSound && (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
    }
    return nil
  }
}

/// The head of a part.
enum MultipartHead {
  /// The names of the field and of the file; no file name for a field of text, nil where there is no name at all.
  static func names(in head: [UInt8]) -> (name: String, fileName: String?)? {
    guard let text = String(validating: head, as: UTF8.self) else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2, sides[0].lowercased() == "content-disposition" else { continue }
      let parameters = parameters(of: sides[1])
      return parameters["name"].map { ($0, parameters["filename"]) }
    }
    return nil
  }

  /// The parameters behind `form-data`, quoted as browsers do it: a quote and line breaks as `%22`, `%0D` and `%0A`.
  private static func parameters(of text: Substring) -> [String: String] {
    var parameters: [String: String] = [:]
    var rest = text.drop { $0 != ";" }.dropFirst()
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { $0 != " " && $0 != ";" }.lowercased()
      rest = rest[rest.index(after: equals)...]
      let value: Substring
      if rest.first == "\"" {
        value = rest.dropFirst().prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 2)
      } else {
        value = rest.prefix { $0 != ";" }
        rest = rest.dropFirst(value.count)
      }
      rest = rest.drop { $0 != ";" }.dropFirst()
      if parameters[name] == nil {
        let quoted = [("%22", "\""), ("%0D", " "), ("%0A", " ")]
        parameters[name] = quoted.reduce(String(value)) { $0.replacing($1.0, with: $1.1) }
      }
    }
    return parameters
  }

  /// The last part of a name: browsers of old sent whole paths, and others may send anything.
  static func fileName(_ name: String) -> String {
    String(name.split { $0 == "/" || $0 == "\\" }.last ?? "")
  }
}
