internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

extension Site {
  func users(_ visit: Visit) async throws -> Answer {
    let wording = visit.wording
    let order = Dictionary(uniqueKeysWithValues: Role.allCases.enumerated().map { ($1, $0) })
    let find = visit.query["find"]
    let users = try await store.users().filter { user in
      let details = user.details
      return SearchFolding.matches(find, in: "\(details.signInName) \(details.fullName) \(details.unit ?? "")")
    }.sorted { first, second in
      let (left, right) = (order[first.details.role] ?? 0, order[second.details.role] ?? 0)
      return left == right ? first.details.signInName < second.details.signInName : left < right
    }
    var parts = [
      PartView(
        choice: PartView.ChoiceView(
          address: "/users", heading: wording.label(UserPageLabel.find),
          fields: [
            FieldView(
              id: "find", name: "find", label: wording.label(UserPageLabel.find), value: find, isRequired: false)
          ], button: wording.label(AuditPageLabel.show)),
        links: [LinkView(address: "/users/new", text: wording.label(UserPageLabel.addUser))])
    ]
    parts.append(
      users.isEmpty
        ? PartView(paragraphs: [wording.label(UserPageLabel.nobodyFound)])
        : PartView(table: Self.table(users, wording)))
    let title = wording.label(WorkplaceLabel.users)
    return answer(visit, PartsView(frame: FrameView(visit, title: title), parts: parts))
  }

  private static func table(_ users: [User], _ wording: any Language) -> TableView {
    let fields = [UserField.signInName, .fullName, .role, .unit].map { wording.label(of: $0) }
    let headings = fields + [wording.label(UserPageLabel.userState), wording.label(UserPageLabel.addedAt)]
    return TableView(
      caption: wording.label(WorkplaceLabel.users), headings: headings.map { TableView.HeadingView(text: $0) },
      rows: users.map { user in
        TableView.RowView(cells: [
          .name(user.details.signInName, address: "/users/\(user.number.rawValue)"), .text(user.details.fullName),
          .text(wording.label(of: user.details.role)), .text(user.details.unit ?? ""),
          .text(state(of: user, in: wording)), .moment(user.added, wording),
        ])
      })
  }

  private static func state(of user: User, in wording: any Language) -> String {
    wording.label(
      user.isDisabled ? UserPageLabel.disabled : user.hasPassword ? UserPageLabel.active : UserPageLabel.noPassword)
  }

  func newUser(_ visit: Visit) -> Answer {
    .page(newUserPage(visit, TypedUser(nil, language: visit.wording.code), []))
  }

  func addUser(_ visit: Visit) async throws -> Answer {
    let typed = TypedUser(visit.form)
    do {
      let added = try await store.addUser(try typed.details(), reason: typed.reason, by: visit.authorship)
      return linkPage(visit, added.user, added.link)
    } catch UserRefusal.problems(let problems) {
      return .page(newUserPage(visit, typed, problems), status: 422)
    }
  }

  func user(_ visit: Visit) async throws -> Answer {
    .page(userPage(visit, try await user(of: visit), nil))
  }

  func changeUser(_ visit: Visit) async throws -> Answer {
    let user = try await user(of: visit)
    let typed = TypedUser(visit.form)
    return try await answer(visit, user, typed, form: "user") {
      _ = try await store.changeUser(
        user.number, to: try typed.details(), version: Int(visit.form["version"]) ?? 0, reason: typed.reason,
        by: visit.authorship)
      return .redirect(to: "/users/\(user.number.rawValue)", done: .userSaved)
    }
  }

  func setDisabled(_ isDisabled: Bool, _ visit: Visit) async throws -> Answer {
    let user = try await user(of: visit)
    return try await answer(visit, user, nil, form: "state") {
      _ = try await store.setDisabled(
        isDisabled, user.number, version: Int(visit.form["version"]) ?? 0,
        reason: visit.form[UserField.reason.rawValue],
        by: visit.authorship)
      return .redirect(
        to: "/users/\(user.number.rawValue)", done: isDisabled ? .userDisabled : .userEnabled)
    }
  }

  func makeLink(_ visit: Visit) async throws -> Answer {
    let made = try await store.makeLink(for: try await user(of: visit).number, by: visit.authorship)
    return linkPage(visit, made.user, made.link)
  }

  private func user(of visit: Visit) async throws -> User {
    guard let number = Int64(visit.parameters["number"] ?? ""),
      let user = try await store.user(UserNumber(rawValue: number))
    else { throw PageRefusal(.notFound) }
    return user
  }

  /// Does something with a user; where that is refused, the page says why and keeps what was typed.
  private func answer(
    _ visit: Visit, _ user: User, _ typed: TypedUser?, form: String, _ body: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await body()
    } catch UserRefusal.problems(let problems) {
      return .page(userPage(visit, user, typed, form: form, problems: problems), status: 422)
    } catch UserRefusal.changedMeanwhile(let mark, let now) {
      let sentence = visit.wording.sentence(UserRefusal.changedMeanwhile(by: mark, now: now))
      return .page(userPage(visit, now, nil, sentence: sentence), status: 409)
    } catch let refusal as UserRefusal where refusal == .lastAdministrator || refusal == .ownAccount {
      return .page(userPage(visit, user, typed, sentence: visit.wording.sentence(refusal)), status: 409)
    }
  }

  /// The address of a link, shown once.
  private func linkPage(_ visit: Visit, _ user: User, _ link: OneTimeLink) -> Answer {
    let wording = visit.wording
    let view = PartsView(
      frame: FrameView(visit, title: wording.label(UserPageLabel.link)),
      paragraphs: [wording.sentence(user, linkUntil: link.expires)],
      copied: PartView.CopiedView(
        label: wording.label(UserPageLabel.link), address: "\(visit.base)/link/\(link.token)"),
      links: [LinkView(address: "/users", text: wording.label(UserPageLabel.backToUsers))])
    return .page(pages.page(.parts, view))
  }

  private func newUserPage(_ visit: Visit, _ typed: TypedUser, _ problems: [FieldProblem]) -> String {
    let wording = visit.wording
    let fields = UserFields(form: "user", wording: wording, problems: problems)
    let title = wording.label(UserPageLabel.addUser)
    let form = FormView(
      id: "user", address: "/users/new", token: visit.formToken,
      paragraphs: [wording.label(UserPageLabel.addUserIntroduction)],
      fields: Self.detailFields(fields, typed) + [fields.text(.reason, typed.reason, isRequired: false)], button: title)
    return pages.page(
      .parts,
      PartsView(
        frame: FrameView(visit, title: title, problems: fields.summary), forms: [form],
        links: [LinkView(address: "/users", text: wording.label(UserPageLabel.backToUsers))]))
  }

  private static func detailFields(_ fields: UserFields, _ typed: TypedUser) -> [FieldView] {
    [
      fields.text(.signInName, typed.signInName), fields.text(.fullName, typed.fullName), fields.role(typed.role),
      fields.text(.unit, typed.unit, isRequired: false), fields.language(typed.language),
    ]
  }

  /// The page of one user with all that can be done.
  private func userPage(
    _ visit: Visit, _ user: User, _ typed: TypedUser?, form: String = "user", problems: [FieldProblem] = [],
    sentence: String? = nil
  ) -> String {
    let wording = visit.wording
    let fields = { (name: String) in
      UserFields(form: name, wording: wording, problems: name == form ? problems : [])
    }
    let address = "/users/\(user.number.rawValue)"
    let version = [FormView.Hidden(name: "version", value: String(user.version))]
    let shown = typed ?? TypedUser(user, language: user.details.language)
    let details = FormView(
      id: "user", address: address, token: visit.formToken, hidden: version,
      fields: Self.detailFields(fields("user"), shown) + [fields("user").text(.reason, shown.reason)],
      button: wording.label(UserPageLabel.save))
    let link = FormView(
      id: "link", address: "\(address)/link", token: visit.formToken, heading: wording.label(UserPageLabel.newLink),
      paragraphs: [wording.label(UserPageLabel.newLinkIntroduction)], button: wording.label(UserPageLabel.newLink))
    let stateTitle = wording.label(user.isDisabled ? UserPageLabel.enable : UserPageLabel.disable)
    let reason = form == "state" ? visit.form[UserField.reason.rawValue] : ""
    let state = FormView(
      id: "state", address: "\(address)/\(user.isDisabled ? "enable" : "disable")", token: visit.formToken,
      heading: stateTitle,
      paragraphs: [
        wording.label(user.isDisabled ? UserPageLabel.enableIntroduction : UserPageLabel.disableIntroduction)
      ], hidden: version, fields: [fields("state").text(.reason, reason)], button: stateTitle,
      isGrave: !user.isDisabled)
    let summary = sentence.map { ProblemsView($0, in: wording) } ?? fields(form).summary
    return pages.page(
      .parts,
      PartsView(
        frame: FrameView(visit, title: user.details.fullName, problems: summary),
        paragraphs: ["\(wording.label(UserPageLabel.userState)): \(Self.state(of: user, in: wording))"],
        forms: [details] + (user.isDisabled ? [state] : [link, state]),
        links: [LinkView(address: "/users", text: wording.label(UserPageLabel.backToUsers))]))
  }
}
