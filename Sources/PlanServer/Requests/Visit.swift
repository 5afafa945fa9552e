internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// A request whose right was found, with all that a page needs to know of it.
struct Visit: Sendable {
  let route: SiteRoute
  let parameters: [String: String]
  /// The path as asked for.
  let path: String
  /// The path of the page on which the visitor is: of a form that of the page where it stands.
  let page: String
  let query: FormFields
  let form: FormFields
  /// The file that came with the form; nil where the form has none.
  var file: SentFile?
  let user: User?
  /// The secret behind the tokens of forms: that of the session, else that of the browser.
  let secret: String
  let wording: any Language
  /// The address of the other machine.
  let address: String
  /// How the browser names this server, for example `http://127.0.0.1:8080`.
  let base: String

  /// Whether a table of the page is asked for as a file, with all its rows.
  var isFile: Bool { TableFile(rawValue: query["as"]) != nil }

  var formToken: String { FormToken.token(for: secret) }

  /// Who asks.
  var authorship: Authorship { Authorship(user?.actor ?? .server, address: address) }

  /// What was done just before, as the address says.
  var notice: WorkplaceNotice? { WorkplaceNotice(rawValue: query["done"]) }
}

/// What the server answers.
struct Answer: Sendable {
  enum Body: Sendable {
    case page(String)
    case bytes([UInt8], type: String)
    /// Parts that are made while they are sent, as a file of a name.
    case file(name: String, type: String, parts: @Sendable () -> AsyncThrowingStream<[UInt8], any Error>)
    /// A document that is a page of its own and asks for nothing else, in parts.
    case document(parts: @Sendable () -> AsyncThrowingStream<[UInt8], any Error>)
    /// Parts that are made while they are sent, for a page that is open.
    case stream(type: String, parts: @Sendable () -> AsyncThrowingStream<[UInt8], any Error>)
    case redirect(to: String)
  }

  /// What documents are.
  static let documentType = "text/html; charset=utf-8"

  /// A whole file in memory, as a file of a name.
  static func file(_ bytes: [UInt8], name: String, type: String) -> Answer {
    Answer(
      status: 200,
      body: .file(name: name, type: type) {
        AsyncThrowingStream { continuation in
          continuation.yield(bytes)
          continuation.finish()
        }
      })
  }

  var status: Int
  var body: Body
  /// The methods that the path knows, where the one of the request is none of them.
  var methods: [String] = []
  /// Cookies that the browser is to keep or to forget.
  var cookies: [(name: SiteCookies.Name, value: String?)] = []

  static func page(_ text: String, status: Int = 200) -> Answer { Answer(status: status, body: .page(text)) }

  /// Sends the browser on to a page of this server, with what was done.
  static func redirect(to path: String, done notice: WorkplaceNotice? = nil) -> Answer {
    Answer(
      status: 303, body: .redirect(to: AddressText.address(path, [("done", notice?.rawValue ?? "")])))
  }
}

/// A page is not shown, or a form not taken.
struct PageRefusal: Error {
  let status: Int
  let fault: PageFault

  init(_ fault: PageFault) {
    self.fault = fault
    status =
      switch fault {
      case .notFound: 404
      case .methodNotAllowed: 405
      case .notUnderstood: 400
      case .notAllowed, .foreignForm, .plan(.notOfRole), .plan(.ownSubmission): 403
      case .plan(.notInState): 409
      case .tooLarge: 413
      case .store, .busy: 503
      case .fault: 500
      }
  }
}
