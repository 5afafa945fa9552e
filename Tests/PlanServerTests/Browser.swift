import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanStore
import StaffingDomain
import StoreSupport
import TestSupport
import Workplace

@testable import PlanServer

/// A site over a store of its own, without a network.
struct TestSite: Sendable {
  let data: TestStore
  let site: Site

  init(
    isSecure: Bool = false, language: LanguageCode = .english, mostUploadBytes: Int = WorkSettings.usualUploadBytes,
    program: URL? = nil, data: TestStore? = nil
  ) throws {
    let work = WorkSettings(program: try program ?? Project.program.get(), mostUploadBytes: mostUploadBytes)
    let data = try data ?? TestStore()
    self.data = data
    // What it logs is nobody's here; a test of its own looks at that.
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    site = try Site(store: data.store, isSecure: isSecure, language: language, work: work, logger: logger)
  }

  func browser(_ address: String = "10.0.0.1") -> Browser { Browser(site, address: address) }

  /// A browser in which a user is signed in.
  func browser(signedIn name: String) async throws -> Browser {
    let browser = browser()
    _ = try await browser.get("/sign-in")
    let answer = try await browser.post("/sign-in", ["name": name, "password": TestStore.password])
    guard answer.status == 303, browser.cookies["cadre-session"] != nil else { throw NotSignedIn() }
    return browser
  }

  struct NotSignedIn: Error {}
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  var location: String? { headers[.location] }

  /// The token of the forms on the page.
  var token: String? {
    text.firstMatch(of: /name="token" value="([0-9a-f]{64})"/).map { String($0.output.1) }
  }
}

/// Keeps cookies and tokens as a browser does, and tells where its forms come from.
final class Browser {
  private let site: Site
  private let address: String
  private let host: String
  private(set) var cookies: [String: String] = [:]
  private(set) var token = ""
  private let scheme: String

  init(_ site: Site, address: String, host: String = "127.0.0.1:8080") {
    (self.site, self.address, self.host) = (site, address, host)
    scheme = site.isSecure ? "https" : "http"
  }

  func get(_ path: String) async throws -> Reply { try await send(.get, path, headers: [:]) }

  /// Sends a form, with the token of the last page and the origin of the site unless a test gives others.
  func post(
    _ path: String, _ fields: [String: String] = [:], token: String? = nil, headers: [String: String]? = nil
  ) async throws -> Reply {
    let all = fields.merging(["token": token ?? self.token]) { own, _ in own }
    let body = all.sorted { $0.key < $1.key }.map { "\($0.key)=\(AddressText.escaped($0.value))" }
    return try await post(path, body: body.joined(separator: "&"), headers: headers)
  }

  /// Sends a form with a file; none stands for a field in which none was chosen.
  func post(
    _ path: String, fields: [String: String], file: (name: String, bytes: [UInt8])?, token: String? = nil
  ) async throws -> Reply {
    let boundary = "----test-boundary-7d1"
    var body: [UInt8] = []
    // The token goes first, as in the pages.
    let all = [("token", token ?? self.token)] + fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (name, value) in all {
      body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    body += Array(
      ("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file?.name ?? "")\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n").utf8)
    body += (file?.bytes ?? []) + Array("\r\n--\(boundary)--\r\n".utf8)
    let headers = [
      "Origin": "\(scheme)://\(host)", "Sec-Fetch-Site": "same-origin",
      "Content-Type": "multipart/form-data; boundary=\(boundary)",
    ]
    return try await send(.post, path, headers: headers, bytes: body)
  }

  /// Sends the text of a body.
  func post(_ path: String, body: String, headers: [String: String]? = nil) async throws -> Reply {
    var all = headers ?? ["Origin": "\(scheme)://\(host)", "Sec-Fetch-Site": "same-origin"]
    if all["Content-Type"] == nil { all["Content-Type"] = "application/x-www-form-urlencoded" }
    return try await send(.post, path, headers: all, body: body)
  }

  /// Sends whatever a test wants.
  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: [String: String], body: String = ""
  ) async throws -> Reply {
    try await send(method, path, headers: headers, bytes: Array(body.utf8))
  }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, headers: [String: String], bytes: [UInt8]
  ) async throws -> Reply {
    var fields = HTTPFields()
    for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
    if !cookies.isEmpty {
      fields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let head = HTTPRequest(method: method, scheme: scheme, authority: host, path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: bytes)))
    let response = try await site.respond(to: request, context: SiteContext(address: address))
    let text = try await Collector.text(of: response.body)
    for header in response.headers[values: .setCookie] { keep(header) }
    let reply = Reply(status: response.status.code, headers: response.headers, text: text)
    if let token = reply.token { self.token = token }
    return reply
  }

  private func keep(_ header: String) {
    let parts = header.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let sides = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) else { return }
    cookies[String(sides[0])] = parts.contains("Max-Age=0") ? nil : String(sides[1])
  }
}

/// Gathers the parts of a body.
private struct Collector: ResponseBodyWriter {
  private final class Text {
    var buffer = ByteBuffer()
  }

  private let gathered = Text()

  static func text(of body: ResponseBody) async throws -> String {
    let collector = Collector()
    let gathered = collector.gathered
    try await body.write(collector)
    return String(buffer: gathered.buffer)
  }

  mutating func write(_ buffer: ByteBuffer) async throws { gathered.buffer.writeImmutableBuffer(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
