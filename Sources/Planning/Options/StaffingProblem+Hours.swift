public import StaffingDomain

// What options cost, and which are open.
extension StaffingProblem {
  /// The Lagrangian penalty of an option; 0 where there are none.
  func penalty(on option: OfficerOption) -> HoursPerMonth { penalties?.hours(for: option) ?? .zero }

  /// The hours of a recruit: `recruit_hours`, and the Lagrangian penalties.
  func recruitHours(in cell: Cell) -> HoursPerMonth {
    staffingCase.policy.recruitHours + (penalties?.hours(forRecruitIn: cell) ?? .zero)
  }

  /// The hours of an option, term by term.
  public func hours(of option: OfficerOption) -> OptionHours {
    let (officer, home) = (option.officer, option.origin)
    // The field alone: a copy of the officer, with its texts, would cost more than the prices.
    let fullTimeEquivalent = staffingCase.officers[officer.offset].fullTimeEquivalent
    var hours = OptionHours()
    if let stability { hours.stability = stability.hours(of: officer, doing: option.duty) }
    guard let position = option.position else {
      if option.duty == .surplus { hours.surplus = pricing.surplus }
      return hours
    }
    hours.mismatch = pricing.mismatch(
      fit: fit(of: officer, in: position, after: option.bundle), fullTimeEquivalent: fullTimeEquivalent)
    hours.absence = pricing.absence(fullTimeEquivalent: fullTimeEquivalent)
    hours.training = training.bundles[Int(option.bundle)].hours
    if position != home.position { hours.positionChange = pricing.positionChange }
    hours.transfer += penalty(on: option)
    guard let cell = option.heldCell else { return hours }
    if option.duty == .stay { hours.rotation = rotation.hoursOfStaying(officer) }
    if option.changesCommune {
      hours.transfer += pricing.transfer(over: distances.distance(from: home.commune, to: cell.commune))
    }
    hours.preference = preferences.hours(of: officer, holding: cell)
    return hours
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
    let time = staffingCase.officers[officer.offset].fullTimeEquivalent
    return training.bundles[Int(offer.bundle)].hours + pricing.mismatch(fit: offer.fit, fullTimeEquivalent: time)
      - pricing.mismatch(fit: fits.share(officer, for: position), fullTimeEquivalent: time)
  }

  /// The competence fit of an officer in a position after a bundle, 0 to 1.
  public func fit(of officer: Ordinal<Officer>, in position: Ordinal<Position>, after bundle: Int32 = 0) -> Double {
    guard bundle > 0, let offer = training.offer(of: bundle, to: officer, for: position) else {
      return fits.share(officer, for: position)
    }
    return offer.fit
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
    return ([untrained] + training.offers(to: officer, for: position)).filter { offer in
      eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: position, after: offer) }
    }
  }

  /// The positions whose pool a free officer may serve, sorted.
  func pools(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [Ordinal<Position>] {
    let person = staffingCase.officers[officer]
    return staffingCase.positions.ordinals.filter { position in
      poolEligibility.isOpen(position, from: person.commune)
        && (!honouringDecisions || poolEligibility.isAllowed(officer, serving: position, from: person.commune))
        && (position == person.position
          || eligibilityRules.allSatisfy {
            $0.allows(officer, toTakeUp: position, after: TrainingOffer(untrained: officer, for: position, fits))
          })
    }
  }
}
