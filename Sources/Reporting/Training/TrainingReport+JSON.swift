import Planning
import StaffingDomain
import Tables

extension TrainingReport {
  /// The values as JSON: the bound they are changes of, how exact they are, and the rows of every table.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        planDate: staffingCase.policy.planDate.description, bound: value.relaxation.value,
        precision: value.precision.value, relaxationsSolved: value.relaxations,
        interruption: interruption,
        plan: value.plan.map { Plan(objective: $0.objective.value, bound: $0.bound.value) }, courses: tables.courses,
        competencies: tables.competencies, budget: tables.budget))
  }

  private var interruption: String? {
    switch value.interruption {
    case nil: nil
    case .time: "time"
    case .cancelled: "cancelled"
    case .solver: "solver"
    }
  }

  private struct Document: Encodable {
    let planDate: String
    let bound: Double
    let precision: Double
    let relaxationsSolved: Int
    let interruption: String?
    let plan: Plan?
    let courses: Table
    let competencies: Table
    let budget: Table
  }

  private struct Plan: Encodable {
    let objective: Double
    let bound: Double
  }
}
