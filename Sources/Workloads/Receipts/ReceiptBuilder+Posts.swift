internal import StaffingDomain

extension ReceiptBuilder {
  static func postNumber(of cell: Cell, required: ReceiptLine, in staffingCase: StaffingCase) -> [ReceiptLine] {
    let position = staffingCase.positions[cell.position]
    let rounded = ReceiptLine(
      term: .postsForWorkload,
      formula: .roundedByWISN(.number(required.amount, unit: .fullTimeEquivalents)), unit: .posts, sources: [])
    let computed = ReceiptLine(
      term: .postsAtLeastMinimum,
      formula: .maximum([
        .number(rounded.amount), .number(Double(position.minimumPosts), .minimumPosts),
      ]),
      unit: .posts, sources: [.row(position.source)])
    let established = staffingCase.posts.last { $0.cell == cell }.map { row in
      ReceiptLine(
        term: .establishedPosts,
        formula: .number(Double(row.posts), unit: .posts), unit: .posts, sources: [.row(row.source)])
    }
    return [rounded, computed] + (established.map { [$0] } ?? [])
  }

  static func posts(of need: CellNeed, required: ReceiptLine, in staffingCase: StaffingCase) -> [Receipt.PostLines] {
    let position = staffingCase.positions[need.cell.position]
    let ladder = PostLadder(policy: staffingCase.policy, position: position)
    var least: Double?
    return need.posts.map { post in
      let isGuaranteed = ladder.isGuaranteed(post.number, computedPosts: need.computedPosts)
      let hours = hours(ofPost: post.number, required: required, isGuaranteed: isGuaranteed, ladder)
      let urgency = urgency(ofPost: post.number, of: need.posts.count, position: position, ladder.urgency)
      let value = value(hours: hours, urgency: urgency, least: least)
      least = value.amount
      return Receipt.PostLines(number: post.number, hours: hours, urgency: urgency, value: value)
    }
  }

  private static func hours(
    ofPost number: Int, required: ReceiptLine, isGuaranteed: Bool, _ ladder: PostLadder
  ) -> ReceiptLine {
    let open = Formula.difference(.number(required.amount, .requiredStaff), .number(Double(number - 1)))
    let workload = Formula.minimum([.number(1), .maximum([.number(0), open])])
    let share = isGuaranteed ? .maximum([workload, .number(ladder.minimumPostShare)]) : workload
    return ReceiptLine(
      term: .hoursOfPost(number),
      formula: .product([.number(ladder.monthlyWorkingTime.value, .workingTimeOfMonth, unit: .hours), share]),
      unit: .hoursPerMonth, sources: isGuaranteed ? [.policy(.minimumPostShare)] : [])
  }

  private static func urgency(
    ofPost number: Int, of posts: Int, position: Position, _ urgency: Urgency
  ) -> ReceiptLine {
    let open = Formula.difference(.number(1), .quotient(.number(Double(number - 1)), .number(Double(posts))))
    let rise = Formula.product([
      .difference(.number(urgency.peak), .number(1)), .power(open, .number(urgency.exponent)),
    ])
    let plain = Formula.sum([.number(1), rise])
    var sources: [InputReference] = [.policy(.urgencyPeak), .policy(.urgencyExponent)]
    if position.isCritical { sources += [.policy(.criticalFactor), .row(position.source)] }
    return ReceiptLine(
      term: .urgencyOfPost(number),
      formula: position.isCritical ? .product([plain, .number(urgency.factor, .criticalFactor)]) : plain,
      unit: .none, sources: sources)
  }

  private static func value(hours: ReceiptLine, urgency: ReceiptLine, least: Double?) -> ReceiptLine {
    let own = Formula.product([.number(urgency.amount), .number(hours.amount, unit: .hours)])
    let binds = least.map { own.value > $0 } ?? false
    return ReceiptLine(
      term: binds ? .valueBelowPostBefore : .valueOfPost,
      formula: binds ? .minimum([own, .number(least ?? 0, unit: .hours)]) : own, unit: .hoursPerMonth,
      sources: [])
  }
}
