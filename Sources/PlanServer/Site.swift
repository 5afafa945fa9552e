internal import Foundation
internal import HTTPTypes
public import Hummingbird
public import Logging
internal import NIOCore
public import PlanStore
public import StaffingDomain
internal import Synchronization
internal import Wording
internal import Workplace

/// What the server knows of a connection.
public struct SiteContext: InitializableFromSource {
  /// The address of the other machine.
  public let address: String

  /// Takes it from the connection.
  public init(source: ApplicationRequestContextSource) {
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// Names the address, where there is no connection.
  public init(address: String) { self.address = address }
}

/// The pages of the workplace over its data.
///
/// Each request takes one way: its row in the table of routes, the session, the right, the origin of a form, its size, its
/// token, and only then its page. Whatever goes wrong becomes a page that says what to do.
public struct Site: HTTPResponder {
  let store: PlanStore
  let isSecure: Bool
  let language: LanguageCode
  let logger: Logger
  let pages: SitePages
  let checks = TrailChecks()
  let workshop: CaseWorkshop
  /// Versions by their digests: a province takes some 20 MB, so that a few do no harm.
  let openCases = LastAsked<String, OpenCase>(most: 3)
  /// Plans by their runs: a province takes some 10 MB besides its case.
  let openPlans = LastAsked<RunNumber, OpenPlan>(most: 4)
  let keeper: RunKeeper
  let questions: PlanQuestions
  let papers: PlanPapers
  let mostUploadBytes: Int

  /// Makes the pages.
  ///
  /// - Parameters:
  ///   - store: The data.
  ///   - isSecure: Whether connections are encrypted.
  ///   - language: The language for those who have chosen none.
  ///   - work: The program behind the pages, and how much of it runs at once.
  ///   - logger: Takes a line for each request, without names, secrets or what was typed.
  /// - Throws: What the parser of the templates says, which no data can cause.
  public init(store: PlanStore, isSecure: Bool, language: LanguageCode, work: WorkSettings, logger: Logger) throws {
    (self.store, self.isSecure, self.language, self.logger) = (store, isSecure, language, logger)
    workshop = CaseWorkshop(program: work.program, most: work.checks)
    keeper = RunKeeper(store: store, work: work, language: language, logger: logger)
    questions = PlanQuestions(store: store, work: work)
    papers = PlanPapers(store: store, work: work, logger: logger)
    mostUploadBytes = work.mostUploadBytes
    pages = try SitePages()
  }

  /// Answers a request.
  public func respond(to request: Request, context: SiteContext) async throws -> Response {
    let begin = ContinuousClock.now
    let match = RouteMatch(request.method, path: request.uri.path)
    let (answer, user) = await answer(to: request, match, from: context)
    let row = match.row
    log(request, row?.pattern ?? "-", answer.status, user, ContinuousClock.now - begin)
    let isPrivate = row?.isPrivate ?? true
    let response = answer.response(isSecure: isSecure, mayBeKept: !isPrivate && answer.status == 200)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func log(
    _ request: Request, _ pattern: String, _ status: Int, _ user: User?, _ duration: Duration
  ) {
    let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue.prefix(10))", "route": "\(pattern)", "status": "\(status)",
        "milliseconds": "\(milliseconds)", "user": "\(user.map { String($0.number.rawValue) } ?? "-")",
      ])
  }

  private func answer(
    to request: Request, _ match: RouteMatch, from context: SiteContext
  ) async -> (Answer, User?) {
    let arrival = Arrival(request, from: context, isSecure: isSecure, language: language)
    var user: User?
    do {
      user = try await arrival.session.flatMapAsync { try await store.session($0) }
      let visit = try await visit(request, match, arrival, user)
      guard let visit else { return (arrival.toSignIn(), nil) }
      var answer = try await self.answer(to: visit)
      answer.cookies = arrival.cookies(for: visit) + answer.cookies
      return (answer, user)
    } catch {
      let refusal = refusal(of: error)
      let visit = arrival.visit(.start, parameters: [:], form: FormFields(), user: user)
      var answer = Answer.page(pages.fault(refusal.fault, for: visit), status: refusal.status)
      answer.methods = match.methods
      return (answer, user)
    }
  }

  /// The visit of a request that may be answered; nil where somebody has to sign in first.
  private func visit(
    _ request: Request, _ match: RouteMatch, _ arrival: Arrival, _ user: User?
  ) async throws -> Visit? {
    guard arrival.isUnderstood else { throw PageRefusal(.notUnderstood) }
    switch match {
    case .unknown: throw PageRefusal(.notFound)
    case .otherMethods: throw PageRefusal(.methodNotAllowed)
    case .found(let route, let parameters):
      let row = route.row
      guard row.right.allows(user?.details.role) else {
        guard user != nil else { return nil }
        throw PageRefusal(.notAllowed(may: row.right.roles))
      }
      guard row.method == .post else {
        return arrival.visit(route, parameters: parameters, form: FormFields(), user: user)
      }
      guard SameOrigin.holds(of: request.head, isSecure: isSecure) else { throw PageRefusal(.foreignForm) }
      if row.takesFile {
        let secret = arrival.visit(route, parameters: parameters, form: FormFields(), user: user).secret
        let upload = Upload(store: store, most: mostUploadBytes, secret: secret)
        let (form, file) = try await upload.receive(request)
        var visit = arrival.visit(route, parameters: parameters, form: form, user: user)
        visit.file = file
        return visit
      }
      let visit = arrival.visit(
        route, parameters: parameters, form: try await Self.form(of: request, most: row.mostBytes), user: user)
      guard FormToken.isValid(visit.form["token"], for: visit.secret) else { throw PageRefusal(.foreignForm) }
      return visit
    }
  }

  private static func form(of request: Request, most: Int) async throws -> FormFields {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else { throw PageRefusal(.notUnderstood) }
    // What the header promises is refused before it is read, what it does not promise while it is read.
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw PageRefusal(.tooLarge(most: most))
    }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: most)
    } catch is NIOTooManyBytesError {
      throw PageRefusal(.tooLarge(most: most))
    }
    guard let text = String(validating: buffer.readableBytesView, as: UTF8.self), let fields = FormFields(text) else {
      throw PageRefusal(.notUnderstood)
    }
    return fields
  }

  /// The page for whatever went wrong.
  private func refusal(of error: any Error) -> PageRefusal {
    switch error {
    case let refusal as PageRefusal: return refusal
    case let fault as StoreFault:
      logger.error("data", metadata: ["fault": "\(fault)"])
      return PageRefusal(.store(fault))
    case SignInRefusal.busy: return PageRefusal(.busy)
    case UserRefusal.notAllowed(let permission): return PageRefusal(.notAllowed(may: permission.roles))
    case UserRefusal.noSuchUser, CaseChangeRefusal.noSuchCase, RunRefusal.noSuchRun: return PageRefusal(.notFound)
    default:
      let number = String(UInt32.random(in: 1...UInt32.max), radix: 36)
      // The kind only: what an error says may hold what somebody typed.
      logger.error("fault", metadata: ["number": "\(number)", "kind": "\(String(reflecting: type(of: error)))"])
      return PageRefusal(.fault(number: number))
    }
  }

  /// The page of a visit.
  private func answer(to visit: Visit) async throws -> Answer {
    switch visit.route {
    case .start: try await start(visit)
    case .signIn: showSignIn(visit)
    case .doSignIn: try await signIn(visit)
    case .doSignOut: try await signOut(visit)
    case .link: try await showLink(visit)
    case .useLink: try await useLink(visit)
    case .users: try await users(visit)
    case .newUser: newUser(visit)
    case .addUser: try await addUser(visit)
    case .user: try await user(visit)
    case .changeUser: try await changeUser(visit)
    case .disableUser: try await setDisabled(true, visit)
    case .enableUser: try await setDisabled(false, visit)
    case .makeLink: try await makeLink(visit)
    case .audit: try await audit(visit)
    case .auditFile: try await auditFile(visit)
    case .checkTrail: try await checkTrail(visit)
    case .cases: try await cases(visit)
    case .addCase: try await addCase(visit)
    case .workplaceCase: try await workplaceCase(visit)
    case .addVersion: try await addVersion(visit)
    case .renameCase: try await renameCase(visit)
    case .findings: try await findings(visit)
    case .findingsFile: try await findingsFile(visit)
    case .markedWorkbook: try await markedWorkbook(visit)
    case .originalFile: try await originalFile(visit)
    case .caseRow: try await caseRow(visit)
    case .correctCell: try await correctCell(visit)
    case .withdrawCorrection: try await withdrawCorrection(visit)
    case .diagnosis: try await diagnosis(visit)
    case .communeDiagnosis: try await communeDiagnosis(visit)
    case .receipt: try await receipt(visit)
    case .runs: try await runs(visit)
    case .planForm: try await planForm(visit)
    case .startRun: try await startRun(visit)
    case .run: try await run(visit)
    case .runEvents: try await runEvents(visit)
    case .runPicture: try await runPicture(visit)
    case .runFile: try await runFile(visit)
    case .stopRun: try await stopRun(visit)
    case .repeatRun: try await repeatRun(visit)
    case .review: try await review(visit)
    case .planAgain: try await planAgain(visit)
    case .planOfficer: try await planOfficer(visit)
    case .decide: try await decide(visit)
    case .planAnswer: try await planAnswer(visit)
    case .planChanges: try await planChanges(visit)
    case .planPapers: try await planPapers(visit)
    case .planPaper: try await planPaper(visit)
    case .planLife: try await planLife(visit)
    case .advancePlan: try await advancePlan(visit)
    case .answerPlan: try await answerPlan(visit)
    case .account: account(visit)
    case .setLanguage: try await setLanguage(visit)
    case .setPassword: try await setPassword(visit)
    case .help: help(visit)
    case .asset: try asset(visit)
    }
  }
}

extension RouteMatch {
  /// The methods that the path knows, where the one of the request is none of them.
  var methods: [String] {
    switch self {
    case .otherMethods(let methods): Set(methods.map(\.rawValue)).sorted()
    case .found, .unknown: []
    }
  }

  var row: RouteRow? {
    switch self {
    case .found(let route, _): route.row
    case .otherMethods, .unknown: nil
    }
  }
}

extension RouteRight {
  /// The roles that have the right, in their order.
  var roles: [Role] { Role.allCases.filter { allows($0) } }
}

extension Optional {
  func mapAsync<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
    try await flatMapAsync(transform)
  }

  func flatMapAsync<Value>(_ transform: (Wrapped) async throws -> Value?) async rethrows -> Value? {
    switch self {
    case .some(let wrapped): try await transform(wrapped)
    case .none: nil
    }
  }
}
