public import StaffingDomain

/// Rule `competence`: `level_iq >= required_pq` for every mandatory requirement q of the position, and
/// `fit_b(i,p) >= minimum_fit`, after the courses b that the officer follows for the post.
///
/// It does not apply to staying. Source: the formulation, *Rules about one option*.
public struct Competence: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.competence
  /// Courses lift what is missing.
  public let looksAtTraining = true
  let staffingCase: StaffingCase
  let requirements: [[Requirement]]
  let fits: FitTable
  let training: Training

  init(_ staffingCase: StaffingCase, fits: FitTable, training: Training) {
    self.staffingCase = staffingCase
    self.training = training
    self.fits = fits
    requirements = staffingCase.requirementsByPosition()
  }

  /// Whether the officer meets the mandatory requirements and the least fit.
  public func allows(
    _ officer: Ordinal<Officer>, toTakeUp position: Ordinal<Position>, after training: TrainingOffer
  ) -> Bool {
    training.meetsMandatory && isFit(training)
  }

  private func isFit(_ offer: TrainingOffer) -> Bool { isFit(offer.fit) }

  func isFit(_ fit: Double) -> Bool { fit >= staffingCase.policy.minimumFit - Tolerances.comparison }

  /// Names the competencies that are missing today, or the fit that is too low; nil where training may mend it.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    guard !isReachable(cell.position, for: officer) else { return nil }
    let unmet = unmetMandatory(of: officer, in: cell.position)
    guard unmet.isEmpty else {
      return PlacementGround(.lacksMandatory(lacks(of: officer, unmet)), sources: unmet.map { .row($0.source) })
    }
    let share = (fits.share(officer, for: cell.position) * 1000).rounded() / 1000
    return PlacementGround(
      .fitBelow(share, minimum: staffingCase.policy.minimumFit), sources: [.policy(.minimumFit)])
  }

  /// The mandatory requirements and the least fit that no training of the officer reaches.
  ///
  /// One ground where either alone could be reached, but not by the same courses.
  public func grounds(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> [PlacementGround] {
    let offers = offers(to: officer, for: cell.position)
    guard !isReachable(cell.position, for: officer) else { return [] }
    let minimum = staffingCase.policy.minimumFit
    let unmet = unmetMandatory(of: officer, in: cell.position)
    let (lacks, untaught) = (lacks(of: officer, unmet), lacks(of: officer, unmet.filter { !isTaught($0, to: officer) }))
    let rows = unmet.map { InputReference.row($0.source) }
    let isMandatoryReached = offers.contains(where: \.meetsMandatory)
    let isFitReached = offers.contains(where: isFit)
    if isMandatoryReached && isFitReached {
      return [
        PlacementGround(
          .coursesFallShort(lacks, untaught: untaught, minimum: minimum), sources: rows + [.policy(.minimumFit)])
      ]
    }
    let best = offers.map(\.fit).max() ?? 0
    var found: [PlacementGround] = []
    if !isMandatoryReached {
      found.append(PlacementGround(.mandatoryOutOfReach(lacks, untaught: untaught), sources: rows))
    }
    if !isFitReached {
      found.append(
        PlacementGround(
          .fitOutOfReach(best: best, minimum: minimum, hasCourses: offers.count > 1), sources: [.policy(.minimumFit)]))
    }
    return found
  }

  /// What the officer may be in the position, untrained first.
  private func offers(to officer: Ordinal<Officer>, for position: Ordinal<Position>) -> [TrainingOffer] {
    [TrainingOffer(untrained: officer, for: position, fits)] + training.offers(to: officer, for: position)
  }

  private func isReachable(_ position: Ordinal<Position>, for officer: Ordinal<Officer>) -> Bool {
    offers(to: officer, for: position).contains { allows(officer, toTakeUp: position, after: $0) }
  }

  private func unmetMandatory(of officer: Ordinal<Officer>, in position: Ordinal<Position>) -> [Requirement] {
    let (person, date) = (staffingCase.officers[officer], staffingCase.policy.planDate)
    return CompetenceFit(requirements: requirements[position.offset]) { person.level(of: $0, on: date) }.unmetMandatory
  }

  private func lacks(of officer: Ordinal<Officer>, _ unmet: [Requirement]) -> [CompetencyLack] {
    let (person, date) = (staffingCase.officers[officer], staffingCase.policy.planDate)
    return unmet.map { requirement in
      CompetencyLack(
        competency: requirement.competency, required: requirement.level,
        held: person.level(of: requirement.competency, on: date))
    }
  }

  /// Whether courses, as many as it takes, lead the officer to what a requirement asks for.
  private func isTaught(_ requirement: Requirement, to officer: Ordinal<Officer>) -> Bool {
    var level = staffingCase.officers[officer].level(of: requirement.competency, on: staffingCase.policy.planDate)
    let courses = staffingCase.courses.filter { $0.competency == requirement.competency }
    while let next = courses.filter({ $0.fromLevel <= level && level < $0.toLevel }).map(\.toLevel).max() {
      level = next
    }
    return level >= requirement.level
  }
}
