internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The parts of the page on which a plan is reviewed.
struct ReviewPage {
  let asked: AskedPlan
  let choice: ReviewChoice
  /// What was decided, by what it is about.
  let decisions: [ReviewSubject: ReviewDecision]
  let wording: any Language
  /// The token of forms; nil for who may not decide.
  let token: String?

  private var names: PlaceNames { asked.plan.names }

  /// The page of an officer, with the choice of rows along, so that the next row is one of them.
  static func address(of officer: String, _ asked: AskedPlan, _ choice: ReviewChoice, _ end: String = "") -> String {
    AddressText.address("\(asked.address)/review/\(AddressText.escaped(officer))\(end)", choice.query)
  }

  func head(_ all: [ReviewRow]) -> PartView {
    let decided = all.count { decisions[$0.subject]?.verdict != nil }
    var texts = [wording.progress(decided: decided, of: all.count), wording.label(ReviewPageLabel.reviewIntroduction)]
    if token != nil { texts.append(wording.label(ReviewPageLabel.keys)) }
    return PartView(paragraphs: texts)
  }

  func list(_ rows: ArraySlice<ReviewRow>, of count: Int) -> PartView {
    var part = PartView(choice: choice.form(asked, wording))
    guard let first = rows.indices.first else {
      part.remark = PartView.RemarkView(text: wording.label(ReviewPageLabel.nothingFound), isGrave: false)
      return part
    }
    part.paragraphs = [wording.range((first + 1)...rows.endIndex, of: count)]
    part.table = table(rows)
    part.table?.isSortable = rows.count == count
    return part
  }

  func turns(from: Int, _ shown: Int, of count: Int, perPage: Int) -> PartView {
    func link(_ label: ReviewPageLabel, _ start: Int) -> LinkView {
      LinkView(
        address: AddressText.address("\(asked.address)/review", choice.query + [("from", String(start))]),
        text: wording.label(label))
    }
    var links: [LinkView] = []
    if from > 0 { links.append(link(.previousRows, max(0, from - perPage))) }
    if from + shown < count { links.append(link(.nextRows, from + shown)) }
    return PartView(links: links, isRow: true)
  }

  private func table(_ rows: ArraySlice<ReviewRow>) -> TableView {
    let labels: [ReviewPageLabel] = [
      .officer, .kind, .from, .to, .distance, .recovered, .rank, .decision, .met,
    ]
    var headings = labels.map {
      TableView.HeadingView(text: wording.label($0), isNumber: [.distance, .recovered].contains($0))
    }
    if token != nil { headings.append(TableView.HeadingView(text: wording.label(ReviewPageLabel.atOnce))) }
    return TableView(
      caption: wording.label(ReviewPageLabel.review), headings: headings,
      rows: rows.map { TableView.RowView(cells: cells($0), isKeyed: true) })
  }

  private func cells(_ row: ReviewRow) -> [TableView.CellView] {
    let decision = decisions[row.subject]
    let verdict =
      decision?.verdict.map { wording.label(of: $0) }
      ?? wording.label(decision?.metOn == nil ? ReviewPageLabel.undecided : .onlyMet)
    var cells: [TableView.CellView] = [
      .name("\(row.name) (\(row.officer))", address: Self.address(of: row.officer, asked, choice)),
      .text(wording.label(of: row.subject.kind)), .text(names.text(row.from, wording)),
      .text(names.text(row.to, wording)),
      .number(row.kilometres.map { wording.figure($0, decimals: 1) } ?? "", row.kilometres),
      .number(row.hours.map { wording.figure($0, decimals: 1) } ?? "", row.hours),
      .text(row.dropsRank ? wording.label(ReviewPageLabel.rankDrop) : ""), .text(verdict),
      .text(decision?.metOn.map { wording.date($0) } ?? ""),
    ]
    if let token { cells.append(agree(row, decision, token)) }
    return cells
  }

  private func agree(_ row: ReviewRow, _ decision: ReviewDecision?, _ token: String) -> TableView.CellView {
    guard decision?.verdict == nil else { return .text("") }
    var hidden = [
      FormView.Hidden(name: DecisionField.verdict.rawValue, value: ReviewVerdict.agree.rawValue),
      FormView.Hidden(name: "version", value: String(decision?.version ?? 0)),
      FormView.Hidden(name: "list", value: "yes"),
    ]
    if let day = decision?.metOn {
      hidden.append(FormView.Hidden(name: DecisionField.metOn.rawValue, value: day.description))
    }
    return TableView.CellView(
      text: "",
      button: TableView.ButtonView(
        target: Self.address(of: row.officer, asked, choice), token: token, hidden: hidden,
        label: wording.label(of: ReviewVerdict.agree), subject: row.name, key: "a"))
  }

  /// Decisions about what earlier plans asked, and this one does not.
  func earlier(_ others: [ReviewDecision]) -> PartView {
    let labels: [ReviewPageLabel] = [.officer, .kind, .decision]
    var headings = labels.map { TableView.HeadingView(text: wording.label($0)) }
    if token != nil { headings.append(TableView.HeadingView(text: wording.label(ReviewPageLabel.takeBack))) }
    let rows = others.map { decision in
      var cells: [TableView.CellView] = [
        .name("\(asked.plan.name(of: decision.subject.officer)) (\(decision.subject.officer))"),
        .text(names.text(decision.subject, wording)), .text(wording.sentence(decision)),
      ]
      if let token { cells.append(takeBack(decision, token)) }
      return TableView.RowView(cells: cells)
    }
    let title = wording.label(ReviewPageLabel.earlier)
    return PartView(
      title: PartView.TitleView(id: "earlier", text: title),
      paragraphs: [wording.label(ReviewPageLabel.earlierIntroduction)],
      table: TableView(caption: title, headings: headings, rows: rows))
  }

  private func takeBack(_ decision: ReviewDecision, _ token: String) -> TableView.CellView {
    let subject = decision.subject
    let hidden = [
      ("version", String(decision.version)), ("list", "yes"), ("kind", subject.kind.rawValue),
      ("commune", subject.commune), ("position", subject.position), ("second", subject.second),
    ].map { FormView.Hidden(name: $0.0, value: $0.1) }
    return TableView.CellView(
      text: "",
      button: TableView.ButtonView(
        target: Self.address(of: subject.officer, asked, choice), token: token, hidden: hidden,
        label: wording.label(ReviewPageLabel.takeBack), subject: asked.plan.name(of: subject.officer)))
  }

  /// The recruits of the plan, about whom there is nothing to decide; nil where there are none.
  var recruits: PartView? {
    let recruits = asked.plan.tables.recruits
    guard !recruits.isEmpty else { return nil }
    let title = wording.label(ReviewPageLabel.recruits)
    let labels: [ReviewPageLabel] = [.commune, .position, .heads]
    return PartView(
      title: PartView.TitleView(id: "recruits", text: title),
      table: TableView(
        caption: title,
        headings: labels.map { TableView.HeadingView(text: wording.label($0), isNumber: $0 == .heads) },
        rows: recruits.map { row in
          TableView.RowView(cells: [
            .name(names.commune(row.commune.text)), .text(names.position(row.position.text)),
            .number(wording.figure(row.recruits), Double(row.recruits)),
          ])
        }))
  }
}
