internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// The start page, one's own account, the help and the files of the site.
extension Site {
  private static let mostWaiting = 100

  func start(_ visit: Visit) async throws -> Answer {
    let wording = visit.wording
    guard let role = visit.user?.details.role else { throw PageRefusal(.notFound) }
    // What leads a plan on from a state is what waits; drafts wait for nobody but whoever works on them.
    let states = PlanState.allCases.filter { state in
      state != .draft
        && (PlanDeed.steps + [.answer]).contains { deed in
          !deed.needsReason && PlanRights.refusal(of: deed, by: role, in: state, isAuthor: false) == nil
        }
    }
    var plans = states.isEmpty ? [] : try await store.plans(in: states, limit: Self.mostWaiting)
    if role == .unit { plans = try await unanswered(plans, visit) }
    let welcome = plans.isEmpty ? wording.welcome(role) : []
    var parts = [PartView(paragraphs: [wording.summary(of: role)] + welcome)]
    if !states.isEmpty {
      parts.append(
        PartView(
          title: PartView.TitleView(id: "waiting", text: wording.label(LifePageLabel.waiting)),
          paragraphs: plans.isEmpty ? [wording.label(LifePageLabel.nothingWaits)] : [],
          links: plans.map { plan in
            LinkView(
              address: "/runs/\(plan.number.rawValue)/life",
              text: "\(plan.caseName), \(wording.name(ofRun: plan.number)): \(wording.label(of: plan.planState))")
          }))
    }
    return .page(
      pages.page(
        .parts, PartsView(frame: FrameView(visit, title: wording.label(WorkplaceLabel.start)), parts: parts)))
  }

  /// Those plans that ask something of a unit's officers and to which it has not answered.
  private func unanswered(_ plans: [PlanRun], _ visit: Visit) async throws -> [PlanRun] {
    var waiting: [PlanRun] = []
    for plan in plans {
      guard try await !opened(plan).rows(for: visit.user).isEmpty else { continue }
      let answers = try await store.answers(to: plan.number)
      if !answers.contains(where: { $0.unit == visit.user?.details.unit }) { waiting.append(plan) }
    }
    return waiting
  }

  func account(_ visit: Visit) -> Answer { .page(accountPage(visit)) }

  func setLanguage(_ visit: Visit) async throws -> Answer {
    guard let user = visit.user, let code = LanguageCode(rawValue: visit.form[UserField.language.rawValue]) else {
      return .page(accountPage(visit, form: "language", [FieldProblem(.language, .unknownChoice)]), status: 422)
    }
    try await store.setLanguage(user, to: code, by: visit.authorship)
    var answer = Answer.redirect(to: "/account", done: .languageSaved)
    answer.cookies = [(.language, code.rawValue)]
    return answer
  }

  func setPassword(_ visit: Visit) async throws -> Answer {
    guard let user = visit.user else { throw PageRefusal(.notFound) }
    do {
      try await store.changePassword(
        of: user, current: visit.form[UserField.currentPassword.rawValue],
        new: (visit.form[UserField.password.rawValue], visit.form[UserField.repeated.rawValue]), keeping: visit.secret,
        by: visit.authorship)
      return .redirect(to: "/account", done: .passwordSaved)
    } catch UserRefusal.problems(let problems) {
      return .page(accountPage(visit, form: "password", problems), status: 422)
    } catch let refusal as SignInRefusal where refusal != .busy {
      return .page(accountPage(visit, sentence: visit.wording.sentence(refusal)), status: 429)
    }
  }

  private func accountPage(
    _ visit: Visit, form: String = "", _ problems: [FieldProblem] = [], sentence: String? = nil
  ) -> String {
    let wording = visit.wording
    let fields = { (name: String) in
      UserFields(form: name, wording: wording, problems: name == form ? problems : [])
    }
    let user = visit.user
    let language = FormView(
      id: "language", address: "/account/language", token: visit.formToken,
      heading: wording.label(WorkplaceLabel.ownLanguage),
      fields: [fields("language").language(user?.details.language.rawValue ?? "")],
      button: wording.label(UserPageLabel.save))
    let password = FormView(
      id: "password", address: "/account/password", token: visit.formToken,
      heading: wording.label(WorkplaceLabel.ownPassword),
      paragraphs: [wording.label(WorkplaceLabel.ownPasswordIntroduction)],
      fields: [fields("password").secret(.currentPassword, autocomplete: "current-password")]
        + fields("password").newPassword(), button: wording.label(WorkplaceLabel.savePassword))
    let summary = sentence.map { ProblemsView($0, in: wording) } ?? fields(form).summary
    let facts = user.map { user in
      ["\(user.details.fullName) (\(user.details.signInName))", wording.summary(of: user.details.role)]
    }
    return pages.page(
      .parts,
      PartsView(
        frame: FrameView(visit, title: wording.label(WorkplaceLabel.account), problems: summary),
        paragraphs: facts ?? [], forms: [language, password]))
  }

  func help(_ visit: Visit) -> Answer {
    let wording = visit.wording
    let sections = wording.help(for: visit.user?.details.role).enumerated().map { place, section in
      PartView(
        title: PartView.TitleView(id: "part-\(place + 1)", text: section.title), paragraphs: section.paragraphs)
    }
    return answer(
      visit, PartsView(frame: FrameView(visit, title: wording.label(WorkplaceLabel.help)), parts: sections))
  }

  func asset(_ visit: Visit) throws -> Answer {
    guard let asset = Asset.allCases.first(where: { $0.name == visit.parameters["name"] }) else {
      throw PageRefusal(.notFound)
    }
    return Answer(status: 200, body: .bytes(Array(asset.text.utf8), type: asset.type))
  }
}
