public import Auditing
import ResultsFormat
public import StaffingDomain

extension English {
  /// For example `the what-if dossiers.yml was changed after the solve ...`.
  public func violation(_ fact: OriginFact) -> String {
    switch fact {
    case .otherDigest:
      "the results belong to another case, or a file of the case was changed after the solve; solve it again"
    case .otherOverrides(let solved):
      "the case was solved \(with("--set", solved.map { "\($0.key)=\($0.text)" })); verify it the same way"
    case .changedWhatIf(let file):
      "the what-if \(file) was changed after the solve, or is another file of that name; solve again"
    case .otherWhatIfs(let solved): "the case was solved \(with("--what-if", solved)); give the same now"
    }
  }

  private func with(_ option: String, _ values: [String]) -> String {
    values.isEmpty ? "without \(option)" : "with " + values.map { "\(option) \($0)" }.joined(separator: " ")
  }

  /// For example `officer '0042' has a second line`.
  public func violation(_ fact: AssignmentFact) -> String {
    switch fact {
    case .unknownOfficer(let officer): "officer '\(officer)' is not in the case"
    case .unknownCommune(let commune): "commune '\(commune)' is not in the case"
    case .unknownPosition(let position): "position '\(position)' is not in the case"
    case .unknownCourse(let course): "course '\(course)' is not in the case"
    case .secondLine(let officer): "officer '\(officer)' has a second line"
    case .noLine(let officer): "officer '\(officer)' has no line"
    case .status(let officer, let status, let conflict):
      "officer '\(officer)' has status \(status.rawValue), but \(words(conflict))"
    }
  }

  private func words(_ conflict: StatusConflict) -> String {
    switch conflict {
    case .otherCommune: "the commune is not the officer's own"
    case .positionGiven: "a position is given"
    case .positionMissing: "no position is given"
    case .otherCell: "the cell is not the officer's current one"
    case .communeKept: "the commune does not change"
    case .communeChanged: "the commune changes"
    case .positionKept: "the position does not change"
    case .secondGiven: "a second position is given"
    }
  }

  /// For example `officer '0042' would go 71 km to commune '00731'; the most is 40 km`.
  public func violation(_ fact: PlacementFact) -> String {
    switch fact {
    case .leaves(let officer, let day):
      "officer '\(officer)' leaves before \(date(day)), the middle of the horizon, and is out of the plan"
    case .doesNotLeave(let officer, let day):
      "officer '\(officer)' does not leave before \(date(day)), the middle of the horizon"
    case .away(let officer, let day):
      "officer '\(officer)' is away \(day.map { "until \(date($0))" } ?? "without a known end"), more than half of the "
        + "horizon, and is out of the plan"
    case .notAway(let officer): "officer '\(officer)' is not away for more than half of the horizon"
    case .pinned(let officer, let ground): "officer '\(officer)' may not be moved, because \(words(ground))"
    case .calledPinned(let officer):
      "officer '\(officer)' is called pinned, but nothing keeps the officer from being moved"
    case .lacks(let officer, let competency, let level, let position):
      "officer '\(officer)' lacks '\(competency)' at level \(level), which position '\(position)' requires"
    case .fit(let officer, let position, let share, let least):
      "officer '\(officer)' fits position '\(position)' to \(exact(share)) only; the least is \(exact(least))"
    case .rank(let officer, let rank, let position, let required):
      "officer '\(officer)' has rank \(rank), position '\(position)' asks for \(required)"
    case .rankDrop(let officer, let position, let lost, let most):
      "officer '\(officer)' would lose \(count(lost, "rank")) in position '\(position)'; the most is \(most)"
    case .distance(let officer, let distance, let commune, let most):
      "officer '\(officer)' would go \(exact(distance.value, decimals: 3)) km to commune '\(commune)'; the most is "
        + "\(exact(most.value, decimals: 3)) km"
    case .border(let officer, let commune):
      "officer '\(officer)' would leave the province for commune '\(commune)', which the policy does not allow"
    case .locked(let officer, let target):
      "officer '\(officer)' is locked to \(words(target, neither: "the current cell"))"
    case .forbidden(let officer, let target):
      "officer '\(officer)' is forbidden \(words(target, neither: "any change"))"
    case .refused(let officer, let target): "officer '\(officer)' has refused \(words(target, neither: "any change"))"
    case .noPool(let officer, let position):
      "officer '\(officer)' serves the pool of position '\(position)', but no post of it in the officer's province can "
        + "be shared"
    case .couple(let officer, let commune, let other, let elsewhere):
      "officers '\(officer)' and '\(other)' are a couple, but one is in commune '\(commune)', the other in "
        + "'\(elsewhere)'"
    case .relative(let officer, let position, let commune, let leader, let leads):
      "officer '\(officer)' holds the sensitive position '\(position)' in commune '\(commune)', where the relative "
        + "'\(leader)' leads as '\(leads)'"
    }
  }

  private func words(_ ground: PinningGround) -> String {
    switch ground {
    case .fixed: "the officer's mobility is fixed"
    case .bar(let rule): "a bar is in force (\(rule.rawValue))"
    case .leavesLater(let day): "the officer leaves on \(date(day)), within the horizon"
    case .settling(let since, let months):
      "the officer took up the present post on \(date(since)), less than \(count(months, "month")) before the plan"
    }
  }

  private func words(_ target: OrderTarget, neither: String) -> String {
    switch target {
    case .cell(let cell): "\(cell.commune)/\(cell.position)"
    case .commune(let commune): "commune '\(commune)'"
    case .position(let position): "position '\(position)'"
    case .currentCell: neither
    }
  }

  /// For example `officer '0042' follows 3 courses; the policy allows 2`.
  public func violation(_ fact: TrainingFact, of officer: Code<Officer>) -> String {
    let words =
      switch fact {
      case .withoutPost: "holds no post, so follows no courses"
      case .twice: "follows a course twice"
      case .tooMany(let count, let most): "follows \(count) courses; the policy allows \(most)"
      case .impossible(let course, let from, let below, let competency):
        "cannot follow course '\(course)': it takes officers from level \(from) to below level \(below) of "
          + "'\(competency)'"
      case .useless(let course, let position):
        "follows course '\(course)', which adds nothing for position '\(position)'"
      }
    return "officer '\(officer)' \(words)"
  }

  /// For example `officer '0042' holds two posts, but positions 'LAND' and 'JUSTICE' may not be combined`.
  public func violation(_ fact: SecondPostFact, of officer: Code<Officer>) -> String {
    func says(_ words: String) -> String { "officer '\(officer)' \(words)" }
    return switch fact {
    case .sameAsMain(let position): says("holds a second post in the main position '\(position)'")
    case .noPost(let cell): says("holds two posts, but \(words(cell)) has none")
    case .onePositionOnly: says("holds two posts, but the policy allows one position each")
    case .mayNotCombine: says("holds two posts, but the officer is barred or leaves within the horizon")
    case .leadingSecond(let position):
      says("holds two posts, but position '\(position)' leads, and a leading position is never the second")
    case .unpaired(let main, let second):
      says("holds two posts, but positions '\(main)' and '\(second)' may not be combined")
    case .load(let load, let most):
      says("holds two posts, but together they are \(exact(load)) of a full post; the officer may carry \(exact(most))")
    case .unable(let fact): violation(fact)
    }
  }

  /// For example `no row of recruitment.csv allows recruits for 'CIVIL_STATUS'`.
  public func violation(_ fact: HeadsFact) -> String {
    switch fact {
    case .cell(let cell, let officers, let recruits, let shared, let posts, let pinned):
      "\(words(cell)) has \(count(officers, "officer")) in posts"
        + (recruits > 0 ? ", \(count(recruits, "recruit"))" : "")
        + (shared > 0 ? ", \(count(shared, "shared post"))" : "")
        + "; posts: \(posts), officers who may not be moved: \(pinned)"
    case .lastPost(let cell, let post, let combined, let isShared, let isNeeded):
      "the last post of \(words(cell)), number \(post), is held together with another post "
        + (combined > 1 ? "by \(combined) officers" : "by an officer")
        + (isShared ? ", and the pool does its work" : "")
        + (isNeeded ? ", and those who hold one post need it" : "")
    case .noQuota(let position): "no row of recruitment.csv allows recruits for '\(position)'"
    }
  }

  /// For example `post 3 of cell 00731/JUSTICE cannot be shared`.
  public func violation(_ fact: SharingFact) -> String {
    switch fact {
    case .unshareable(let post, let cell): "post \(post) of \(words(cell)) cannot be shared"
    case .notInPool(let officer, let position):
      "officer '\(officer)' does not serve the pool of position '\(position)'"
    case .otherProvince(let officer, let commune):
      "officer '\(officer)' is in another province than commune '\(commune)'"
    case .uneven(let post, let cell, let done, let hours):
      "the rows of post \(post) of \(words(cell)) come to \(exact(done.value)) hours a month, not "
        + exact(hours.value)
    case .busy(let officer, let hours, let most):
      "officer '\(officer)' does \(exact(hours.value)) hours a month for the pool; the most is \(exact(most.value))"
    }
  }
}

extension English {
  /// A cell by its codes.
  func words(_ cell: CellCodes) -> String { "cell \(cell.commune)/\(cell.position)" }

  /// A number as precisely as files have it.
  func exact(_ value: Double, decimals: Int = 6) -> String {
    value.isFinite ? shortNumber(value, decimals: decimals) : "not a number"
  }
}
