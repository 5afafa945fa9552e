import CaseFormat
public import Explanation
public import Planning
public import StaffingDomain

// Posts that one officer holds together.
extension English {
  /// For example `An takes on Justice officer besides Land officer in Phu Giao, 0.30 of a post, with a competence fit of
  /// 0.81; without it the plan would lose 20.1 hours a month more.`.
  public func second(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String {
    let main = reason.main.map { " besides \(text(of: $0, in: staffingCase))" } ?? ""
    return "\(subject(reason.officer, in: staffingCase)) \(predicate(reason, besides: main, staffingCase))."
  }

  /// The same within a sentence about the officer.
  func clause(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String {
    let isInNewCommune = reason.main.map { $0.commune != staffingCase.officers[reason.officer].commune } ?? false
    return predicate(reason, besides: isInNewCommune ? " there besides" : " besides", staffingCase)
  }

  private func predicate(
    _ reason: SecondPostReason, besides main: String, _ staffingCase: StaffingCase
  ) -> String {
    func position(_ cell: Cell) -> String { staffingCase.positions[cell.position].name }
    switch reason.change {
    case .keeps(let post):
      return "keeps \(position(post.cell))\(main), \(size(post))\(worth(reason.worth, of: "it"))"
    case .takesOn(let post, nil):
      return "takes on \(position(post.cell))\(main), \(size(post))\(worth(reason.worth, of: "it"))"
    case .takesOn(let post, let former?):
      return
        "takes on \(position(post.cell))\(main), \(size(post)), instead of \(position(former))\(worth(reason.worth, of: "it"))"
    case .givesUp(let cell):
      let price = reason.worth.map { "; to keep it would \(effect(of: $0))" } ?? ""
      return "gives up \(position(cell)), held besides today\(price)"
    }
  }

  /// For example `0.30 of a post with a competence fit of 0.81; both together are 0.95 of the 1.10 posts that the
  /// officer may carry`.
  private func size(_ post: SecondPost) -> String {
    func share(_ value: Double) -> String { number(value, decimals: 2) }
    let both =
      "\(share(post.share)) of a post with a competence fit of \(share(post.fit)); both together are "
      + share(post.load)
    // Two posts of today may be kept whatever they come to.
    return post.load > post.maximumLoad + Tolerances.comparison
      ? "\(both) posts, where a new pair could not exceed \(share(post.maximumLoad))"
      : "\(both) of the \(share(post.maximumLoad)) posts that the officer may carry"
  }

  private func worth(_ hours: HoursPerMonth?, of what: String) -> String {
    guard let hours, hours >= Tolerances.shownHours else { return "" }
    return "; without \(what) the plan would lose \(hoursPerMonth(hours)) more"
  }

  private func effect(of hours: HoursPerMonth) -> String {
    hours < .zero ? "recover \(hoursPerMonth(.zero - hours))" : "cost \(hoursPerMonth(hours))"
  }

  /// For example `may carry 1.10 posts, and both together are 1.35`.
  public func reason(_ fact: SecondPostGround.Fact, of staffingCase: StaffingCase) -> String {
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    switch fact {
    case .isMainPost: return "would hold it as the main post already"
    case .onePositionOnly: return "may hold one position only, like everybody"
    case .pinned(let grounds): return "\(grounds.map(predicate).joined(separator: " and ")), so takes on nothing more"
    case .leads(let second): return "cannot hold \(position(second)) second, as it leads"
    case .notCombinable(let positions):
      return "cannot combine \(list(positions.map(position))), which \(positions.count == 1 ? "stands" : "stand") alone"
    case .otherGroups(let one, let other):
      return "cannot combine \(position(one)) and \(position(other)), which are of different groups"
    case .unlisted(let one, let other):
      return "cannot combine \(position(one)) and \(position(other)), which combinations.csv does not list"
    case .tooHeavy(let load, let limit):
      return "may carry \(number(limit, decimals: 2)) posts, and both together are \(number(load, decimals: 2))"
    case .noCommonCourses: return "can be qualified for either post by courses, but not for both by the same ones"
    case .noPost(let cell): return "would find no post: \(text(of: cell, in: staffingCase)) has none"
    case .placement(let fact): return reason(fact, of: staffingCase)
    }
  }

  /// For example `may carry 1.10 posts, and both together are 1.35 (policy.yml: maximum_load) [combination]`.
  public func ground(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    "\(reason(ground.fact, of: staffingCase))\(cited(ground.sources)) [\(label(of: ground.rule))]"
  }

  /// For example `To lift it: raise maximum_load to 1.35 (policy.yml).`.
  public func lifting(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    "To lift it: \(remedy(ground, of: staffingCase))."
  }

  /// For example `raise maximum_load to 1.35 (policy.yml)`.
  public func remedy(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    let source = ground.sources.first.map { "\($0)" } ?? ""
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    switch ground.fact {
    case .isMainPost: return "ask for another second position"
    case .onePositionOnly: return "set maximum_positions to 2 (policy.yml)"
    case .pinned(let grounds):
      let ways = zip(grounds, ground.sources).map { pin, source in
        if case .leaves = pin {
          "only a leaves_on after the horizon lets the officer (\(source))"
        } else {
          "wait until the bar ends (\(source))"
        }
      }
      return list(ways)
    case .leads: return "ask for it as the main post; a position that leads is never the second"
    case .notCombinable(let positions):
      let rows = ground.sources.map { "\($0)" }.joined(separator: ", ")
      return "set \(column(.positions(.combinable))) of \(list(positions.map(position))) to "
        + "\(choice("yes", of: .yesNo)) (\(rows))"
    case .otherGroups(let one, let other):
      return
        "list in combinations.csv every pair that may be combined, \(position(one)) and \(position(other)) among them"
    case .unlisted(let one, let other): return "add \(position(one)) and \(position(other)) to combinations.csv"
    case .tooHeavy(let load, let limit):
      let exact = load / limit * staffingCase.policy.maximumLoad * 100
      let needed = (exact - Tolerances.comparison).rounded(.up) / 100
      return needed <= 2
        ? "raise maximum_load to \(number(needed, decimals: 2)) (policy.yml)"
        : "no maximum_load is high enough: one of the posts has to be smaller (posts.csv)"
    case .noCommonCourses: return "allow more courses for one officer (\(source))"
    case .noPost: return "establish a post there (posts.csv)"
    case .placement(let fact): return remedy(PlacementGround(fact, sources: ground.sources), of: staffingCase)
    }
  }
}

// Empty posts that could be held besides another one.
extension English {
  /// Why nobody holds an empty post besides another one; nil where there is nothing to say.
  func second(_ answer: SecondAnswer, _ staffingCase: StaffingCase) -> String? {
    switch answer {
    case .taken, .nobody: return nil
    case .forbidden(let looked, let stopped):
      let counts = stopped.map { "\($0.count) \(obstacle(toSecond: $0.rule, of: $0.count, staffingCase))" }
      return "Nobody of the commune who holds one post may hold it besides: of \(count(looked, "officer")), "
        + "\(counts.joined(separator: ", "))."
    case .gainless(let candidates, let best):
      let loss = hoursPerMonth(max(best.change, .zero))
      return candidates.eligible == 1
        ? "\(may(candidates)), but giving it to \(holder(best, staffingCase)) would alone lose \(loss)."
        : "\(may(candidates)), but giving it to any one of them alone gains nothing: the best one, "
          + "\(holder(best, staffingCase)) would lose \(loss)."
    case .stopped(let candidates, let move, let limits):
      return "\(may(candidates)); giving it to \(holder(move, staffingCase)) would alone recover "
        + "\(hoursPerMonth(.zero - move.change)), but \(meaning(limits, of: staffingCase))."
    case .open(let candidates, let move):
      return "\(may(candidates)); giving it to \(holder(move, staffingCase)) would alone recover "
        + "\(hoursPerMonth(.zero - move.change)), which the search left open."
    }
  }

  private func may(_ candidates: CandidateCount) -> String {
    "\(count(candidates.eligible, "officer")) of the commune may hold it besides another post"
      + onlyAfterCourses(candidates)
  }

  /// The officer of a move with the post that is held already, as an insertion: `O7 (Lan), besides Land officer,`.
  private func holder(_ move: SecondMove, _ staffingCase: StaffingCase) -> String {
    "\(text(of: move.officer, in: staffingCase)), besides \(staffingCase.positions[move.main.position].name)"
      + "\(afterNumber(of: move.courses)),"
  }

  /// What a rule means for those whom it stops from a second post, after their number.
  private func obstacle(toSecond rule: RuleName, of count: Int, _ staffingCase: StaffingCase) -> String {
    switch rule {
    case .combination: "may not combine it with \(count == 1 ? "the present post" : "the present posts")"
    case .cellBalance: "\(count == 1 ? "holds" : "hold") a position that has no post"
    default: obstacle(rule, of: count, staffingCase)
    }
  }

  /// For example `combine it with Land officer of O7 (Lan), 0.30 of a post, after Office software`.
  func step(combining move: SecondMove, raising limits: [ExceededLimit], _ staffingCase: StaffingCase) -> String {
    "\(raising(limits, then: combining(move, staffingCase), of: staffingCase)): recovers \(hoursPerMonth(.zero - move.change))"
  }

  /// For example `raise maximum_load to 1.35 (policy.yml) and combine it with ...: recovers 12.0 hours a month`.
  func step(combiningAfter near: NearSecond, _ staffingCase: StaffingCase) -> String {
    // Alternatives of one step are parted by "or", those of the whole remedy by semicolons.
    let lifted = remedy(near.ground, of: staffingCase).replacing("; or ", with: " or ")
    let combining = combining(near.move, staffingCase)
    let step =
      lifted.contains(" or ")
      ? "\(lifted), and \(raising(near.limits, then: combining, of: staffingCase))"
      : raising(near.limits, after: [lifted], then: combining, of: staffingCase)
    return "\(step): recovers \(hoursPerMonth(.zero - near.move.change))"
  }

  private func combining(_ move: SecondMove, _ staffingCase: StaffingCase) -> String {
    "combine it with \(staffingCase.positions[move.main.position].name) of \(text(of: move.officer, in: staffingCase))"
      + "\(after(move.courses, in: staffingCase)), \(number(move.second.share, decimals: 2)) of a post"
  }
}
