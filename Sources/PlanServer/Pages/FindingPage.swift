internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The parts of the page of a version.
struct FindingPage {
  let asked: AskedVersion
  let filter: FindingFilter
  let kinds: [FindingKindCount]
  let files: [String]
  let wording: any Language
  let mayCorrect: Bool
  let mayPlan: Bool

  var head: PartView {
    let version = asked.version
    let facts: [(String, String)] = [
      (wording.label(CasePageLabel.origin), wording.origin(of: version)),
      (wording.label(CasePageLabel.added), "\(wording.moment(version.added)), \(version.addedBy)"),
      (wording.label(of: CaseField.digest), version.digest),
    ]
    return PartView(
      remark: PartView.RemarkView(text: wording.summary(of: version), isGrave: !version.isClean),
      facts: PartView.FactListView(list: facts.map { PartView.FactView(label: $0.0, text: $0.1) }))
  }

  private var query: [(name: String, value: String)] {
    [
      ("severity", filter.severity?.rawValue ?? ""), ("head", filter.head?.rawValue ?? ""), ("kind", filter.code ?? ""),
      ("file", filter.file ?? ""), ("order", filter.order == .place ? "" : filter.order.rawValue),
    ]
  }

  func list(_ rows: [CaseVersionFinding], from: Int, of count: Int, perPage: Int) -> PartView {
    let title = PartView.TitleView(id: "findings", text: wording.label(FindingPageLabel.findings))
    guard !rows.isEmpty else {
      return PartView(title: title, paragraphs: [wording.label(FindingPageLabel.noneChosen)], choice: choice)
    }
    func link(_ label: FindingPageLabel, _ start: Int) -> LinkView {
      LinkView(
        address: AddressText.address(asked.address, query + [("from", String(start))]), text: wording.label(label))
    }
    var links: [LinkView] = []
    if from > 0 { links.append(link(.previous, max(0, from - perPage))) }
    if from + rows.count < count { links.append(link(.next, from + rows.count)) }
    let csv = LinkView(
      address: AddressText.address("\(asked.address)/findings.csv", query), text: wording.label(FindingPageLabel.csv))
    return PartView(
      title: title, paragraphs: [wording.range((from + 1)...(from + rows.count), of: count)], choice: choice,
      table: table(rows, isWhole: rows.count == count), links: links + [csv])
  }

  private func table(_ rows: [CaseVersionFinding], isWhole: Bool) -> TableView {
    var labels: [FindingPageLabel] = [.place, .row, .column, .severity, .what, .remedy, .kind]
    if mayCorrect { labels.append(.correct) }
    let headings = labels.map { label in
      TableView.HeadingView(text: wording.label(label), isNumber: [.row, .column].contains(label))
    }
    return TableView(
      caption: wording.label(FindingPageLabel.findings), headings: headings,
      rows: rows.map { TableView.RowView(cells: cells($0)) }, isSortable: isWhole)
  }

  private func cells(_ finding: CaseVersionFinding) -> [TableView.CellView] {
    let words = finding.words[wording.code]
    // A place in a line of a file is counted in signs, the column of a sheet has letters.
    let column = finding.sheet == nil ? finding.column.map { String($0) } : finding.cell.map(Self.letters)
    var cells: [TableView.CellView] = [
      .name(finding.sheet ?? finding.file),
      .number(finding.line.map { String($0) } ?? "", finding.line.map(Double.init)), .text(column ?? ""),
      .text(wording.word(finding.severity)), .text(words.map { wording.sentence(of: $0.message) } ?? ""),
      .text(words.map { wording.sentence(of: $0.remedy) } ?? ""), .text(finding.code),
    ]
    guard mayCorrect else { return cells }
    if let table = finding.table, let line = finding.line {
      let address = AddressText.address(
        "\(asked.address)/row",
        [
          ("table", table.rawValue), ("line", String(line)), ("at", finding.column.map { String($0) } ?? ""),
        ])
      cells.append(
        TableView.CellView(
          text: wording.label(FindingPageLabel.correct), address: address,
          about: "\(finding.sheet ?? finding.file), \(wording.name(ofLine: line))"))
    } else {
      cells.append(.text(""))
    }
    return cells
  }

  private static func letters(_ cell: String) -> String { String(cell.prefix { $0.isLetter }) }

  private var choice: PartView.ChoiceView {
    func field(_ name: String, _ label: FindingPageLabel, _ choices: [(String, String)], _ chosen: String) -> FieldView
    {
      FieldView(
        id: "filter-\(name)", name: name, label: wording.label(label),
        choices: choices.map { FieldView.Choice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen) },
        isRequired: false)
    }
    let all = [("", wording.label(FindingPageLabel.all))]
    let codes = Set(kinds.map(\.code)).sorted()
    let orders: [(FindingFilter.Order, FindingPageLabel)] = [
      (.place, .byPlace), (.severity, .bySeverity), (.code, .byKind),
    ]
    return PartView.ChoiceView(
      address: asked.address, heading: wording.label(FindingPageLabel.filter),
      fields: [
        field(
          "severity", .severity, all + FindingSeverity.allCases.map { ($0.rawValue, wording.word($0)) },
          filter.severity?.rawValue ?? ""),
        field(
          "head", .head, all + QualityHead.allCases.map { ($0.rawValue, wording.heading($0)) },
          filter.head?.rawValue ?? ""),
        field("kind", .kind, all + codes.map { ($0, $0) }, filter.code ?? ""),
        field("file", .file, all + files.map { ($0, $0) }, filter.file ?? ""),
        FieldView(
          id: "filter-order", name: "order", label: wording.label(CasePageLabel.order),
          choices: orders.map {
            FieldView.Choice(value: $0.0.rawValue, text: wording.label($0.1), isChosen: $0.0 == filter.order)
          }, isRequired: false),
      ], button: wording.label(CasePageLabel.show))
  }

  var counts: PartView {
    let labels: [FindingPageLabel] = [.kind, .severity, .count]
    return PartView(
      title: PartView.TitleView(id: "kinds", text: wording.label(FindingPageLabel.kinds)),
      table: TableView(
        caption: wording.label(FindingPageLabel.kinds),
        headings: labels.map { TableView.HeadingView(text: wording.label($0), isNumber: $0 == .count) },
        rows: kinds.map { kind in
          let address = AddressText.address(
            asked.address, [("kind", kind.code), ("severity", kind.severity.rawValue)])
          return TableView.RowView(cells: [
            .name(kind.code, address: address), .text(wording.word(kind.severity)),
            .number(wording.figure(kind.count), Double(kind.count)),
          ])
        }))
  }

  func corrections(_ corrections: [CellCorrection], token: String) -> PartView {
    var labels: [FindingPageLabel] = [.cell, .old, .new, .reason]
    if mayCorrect { labels.append(.withdraw) }
    let empty = wording.label(FindingPageLabel.empty)
    let rows = corrections.enumerated().map { place, correction in
      let cell = "\(correction.table.fileName):\(correction.line) \(correction.column)"
      let button = TableView.ButtonView(
        target: "\(asked.address)/withdraw", token: token,
        hidden: [
          FormView.Hidden(name: "version", value: String(asked.workplaceCase.version)),
          FormView.Hidden(name: "place", value: String(place)),
        ], label: wording.label(FindingPageLabel.withdraw), subject: cell)
      var cells: [TableView.CellView] = [
        .name(cell), .text(correction.old.isEmpty ? empty : correction.old),
        .text(correction.new.isEmpty ? empty : correction.new),
        .text("\(correction.reason) (\(correction.by), \(wording.moment(correction.at)))"),
      ]
      if mayCorrect { cells.append(TableView.CellView(text: "", button: button)) }
      return TableView.RowView(cells: cells)
    }
    return PartView(
      title: PartView.TitleView(id: "corrections", text: wording.label(FindingPageLabel.corrections)),
      paragraphs: [wording.label(FindingPageLabel.correctionsIntroduction)],
      table: TableView(
        caption: wording.label(FindingPageLabel.corrections),
        headings: labels.map { TableView.HeadingView(text: wording.label($0)) }, rows: rows))
  }

  var links: PartView {
    let diagnosis = LinkView(
      address: "\(asked.address)/diagnosis", text: wording.label(DiagnosisPageLabel.diagnosis))
    let plan = LinkView(address: "\(asked.address)/plan", text: wording.label(RunPageLabel.plan))
    return PartView(
      links: (asked.version.isClean ? [diagnosis] + (mayPlan ? [plan] : []) : []) + [
        LinkView(address: "\(asked.address)/marked.xlsx", text: wording.label(FindingPageLabel.marked)),
        LinkView(address: "\(asked.address)/file", text: wording.label(CasePageLabel.original)),
        LinkView(
          address: "/cases/\(asked.workplaceCase.number.rawValue)", text: wording.label(CasePageLabel.toVersions)),
        LinkView(address: "/cases", text: wording.label(CasePageLabel.backToCases)),
      ])
  }
}
