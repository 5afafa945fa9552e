public import StaffingDomain

extension English {
  /// For example `establishment`.
  public func label(of rule: RuleName) -> String {
    switch rule {
    case .oneOption: "one place for each"
    case .cellBalance: "posts of the position"
    case .establishment: "establishment"
    case .maximumTransfers: "transfers"
    case .outflowCap: "officers who leave"
    case .allowanceBudget: "budget of allowances"
    case .competence: "competence"
    case .rank: "rank"
    case .rankDrop: "rank drop"
    case .distance: "distance"
    case .provinceBorder: "border of the province"
    case .pinned: "bar on transfers"
    case .leaving: "leaving"
    case .away: "away"
    case .lock: "decision to lock"
    case .forbid: "decision to forbid"
    case .preference: "preference"
    case .training: "training"
    case .courseSeats: "course seats"
    case .trainingBudget: "budget of training"
    case .recruitmentQuota: "recruitment quota"
    case .combination: "combined posts"
    case .lastPost: "last post"
    case .pool: "pool"
    case .sharing: "shared work"
    case .teamRule: "team rule"
    case .rotation: "rotation"
    case .couple: "couple"
    case .relative: "relatives"
    case .stability: "few changes"
    }
  }
}
