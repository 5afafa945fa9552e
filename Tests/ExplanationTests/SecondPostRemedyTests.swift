import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// Whom a remedy advises to take on an empty post besides the present one, and what it asks for then.
@Suite struct SecondPostRemedyTests {
  private static let small = Cell(commune: TwoCommunes.home, position: Ordinal(1))
  private static let row = SourceRow(table: .combinations, line: 2)

  /// A land officer with 0.4 of a post to do; 0.3 of a post of SMALL stays empty in the same commune.
  ///
  /// - Parameter isListed: Whether `combinations.csv` has a row, which is about other positions.
  private static func view(isListed: Bool, _ change: (inout StaffingCase) -> Void) -> PlanView {
    var made = TwoCommunes.make()
    made.officers.removeLast()
    made.workload[0].annualVolume = 0.4 * 1832
    made.addPosition("SMALL", work: 0.3)
    made.addPosition("OTHER", work: 0.2)
    if isListed { made.combinations = [PositionPair(position: Ordinal(1), other: Ordinal(2), source: row)] }
    change(&made)
    let problem = StaffingProblem(made, needs: StaffingNeeds(made))
    return PlanView(DoNothing.plan(problem).plan, of: problem)
  }

  private static func remedy(_ view: PlanView) -> String {
    view.vacancies().first { $0.cell == small }.map { English().remedy($0, of: view.problem.staffingCase) } ?? ""
  }

  static let pairs: [(why: String, isListed: Bool, change: @Sendable (inout StaffingCase) -> Void, remedy: String?)] = [
    ("nobody listed the pair", true, { _ in }, "add Land officer and SMALL to combinations.csv"),
    ("the present position leads", true, { $0.positions[0].isLeading = true }, nil),
    ("the present position stands alone", true, { $0.positions[0].isCombinable = false }, nil),
    ("the empty position stands alone", true, { $0.positions[1].isCombinable = false }, nil),
    ("without a list the present position stands alone", false, { $0.positions[0].isCombinable = false }, nil),
    (
      "without a list the empty position stands alone", false, { $0.positions[1].isCombinable = false },
      "set combinable of SMALL to yes"
    ),
  ]

  @Test("Nobody who leads or stands alone is advised to take on more", arguments: pairs)
  func pair(
    _ why: String, _ isListed: Bool, _ change: @Sendable (inout StaffingCase) -> Void, _ expected: String?
  ) {
    let view = Self.view(isListed: isListed, change)
    let (staff, remedy) = (StaffSurvey(view), Self.remedy(view).lowercased())
    #expect(SecondPostSurvey(of: Self.small, in: staff).near.isEmpty == (expected == nil), "\(why)")
    #expect(remedy.contains("combine it with land officer") == (expected != nil), "\(why): \(remedy)")
    if let expected { #expect(remedy.contains(expected.lowercased()), "\(why): \(remedy)") }
    let kinds = VacancyRepairs(of: Self.small, into: RepairDraft(staff)).draft.repairs.map(\.kind)
    #expect(kinds.contains(.combine) == (expected != nil), "\(why): \(kinds)")
  }

  @Test("The heaviest load is raised by no more than is needed, and once")
  func leastLoad() throws {
    let view = Self.view(isListed: false) { made in
      made.workload[0].annualVolume = 0.95 * 1832
      made.addPosition("WATER", work: 0.9)
      var other = made.officers[0]
      (other.code, other.position) = (Code("O9"), Ordinal(3))
      made.officers.append(other)
    }
    let near = SecondPostSurvey(of: Self.small, in: StaffSurvey(view)).near
    #expect(near.map(\.move.officer) == [Ordinal(1), Ordinal(0)] && near[0].extraLoad < near[1].extraLoad)
    let edits = VacancyRepairs(of: Self.small, into: RepairDraft(StaffSurvey(view))).draft.repairs.flatMap(\.edits)
    let loads = edits.filter { if case .policy(.maximumLoad, _) = $0 { true } else { false } }
    #expect(loads == [.policy(.maximumLoad, .number(1.2))])
    #expect(Self.remedy(view).contains("aise maximum_load to 1.20 (policy.yml) and combine it with WATER of O9"))
  }

  @Test("Those who hold two posts are not among those of whom it is said that none may")
  func whoHoldsTwo() throws {
    let view = Self.view(isListed: true) { made in
      made.officers[0].secondPosition = Ordinal(2)
      var other = made.officers[0]
      (other.code, other.secondPosition) = (Code("O9"), nil)
      made.workload[0].annualVolume = 1.5 * 1832
      made.officers.append(other)
    }
    let vacancy = try #require(view.vacancies().first { $0.cell == Self.small })
    let why = English().why(vacancy, of: view.problem.staffingCase)
    #expect(why.contains("Nobody of the commune who holds one post may hold it besides: of 1 officer, "), "\(why)")
  }
}
