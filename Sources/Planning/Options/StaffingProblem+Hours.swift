public import StaffingDomain

// What options cost, and which are open.
extension StaffingProblem {
  /// What an option costs by the reward for a course: 0 or less.
  func rewardHours(of option: OfficerOption) -> HoursPerMonth { reward?.hours(for: option) ?? .zero }

  /// The hours of an option, term by term.
  public func hours(of option: OfficerOption) -> OptionHours {
    let (officer, home) = (option.officer, option.origin)
    var hours = OptionHours()
    if let stability { hours.stability = stability.hours(of: officer, doing: option.duty, with: option.second) }
    guard let position = option.position else {
      if option.duty == .surplus { hours.surplus = pricing.surplus }
      return hours
    }
    let time = workingTimes[officer.offset]
    hours.mismatch = pricing.mismatch(fit: fit(of: officer, in: position, after: option.bundle), workingTime: time)
    hours.absence = pricing.absence(workingTime: time)
    hours.training = training.bundles[Int(option.bundle)].hours
    if position != home.position { hours.positionChange = pricing.positionChange }
    hours.travel = pricing.travel(over: distances.distance(from: residences[officer.offset], to: option.commune))
    hours.reward = rewardHours(of: option)
    guard let cell = option.heldCell else { return hours }
    if option.duty == .stay { hours.rotation = rotation.hoursOfStaying(officer) }
    if option.changesCommune { hours.handover = pricing.handover }
    hours.rankDrop = rankDropHours(of: officer, to: position)
    hours.preference = preferences.hours(of: officer, holding: cell)
    addSecond(of: option, to: &hours)
    return hours
  }

  /// What the ranks cost that an officer loses by taking up a position.
  func rankDropHours(of officer: Ordinal<Officer>, to position: Ordinal<Position>) -> HoursPerMonth {
    let own = homes[officer.offset].position
    return pricing.rankDrop(staffingCase.positions[own.offset].rank - staffingCase.positions[position.offset].rank)
  }

  private func addSecond(of option: OfficerOption, to hours: inout OptionHours) {
    guard let second = option.second, let post = combination.secondPost(of: option) else { return }
    let rates = pricing.second(fit: fit(of: option.officer, in: second, after: option.bundle))
    hours.secondMismatch = rates.mismatch * post.hours
    hours.secondOverhead = rates.overhead * post.hours
    hours.secondLearning = secondLearning(of: option.officer, second)
  }

  /// What it costs that an officer learns a second position: nothing where it is held today, as main or as second.
  func secondLearning(of officer: Ordinal<Officer>, _ second: Ordinal<Position>) -> HoursPerMonth {
    let isKnown =
      second == homes[officer.offset].position || second == staffingCase.officers[officer.offset].secondPosition
    return isKnown ? .zero : pricing.positionChange
  }

  /// What an option adds to a program's objective: its hours, less what the last posts of a combination are worth.
  ///
  /// An option with one post or none fills posts by the variables of `cell-balance`; a combination fills its two itself.
  func cost(of option: OfficerOption) -> HoursPerMonth {
    let hours = hours(of: option).total
    return option.second == nil ? hours : combinedPosts(of: option).reduce(hours) { $0 - $1.value }
  }

  /// The hours of what an officer may do, term by term.
  ///
  /// - Parameter bundle: The courses followed for it, as a place in ``Training/bundles``.
  public func hours(of officer: Ordinal<Officer>, doing duty: Duty, after bundle: Int32 = 0) -> OptionHours {
    hours(of: option(of: officer, doing: duty, after: bundle))
  }

  /// What training adds to the hours of holding a position untrained: the courses, less the mismatch that they mend.
  package func hours(
    ofTraining offer: TrainingOffer, for officer: Ordinal<Officer>, in position: Ordinal<Position>
  ) -> HoursPerMonth {
    let time = workingTimes[officer.offset]
    return training.bundles[Int(offer.bundle)].hours + pricing.mismatch(fit: offer.fit, workingTime: time)
      - pricing.mismatch(fit: fits.share(officer, for: position), workingTime: time)
  }

  /// The competence fit of an officer in a position after a bundle, 0 to 1, whatever position the bundle is offered for.
  public func fit(of officer: Ordinal<Officer>, in position: Ordinal<Position>, after bundle: Int32 = 0) -> Double {
    bundle == 0 ? fits.share(officer, for: position) : outcome(of: bundle, for: officer, in: position).fit
  }

  /// What a bundle makes of an officer in a position, whatever position it is offered for.
  func outcome(of bundle: Int32, for officer: Ordinal<Officer>, in position: Ordinal<Position>) -> TrainingOffer {
    if bundle == 0 { return TrainingOffer(untrained: officer, for: position, fits) }
    if let offer = training.offer(of: bundle, to: officer, for: position) { return offer }
    return TrainingOffer(
      bundle: bundle, requirements: requirements[position.offset],
      level: training.levels(of: officer, after: bundle, in: staffingCase))
  }

  /// Whether a rule stops an officer from taking up a position, whatever the training.
  public func stops(
    _ rule: any EligibilityRule, _ officer: Ordinal<Officer>, from position: Ordinal<Position>
  ) -> Bool {
    if rule.allows(officer, toTakeUp: position, after: TrainingOffer(untrained: officer, for: position, fits)) {
      return false
    }
    guard rule.looksAtTraining else { return true }
    return !training.offers(to: officer, for: position).contains {
      rule.allows(officer, toTakeUp: position, after: $0)
    }
  }

  /// The cheapest way in which an officer would do a duty: filling another post with the training that it takes,
  /// anything else untrained.
  public func cheapest(_ duty: Duty, for officer: Ordinal<Officer>) -> OfficerOption {
    guard case .fill(let cell) = duty, !training.offers(to: officer, for: cell.position).isEmpty else {
      return option(of: officer, doing: duty)
    }
    let ways = openings(of: officer, in: cell.position).map { offer in
      let way = option(of: officer, doing: duty, after: offer.bundle)
      return (way: way, hours: hours(of: way).total)
    }
    return ways.min { $0.hours < $1.hours }?.way ?? option(of: officer, doing: duty)
  }

  /// What an officer may take up in a position, untrained first: the offers that every rule allows.
  func openings(of officer: Ordinal<Officer>, in position: Ordinal<Position>) -> [TrainingOffer] {
    let untrained = TrainingOffer(untrained: officer, for: position, fits)
    return ([untrained] + training.offers(to: officer, for: position)).filter {
      isOpen($0, to: officer, in: position)
    }
  }

  /// Whether an officer may take up a position, untrained or after some courses.
  func hasOpening(for officer: Ordinal<Officer>, in position: Ordinal<Position>) -> Bool {
    isOpen(TrainingOffer(untrained: officer, for: position, fits), to: officer, in: position)
      || training.offers(to: officer, for: position).contains { isOpen($0, to: officer, in: position) }
  }

  private func isOpen(
    _ offer: TrainingOffer, to officer: Ordinal<Officer>, in position: Ordinal<Position>
  ) -> Bool {
    eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: position, after: offer) }
  }

  /// The positions whose pool a free officer may serve, sorted.
  func pools(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [Ordinal<Position>] {
    let person = staffingCase.officers[officer]
    return staffingCase.positions.ordinals.filter { position in
      poolEligibility.isOpen(position, from: person.commune)
        && (!honouringDecisions || poolEligibility.isAllowed(officer, serving: position, from: person.commune))
        && (position == person.position
          || mayDo(position, officer, after: TrainingOffer(untrained: officer, for: position, fits)))
    }
  }

  /// Whether an officer may do the work of a position beside the main post or in the pool: rank, requirements and fit.
  func mayDo(_ position: Ordinal<Position>, _ officer: Ordinal<Officer>, after offer: TrainingOffer) -> Bool {
    eligibilityRules.allSatisfy { $0.isAboutMainPosts || $0.allows(officer, toTakeUp: position, after: offer) }
  }

  /// The hours of taking up a position anywhere, the officer's own part: what neither the journey nor a wish changes.
  ///
  /// - Parameter offer: What the courses make of the officer in the position.
  func hoursOfTakingUp(
    _ position: Ordinal<Position>, _ officer: Ordinal<Officer>, after offer: TrainingOffer
  ) -> HoursPerMonth {
    let bundle = offer.bundle
    let time = workingTimes[officer.offset]
    let learning = position == homes[officer.offset].position ? .zero : pricing.positionChange
    let mismatch = pricing.mismatch(fit: offer.fit, workingTime: time)
    let reward = rewardHours(of: option(of: officer, doing: .stay, after: bundle))
    let courses = training.bundles[Int(bundle)].hours + reward
    let change = stability?.hoursOfFilling(officer) ?? .zero
    return mismatch + pricing.absence(workingTime: time) + learning + rankDropHours(of: officer, to: position) + courses
      + change
  }
}
