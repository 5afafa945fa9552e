import Planning
import StaffingDomain

extension ExceededLimit {
  /// What a planner would change so that the limit is kept, with the input to change, as an infinitive.
  var mending: String { ExceededLimit.mending(rule, row.sources.first) }

  /// The same for the limit of a rule and the input that sets it.
  static func mending(_ rule: RuleName, _ source: InputReference?) -> String {
    let source = source.map { " (\($0))" } ?? ""
    return switch rule {
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
      "change \(rule.rawValue)\(source)"
    }
  }
}

extension [ExceededLimit] {
  /// What the limits say, as the end of a sentence.
  var meaning: String { Wording.list(map(\.row.meaning)) }

  /// What a planner would change before a step, and the step, as infinitives.
  func mending(then step: String) -> String { Wording.list(map(\.mending) + [step]) }
}
