public import Explanation
public import ResultsFormat
public import StaffingDomain

/// What a language says of a plan at a glance.
public protocol OverviewWording {
  /// What the plan loses and recovers, and what is proved of it.
  func figures(of summary: ResultSummary, objective: HoursPerMonth) -> String
  /// How many officers there are of each status.
  func officers(_ counts: [AssignmentStatus: Int]) -> String
  /// A limit at its bound with what is used of it.
  func usedLimit(_ limit: PlanOverview.Limit, of staffingCase: StaffingCase) -> String
  /// How many more lines there are than were listed.
  func more(_ count: Int) -> String
  /// How many of the cells with empty posts are listed.
  func vacancies(listed: Int, of count: Int) -> String
  /// How many soft rules are not met.
  func unmetSoftRules(_ count: Int) -> String
  /// A soft rule that is not met.
  func unmetSoftRule(_ rule: UnmetSoftRule, in staffingCase: StaffingCase) -> String
  /// What a question is good for.
  func question(_ question: ExplainQuestionLabel) -> String
  /// The option that asks it, with what it takes, for example `--why-not CODE COMMUNE/POSITION`.
  ///
  /// - Parameter cell: The codes of a cell to ask about, for example `00731/LAND`; nil where none is worth asking about.
  func option(_ question: ExplainQuestionLabel, cell: String?) -> String
}

extension OverviewWording where Self: NameWording {
  /// Whom and what a soft rule that is not met concerns, by name: the officer, the commune, the competency; by code where
  /// the case has none of the code.
  func subjects(of rule: UnmetSoftRule, in staffingCase: StaffingCase) -> [String] {
    let officer = rule.officer.map { code in
      staffingCase.officers.ordinals.first { staffingCase.officers[$0].code == code }.map {
        text(of: $0, in: staffingCase)
      } ?? code.text
    }
    let commune = staffingCase.communes.first { $0.code == rule.commune }?.name ?? rule.commune.text
    let competency = rule.competency.map { code in
      staffingCase.competencies.first { $0.code == code }?.name ?? code.text
    }
    return [officer, commune, competency].compactMap(\.self)
  }
}
