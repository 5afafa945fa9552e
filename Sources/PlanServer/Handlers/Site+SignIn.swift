internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// Signing in and out, and the pages that links open.
extension Site {
  func showSignIn(_ visit: Visit) -> Answer {
    // Who is signed in already has nothing to do here.
    if visit.user != nil, visit.notice == nil { return .redirect(to: AddressText.local(visit.query["to"]) ?? "/") }
    return .page(signInPage(visit))
  }

  func signIn(_ visit: Visit) async throws -> Answer {
    do {
      let start = try await store.signIn(
        name: visit.form["name"], password: visit.form["password"], address: visit.address)
      if let session = visit.user.map({ _ in visit.secret }), let user = visit.user {
        try await store.signOut(session, by: Authorship(user.actor, address: visit.address))
      }
      var answer = Answer.redirect(to: AddressText.local(visit.form["to"]) ?? "/")
      answer.cookies = [
        (.session, start.token), (.form, nil), (.language, start.user.details.language.rawValue),
      ]
      return answer
    } catch let refusal as SignInRefusal where refusal != .busy {
      let status = if case .tooManyTries = refusal { 429 } else { 403 }
      return .page(signInPage(visit, visit.wording.sentence(refusal)), status: status)
    }
  }

  func signOut(_ visit: Visit) async throws -> Answer {
    try await store.signOut(visit.secret, by: visit.authorship)
    var answer = Answer.redirect(to: "/sign-in", done: .signedOut)
    answer.cookies = [(.session, nil)]
    return answer
  }

  private func signInPage(_ visit: Visit, _ problem: String? = nil) -> String {
    let wording = visit.wording
    let title = wording.label(WorkplaceLabel.signIn)
    let back = visit.form["to"].isEmpty ? visit.query["to"] : visit.form["to"]
    let fields = [
      FieldView(
        id: "sign-in-name", name: "name", label: wording.label(of: .signInName), value: visit.form["name"],
        autocomplete: "username"),
      FieldView(
        id: "sign-in-password", name: "password", label: wording.label(WorkplaceLabel.password), type: "password",
        autocomplete: "current-password"),
    ]
    let form = FormView(
      id: "sign-in", address: "/sign-in", token: visit.formToken,
      hidden: AddressText.local(back).map { [FormView.Hidden(name: "to", value: $0)] } ?? [], fields: fields,
      button: title)
    return pages.page(
      .parts,
      PartsView(
        frame: FrameView(visit, title: title, problems: problem.map { ProblemsView($0, in: wording) }),
        forms: [form], links: [], after: [wording.label(WorkplaceLabel.signInHelp)]))
  }

  func showLink(_ visit: Visit) async throws -> Answer {
    do {
      let purpose = try await store.purpose(ofLink: visit.parameters["token"] ?? "")
      return .page(linkPage(visit, purpose))
    } catch let refusal as LinkRefusal {
      return closedLink(visit, refusal)
    }
  }

  func useLink(_ visit: Visit) async throws -> Answer {
    let token = visit.parameters["token"] ?? ""
    do {
      let purpose = try await store.purpose(ofLink: token)
      do {
        let details = UserDetails(
          signInName: visit.form[UserField.signInName.rawValue], fullName: visit.form[UserField.fullName.rawValue],
          role: .administrator, unit: nil, language: visit.wording.code)
        _ = try await store.useLink(
          token,
          password: (visit.form[UserField.password.rawValue], visit.form[UserField.repeated.rawValue]),
          first: details, address: visit.address)
        return .redirect(to: "/sign-in", done: .passwordSet)
      } catch UserRefusal.problems(let problems) {
        return .page(linkPage(visit, purpose, problems), status: 422)
      }
    } catch let refusal as LinkRefusal {
      return closedLink(visit, refusal)
    }
  }

  private func closedLink(_ visit: Visit, _ refusal: LinkRefusal) -> Answer {
    let wording = visit.wording
    let view = PartsView(
      frame: FrameView(visit, title: wording.label(WorkplaceLabel.setPassword)),
      paragraphs: [wording.sentence(refusal)],
      links: [LinkView(address: "/sign-in", text: wording.label(WorkplaceLabel.signIn))])
    return .page(pages.page(.parts, view), status: 404)
  }

  private func linkPage(_ visit: Visit, _ purpose: LinkPurpose, _ problems: [FieldProblem] = []) -> String {
    let wording = visit.wording
    let (title, introduction, asked): (String, String, [UserField]) =
      switch purpose {
      case .firstAdministrator:
        (
          wording.label(WorkplaceLabel.firstAdministrator),
          wording.label(WorkplaceLabel.firstAdministratorIntroduction),
          [.signInName, .fullName]
        )
      case .password(let user): (wording.label(WorkplaceLabel.setPassword), wording.passwordIntroduction(of: user), [])
      }
    let fields = UserFields(form: "link", wording: wording, problems: problems)
    let form = FormView(
      id: "link", address: visit.path, token: visit.formToken,
      fields: asked.map { fields.text($0, visit.form[$0.rawValue]) } + fields.newPassword(),
      button: wording.label(WorkplaceLabel.savePassword))
    return pages.page(
      .parts,
      PartsView(
        frame: FrameView(visit, title: title, problems: fields.summary), paragraphs: [introduction], forms: [form]))
  }
}
