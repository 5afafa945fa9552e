internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// Which rows of a review a visit asks for, and in which order.
struct ReviewChoice: Sendable {
  /// The orders of rows.
  enum Order: String, CaseIterable, Sendable {
    case hours, name, distance, commune
  }

  /// What else a row is to have.
  enum Only: String, CaseIterable, Sendable {
    case rankDrop = "rank_drop"
    case combined
  }

  /// What stands for rows without a decision among the decisions.
  static let undecided = "undecided"

  let find: String
  let commune: String
  let position: String
  let kind: ReviewKind?
  let decision: String
  let only: Only?
  let order: Order
  let leastHours: String
  let leastKilometres: String
  let mostKilometres: String

  init(_ query: FormFields) {
    (find, commune, position) = (query["find"], query["commune"], query["position"])
    kind = ReviewKind(rawValue: query["kind"])
    decision = query["decision"]
    only = Only(rawValue: query["only"])
    order = Order(rawValue: query["order"]) ?? .hours
    (leastHours, leastKilometres) = (query["hours"], query["from_km"])
    mostKilometres = query["to_km"]
  }

  /// The choice as it stands in addresses.
  var query: [(name: String, value: String)] {
    [
      ("find", find), ("commune", commune), ("position", position), ("kind", kind?.rawValue ?? ""),
      ("decision", decision), ("only", only?.rawValue ?? ""), ("hours", leastHours), ("from_km", leastKilometres),
      ("to_km", mostKilometres), ("order", order == .hours ? "" : order.rawValue),
    ]
  }

  /// A number as people type it, with a comma or a point; nil where there is none.
  private static func number(_ text: String) -> Double? {
    let typed = TypedText.normalized(text).replacing(",", with: ".")
    guard let number = Double(typed), number.isFinite, number >= 0 else { return nil }
    return number
  }

  private static func isWrong(_ text: String) -> Bool {
    !TypedText.normalized(text).isEmpty && number(text) == nil
  }

  /// The rows as asked for.
  func rows(_ all: [ReviewRow], _ decisions: [ReviewSubject: ReviewDecision]) -> [ReviewRow] {
    let hours = Self.number(leastHours)
    let least = Self.number(leastKilometres)
    let most = Self.number(mostKilometres)
    let chosen = all.filter { row in
      guard SearchFolding.matches(find, in: "\(row.name) \(row.officer)") else { return false }
      if !commune.isEmpty, !row.communes.contains(commune) { return false }
      let positions = [row.from.position, row.from.second, row.to.position, row.to.second]
      if !position.isEmpty, !positions.contains(position) { return false }
      if let kind, row.subject.kind != kind { return false }
      if let hours, row.hours ?? 0 < hours { return false }
      if let least, row.kilometres ?? 0 < least { return false }
      if let most, row.kilometres ?? 0 > most { return false }
      return holds(decisions[row.subject]) && holds(row)
    }
    return sorted(chosen)
  }

  private func holds(_ found: ReviewDecision?) -> Bool {
    decision.isEmpty || decision == (found?.verdict?.rawValue ?? Self.undecided)
  }

  private func holds(_ row: ReviewRow) -> Bool {
    switch only {
    case .rankDrop: row.dropsRank
    case .combined: row.isCombined
    case nil: true
    }
  }

  private func sorted(_ rows: [ReviewRow]) -> [ReviewRow] {
    switch order {
    case .hours: rows
    case .name: VietnameseOrder.sorted(rows) { PersonOrder($0.name) }
    case .distance: VietnameseOrder.sorted(rows) { -($0.kilometres ?? -1) }
    case .commune: VietnameseOrder.sorted(rows) { $0.to.commune }
    }
  }

  /// The form that chooses.
  func form(_ asked: AskedPlan, _ wording: any Language) -> PartView.ChoiceView {
    let all = [("", wording.label(ReviewPageLabel.all))]
    func list(
      _ name: String, _ label: ReviewPageLabel, _ choices: [(String, String)], _ chosen: String
    ) -> FieldView {
      FieldView(
        id: "choose-\(name)", name: name, label: wording.label(label),
        choices: choices.map { FieldView.Choice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen) },
        isRequired: false)
    }
    func text(_ name: String, _ label: ReviewPageLabel, _ value: String, isNumber: Bool = true) -> FieldView {
      FieldView(
        id: "choose-\(name)", name: name, label: wording.label(label), value: value,
        problem: isNumber && Self.isWrong(value) ? wording.label(ReviewPageLabel.notANumber) : nil, isRequired: false)
    }
    let names = asked.plan.names
    let verdicts = ReviewVerdict.allCases.map { ($0.rawValue, wording.label(of: $0)) }
    let orders: [(Order, ReviewPageLabel)] = [
      (.hours, .byHours), (.name, .byName), (.distance, .byDistance), (.commune, .byCommune),
    ]
    let others: [(Only, ReviewPageLabel)] = [(.rankDrop, .rankDrops), (.combined, .combined)]
    return PartView.ChoiceView(
      address: "\(asked.address)/review", heading: wording.label(ReviewPageLabel.filter),
      fields: [
        text("find", .find, find, isNumber: false),
        list("commune", .commune, all + names.communeList.map { ($0.code, $0.name) }, commune),
        list("position", .position, all + names.positionList.map { ($0.code, $0.name) }, position),
        list(
          "kind", .kind, all + ReviewKind.allCases.map { ($0.rawValue, wording.label(of: $0)) }, kind?.rawValue ?? ""),
        list(
          "decision", .decision, all + [(Self.undecided, wording.label(ReviewPageLabel.undecided))] + verdicts,
          decision),
        text("hours", .leastHours, leastHours), text("from_km", .leastKilometres, leastKilometres),
        text("to_km", .mostKilometres, mostKilometres),
        list("only", .only, all + others.map { ($0.0.rawValue, wording.label($0.1)) }, only?.rawValue ?? ""),
        list("order", .order, orders.map { ($0.0.rawValue, wording.label($0.1)) }, order.rawValue),
      ], button: wording.label(ReviewPageLabel.show),
      fold: PartView.FoldView(
        text: wording.label(ReviewPageLabel.filter), isOpen: query.contains { !$0.value.isEmpty }))
  }
}
