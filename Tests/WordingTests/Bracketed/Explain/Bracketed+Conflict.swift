import Explanation
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func contradictions(_ count: Int) -> String {
    marked(english.contradictions(count))
  }

  func contradiction(_ conflict: OrderConflict, number: Int, of staffingCase: StaffingCase) -> String {
    marked(english.contradiction(conflict, number: number, of: staffingCase))
  }

  func rows(of conflict: OrderConflict) -> String {
    marked(english.rows(of: conflict))
  }

  func wayOut(_ way: ConflictExplanation.WayOut, best: HoursPerMonth?, in problem: StaffingProblem) -> String {
    marked(english.wayOut(way, best: best, in: problem))
  }

  func fact(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    marked(english.fact(fact, in: staffingCase))
  }

  func sentence(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    marked(english.sentence(fact, in: staffingCase))
  }

  func remark(onContradictions count: Int) -> String {
    marked(english.remark(onContradictions: count))
  }
}
