internal import StaffingDomain
internal import Wording
internal import Workplace

/// What a page shows, in words; the templates name its properties.
protocol PageView: Sendable {
  var frame: FrameView { get }
}

/// A link.
struct LinkView: Sendable {
  let address: String
  let text: String
  var isCurrent = false
  /// The key that follows it; nil for none.
  var key: String?
}

/// A link to the same page in another language.
struct LanguageView: Sendable {
  let address: String
  let code: String
  let name: String
}

/// What is around every page.
struct FrameView: Sendable {
  let language: String
  let title: String
  let site: String
  let skip: String
  let style: String
  let script: String
  let icon: String
  let pagesLabel: String
  let pages: [LinkView]
  let languagesLabel: String
  let languages: [LanguageView]
  let user: UserView?
  let notice: String?
  let problems: ProblemsView?
  /// The seconds after which a browser without the script loads the page again; nil for never.
  let refresh: String?

  /// Who is signed in.
  struct UserView: Sendable {
    let label: String
    let name: String
    let role: String
    let signOut: String
    let token: String
  }

  init(_ visit: Visit, title: String, problems: ProblemsView? = nil, refresh seconds: Int? = nil) {
    let wording = visit.wording
    refresh = seconds.map(String.init)
    language = wording.code.rawValue
    self.title = title
    site = wording.label(WorkplaceLabel.site)
    skip = wording.label(WorkplaceLabel.skip)
    (style, script, icon) = (Asset.style.address, Asset.script.address, Asset.icon.address)
    pagesLabel = wording.label(WorkplaceLabel.pages)
    pages = Self.pages(visit)
    languagesLabel = wording.label(WorkplaceLabel.languages)
    languages = Self.languages(visit)
    user = visit.user.map { user in
      UserView(
        label: wording.label(WorkplaceLabel.signedIn), name: user.details.fullName,
        role: wording.label(of: user.details.role), signOut: wording.label(WorkplaceLabel.signOut),
        token: visit.formToken)
    }
    notice = visit.notice.map { wording.notice($0) }
    self.problems = problems
  }

  /// The pages of the frame, those only that the visitor may open.
  private static func pages(_ visit: Visit) -> [LinkView] {
    let all: [(SiteRoute, String, WorkplaceLabel)] = [
      (.start, "/", .start), (.cases, "/cases", .cases), (.runs, "/runs", .runs), (.users, "/users", .users),
      (.audit, "/audit", .auditTrail),
      (.account, "/account", .account), (.help, "/help", .help),
    ]
    let path = visit.path
    let signIn = LinkView(
      address: "/sign-in", text: visit.wording.label(WorkplaceLabel.signIn), isCurrent: path == "/sign-in")
    return (visit.user == nil ? [signIn] : [])
      + all.filter { $0.0.row.right.allows(visit.user?.details.role) }.map { _, address, label in
        LinkView(
          address: address, text: visit.wording.label(label),
          isCurrent: path == address || (address != "/" && path.hasPrefix(address + "/")))
      }
  }

  /// The other languages, each by its own name; what answers a form leads to the page where the form stands.
  private static func languages(_ visit: Visit) -> [LanguageView] {
    LanguageCode.allCases.filter { $0 != visit.wording.code }.map { code in
      let query = visit.query.fields.filter { $0.name != "language" && $0.name != "done" }
      return LanguageView(
        address: AddressText.address(visit.page, query + [("language", code.rawValue)]), code: code.rawValue,
        name: code.language.name(of: code))
    }
  }
}

/// What is wrong on a page, over it.
struct ProblemsView: Sendable {
  let title: String
  let problems: [LinkView]

  /// Lists problems of fields, each with a link to its field.
  init(_ problems: [FieldProblem], form: String, in wording: any Language) {
    self.init(
      problems.map { ($0.field.rawValue, wording.label(of: $0.field), wording.sentence($0)) }, form: form, in: wording)
  }

  /// Lists what is wrong with fields about a case, each with a link to its field.
  init(_ problems: [CaseFieldProblem], form: String, in wording: any Language) {
    self.init(
      problems.map { ($0.field.rawValue, wording.label(of: $0.field), wording.sentence($0)) }, form: form, in: wording)
  }

  /// Lists what is wrong with a decision, each with a link to its field.
  init(_ problems: [DecisionProblem], form: String, in wording: any Language) {
    self.init(
      problems.map { ($0.field.rawValue, wording.label(of: $0.field), wording.sentence($0)) }, form: form, in: wording)
  }

  private init(_ problems: [(field: String, label: String, text: String)], form: String, in wording: any Language) {
    title = wording.label(WorkplaceLabel.problems)
    self.problems = problems.map { LinkView(address: "#\(form)-\($0.field)", text: "\($0.label): \($0.text)") }
  }

  /// Says several things that are about no field.
  init(_ sentences: [String], in wording: any Language) {
    title = wording.label(WorkplaceLabel.problems)
    problems = sentences.map { LinkView(address: "", text: $0) }
  }

  /// Says one thing that is about no field.
  init(_ sentence: String, in wording: any Language) {
    title = wording.label(WorkplaceLabel.problems)
    problems = [LinkView(address: "", text: sentence)]
  }
}

/// A field of a form.
struct FieldView: Sendable {
  /// A choice of a list.
  struct Choice: Sendable {
    let value: String
    let text: String
    let isChosen: Bool
  }

  let id: String
  let name: String
  let label: String
  let value: String
  /// The type of an input of one line; nil for a list of choices.
  let type: String?
  let choices: [Choice]
  let hint: String?
  let problem: String?
  let autocomplete: String
  /// The endings of the files that are taken; nil for what is no file.
  let accepted: String?
  let isRequired: Bool
  /// The parts of the page that say more about the field; stored, since templates see what is stored only.
  let description: String?

  init(
    id: String, name: String, label: String, value: String = "", type: String? = "text", choices: [Choice] = [],
    hint: String? = nil, problem: String? = nil, autocomplete: String = "off", accepted: String? = nil,
    isRequired: Bool = true
  ) {
    (self.id, self.name, self.label, self.value) = (id, name, label, value)
    (self.type, self.choices, self.hint, self.problem) = (choices.isEmpty ? type : nil, choices, hint, problem)
    (self.autocomplete, self.accepted, self.isRequired) = (autocomplete, accepted, isRequired)
    let parts = [hint.map { _ in "\(id)-hint" }, problem.map { _ in "\(id)-problem" }].compactMap(\.self)
    description = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// A form that is sent to an address.
struct FormView: Sendable {
  let id: String
  let address: String
  let token: String
  var heading: String?
  var paragraphs: [String] = []
  /// What is sent along without being shown.
  var hidden: [Hidden] = []
  var fields: [FieldView] = []
  let button: String
  var isGrave = false
  /// How the fields are sent; nil for the usual way, which takes no files.
  var encoding: String?

  /// A value that is sent along.
  struct Hidden: Sendable {
    let name: String
    let value: String
  }
}
