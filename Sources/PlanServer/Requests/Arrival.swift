internal import HTTPTypes
internal import Hummingbird
internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// What can be said of a request before its right is known.
struct Arrival: Sendable {
  private let target: String
  private let query: FormFields?
  private let address: String
  private let base: String
  private let language: LanguageCode
  /// The language that the address asks for.
  private let chosenLanguage: LanguageCode?
  private let formSecret: String
  private let isNewFormSecret: Bool
  private let isRead: Bool
  /// What the browser shows as the secret of a session.
  let session: String?

  init(_ request: Request, from context: SiteContext, isSecure: Bool, language: LanguageCode) {
    let cookies = SiteCookies(isSecure: isSecure)
    target = request.head.path ?? "/"
    query = request.uri.query.map { FormFields($0) } ?? FormFields()
    address = context.address
    base = "\(isSecure ? "https" : "http")://\(request.head.authority ?? "")"
    session = cookies.value(.session, in: request.headers)
    chosenLanguage = query.flatMap { LanguageCode(rawValue: $0["language"]) }
    let kept = cookies.value(.language, in: request.headers).flatMap(LanguageCode.init(rawValue:))
    self.language = chosenLanguage ?? kept ?? language
    let secret = cookies.value(.form, in: request.headers).flatMap { FormToken.isSeed($0) ? $0 : nil }
    formSecret = secret ?? FormToken.seed()
    isNewFormSecret = secret == nil
    isRead = request.method == .get || request.method == .head
  }

  /// Whether the query could be read.
  var isUnderstood: Bool { query != nil }

  func visit(
    _ route: SiteRoute, parameters: [String: String], form: FormFields, user: User?
  ) -> Visit {
    let path = String(target.prefix { $0 != "?" })
    return Visit(
      route: route, parameters: parameters, path: path, page: isRead ? path : route.page.path(parameters),
      query: query ?? FormFields(), form: form, user: user,
      secret: user == nil ? formSecret : session ?? formSecret, wording: language.language, address: address, base: base
    )
  }

  /// The cookies that a visit leaves behind: the secret for forms of those who are not signed in, and a chosen language.
  func cookies(for visit: Visit) -> [(name: SiteCookies.Name, value: String?)] {
    var cookies: [(name: SiteCookies.Name, value: String?)] = []
    if visit.user == nil, isNewFormSecret, visit.route != .asset { cookies.append((.form, formSecret)) }
    if let chosenLanguage { cookies.append((.language, chosenLanguage.rawValue)) }
    return cookies
  }

  /// Where somebody goes who has to sign in first, and comes back from.
  func toSignIn() -> Answer {
    let back = isRead && target != "/" ? AddressText.local(target) ?? "" : ""
    var answer = Answer.redirect(to: AddressText.address("/sign-in", [("to", back)]))
    if session != nil { answer.cookies.append((.session, nil)) }
    if let chosenLanguage { answer.cookies.append((.language, chosenLanguage.rawValue)) }
    return answer
  }
}
