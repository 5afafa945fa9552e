public import Explanation
public import StaffingDomain

extension English {
  /// For example `Land officer in Phu Giao: 3 posts for 2.40 required staff, 1 empty`.
  public func title(of post: PostExplanation, in staffingCase: StaffingCase) -> String {
    "\(text(of: post.cell, in: staffingCase)): \(count(post.posts, "post")) for "
      + "\(figure(post.requiredStaff.value, decimals: 2)) required staff, \(post.emptyPosts) empty"
  }

  /// For example `held by O2 (An), fit 0.81, who stays`.
  public func holder(_ holder: PostHolding, in staffingCase: StaffingCase) -> String {
    switch holder {
    case .officer(let holder):
      "held by \(text(of: holder.officer, in: staffingCase)), fit \(figure(holder.fit, decimals: 2)), who "
        + predicate(of: holder.status) + besides(holder, staffingCase)
    case .recruits(let recruits): "held by \(count(recruits, "recruit"))"
    case .pool(let posts): "the pool does the work of \(count(posts, "post"))"
    }
  }

  /// The other post of one who holds two: `, besides the main post of Land officer`.
  private func besides(_ holder: PostHolder, _ staffingCase: StaffingCase) -> String {
    holder.other.map {
      ", \(holder.isSecond ? "besides the main post of" : "and holds a second post of") \(staffingCase.positions[$0].name)"
    } ?? ""
  }

  /// For example `Why posts stay empty: There is no other officer`.
  public func whyEmpty(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    "Why posts stay empty: \(why(vacancy, of: staffingCase))"
  }

  /// For example `Remedy: Solve again with a smaller gap or more time`.
  public func whatWouldFill(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    "Remedy: \(remedy(vacancy, of: staffingCase))"
  }

  /// For example `One more officer who comes alone would recover 31.2 hours a month; one fewer would lose 40.1`.
  public func worth(_ post: PostExplanation) -> String {
    let value = post.value
    var text = "One more officer who comes alone would recover \(figureOfHours(post.oneMoreAlone))"
    if value.holdsFor > 1 { text += ", and so would each of the first \(value.holdsFor)" }
    if let last = value.last {
      text += "; one fewer would lose \(figure(last.value, decimals: 1))"
      if !value.isDegenerate { text += ", so one price holds both ways" }
    }
    return text + "."
  }

  /// For example `Who could hold a post there: 12 officers, the first 10`.
  public func candidates(_ count: Int, listed: Int?) -> String {
    "Who could hold a post there: \(self.count(count, "officer"))\(listed.map { ", the first \($0)" } ?? "")"
  }

  /// For example `3.1 to 4.2`.
  public func range(from least: HoursPerMonth, to most: HoursPerMonth) -> String {
    "\(figure(least.value, decimals: 1)) to \(figure(most.value, decimals: 1))"
  }
}
