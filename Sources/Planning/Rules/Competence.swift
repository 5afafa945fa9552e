public import StaffingDomain

/// Rule `competence`: to fill a post, an officer meets every mandatory requirement of the position and has
/// `fit >= minimum_fit`, after the courses that he follows for it.
///
/// It does not apply to staying. Source: the formulation, *Rules about one option*.
public struct Competence: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.competence
  /// Courses lift what is missing.
  public let looksAtTraining = true
  private let staffingCase: StaffingCase
  private let requirements: [[Requirement]]
  private let fits: FitTable
  private let training: Training

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
    training.meetsMandatory && training.fit >= staffingCase.policy.minimumFit - Tolerances.comparison
  }

  /// Names the competencies that are missing, or the fit that is too low; nil where training may mend it.
  public func prohibition(
    of officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> Prohibition? {
    let untrained = TrainingOffer(untrained: officer, for: cell.position, fits)
    let isReachable = training.offers(to: officer, for: cell.position).contains {
      allows(officer, toTakeUp: cell.position, after: $0)
    }
    guard !isReachable, !allows(officer, toTakeUp: cell.position, after: untrained) else { return nil }
    let date = staffingCase.policy.planDate
    let person = staffingCase.officers[officer]
    let fit = CompetenceFit(requirements: requirements[cell.position.offset]) { person.level(of: $0, on: date) }
    guard fit.unmetMandatory.isEmpty else {
      let gaps = fit.unmetMandatory.map { requirement in
        let held = person.level(of: requirement.competency, on: date)
        return "\(staffingCase.competencies[requirement.competency].name) level \(requirement.level) (has \(held))"
      }
      return Prohibition(
        rule: name, reason: "lacks mandatory \(gaps.joined(separator: ", "))",
        sources: fit.unmetMandatory.map { .row($0.source) })
    }
    let share = (fit.share * 1000).rounded() / 1000
    return Prohibition(
      rule: name, reason: "has a competence fit of \(share), below the least fit \(staffingCase.policy.minimumFit)",
      sources: [.policy(key: "minimum_fit")])
  }
}
