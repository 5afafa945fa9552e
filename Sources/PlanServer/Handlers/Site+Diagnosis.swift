internal import CaseFormat
internal import Pictures
internal import PlanStore
internal import Reporting
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workloads
internal import Workplace

/// The diagnosis of a version without errors: the whole, a commune, and how a number of posts comes about.
extension Site {
  func diagnosis(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    guard let open = try await opened(asked) else { return notClean(visit, asked) }
    let wording = visit.wording.speaking(of: open.staffingCase)
    let view = DiagnosisPage(asked: asked, open: open, wording: wording)
    let title = "\(asked.workplaceCase.name): \(wording.label(DiagnosisPageLabel.diagnosis))"
    return answer(visit, PartsView(frame: FrameView(visit, title: title), parts: view.whole))
  }

  func communeDiagnosis(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    guard let open = try await opened(asked) else { return notClean(visit, asked) }
    let wording = visit.wording.speaking(of: open.staffingCase)
    let view = DiagnosisPage(asked: asked, open: open, wording: wording)
    let commune = try Self.commune(visit, open)
    let title = "\(open.staffingCase.communes[commune].name): \(wording.label(DiagnosisPageLabel.diagnosis))"
    return answer(visit, PartsView(frame: FrameView(visit, title: title), parts: view.parts(of: commune)))
  }

  func receipt(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    guard let open = try await opened(asked) else { return notClean(visit, asked) }
    let wording = visit.wording.speaking(of: open.staffingCase)
    let commune = try Self.commune(visit, open)
    let positions = open.staffingCase.positions
    guard let position = positions.ordinals.first(where: { positions[$0].code.text == visit.parameters["position"] })
    else { throw PageRefusal(.notFound) }
    let receipt = open.needs.receipt(for: Cell(commune: commune, position: position))
    let report = ReceiptReport(receipt, of: open.staffingCase, in: visit.wording)
    let view = DiagnosisPage(asked: asked, open: open, wording: wording)
    let back = LinkView(address: view.address(of: commune), text: open.staffingCase.communes[commune].name)
    return answer(
      visit,
      PartsView(
        frame: FrameView(visit, title: wording.label(DiagnosisPageLabel.receipt)),
        parts: ReportParts.parts(report.document, wording, id: "receipt") + [PartView(links: [back])]))
  }

  private static func commune(_ visit: Visit, _ open: OpenCase) throws -> Ordinal<Commune> {
    let communes = open.staffingCase.communes
    guard let found = communes.ordinals.first(where: { communes[$0].code.text == visit.parameters["commune"] }) else {
      throw PageRefusal(.notFound)
    }
    return found
  }

  /// The version, read once; nil where it has errors.
  func opened(_ asked: AskedVersion) async throws -> OpenCase? {
    guard asked.version.isClean else { return nil }
    if let open = await openCases.find(asked.version.digest) { return open }
    let file = store.place(of: asked.version.file)
    let corrections = try await store.corrections(of: asked.version.number, asked.workplaceCase.number)
    let open = try await workshop.reading { try OpenCase.read(file, with: corrections) }
    await openCases.keep(open, as: asked.version.digest)
    return open
  }

  func notClean(_ visit: Visit, _ asked: AskedVersion) -> Answer {
    let wording = visit.wording
    let back = LinkView(address: asked.address, text: wording.label(FindingPageLabel.backToFindings))
    let view = PartsView(
      frame: FrameView(visit, title: wording.label(DiagnosisPageLabel.diagnosis)),
      parts: [PartView(paragraphs: [wording.label(DiagnosisPageLabel.notClean)], links: [back])])
    return answer(visit, view, status: 409)
  }
}

/// The parts of the pages of a diagnosis.
private struct DiagnosisPage {
  let asked: AskedVersion
  let open: OpenCase
  let wording: any Language

  private var staffingCase: StaffingCase { open.staffingCase }
  private var address: String { "\(asked.address)/diagnosis" }

  func address(of commune: Ordinal<Commune>) -> String {
    "\(address)/\(AddressText.escaped(staffingCase.communes[commune].code.text))"
  }

  private func title(_ label: DiagnosisPageLabel) -> PartView.TitleView {
    PartView.TitleView(id: label.rawValue, text: wording.label(label))
  }

  /// The figures that a diagnosis begins with.
  private func figures(_ diagnosis: StaffingDiagnosis) -> PartView {
    let report = DiagnosisReport(diagnosis, of: staffingCase, in: wording)
    let facts = ReportParts.parts(report.document, wording, id: "figures").first { $0.facts != nil }?.facts
    return PartView(title: title(.figures), facts: facts)
  }

  var whole: [PartView] {
    let report = DiagnosisReport(open.diagnosis, of: staffingCase, in: wording)
    let communes = report.allTables.first { $0.name == "communes" }
    let back = LinkView(address: asked.address, text: wording.label(FindingPageLabel.backToFindings))
    return [
      figures(open.diagnosis),
      PartView(
        title: title(.map), paragraphs: [wording.label(DiagnosisPageLabel.mapIntroduction)], pictures: [map]),
      PartView(
        title: title(.byPosition), paragraphs: [wording.label(DiagnosisPageLabel.byPositionIntroduction)],
        pictures: bars),
      PartView(
        title: title(.communes),
        table: communes.map { table in
          ReportParts.table(table, caption: wording.label(DiagnosisPageLabel.communes), wording) { row in
            address(of: open.diagnosis.communes[row].commune)
          }
        }, links: [back]),
    ]
  }

  private var map: String {
    let circles = open.diagnosis.communes.map { staffing in
      let commune = staffingCase.communes[staffing.commune]
      let balance = staffing.balance
      return MapCircle(
        at: MapPoint(longitude: commune.location.longitude, latitude: commune.location.latitude),
        size: Double(abs(balance)), balance: balance == 0 ? .even : balance > 0 ? .surplus : .shortage,
        words: "\(commune.name): \(wording.signedFigure(balance))")
    }
    return PlaceMap(
      title: wording.label(DiagnosisPageLabel.map), summary: wording.label(DiagnosisPageLabel.mapIntroduction),
      key: [
        .surplus: wording.label(DiagnosisPageLabel.surplus), .shortage: wording.label(DiagnosisPageLabel.shortage),
        .even: wording.label(DiagnosisPageLabel.balanced),
      ], circles: circles, most: circles.map(\.size).max() ?? 0
    ).picture.element(id: "map-picture")
  }

  private var bars: [String] {
    let groups = open.diagnosis.positions.map { staffing in
      let numbers = [staffing.tally.heads, staffing.tally.posts]
      return BarGroup(
        staffingCase.positions[staffing.position].name, values: numbers.map(Double.init),
        texts: numbers.map { wording.figure($0) })
    }
    let chart = BarChart(
      title: wording.label(DiagnosisPageLabel.byPosition),
      summary: wording.label(DiagnosisPageLabel.byPositionIntroduction),
      series: [wording.label(DiagnosisPageLabel.barOfOfficers), wording.label(DiagnosisPageLabel.barOfPosts)],
      groups: groups)
    return groups.isEmpty ? [] : [chart.picture.element(id: "bars")]
  }

  func parts(of commune: Ordinal<Commune>) -> [PartView] {
    let diagnosis = StaffingDiagnosis(staffingCase, needs: open.needs, commune: commune)
    let back = LinkView(address: address, text: wording.label(DiagnosisPageLabel.back))
    return [
      figures(diagnosis), PartView(title: title(.posts), table: posts(diagnosis, of: commune)),
      PartView(title: title(.officers), table: officers(of: commune), links: [back]),
    ]
  }

  private func posts(_ diagnosis: StaffingDiagnosis, of commune: Ordinal<Commune>) -> TableView {
    let headings: [(String, Bool)] = [
      (wording.heading(.position), false), (wording.heading(DiagnosisHeading.required), true),
      (wording.heading(.posts), true), (wording.heading(.officers), true),
      (wording.heading(DiagnosisHeading.vacant), true), (wording.heading(DiagnosisHeading.surplus), true),
      (wording.label(DiagnosisPageLabel.receipt), false),
    ]
    let rows = diagnosis.cells.map { cell in
      let position = staffingCase.positions[cell.cell.position]
      let link = TableView.CellView(
        text: wording.label(DiagnosisPageLabel.showReceipt),
        address: "\(address(of: commune))/\(AddressText.escaped(position.code.text))", about: position.name)
      return TableView.RowView(cells: [
        .name(position.name),
        .number(wording.figure(cell.figures.required.value, decimals: 1), cell.figures.required.value),
        .number(wording.figure(cell.posts), Double(cell.posts)),
        .number(wording.figure(cell.heads), Double(cell.heads)),
        .number(wording.figure(cell.vacantPosts), Double(cell.vacantPosts)),
        .number(wording.figure(cell.surplusHeads), Double(cell.surplusHeads)), link,
      ])
    }
    return TableView(
      caption: wording.label(DiagnosisPageLabel.posts),
      headings: headings.map { TableView.HeadingView(text: $0.0, isNumber: $0.1) }, rows: rows)
  }

  private func officers(of commune: Ordinal<Commune>) -> TableView {
    let columns: [OfficerColumn] = [.officer, .name, .position, .secondPosition, .rank, .fte, .since, .leavesOn]
    let headings =
      columns.map { column in
        TableView.HeadingView(
          text: wording.label(of: CaseColumn.officers(column)), isNumber: column == .rank || column == .fte)
      } + [TableView.HeadingView(text: wording.label(of: CaseColumn.bars(.rule)))]
    let bars = Dictionary(grouping: staffingCase.bars, by: \.officer)
    let rows = staffingCase.officers.ordinals.filter { staffingCase.officers[$0].commune == commune }.map { number in
      let officer = staffingCase.officers[number]
      let grounds = (bars[number] ?? []).map { bar in
        wording.label(of: bar.rule.rawValue, in: CaseColumn.bars(.rule)) ?? bar.rule.rawValue
      }
      return TableView.RowView(cells: [
        .name(officer.code.text), .text(officer.name ?? ""), .text(staffingCase.positions[officer.position].name),
        .text(officer.secondPosition.map { staffingCase.positions[$0].name } ?? ""),
        .number(wording.figure(officer.rank), Double(officer.rank)),
        .number(wording.plainFigure(officer.fullTimeEquivalent.value), officer.fullTimeEquivalent.value),
        .text(officer.since.map { wording.date($0) } ?? ""), .text(officer.leavesOn.map { wording.date($0) } ?? ""),
        .text(grounds.joined(separator: ", ")),
      ])
    }
    return TableView(caption: wording.label(DiagnosisPageLabel.officers), headings: headings, rows: rows)
  }
}
