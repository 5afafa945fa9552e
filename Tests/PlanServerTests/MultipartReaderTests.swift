import Testing

@testable import PlanServer

@Suite("Forms with files")
struct MultipartReaderTests {
  private static let type = "multipart/form-data; boundary=AaB03x"

  private static func body(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

  private static let usual = body(
    """
    --AaB03x
    Content-Disposition: form-data; name="token"

    abc
    --AaB03x
    Content-Disposition: form-data; name="name"

    Tỉnh
    mẫu
    --AaB03x
    Content-Disposition: form-data; name="file"; filename="số liệu.xlsx"
    Content-Type: application/octet-stream

    one
    --AaB03
    -
    --AaB03x--

    """)

  /// What comes out, with the pieces of a file put together.
  private static func events(
    _ pieces: [[UInt8]], type: String = type
  ) throws -> (events: [MultipartEvent], isAtEnd: Bool) {
    var reader = try #require(MultipartReader(contentType: type))
    var events: [MultipartEvent] = []
    for piece in pieces {
      for event in try reader.take(piece) {
        if case .fileBytes(let bytes) = event, case .fileBytes(let before) = events.last {
          events[events.count - 1] = .fileBytes(before + bytes)
        } else {
          events.append(event)
        }
      }
    }
    return (events, reader.isAtEnd)
  }

  private static let expected: [MultipartEvent] = [
    .field(name: "token", value: "abc"), .field(name: "name", value: "Tỉnh\r\nmẫu"),
    .fileBegins(name: "file", fileName: "số liệu.xlsx"), .fileBytes(Array("one\r\n--AaB03\r\n-".utf8)), .fileEnds,
  ]

  @Test("Cut at every byte, and byte by byte, it gives the same")
  func cuts() throws {
    for place in 0...Self.usual.count {
      let (events, isAtEnd) = try Self.events([Array(Self.usual[..<place]), Array(Self.usual[place...])])
      #expect(events == Self.expected && isAtEnd, "\(place)")
    }
    #expect(try Self.events(Self.usual.map { [$0] }).events == Self.expected)
  }

  @Test("A body that ends too early is never at its end")
  func early() throws {
    let end = Self.usual.count - 2
    for place in 0..<end {
      let outcome = try Self.events([Array(Self.usual[..<place])])
      #expect(!outcome.isAtEnd, "\(place)")
      #expect(Self.expected.starts(with: outcome.events.dropLast()), "\(place)")
    }
  }

  @Test("Boundaries as browsers write them, and what is none")
  func types() {
    for type in [
      "multipart/form-data; boundary=x", "Multipart/Form-Data;boundary=\"x\"",
      "multipart/form-data; charset=utf-8; boundary=----WebKitFormBoundary7MA4YWxk",
    ] { #expect(MultipartReader(contentType: type) != nil, "\(type)") }
    for type in [
      "", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=x",
      "application/x-www-form-urlencoded", "multipart/form-data; boundary=\(String(repeating: "x", count: 71))",
      "multipart/form-data; boundary=a\tb",
    ] { #expect(MultipartReader(contentType: type) == nil, "\(type)") }
  }

  @Test("Preamble, epilogue, blanks behind boundaries, unnamed and empty files")
  func forms() throws {
    let body = Self.body(
      "preamble\n--AaB03x  \ncontent-disposition: form-data; name=file; filename=\"\"\n\n\n--AaB03x--\nepilogue\n--AaB03x\n"
    )
    #expect(
      try Self.events([body]).events == [.fileBegins(name: "file", fileName: ""), .fileEnds])
    let quoted = Self.body(
      "--AaB03x\nContent-Disposition: form-data; name=\"a%22b\"; filename=\"C:\\x; y\\%22z%0D%0A.zip\"\n\n\n--AaB03x--\n"
    )
    guard case .fileBegins(let name, let file) = try Self.events([quoted]).events.first else {
      Issue.record("no file")
      return
    }
    #expect(name == "a\"b" && MultipartHead.fileName(file) == "\"z  .zip")
    #expect(MultipartHead.fileName("../../etc/passwd") == "passwd" && MultipartHead.fileName("..\\a.zip") == "a.zip")
  }

  @Test("What is malformed or too much is refused")
  func refused() throws {
    let long = String(repeating: "x", count: MultipartReader.mostTextBytes + 1)
    let head = "Content-Disposition: form-data; name=\"a\"\n\n"
    let many = (0..<60).map { _ in "--AaB03x\n\(head)x\n" }.joined() + "--AaB03x--\n"
    let examples: [(String, MultipartProblem)] = [
      ("--AaB03x!\n\(head)x\n--AaB03x--\n", .malformed), ("--AaB03x\nX: y\n\nx\n--AaB03x--\n", .malformed),
      ("--AaB03x\n\(head)\(long)", .tooMuch), ("--AaB03x\nX: \(long)", .tooMuch), (many, .tooMuch),
    ]
    for (text, problem) in examples {
      #expect(throws: problem) { try Self.events([Self.body(text)]) }
    }
    #expect(throws: MultipartProblem.malformed) {
      try Self.events([Self.body("--AaB03x\n\(head)") + [0xFF, 0xFE] + Self.body("\n--AaB03x--\n")])
    }
  }

  @Test("A file of megabytes comes through as it is, whatever stands in it")
  func large() throws {
    let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 % 13 == 0 ? 0x0D : $0 % 7 == 0 ? 0x0A : 0x2D) }
    let head = Self.body("--AaB03x\nContent-Disposition: form-data; name=\"f\"; filename=\"x.zip\"\n\n")
    let body = head + content + Self.body("\n--AaB03x--\n")
    let pieces = stride(from: 0, to: body.count, by: 65_537).map { Array(body[$0..<min($0 + 65_537, body.count)]) }
    #expect(
      try Self.events(pieces).events == [
        .fileBegins(name: "f", fileName: "x.zip"), .fileBytes(content), .fileEnds,
      ])
  }
}
