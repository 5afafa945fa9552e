import StaffingDomain

/// A decision taken beforehand about a made-up officer.
struct GeneratedDecision: Sendable {
  let officer: String
  let kind: DecisionKind
  /// The commune's place in the case.
  let commune: Int?
  let position: PositionKind?
  let decidedOn: CalendarDate
  let note: String
}

/// Draws decisions for about 1 % of the officers such that they can all be kept together.
///
/// At most one for each commune. An officer is locked to stay only where the cell has a post for everybody in it, and
/// locked to another commune only where a post of the officer's own position is empty there; no commune receives two.
struct DecisionDraw {
  let planDate: CalendarDate
  /// Empty posts by commune and position: posts less holders.
  let emptyPosts: [[Int]]
  let communes: [GeneratedCommune]
  private var receivers: Set<Int> = []

  /// Straight kilometres of an ordered transfer, such that any road between stays within the policy's limit.
  private static let reach = 22.0

  init(planDate: CalendarDate, emptyPosts: [[Int]], communes: [GeneratedCommune]) {
    self.planDate = planDate
    self.emptyPosts = emptyPosts
    self.communes = communes
  }

  mutating func draw(
    commune number: Int, province: Range<Int>, officers: [GeneratedOfficer], stream: inout RandomStream
  ) -> GeneratedDecision? {
    let (isGiven, kind) = (stream.chance(0.36), stream.uniform())
    let free = officers.filter { $0.isFreeToMove && emptyPosts[number][$0.position.offset] >= 0 }
    guard isGiven, province.count > 1, let officer = stream.element(of: free) else { return nil }
    let other = neighbour(of: number, in: province, stream: &stream)
    let decidedOn = planDate.adding(months: -stream.integer(1...4))
    func decision(_ kind: DecisionKind, _ commune: Int?, _ position: PositionKind?, _ note: String)
      -> GeneratedDecision
    {
      GeneratedDecision(
        officer: officer.code, kind: kind, commune: commune, position: position, decidedOn: decidedOn, note: note)
    }
    switch kind {
    case ..<0.35: return decision(.lock, nil, nil, "Completes the handover of the former district's files")
    case ..<0.65: return decision(.refuse, other, nil, "Declined in the meeting with the head")
    case ..<0.8: return decision(.forbid, other, nil, "Served there before the merger; complaint settled")
    default:
      guard let receiver = receiver(for: officer, in: province) else { return nil }
      receivers.insert(receiver)
      return decision(.lock, receiver, officer.position, "Transfer agreed by both communes")
    }
  }

  private func neighbour(of number: Int, in province: Range<Int>, stream: inout RandomStream) -> Int {
    let other = province.lowerBound + stream.integer(0...(province.count - 2))
    return other >= number ? other + 1 : other
  }

  /// The nearest commune within reach that has an empty post of the officer's position and room in its establishment.
  private func receiver(for officer: GeneratedOfficer, in province: Range<Int>) -> Int? {
    let home = communes[officer.commune].plane
    var best: (distance: Double, commune: Int)?
    for commune in province where commune != officer.commune && !receivers.contains(commune) {
      guard emptyPosts[commune][officer.position.offset] > 0,
        communes[commune].headcount < communes[commune].establishment
      else { continue }
      let distance = home.distance(to: communes[commune].plane)
      if distance < min(DecisionDraw.reach, best?.distance ?? .infinity) { best = (distance, commune) }
    }
    return best?.commune
  }
}
