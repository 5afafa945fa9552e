internal import CaseFormat
internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workflows
internal import Workplace

/// A row of a version with its corrections on top.
private struct CorrectedRow {
  let row: CaseRow
  let corrections: [CellCorrection]

  /// The text of a column as the version has it.
  func text(_ place: Int) -> String {
    let name = row.columns[place].name
    return correction(of: name)?.new ?? row.texts[place]
  }

  func correction(of column: String) -> CellCorrection? {
    corrections.first { $0.table == row.table && $0.line == row.line && $0.column == column }
  }
}

/// Corrections of cells, which lie on top of a file and make new versions.
extension Site {
  private static let longestText = 1_000

  func caseRow(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    return answer(visit, rowPage(visit, asked, try await row(visit.query, asked)))
  }

  func correctCell(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let shown = try await row(visit.form, asked)
    do {
      let new = try Self.correction(visit, shown, at: store.now)
      // The list has what the file says before, whatever corrections there were.
      let others = shown.corrections.filter { !$0.isOfSameCell(as: new.listed) }
      let all = Self.sorted(others + [new.listed])
      let checked = try await check(asked, with: all)
      let changed = try await store.correct(
        asked.workplaceCase.number, version: Int(visit.form["version"]) ?? 0, base: asked.version.number, to: all,
        changed: new.changed, isWithdrawn: false, checked: checked, reason: new.changed.reason, by: visit.authorship)
      return .redirect(to: Self.address(of: changed.latest.number, changed.number), done: .cellCorrected)
    } catch CaseChangeRefusal.problems(let problems) {
      return answer(visit, rowPage(visit, asked, shown, problems), status: 422)
    } catch let refusal as CaseChangeRefusal {
      guard case .changedMeanwhile = refusal else { throw refusal }
      let now = try await askedVersion(visit)
      return answer(visit, rowPage(visit, now, shown, refusal: refusal), status: 409)
    }
  }

  func withdrawCorrection(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let corrections = try await store.corrections(of: asked.version.number, asked.workplaceCase.number)
    guard let place = Int(visit.form["place"]), corrections.indices.contains(place) else {
      throw PageRefusal(.notFound)
    }
    var others = corrections
    let withdrawn = others.remove(at: place)
    do {
      // Without any correction it is the file that was sent, which is a version already.
      let digest = PlanStore.digest(of: asked.version.file, with: others)
      if let same = try await store.version(withDigest: digest, of: asked.workplaceCase.number) {
        return .redirect(to: Self.address(of: same, asked.workplaceCase.number))
      }
      let changed = try await store.correct(
        asked.workplaceCase.number, version: Int(visit.form["version"]) ?? 0, base: asked.version.number, to: others,
        changed: withdrawn, isWithdrawn: true, checked: try await check(asked, with: others),
        reason: withdrawn.reason, by: visit.authorship)
      return .redirect(to: Self.address(of: changed.latest.number, changed.number), done: .correctionWithdrawn)
    } catch let refusal as CaseChangeRefusal where refusal != .noSuchCase {
      let problems = ProblemsView(visit.wording.sentence(refusal), in: visit.wording)
      return answer(visit, try await findingsPage(visit, asked, problems: problems), status: 409)
    }
  }

  private func check(_ asked: AskedVersion, with corrections: [CellCorrection]) async throws -> CheckedFile {
    let folder = try store.workFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await workshop.check(store.place(of: asked.version.file), with: corrections, in: folder)
  }

  /// The row that some fields name.
  private func row(_ fields: FormFields, _ asked: AskedVersion) async throws -> CorrectedRow {
    guard let table = CaseTable(rawValue: fields["table"]), let line = Int(fields["line"]) else {
      throw PageRefusal(.notFound)
    }
    let place = RequestedCase.place(at: store.place(of: asked.version.file))
    let row = try await workshop.reading { try CaseRowRequest(RequestedCase(place), table: table, line: line).run() }
    guard let row else { throw PageRefusal(.notFound) }
    let corrections = try await store.corrections(of: asked.version.number, asked.workplaceCase.number)
    return CorrectedRow(row: row, corrections: corrections)
  }

  /// The correction that was typed: as it is listed, against the file, and as it is told, against the version.
  private static func correction(
    _ visit: Visit, _ shown: CorrectedRow, at now: Timestamp
  ) throws -> (listed: CellCorrection, changed: CellCorrection) {
    let column = visit.form[CaseField.cell.rawValue]
    let text = TypedText.normalized(visit.form[CaseField.value.rawValue])
    let reason = TypedText.normalized(visit.form[CaseField.reason.rawValue])
    let place = shown.row.columns.firstIndex { $0.name == column }
    var problems: [CaseFieldProblem] = []
    if place == nil { problems.append(CaseFieldProblem(.cell, .missing)) }
    // A cell may be cleared: whether it has to be filled the check says.
    if !text.isEmpty, let problem = CaseFieldProblem.of(text, .value, most: longestText) { problems.append(problem) }
    if let place, problems.isEmpty, text == shown.text(place) {
      problems.append(CaseFieldProblem(.value, .unchanged))
    }
    if let problem = CaseFieldProblem.of(reason, .reason, most: TypedText.longestReason) { problems.append(problem) }
    guard problems.isEmpty, let place else { throw CaseChangeRefusal.problems(problems) }
    func correction(old: String) -> CellCorrection {
      CellCorrection(
        table: shown.row.table, line: shown.row.line, column: column, old: old, new: text, reason: reason,
        by: visit.user?.details.signInName ?? "", at: now)
    }
    return (correction(old: shown.row.texts[place]), correction(old: shown.text(place)))
  }

  /// The one order of corrections, so that the digest does not depend on when each was made.
  private static func sorted(_ corrections: [CellCorrection]) -> [CellCorrection] {
    corrections.sorted {
      ($0.table.rawValue, $0.line, $0.column) < ($1.table.rawValue, $1.line, $1.column)
    }
  }

  private func rowPage(
    _ visit: Visit, _ asked: AskedVersion, _ shown: CorrectedRow, _ problems: [CaseFieldProblem] = [],
    refusal: CaseChangeRefusal? = nil
  ) -> PartsView {
    let wording = visit.wording
    let fields = CaseFields(form: "cell", wording: wording, problems: problems)
    let row = shown.row
    let typedColumn = visit.form[CaseField.cell.rawValue]
    let found = Int(visit.query["at"]).flatMap { row.places[$0] }
    let chosen = typedColumn.isEmpty ? found.map { row.columns[$0].name } ?? "" : typedColumn
    let place = row.columns.firstIndex { $0.name == chosen }
    let isTyped = !visit.form.fields.isEmpty
    let value = isTyped ? visit.form[CaseField.value.rawValue] : place.map(shown.text) ?? ""
    let none = FieldView.Choice(value: "", text: "–", isChosen: place == nil)
    let choices = row.columns.map { column in
      FieldView.Choice(value: column.name, text: Self.name(of: column, wording), isChosen: column.name == chosen)
    }
    let form = FormView(
      id: "cell", address: "\(asked.address)/row", token: visit.formToken,
      heading: wording.label(FindingPageLabel.save),
      paragraphs: [wording.label(FindingPageLabel.correctIntroduction)],
      hidden: [
        FormView.Hidden(name: "version", value: String(asked.workplaceCase.version)),
        FormView.Hidden(name: "table", value: row.table.rawValue),
        FormView.Hidden(name: "line", value: String(row.line)),
      ],
      fields: [
        fields.choice(.cell, label: wording.label(FindingPageLabel.chosenColumn), [none] + choices),
        fields.text(.value, value, isRequired: false), fields.reason(visit.form[CaseField.reason.rawValue]),
      ], button: wording.label(FindingPageLabel.save))
    let summary = refusal.map { ProblemsView(wording.sentence($0), in: wording) } ?? fields.summary
    let back = LinkView(address: asked.address, text: wording.label(FindingPageLabel.backToFindings))
    return PartsView(
      frame: FrameView(visit, title: wording.label(FindingPageLabel.correctRow), problems: summary),
      parts: [
        PartView(
          paragraphs: ["\(asked.title(wording)): \(row.table.fileName), \(wording.name(ofLine: row.line))"],
          forms: [form]), PartView(table: Self.table(shown, wording), links: [back]),
      ])
  }

  private static func name(of column: ColumnSchema, _ wording: any Language) -> String {
    "\(wording.label(of: column.column)) (\(column.name))"
  }

  private static func table(_ shown: CorrectedRow, _ wording: any Language) -> TableView {
    let labels: [FindingPageLabel] = [.column, .cell, .corrections]
    let empty = wording.label(FindingPageLabel.empty)
    return TableView(
      caption: "\(shown.row.table.fileName), \(wording.name(ofLine: shown.row.line))",
      headings: labels.map { TableView.HeadingView(text: wording.label($0)) },
      rows: shown.row.columns.enumerated().map { place, column in
        let text = shown.text(place)
        let before = shown.correction(of: column.name).map { correction in
          "\(wording.label(FindingPageLabel.old)): \(correction.old.isEmpty ? empty : correction.old)"
        }
        return TableView.RowView(cells: [
          .name(name(of: column, wording)), .text(text.isEmpty ? empty : text), .text(before ?? ""),
        ])
      })
  }
}
