import Planning
import StaffingDomain

/// A plan with what the search for candidates looks at, collected once for all empty posts.
///
/// A class, because every survey holds on to it and copies of a problem are dear.
final class StaffSurvey {
  let view: PlanView
  let index: ObstacleIndex
  let candidates: CandidateIndex
  let holders: PostHolders
  /// What every officer does under the plan.
  let present: [PlanView.Present]

  init(_ view: PlanView) {
    self.view = view
    index = ObstacleIndex(view.problem)
    candidates = CandidateIndex(index)
    holders = PostHolders(view.plan, of: view.problem)
    present = view.problem.staffingCase.officers.ordinals.map { view.present($0) }
  }
}

/// Who could come to one commune: the journeys of everybody, computed once for all its empty posts.
struct CommuneSurvey {
  let staff: StaffSurvey
  let commune: Ordinal<Commune>
  /// The journeys to the commune, by residence.
  let journeys: [JourneyObstacles]
  /// The residences from which no rule stops everybody.
  let reachable: [Int]

  init(_ staff: StaffSurvey, of commune: Ordinal<Commune>) {
    self.staff = staff
    self.commune = commune
    let journeys = staff.index.journeys(to: commune)
    self.journeys = journeys
    reachable = journeys.indices.filter { journeys[$0].common.isEmpty }
  }

  /// The journey of an officer to the commune.
  func journey(of officer: Ordinal<Officer>) -> JourneyObstacles {
    journeys[staff.index.residenceOf[officer.offset]]
  }
}

/// The explanations of posts that stay empty and of officers who hold none.
public struct PlanExplanations: Sendable {
  /// Every cell in which posts stay empty, sorted by cell.
  public let vacancies: [VacancyExplanation]
  /// Every officer without a post, sorted.
  public let surplus: [SurplusExplanation]

  /// Explains a plan; what both kinds look at is collected once.
  public init(_ view: PlanView) {
    let staff = StaffSurvey(view)
    vacancies = view.vacancies(staff)
    surplus = view.surplusOfficers(staff)
  }
}
