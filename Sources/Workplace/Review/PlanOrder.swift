public import StaffingDomain

/// A row of `decisions.csv` that a decision comes to, in codes.
public struct PlanOrder: Sendable, Hashable, Codable, Comparable {
  /// The kinds of orders, as the file has them.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Every plan has the officer there.
    case lock
    /// No plan has the officer there, as the planner says.
    case forbid
    /// No plan has the officer there, as the officer declined.
    case refuse
  }

  /// The officer.
  public let officer: String
  /// The kind.
  public let kind: Kind
  /// The commune; empty for any, or, with no position, for the present post.
  public let commune: String
  /// The position; empty for any.
  public let position: String
  /// When it was decided.
  public let decidedOn: CalendarDate?
  /// Why.
  public let note: String

  /// Creates an order.
  public init(
    officer: String, kind: Kind, commune: String = "", position: String = "", decidedOn: CalendarDate? = nil,
    note: String = ""
  ) {
    (self.officer, self.kind, self.commune, self.position) = (officer, kind, commune, position)
    (self.decidedOn, self.note) = (decidedOn, note)
  }

  /// Whether both say the same, whenever and for whatever reason.
  public func says(sameAs other: PlanOrder) -> Bool {
    (officer, kind, commune, position) == (other.officer, other.kind, other.commune, other.position)
  }

  /// By officer, then by what is ordered.
  public static func < (left: PlanOrder, right: PlanOrder) -> Bool {
    (left.officer, left.kind.rawValue, left.commune, left.position)
      < (right.officer, right.kind.rawValue, right.commune, right.position)
  }

  private enum CodingKeys: String, CodingKey { case officer, kind, commune, position, decidedOn, note }

  /// Reads an order as ``encode(to:)`` writes it.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      officer: try values.decode(String.self, forKey: .officer), kind: try values.decode(Kind.self, forKey: .kind),
      commune: try values.decode(String.self, forKey: .commune),
      position: try values.decode(String.self, forKey: .position),
      decidedOn: try values.decodeIfPresent(String.self, forKey: .decidedOn).flatMap(CalendarDate.init(iso8601:)),
      note: try values.decode(String.self, forKey: .note))
  }

  /// Writes the order, its day as `2026-11-30`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(officer, forKey: .officer)
    try values.encode(kind, forKey: .kind)
    try values.encode(commune, forKey: .commune)
    try values.encode(position, forKey: .position)
    try values.encodeIfPresent(decidedOn?.description, forKey: .decidedOn)
    try values.encode(note, forKey: .note)
  }
}

extension ReviewDecision {
  /// What the decision asks of every plan; empty where it binds none.
  ///
  /// Who is kept at the present post takes no second one that the plan asked for either. A second post cannot be ordered.
  public var orders: [PlanOrder] {
    guard let verdict, subject.verdicts.contains(verdict) else { return [] }
    let day = LocalTime(at).date
    func order(_ kind: PlanOrder.Kind, _ commune: String = "", _ position: String = "") -> PlanOrder {
      PlanOrder(
        officer: subject.officer, kind: kind, commune: commune, position: position, decidedOn: day, note: reason)
    }
    let isSecond = subject.kind == .secondPost
    let asked = isSecond ? subject.second : subject.position
    switch verdict {
    case .agree: return []
    case .refuse: return [order(.refuse, subject.commune, asked)]
    case .keepHere:
      return [order(.lock)] + (isSecond ? [order(.forbid, subject.commune, subject.second)] : [])
    case .keepThere: return [order(.lock, subject.commune, subject.position)]
    }
  }
}

extension PlanOrder {
  /// What all decisions about a plan ask of the plans that follow, sorted; nothing twice.
  public static func all(of decisions: [ReviewDecision]) -> [PlanOrder] {
    var orders: [PlanOrder] = []
    for order in decisions.sorted(by: { $0.subject < $1.subject }).flatMap(\.orders)
    where !orders.contains(where: { $0.says(sameAs: order) }) {
      orders.append(order)
    }
    return orders.sorted()
  }
}
