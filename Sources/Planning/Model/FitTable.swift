public import StaffingDomain

/// The competence fit of every officer for every position on the plan date.
public struct FitTable: Sendable {
  private let shares: [Double]
  private let meetsMandatory: [Bool]
  private let positionCount: Int

  /// Computes the fits of a case: officers x positions.
  public init(_ staffingCase: StaffingCase) {
    let requirements = staffingCase.requirementsByPosition()
    let date = staffingCase.policy.planDate
    positionCount = staffingCase.positions.count
    var shares: [Double] = []
    var meets: [Bool] = []
    shares.reserveCapacity(staffingCase.officers.count * positionCount)
    meets.reserveCapacity(staffingCase.officers.count * positionCount)
    // One dense row of levels, refilled for each officer: searching the held competencies for each requirement is
    // several times slower on a nation.
    var levels = [Int](repeating: 0, count: staffingCase.competencies.count)
    for officer in staffingCase.officers {
      for held in officer.competencies {
        levels[held.competency.offset] = officer.level(of: held.competency, on: date)
      }
      for position in 0..<positionCount {
        let fit = CompetenceFit(requirements: requirements[position]) { levels[$0.offset] }
        shares.append(fit.share)
        meets.append(fit.unmetMandatory.isEmpty)
      }
      for held in officer.competencies { levels[held.competency.offset] = 0 }
    }
    self.shares = shares
    self.meetsMandatory = meets
  }

  /// The fit of an officer for a position, 0 to 1.
  public func share(_ officer: Ordinal<Officer>, for position: Ordinal<Position>) -> Double {
    shares[officer.offset * positionCount + position.offset]
  }

  /// Whether an officer meets every mandatory requirement of a position.
  public func meetsMandatory(_ officer: Ordinal<Officer>, for position: Ordinal<Position>) -> Bool {
    meetsMandatory[officer.offset * positionCount + position.offset]
  }
}
