import ResultsFormat
import StaffingDomain

extension English {
  /// For example `Hours lost a month`.
  public func label(_ label: PlanLabel) -> String {
    switch label {
    case .plan: "Plan"
    case .hoursLost: "Hours lost a month"
    case .recovered: "Recovered"
    case .officers: "Officers"
    case .posts: "Posts"
    case .training: "Training"
    case .recruits: "Recruits"
    case .sharedWork: "Shared work"
    case .secondPosts: "Combined posts"
    case .rankDrops: "Lower ranks"
    case .unmetWishes: "Unmet wishes"
    case .rank: "rank"
    case .officer: "officer"
    case .name: "name"
    case .from: "from"
    case .to: "to"
    case .distance: "km"
    case .fit: "fit"
    case .hours: "hours"
    case .was: "was"
    case .isNow: "is now"
    case .refusedBy: "refused by"
    case .post: "post"
    case .substitute: "substitute"
    case .extraHours: "extra hours"
    case .others: "others"
    }
  }

  /// For example `1,203.4; no plan can be below 1,203.3 (gap 0.0083 %)`.
  public func figure(_ figure: PlanFigure) -> String {
    switch figure {
    case .status(.optimal, _): return "optimal"
    case .status(.feasible, isReplanned: false): return "best found before a limit"
    case .status(.feasible, isReplanned: true):
      return "the best of the plans with few changes; one with more changes may be better"
    case .objective(let hours, let bound, let gap):
      let proof = bound.map {
        "no plan can be below \(self.figure($0.value, decimals: 1)) (gap \(self.figure((gap ?? 0) * 100, decimals: 4)) %)"
      }
      return "\(self.figure(hours.value, decimals: 1)); \(proof ?? "no bound was proved")"
    case .recovered(let hours, let doNothing):
      return "\(figureOfHours(hours)) against doing nothing (\(self.figure(doNothing.value, decimals: 1)))"
    case .officers(let counts): return officers(counts)
    case .posts(let posts, let empty, let hours):
      let work = empty > 0 ? ", with work for \(figureOfHours(hours))" : ""
      return "\(self.figure(posts)), of which \(self.figure(empty)) stay empty\(work)"
    case .training(let officers, let places, let cost):
      return "\(self.figure(officers, "officer")) in \(self.figure(places, "course place")) for "
        + "\(self.figure(cost.value, decimals: 1)) million VND"
    case .recruits(let recruits, let positions):
      return "\(self.figure(recruits, "officer")) for \(self.figure(positions, "position")) of communes"
    case .sharedWork(let posts, let officers):
      return "\(self.figure(posts, "post")) by \(self.figure(officers, "officer")) of the pool"
    case .secondPosts(let held, let kept, let givenUp):
      return "\(self.figure(held, "officer")) with a second post, \(self.figure(kept)) of them as today"
        + (givenUp > 0 ? "; \(self.figure(givenUp, "second post")) of today given up" : "")
    case .rankDrops(let officers):
      return "\(self.figure(officers, "officer")) with a position of a lower rank than today"
    case .unmetWishes(let teamRules, let rotations, let penalty):
      return "\(self.figure(teamRules, "team rule")) and \(self.figure(rotations, "rotation")), which count "
        + "\(self.figure(penalty.value, decimals: 1)) hours; 'cadre explain --soft-rules' tells what would meet them"
    }
  }

  private func officers(_ counts: ResultSummary.Counts) -> String {
    "\(figure(counts.officers)): \(figure(counts.transfers)) change commune, \(figure(counts.positionChanges)) change "
      + "position only, \(figure(counts.stays + counts.pinned)) stay, "
      + (counts.pool > 0 ? "\(figure(counts.pool)) in the pool, " : "")
      + "\(figure(counts.surplus)) surplus, \(figure(counts.leaving)) leaving"
      + (counts.away > 0 ? ", \(figure(counts.away)) away" : "")
  }

  /// For example `Best transfers (all 34 in transfers.csv)`.
  public func line(_ line: PlanLine) -> String {
    switch line {
    case .transfers(let count): "Best transfers (all \(figure(count)) in transfers.csv)"
    case .changes(let count): "Changes against the earlier plan (all \(figure(count)), with reasons, in changes.csv)"
    case .substitutes(let count): "Substitutes for refused transfers (all \(figure(count)) in substitutes.csv)"
    case .note(let note): "Note: \(note)"
    case .folder(let folder): "Results are in \(folder)"
    }
  }
}
