internal import Planning
internal import StaffingDomain

// What limits say, and what would raise them.
extension English {
  /// What limits say, as the end of a sentence.
  func meaning(_ limits: [ExceededLimit]) -> String { list(limits.map(\.row.meaning)) }

  /// What a planner would change before a step, and the step, as infinitives.
  func raising(_ limits: [ExceededLimit], then step: String) -> String { list(limits.map(raising) + [step]) }

  /// What a planner would change so that a limit is kept, with the input to change, as an infinitive.
  func raising(_ limit: ExceededLimit) -> String {
    let source = limit.row.sources.first.map { " (\($0))" } ?? ""
    return switch limit.rule {
    case .establishment: "raise the establishment\(source)"
    case .maximumTransfers: "allow more transfers\(source)"
    case .outflowCap: "let more officers leave\(source)"
    case .allowanceBudget: "raise the budget of allowances\(source)"
    case .courseSeats: "add a seat to the course\(source)"
    case .trainingBudget: "raise the budget of training\(source)"
    case .recruitmentQuota: "raise the quota\(source)"
    case .couple: "move the couple together\(source)"
    case .relative: "give the relative another post\(source)"
    case .oneOption, .cellBalance, .competence, .rank, .distance, .provinceBorder, .pinned, .leaving, .lock, .forbid,
      .preference, .training, .pool, .sharing, .teamRule, .rotation, .stability:
      "change \(limit.rule.rawValue)\(source)"
    }
  }
}
