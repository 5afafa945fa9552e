internal import HTTPTypes
internal import Workplace

/// Everything that can be asked of the server.
///
/// What stands here and in ``row`` is all there is: a request that no row describes is answered with 404 or 405, and a row
/// without a right does not compile.
enum SiteRoute: Sendable, Hashable, CaseIterable {
  case start
  case signIn, doSignIn
  case doSignOut
  case link, useLink
  case users, newUser, addUser, user, changeUser, disableUser, enableUser, makeLink
  case audit, auditFile, checkTrail
  case cases, addCase, workplaceCase, addVersion, renameCase
  case findings, findingsFile, markedWorkbook, originalFile
  case caseRow, correctCell, withdrawCorrection
  case diagnosis, communeDiagnosis, receipt
  case runs, planForm, startRun, run, runEvents, runPicture, runFile, stopRun, repeatRun
  case review, planAgain, planOfficer, decide, planAnswer, planChanges
  case planPapers, planPaper
  case planLife, advancePlan, answerPlan
  case account, setLanguage, setPassword
  case help
  case asset
}

/// Who may use a route.
enum RouteRight: Sendable, Hashable {
  /// Whoever reaches the server.
  case everybody
  /// Whoever is signed in.
  case users
  /// Whoever is signed in and has a permission by role.
  case holders(Permission)
  /// Whoever is signed in and may do one of some things with a plan in some state; the page asks for the state.
  case doers([PlanDeed])

  /// Whether a user, or somebody who is not signed in, may.
  func allows(_ role: Role?) -> Bool {
    switch self {
    case .everybody: true
    case .users: role != nil
    case .holders(let permission): role?.may(permission) ?? false
    case .doers(let deeds): role.map { role in deeds.contains { PlanRights.roles(of: $0).contains(role) } } ?? false
    }
  }
}

/// What the table of routes says of one.
struct RouteRow: Sendable {
  let method: HTTPRequest.Method
  /// The parts of the path between slashes; a part that starts with a colon is a parameter.
  let path: [String]
  let right: RouteRight
  /// The most bytes that a body may have.
  let mostBytes: Int
  /// Whether a file comes with the form, as large as the server takes files; ``mostBytes`` is that of the rest then.
  let takesFile: Bool
  /// Whether nothing of it may be kept by browsers or anything between.
  let isPrivate: Bool

  init(
    _ method: HTTPRequest.Method, _ path: String, _ right: RouteRight, mostBytes: Int = RouteRow.mostBytesOfForm,
    takesFile: Bool = false, isPrivate: Bool = true
  ) {
    (self.method, self.right) = (method, right)
    self.path = path.split(separator: "/").map(String.init)
    (self.mostBytes, self.takesFile, self.isPrivate) = (mostBytes, takesFile, isPrivate)
  }

  /// Forms are short.
  static let mostBytesOfForm = 64 * 1024

  /// The path with the names of its parameters, for logs: what stands in their place may be secret.
  var pattern: String { "/" + path.joined(separator: "/") }
}

extension SiteRoute {
  /// The one table of all routes and of who may use them.
  var row: RouteRow {
    switch self {
    case .start: RouteRow(.get, "/", .users)
    case .signIn: RouteRow(.get, "/sign-in", .everybody)
    case .doSignIn: RouteRow(.post, "/sign-in", .everybody)
    case .doSignOut: RouteRow(.post, "/sign-out", .users)
    case .link: RouteRow(.get, "/link/:token", .everybody)
    case .useLink: RouteRow(.post, "/link/:token", .everybody)
    case .users: RouteRow(.get, "/users", .holders(.manageUsers))
    case .newUser: RouteRow(.get, "/users/new", .holders(.manageUsers))
    case .addUser: RouteRow(.post, "/users/new", .holders(.manageUsers))
    case .user: RouteRow(.get, "/users/:number", .holders(.manageUsers))
    case .changeUser: RouteRow(.post, "/users/:number", .holders(.manageUsers))
    case .disableUser: RouteRow(.post, "/users/:number/disable", .holders(.manageUsers))
    case .enableUser: RouteRow(.post, "/users/:number/enable", .holders(.manageUsers))
    case .makeLink: RouteRow(.post, "/users/:number/link", .holders(.manageUsers))
    case .audit: RouteRow(.get, "/audit", .holders(.readAuditTrail))
    case .auditFile: RouteRow(.get, "/audit.csv", .holders(.readAuditTrail))
    case .checkTrail: RouteRow(.post, "/audit/check", .holders(.readAuditTrail))
    case .cases: RouteRow(.get, "/cases", .holders(.readCases))
    case .addCase: RouteRow(.post, "/cases", .holders(.importCases), takesFile: true)
    case .workplaceCase: RouteRow(.get, "/cases/:case", .holders(.readCases))
    case .addVersion: RouteRow(.post, "/cases/:case", .holders(.importCases), takesFile: true)
    case .renameCase: RouteRow(.post, "/cases/:case/name", .holders(.importCases))
    case .findings: RouteRow(.get, "/cases/:case/:version", .holders(.readCases))
    case .findingsFile: RouteRow(.get, "/cases/:case/:version/findings.csv", .holders(.readCases))
    case .markedWorkbook: RouteRow(.get, "/cases/:case/:version/marked.xlsx", .holders(.readCases))
    case .originalFile: RouteRow(.get, "/cases/:case/:version/file", .holders(.readCases))
    case .caseRow: RouteRow(.get, "/cases/:case/:version/row", .holders(.importCases))
    case .correctCell: RouteRow(.post, "/cases/:case/:version/row", .holders(.importCases))
    case .withdrawCorrection: RouteRow(.post, "/cases/:case/:version/withdraw", .holders(.importCases))
    case .diagnosis: RouteRow(.get, "/cases/:case/:version/diagnosis", .holders(.readCases))
    case .communeDiagnosis: RouteRow(.get, "/cases/:case/:version/diagnosis/:commune", .holders(.readCases))
    case .receipt: RouteRow(.get, "/cases/:case/:version/diagnosis/:commune/:position", .holders(.readCases))
    case .runs: RouteRow(.get, "/runs", .holders(.readCases))
    case .planForm: RouteRow(.get, "/cases/:case/:version/plan", .holders(.planRuns))
    case .startRun: RouteRow(.post, "/cases/:case/:version/plan", .holders(.planRuns))
    case .run: RouteRow(.get, "/runs/:run", .holders(.readCases))
    case .runEvents: RouteRow(.get, "/runs/:run/events", .holders(.readCases))
    case .runPicture: RouteRow(.get, "/runs/:run/gap.svg", .holders(.readCases))
    case .runFile: RouteRow(.get, "/runs/:run/results/:name", .holders(.readCases))
    case .stopRun: RouteRow(.post, "/runs/:run/stop", .holders(.planRuns))
    case .repeatRun: RouteRow(.post, "/runs/:run/again", .holders(.planRuns))
    case .review: RouteRow(.get, "/runs/:run/review", .doers([.view, .viewOwnUnit]))
    case .planAgain: RouteRow(.post, "/runs/:run/review", .doers([.revise]))
    case .planOfficer: RouteRow(.get, "/runs/:run/review/:officer", .doers([.view, .viewOwnUnit]))
    case .decide: RouteRow(.post, "/runs/:run/review/:officer", .doers([.decide]))
    case .planAnswer: RouteRow(.get, "/runs/:run/review/:officer/why", .doers([.view]))
    case .planChanges: RouteRow(.get, "/runs/:run/changes", .doers([.view]))
    case .planPapers: RouteRow(.get, "/runs/:run/papers", .doers([.export]))
    case .planPaper: RouteRow(.get, "/runs/:run/papers/:paper", .doers([.export]))
    case .planLife: RouteRow(.get, "/runs/:run/life", .doers([.view, .viewOwnUnit]))
    case .advancePlan: RouteRow(.post, "/runs/:run/life", .doers(PlanDeed.steps))
    case .answerPlan: RouteRow(.post, "/runs/:run/answer", .doers([.answer]))
    case .account: RouteRow(.get, "/account", .users)
    case .setLanguage: RouteRow(.post, "/account/language", .users)
    case .setPassword: RouteRow(.post, "/account/password", .users)
    case .help: RouteRow(.get, "/help", .everybody)
    case .asset: RouteRow(.get, "/assets/:name", .everybody, isPrivate: false)
    }
  }
}

extension SiteRoute {
  /// The page on which the form of a route stands; a page itself.
  var page: SiteRoute {
    switch self {
    case .start, .signIn, .link, .users, .newUser, .user, .audit, .auditFile, .account, .help, .asset, .cases,
      .workplaceCase, .findings, .findingsFile, .markedWorkbook, .originalFile, .caseRow, .diagnosis,
      .communeDiagnosis, .receipt, .runs, .planForm, .run, .runEvents, .runPicture, .runFile,
      .review, .planOfficer, .planAnswer, .planChanges, .planPapers, .planPaper, .planLife:
      self
    case .planAgain: .review
    case .advancePlan, .answerPlan: .planLife
    case .decide: .planOfficer
    case .startRun: .planForm
    case .stopRun, .repeatRun: .run
    case .addCase: .cases
    case .addVersion, .renameCase: .workplaceCase
    case .correctCell: .caseRow
    case .withdrawCorrection: .findings
    case .doSignIn: .signIn
    case .doSignOut: .start
    case .useLink: .link
    case .addUser: .newUser
    case .changeUser, .disableUser, .enableUser, .makeLink: .user
    case .checkTrail: .audit
    case .setLanguage, .setPassword: .account
    }
  }

  /// The path with values in the place of its parameters.
  func path(_ parameters: [String: String]) -> String {
    "/" + row.path.map { $0.hasPrefix(":") ? parameters[String($0.dropFirst())] ?? "" : $0 }.joined(separator: "/")
  }
}

/// What a request asks for.
enum RouteMatch: Sendable {
  case found(SiteRoute, parameters: [String: String])
  /// The path is known with other methods.
  case otherMethods([HTTPRequest.Method])
  case unknown

  private static let rows = SiteRoute.allCases.map { (route: $0, row: $0.row) }

  /// Finds the route of a request; a part of a path that is written out goes before a parameter, and HEAD is GET.
  init(_ method: HTTPRequest.Method, path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let asked = method == .head ? .get : method
    var others: [HTTPRequest.Method] = []
    var best: (route: SiteRoute, parameters: [String: String])?
    for (route, row) in Self.rows {
      guard let parameters = Self.parameters(of: parts, in: row.path) else { continue }
      guard row.method == asked else {
        others.append(row.method)
        continue
      }
      if best == nil || parameters.count < best?.parameters.count ?? 0 { best = (route, parameters) }
    }
    if let best {
      self = .found(best.route, parameters: best.parameters)
    } else {
      self = others.isEmpty ? .unknown : .otherMethods(others)
    }
  }

  private static func parameters(of parts: [String], in pattern: [String]) -> [String: String]? {
    guard parts.count == pattern.count else { return nil }
    var parameters: [String: String] = [:]
    for (part, name) in zip(parts, pattern) {
      if name.hasPrefix(":") {
        parameters[String(name.dropFirst())] = part
      } else if part != name {
        return nil
      }
    }
    return parameters
  }
}
