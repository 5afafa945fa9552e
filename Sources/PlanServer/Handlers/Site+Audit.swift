internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// Which rows a visit asks for.
private struct AuditChoice {
  /// What the query says, for links and fields.
  let kind: String
  let who: String
  let from: String
  let until: String
  private let readable: [AuditKind]

  /// What stands for the server among those who did something.
  static let server = "server"

  init(_ visit: Visit) {
    (kind, who) = (visit.query["kind"], visit.query["who"])
    (from, until) = (visit.query["from"], visit.query["until"])
    readable = visit.user?.details.role.readableAuditKinds ?? []
  }

  /// The rows, among those that the role may read; a day that cannot be read is none.
  var filter: AuditFilter {
    let chosen = AuditKind(rawValue: kind)
    let actor: AuditActor? =
      who == Self.server ? .server : Int64(who).map { .user(UserNumber(rawValue: $0), name: "") }
    return AuditFilter(
      kinds: readable.filter { chosen == nil || $0 == chosen }, actor: actor,
      from: CalendarDate(iso8601: from).map(LocalTime.start),
      until: CalendarDate(iso8601: until).map { LocalTime.start(of: $0.adding(days: 1)) })
  }

  var kinds: [AuditKind] { readable }

  var query: [(name: String, value: String)] {
    [("kind", kind), ("who", who), ("from", from), ("until", until)]
  }
}

extension Site {
  private static let rowsOfPage = 50
  private static let rowsOfPart = 500
  private static let rowsOfFile = 100_000

  func audit(_ visit: Visit) async throws -> Answer {
    let wording = visit.wording
    let choice = AuditChoice(visit)
    let before = Int64(visit.query["before"])
    let most = visit.isFile ? Self.rowsOfFile : Self.rowsOfPage
    let rows = try await store.auditRows(choice.filter, before: before, limit: most + 1)
    let shown = rows.prefix(most)
    var links: [LinkView] = []
    if before != nil {
      links.append(
        LinkView(address: AddressText.address("/audit", choice.query), text: wording.label(AuditPageLabel.newest)))
    }
    if rows.count > most, let last = shown.last {
      let query = choice.query + [("before", String(last.number))]
      links.append(LinkView(address: AddressText.address("/audit", query), text: wording.label(AuditPageLabel.older)))
    }
    links.append(
      LinkView(address: AddressText.address("/audit.csv", choice.query), text: wording.label(AuditPageLabel.download)))
    var parts = try await chain(visit)
    var list = PartView(
      title: PartView.TitleView(id: "rows", text: wording.label(AuditPageLabel.filter)),
      choice: try await filter(choice, wording), links: links, isRow: true)
    if shown.isEmpty {
      list.remark = PartView.RemarkView(text: wording.label(AuditPageLabel.noRows), isGrave: false)
      list.links = []
    } else {
      list.table = Self.table(shown, wording)
    }
    parts.append(list)
    let title = wording.label(WorkplaceLabel.auditTrail)
    return answer(visit, PartsView(frame: FrameView(visit, title: title), parts: parts))
  }

  private static func table(_ rows: ArraySlice<AuditRow>, _ wording: any Language) -> TableView {
    let labels: [AuditPageLabel] = [.number, .time, .who, .address, .action, .object, .change, .reason]
    return TableView(
      caption: wording.label(WorkplaceLabel.auditTrail),
      headings: labels.map { TableView.HeadingView(text: wording.label($0), isNumber: $0 == .number) },
      rows: rows.map { row($0, wording) }, isSortable: false)
  }

  /// Checks every row and notes what was found for whoever looks at the trail.
  func checkTrail(_ visit: Visit) async throws -> Answer {
    checks.note(try await store.checkTrail(), at: store.now)
    return .redirect(to: "/audit")
  }

  func auditFile(_ visit: Visit) async throws -> Answer {
    let filter = AuditChoice(visit).filter
    let header = [
      "number", "time", "user", "name", "address", "action", "object_kind", "object_key", "object_name", "old", "new",
      "reason", "hash",
    ]
    // The first part is read before the answer begins, so that a fault of the data is still told as one.
    let first = try await store.auditRows(filter, after: 0, limit: Self.rowsOfPart)
    let store = store
    return Answer(
      status: 200,
      body: .file(name: "audit.csv", type: "text/csv; charset=utf-8") {
        AsyncThrowingStream { continuation in
          let task = Task {
            do {
              var (rows, isFirst) = (first, true)
              while isFirst || !rows.isEmpty {
                try Task.checkCancellation()
                continuation.yield(Self.bytes(of: rows, header: header, isFirst: isFirst))
                isFirst = false
                guard rows.count == Self.rowsOfPart, let last = rows.last else { break }
                rows = try await store.auditRows(filter, after: last.number, limit: Self.rowsOfPart)
              }
              continuation.finish()
            } catch {
              continuation.finish(throwing: error)
            }
          }
          continuation.onTermination = { _ in task.cancel() }
        }
      })
  }

  private static func bytes(of rows: [AuditRow], header: [String], isFirst: Bool) -> [UInt8] {
    var writer = CSVWriter(header: header)
    let begin = isFirst ? 0 : writer.bytes.count
    for row in rows {
      let name = if case .user(_, let name) = row.actor { name } else { "" }
      writer.append([
        String(row.number), UniversalTime.text(row.at), row.actor.number.map { String($0.rawValue) } ?? "", name,
        row.address ?? "", row.actionText, row.object?.kind.rawValue ?? "", row.object?.key ?? "",
        row.object?.name ?? "", row.old ?? "", row.new ?? "", row.reason ?? "", row.hash,
      ])
    }
    return Array(writer.bytes[begin...])
  }

  private func chain(_ visit: Visit) async throws -> [PartView] {
    let wording = visit.wording
    let remark = checks.latest.map { state, at in
      let isWhole = if case .whole = state { true } else { false }
      return PartView.RemarkView(text: "\(wording.moment(at)): \(wording.sentence(state))", isGrave: !isWhole)
    }
    let button = FormView(
      id: "check", address: "/audit/check", token: visit.formToken, heading: wording.label(AuditPageLabel.chain),
      paragraphs: [wording.sentence(try await store.auditHead())], button: wording.label(AuditPageLabel.checkChain))
    return [
      PartView(paragraphs: [wording.label(AuditPageLabel.auditIntroduction)], remark: remark, forms: [button])
    ]
  }

  private func filter(_ choice: AuditChoice, _ wording: any Language) async throws -> PartView.ChoiceView {
    let kinds =
      [FieldView.Choice(value: "", text: wording.label(AuditPageLabel.everyKind), isChosen: choice.kind.isEmpty)]
      + choice.kinds.map {
        FieldView.Choice(value: $0.rawValue, text: wording.label(of: $0), isChosen: $0.rawValue == choice.kind)
      }
    let everybody = [
      FieldView.Choice(value: "", text: wording.label(AuditPageLabel.everybody), isChosen: choice.who.isEmpty),
      FieldView.Choice(
        value: AuditChoice.server, text: wording.label(AuditPageLabel.server),
        isChosen: choice.who == AuditChoice.server),
    ]
    let users = try await store.users().map { user in
      let number = String(user.number.rawValue)
      return FieldView.Choice(value: number, text: user.details.signInName, isChosen: number == choice.who)
    }
    let day = { (name: String, label: AuditPageLabel, value: String) in
      FieldView(
        id: "filter-\(name)", name: name, label: wording.label(label), value: value,
        hint: wording.label(AuditPageLabel.dateForm), isRequired: false)
    }
    return PartView.ChoiceView(
      address: "/audit", heading: wording.label(AuditPageLabel.filter),
      fields: [
        FieldView(
          id: "filter-kind", name: "kind", label: wording.label(AuditPageLabel.kind), choices: kinds, isRequired: false),
        FieldView(
          id: "filter-who", name: "who", label: wording.label(AuditPageLabel.who), choices: everybody + users,
          isRequired: false),
        day("from", .from, choice.from), day("until", .until, choice.until),
      ], button: wording.label(AuditPageLabel.show))
  }

  private static func row(_ row: AuditRow, _ wording: any Language) -> TableView.RowView {
    let who = if case .user(_, let name) = row.actor { name } else { wording.label(AuditPageLabel.server) }
    let changes = row.changes.map { change in
      PartView.ChangeView(
        label: label(of: change.field, wording), oldLabel: wording.label(AuditPageLabel.old),
        old: change.old.map { text($0, wording) }, newLabel: wording.label(AuditPageLabel.new),
        new: change.new.map { text($0, wording) })
    }
    return TableView.RowView(cells: [
      .name(String(row.number)), .moment(row.at, wording), .text(who), .text(row.address ?? ""),
      .text(row.action.map { wording.label(of: $0) } ?? row.actionText), .text(row.object?.name ?? ""),
      TableView.CellView(text: "", changes: changes), .text(row.reason ?? ""),
    ])
  }

  private static func label(of field: AuditedField, _ wording: any Language) -> String {
    switch field {
    case .user(let field): wording.label(of: field)
    case .staffingCase(let field): wording.label(of: field)
    case .run(let field): wording.label(of: field)
    case .decision(let field): wording.label(of: field)
    }
  }

  private static func text(_ value: AuditedValue, _ wording: any Language) -> String {
    switch value {
    case .text(let text): text
    case .role(let role): wording.label(of: role)
    case .language(let code): wording.name(of: code)
    case .flag(let isTrue): wording.word(isTrue)
    case .state(let state): wording.label(of: state)
    case .planState(let state): wording.label(of: state)
    case .fault(let fault): wording.sentence(fault)
    case .verdict(let verdict): wording.label(of: verdict)
    }
  }
}
