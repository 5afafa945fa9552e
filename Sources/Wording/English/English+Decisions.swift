internal import StaffingDomain

extension English {
  /// A decision, as the end of a sentence about the officer.
  func predicate(_ decision: Decision, of staffingCase: StaffingCase) -> String {
    switch decision.kind {
    case .lock: "is locked \(place(of: decision, staffingCase) ?? "to the present post")"
    case .forbid: "is forbidden \(place(of: decision, staffingCase) ?? "any change")"
    case .refuse: "refused \(place(of: decision, staffingCase) ?? "any change")"
    }
  }

  /// What a decision names; nil where it names nothing.
  private func place(of decision: Decision, _ staffingCase: StaffingCase) -> String? {
    let commune = decision.commune.map { staffingCase.communes[$0].name }
    let position = decision.position.map { staffingCase.positions[$0].name }
    let to = decision.kind == .lock ? "to " : ""
    return switch (commune, position) {
    case (let commune?, let position?): "\(to)\(position) in \(commune)"
    case (let commune?, nil): "\(to)commune \(commune)"
    case (nil, let position?): "\(to)the position \(position)"
    case (nil, nil): nil
    }
  }
}
