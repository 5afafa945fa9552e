internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Answer {
  /// The answer as HTTP has it, with the headers that every one has.
  func response(isSecure: Bool, mayBeKept: Bool) -> Response {
    var headers = SecurityHeaders.fields(isSecure: isSecure, mayBeKept: mayBeKept)
    let jar = SiteCookies(isSecure: isSecure)
    for (name, value) in cookies { headers.append(HTTPField(name: .setCookie, value: jar.header(name, value))) }
    if !methods.isEmpty { headers[.allow] = methods.joined(separator: ", ") }
    let status = HTTPResponse.Status(code: self.status)
    switch body {
    case .page(let text):
      headers[.contentType] = Self.documentType
      return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    case .bytes(let bytes, let type):
      headers[.contentType] = type
      return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .file(let name, let type, let parts):
      headers[.contentType] = type
      headers[.contentDisposition] = "attachment; filename=\"\(name)\""
      return Response(status: status, headers: headers, body: Self.body(parts))
    case .document(let parts):
      headers[.contentType] = Self.documentType
      SecurityHeaders.confine(&headers)
      return Response(status: status, headers: headers, body: Self.body(parts))
    case .stream(let type, let parts):
      headers[.contentType] = type
      return Response(status: status, headers: headers, body: Self.body(parts))
    case .redirect(let path):
      headers[.location] = path
      return Response(status: status, headers: headers)
    }
  }

  private static func body(_ parts: @escaping @Sendable () -> AsyncThrowingStream<[UInt8], any Error>) -> ResponseBody {
    ResponseBody { writer in
      for try await part in parts() { try await writer.write(ByteBuffer(bytes: part)) }
      try await writer.finish(nil)
    }
  }
}

/// The headers of every answer.
enum SecurityHeaders {
  /// Pages load from this server only and run no script of their own text, nobody frames them, and what they show is not kept.
  ///
  /// Addresses are told to no other site, but to this one: without that browsers would leave the origin out of forms, by
  /// which those of other sites are told apart.
  private static let always: [(String, String)] = [
    (
      "Content-Security-Policy",
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ]

  /// What a document of its own may do: show its styles and pictures, and nothing else.
  ///
  /// A script that found its way into one would not run, nor know who is signed in.
  private static let ofDocuments =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; "
    + "frame-ancestors 'none'; sandbox"

  /// Makes the headers those of a document of its own.
  static func confine(_ fields: inout HTTPFields) {
    if let name = HTTPField.Name("Content-Security-Policy") { fields[name] = ofDocuments }
  }

  static func fields(isSecure: Bool, mayBeKept: Bool) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in always {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
    fields[.cacheControl] = mayBeKept ? "public, max-age=31536000, immutable" : "no-store"
    return fields
  }
}
