public import StaffingDomain

/// Input that is read and checked but that this version does not plan with yet.
///
/// A plan that passes over a table must say so: the bound holds for the rules that were planned, and a rule that was
/// left out may be broken.
public enum UnplannedInput {
  /// One sentence for each kind of input that the plan passes over; empty where everything is planned with.
  public static func notes(_ staffingCase: StaffingCase) -> [String] {
    let kinds: [(isGiven: Bool, text: String)] = [
      (!staffingCase.courses.isEmpty, "courses.csv: training is not planned yet, so nobody is trained"),
      (
        staffingCase.recruitment.contains { $0.quota > 0 },
        "recruitment.csv: recruitment is not planned yet, so nobody is recruited"
      ),
      (
        staffingCase.activities.contains { $0.shareableShare > 0 },
        "activities.csv: shareable_share is not planned with yet, so no work is shared"
      ),
      (!staffingCase.relations.isEmpty, "relations.csv: relations are not a rule yet, so the plan may break them"),
      (!staffingCase.teamRules.isEmpty, "team_rules.csv: team rules are not a rule yet and cost nothing"),
      (
        staffingCase.positions.contains { $0.rotationMonths != nil },
        "positions.csv: rotation_months is not a rule yet and costs nothing"
      ),
    ]
    return kinds.filter(\.isGiven).map { "\($0.text)." }
  }
}
