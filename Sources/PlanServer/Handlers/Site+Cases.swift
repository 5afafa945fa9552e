internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The list of cases, and what planners do with a whole case.
extension Site {
  func cases(_ visit: Visit) async throws -> Answer { answer(visit, try await casesPage(visit)) }

  func addCase(_ visit: Visit) async throws -> Answer {
    let name = visit.form[CaseField.name.rawValue]
    do {
      let received = try await received(visit, before: try await store.nameProblem(name).map { [$0] } ?? [])
      let checked = try await workshop.check(received.file.file, with: [], in: received.file.folder)
      let added = try await store.addCase(
        name, file: received.file, named: received.name, form: received.form, checked: checked, by: visit.authorship)
      return .redirect(to: Self.address(of: added.latest.number, added.number), done: .caseAdded)
    } catch CaseChangeRefusal.problems(let problems) {
      return answer(visit, try await casesPage(visit, problems), status: 422)
    }
  }

  func workplaceCase(_ visit: Visit) async throws -> Answer {
    answer(visit, try await casePage(visit, try await asked(visit)))
  }

  func addVersion(_ visit: Visit) async throws -> Answer {
    let before = try await asked(visit)
    return try await answer(visit, before, form: "version") {
      let received = try await received(visit, before: [])
      if let same = try await store.version(withDigest: received.file.digest, of: before.number) {
        throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .sameAs(version: same))])
      }
      let checked = try await workshop.check(received.file.file, with: [], in: received.file.folder)
      let changed = try await store.addVersion(
        to: before.number, version: Int(visit.form["version"]) ?? 0, file: received.file, named: received.name,
        form: received.form, checked: checked, by: visit.authorship)
      return .redirect(to: Self.address(of: changed.latest.number, changed.number), done: .versionAdded)
    }
  }

  func renameCase(_ visit: Visit) async throws -> Answer {
    let before = try await asked(visit)
    return try await answer(visit, before, form: "name") {
      _ = try await store.rename(
        before.number, to: visit.form[CaseField.name.rawValue], version: Int(visit.form["version"]) ?? 0,
        reason: visit.form[CaseField.reason.rawValue], by: visit.authorship)
      return .redirect(to: "/cases/\(before.number.rawValue)", done: .caseRenamed)
    }
  }

  /// The case that a visit asks for.
  func asked(_ visit: Visit) async throws -> WorkplaceCase {
    guard let number = Int64(visit.parameters["case"] ?? ""),
      let found = try await store.workplaceCase(CaseNumber(rawValue: number))
    else { throw PageRefusal(.notFound) }
    return found
  }

  /// The page of a version.
  static func address(of version: Int, _ number: CaseNumber) -> String { "/cases/\(number.rawValue)/\(version)" }

  /// The file that came with a form, with all that is wrong otherwise told at once.
  private func received(
    _ visit: Visit, before problems: [CaseFieldProblem]
  ) async throws -> (file: StagedFile, name: String, form: CaseForm) {
    var problems = problems
    switch visit.file {
    case .received(let file, let name, let form) where problems.isEmpty: return (file, name, form)
    case .received: break
    case .refused(let problem): problems.append(problem)
    case nil: problems.append(CaseFieldProblem(.file, .missing))
    }
    throw CaseChangeRefusal.problems(problems)
  }

  /// Does something with a case; where that is refused, the page says why and keeps what was typed.
  private func answer(
    _ visit: Visit, _ before: WorkplaceCase, form: String, _ body: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await body()
    } catch CaseChangeRefusal.problems(let problems) {
      return answer(visit, try await casePage(visit, before, form: form, problems), status: 422)
    } catch let refusal as CaseChangeRefusal {
      guard case .changedMeanwhile = refusal else { throw refusal }
      let now = try await asked(visit)
      return answer(visit, try await casePage(visit, now, form: form, refusal: refusal), status: 409)
    }
  }

  private func casesPage(_ visit: Visit, _ problems: [CaseFieldProblem] = []) async throws -> PartsView {
    let wording = visit.wording
    let mayImport = visit.user?.details.role.may(.importCases) ?? false
    let all = try await store.cases()
    let find = visit.query["find"]
    let order = CaseOrder(rawValue: visit.query["order"]) ?? .newest
    let shown = order.sorted(all.filter { SearchFolding.matches(find, in: $0.name) })
    let fields = CaseFields(form: "case", wording: wording, problems: problems)
    var parts: [PartView] = []
    if all.isEmpty {
      let label = mayImport ? CasePageLabel.noCasesYet : .noCasesToRead
      parts.append(PartView(paragraphs: [wording.label(label)]))
    } else {
      parts.append(PartView(choice: order.choice(find, wording)))
      parts.append(
        shown.isEmpty
          ? PartView(paragraphs: [wording.label(CasePageLabel.nothingFound)])
          : PartView(table: Self.table(shown, wording)))
    }
    if mayImport {
      let form = FormView(
        id: "case", address: "/cases", token: visit.formToken, heading: wording.label(CasePageLabel.addCase),
        paragraphs: [wording.label(CasePageLabel.addCaseIntroduction)],
        fields: [fields.text(.name, visit.form[CaseField.name.rawValue]), fields.file(most: mostUploadBytes)],
        button: wording.label(CasePageLabel.addCase), encoding: FormView.withFiles)
      parts.append(PartView(forms: [form]))
    }
    let title = wording.label(CasePageLabel.cases)
    return PartsView(frame: FrameView(visit, title: title, problems: fields.summary), parts: parts)
  }

  private static func table(_ cases: [WorkplaceCase], _ wording: any Language) -> TableView {
    let labels: [CasePageLabel] = [.version, .state, .errors, .warnings, .notes, .added, .addedBy]
    let headings =
      [TableView.HeadingView(text: wording.label(of: CaseField.name))]
      + labels.map { label in
        let isNumber = [.version, .errors, .warnings, .notes].contains(label)
        return TableView.HeadingView(text: wording.label(label), isNumber: isNumber)
      }
    let rows = cases.map { entry in
      let version = entry.latest
      return TableView.RowView(
        cells: [
          .name(entry.name, address: address(of: version.number, entry.number)),
          .number(String(version.number), Double(version.number)),
          .text(state(of: version, wording)),
        ] + counts(of: version, wording) + [.moment(version.added, wording), .text(version.addedBy)])
    }
    return TableView(caption: wording.label(CasePageLabel.cases), headings: headings, rows: rows)
  }

  private static func counts(of version: CaseVersion, _ wording: any Language) -> [TableView.CellView] {
    FindingSeverity.allCases.map { .number(wording.figure(version.tally[$0]), Double(version.tally[$0])) }
  }

  private static func state(of version: CaseVersion, _ wording: any Language) -> String {
    wording.label(version.isClean ? CasePageLabel.usable : .unusable)
  }

  private func casePage(
    _ visit: Visit, _ shown: WorkplaceCase, form: String = "", _ problems: [CaseFieldProblem] = [],
    refusal: CaseChangeRefusal? = nil
  ) async throws -> PartsView {
    let wording = visit.wording
    let versions = try await store.versions(of: shown.number)
    let back = LinkView(address: "/cases", text: wording.label(CasePageLabel.backToCases))
    var parts = [
      PartView(
        title: PartView.TitleView(id: "versions", text: wording.label(CasePageLabel.versions)),
        table: Self.table(versions, of: shown, wording))
    ]
    let fields = CaseFields(form: form, wording: wording, problems: problems)
    if visit.user?.details.role.may(.importCases) == true {
      parts.append(PartView(forms: caseForms(visit, shown, form: form, problems)))
    }
    parts.append(PartView(links: [back]))
    let summary = refusal.map { ProblemsView(wording.sentence($0), in: wording) } ?? fields.summary
    return PartsView(frame: FrameView(visit, title: shown.name, problems: summary), parts: parts)
  }

  private func caseForms(
    _ visit: Visit, _ shown: WorkplaceCase, form: String, _ problems: [CaseFieldProblem]
  ) -> [FormView] {
    let wording = visit.wording
    let fields = { (name: String) in
      CaseFields(form: name, wording: wording, problems: name == form ? problems : [])
    }
    let address = "/cases/\(shown.number.rawValue)"
    let hidden = [FormView.Hidden(name: "version", value: String(shown.version))]
    let typed = { (field: CaseField) in form == "name" ? visit.form[field.rawValue] : "" }
    return [
      FormView(
        id: "version", address: address, token: visit.formToken, heading: wording.label(CasePageLabel.addVersion),
        paragraphs: [wording.label(CasePageLabel.addVersionIntroduction)], hidden: hidden,
        fields: [fields("version").file(most: mostUploadBytes)], button: wording.label(CasePageLabel.addVersion),
        encoding: FormView.withFiles),
      FormView(
        id: "name", address: "\(address)/name", token: visit.formToken, heading: wording.label(CasePageLabel.rename),
        hidden: hidden,
        fields: [
          fields("name").text(.name, form == "name" ? typed(.name) : shown.name),
          fields("name").reason(typed(.reason)),
        ], button: wording.label(CasePageLabel.rename)),
    ]
  }

  private static func table(
    _ versions: [CaseVersion], of shown: WorkplaceCase, _ wording: any Language
  ) -> TableView {
    let labels: [CasePageLabel] = [.version, .origin, .state, .errors, .warnings, .notes, .added, .addedBy]
    let headings =
      labels.map { label in
        TableView.HeadingView(
          text: wording.label(label), isNumber: [.errors, .warnings, .notes].contains(label))
      } + [TableView.HeadingView(text: wording.label(of: CaseField.digest))]
    let rows = versions.map { version in
      TableView.RowView(
        cells: [
          .name(wording.name(ofVersion: version.number), address: address(of: version.number, shown.number)),
          .text(wording.origin(of: version)), .text(state(of: version, wording)),
        ] + counts(of: version, wording) + [
          .moment(version.added, wording), .text(version.addedBy), .text(String(version.digest.prefix(16))),
        ])
    }
    return TableView(caption: wording.label(CasePageLabel.versions), headings: headings, rows: rows)
  }
}
