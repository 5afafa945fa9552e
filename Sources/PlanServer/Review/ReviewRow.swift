internal import ResultsFormat
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// What an officer holds, by codes.
struct HeldPlace: Sendable, Hashable {
  /// The commune of the post; where none is held, the one on whose books the officer is.
  let commune: String
  /// The position of the main post, or the one served in the pool; nil where none is held.
  let position: String?
  /// The position of the second post; nil for none.
  let second: String?
  /// Whether it is work of the pool.
  var isPool = false
}

/// One thing that a plan asks of an officer.
struct ReviewRow: Sendable, Hashable {
  let subject: ReviewSubject
  /// The officer's name; the code where the case gives none.
  let name: String
  let from: HeldPlace
  let to: HeldPlace
  let courses: [String]
  /// Kilometres between the communes; nil where the commune stays.
  let kilometres: Double?
  /// Hours a month that are lost more without this step alone; nil where the plan does not tell.
  let hours: Double?
  /// Whether the new position has a lower rank.
  let dropsRank: Bool
  /// Why, in the language of the plan; empty where the plan does not tell.
  let reason: String

  var officer: String { subject.officer }
  /// Whether a second post is held under the plan that is not held today, or the other way round.
  var isCombined: Bool { to.second != nil || from.second != nil }
  /// The communes that the row concerns.
  var communes: Set<String> { [from.commune, to.commune] }

  /// Everything that a plan asks, those steps first that recover the most hours, then by the order of people.
  static func rows(_ tables: ResultTables, of staffingCase: StaffingCase) -> [ReviewRow] {
    let transfers = Dictionary(tables.transfers.map { ($0.officer.text, $0) }) { first, _ in first }
    let officers = Dictionary(
      uniqueKeysWithValues: zip(staffingCase.officers.map(\.code), staffingCase.officers.ordinals))
    let ranks = Dictionary(uniqueKeysWithValues: staffingCase.positions.map { ($0.code.text, $0.rank) })
    let courses = Dictionary(uniqueKeysWithValues: staffingCase.courses.map { ($0.code.text, $0.name) })
    let rows = tables.assignments.compactMap { line -> ReviewRow? in
      guard let ordinal = officers[line.officer] else { return nil }
      let officer = staffingCase.officers[ordinal]
      let from = HeldPlace(officer, of: staffingCase)
      let to = HeldPlace(line)
      guard let kind = kind(of: line, from: from, to: to) else { return nil }
      let transfer = transfers[line.officer.text]
      let old = from.position.flatMap { ranks[$0] }
      let new = to.position.flatMap { ranks[$0] }
      return ReviewRow(
        subject: ReviewSubject(
          officer: line.officer.text, kind: kind, commune: to.position == nil ? "" : to.commune,
          position: to.position ?? "", second: to.second ?? ""),
        name: officer.name.flatMap { $0.isEmpty ? nil : $0 } ?? line.officer.text, from: from, to: to,
        courses: line.courses.map { courses[$0.text] ?? $0.text },
        kilometres: kind == .transfer ? transfer?.distance.value : nil, hours: transfer?.hoursRecovered.value,
        dropsRank: kind != .surplus && (new ?? 0) < (old ?? 0), reason: transfer?.reason ?? "")
    }
    return rows.sorted { left, right in
      let hours = (left.hours ?? -.infinity, right.hours ?? -.infinity)
      return hours.0 != hours.1 ? hours.0 > hours.1 : left.officer < right.officer
    }
  }

  private static func kind(of line: AssignmentRow, from: HeldPlace, to: HeldPlace) -> ReviewKind? {
    switch line.status {
    case .leaving, .away: nil
    case .surplus: .surplus
    case .pool: .pool
    case .transferred: .transfer
    case .positionChanged: .positionChange
    case .stays, .pinned: from.second != to.second ? .secondPost : line.courses.isEmpty ? nil : .training
    }
  }
}

extension HeldPlace {
  /// What an officer holds today.
  init(_ officer: Officer, of staffingCase: StaffingCase) {
    commune = staffingCase.communes[officer.commune].code.text
    position = staffingCase.positions[officer.position].code.text
    second = officer.secondPosition.map { staffingCase.positions[$0].code.text }
  }

  /// What an officer holds under a plan.
  init(_ line: AssignmentRow) {
    commune = line.commune.text
    (position, second) = (line.position?.text, line.secondPosition?.text)
    isPool = line.status == .pool
  }
}

/// What communes and positions of a case are called.
struct PlaceNames: Sendable {
  private let communes: [String: String]
  private let positions: [String: String]
  /// The communes in the order of their names, as code and name.
  let communeList: [(code: String, name: String)]
  /// The positions in the order of their names, as code and name.
  let positionList: [(code: String, name: String)]

  init(_ staffingCase: StaffingCase) {
    func named(_ entries: [(String, String)]) -> [(code: String, name: String)] {
      VietnameseOrder.sorted(entries.map { (code: $0.0, name: $0.1.isEmpty ? $0.0 : $0.1) }) {
        VietnameseOrder($0.name)
      }
    }
    communeList = named(staffingCase.communes.map { ($0.code.text, $0.name) })
    positionList = named(staffingCase.positions.map { ($0.code.text, $0.name) })
    communes = Dictionary(communeList.map { ($0.code, $0.name) }) { first, _ in first }
    positions = Dictionary(positionList.map { ($0.code, $0.name) }) { first, _ in first }
  }

  func commune(_ code: String) -> String { communes[code] ?? code }

  func position(_ code: String) -> String { positions[code] ?? code }

  /// What an officer holds, as one label.
  func text(_ place: HeldPlace, _ wording: any Language) -> String {
    guard let position = place.position else {
      return "\(wording.label(ReviewPageLabel.noPost)), \(commune(place.commune))"
    }
    let held = [position, place.second].compactMap(\.self).map { self.position($0) }.joined(separator: " + ")
    let pool = place.isPool ? " (\(wording.label(ReviewPageLabel.pool)))" : ""
    return "\(held), \(commune(place.commune))\(pool)"
  }

  /// What is decided about, as one label.
  func text(_ subject: ReviewSubject, _ wording: any Language) -> String {
    guard !subject.position.isEmpty else { return wording.label(of: subject.kind) }
    let place = HeldPlace(
      commune: subject.commune, position: subject.position, second: subject.second.isEmpty ? nil : subject.second)
    return "\(wording.label(of: subject.kind)): \(text(place, wording))"
  }
}
