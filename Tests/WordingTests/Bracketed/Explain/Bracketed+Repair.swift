import Explanation
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func wanting(_ answer: RepairAnswer, in problem: StaffingProblem) -> String {
    marked(english.wanting(answer, in: problem))
  }

  func title(of answer: RepairAnswer, in problem: StaffingProblem) -> String {
    marked(english.title(of: answer, in: problem))
  }

  func noRepair(solved: Int) -> String {
    marked(english.noRepair(solved: solved))
  }

  func change(_ edit: CaseEdit, in problem: StaffingProblem) -> String {
    marked(english.change(edit, in: problem))
  }

  func changes(_ edits: [CaseEdit], in problem: StaffingProblem) -> String {
    marked(english.changes(edits, in: problem))
  }

  func repair(_ repair: PricedRepair, of answer: RepairAnswer?, in problem: StaffingProblem) -> String {
    marked(english.repair(repair, of: answer, in: problem))
  }

  func name(of kind: RepairKind) -> String {
    marked(english.name(of: kind))
  }

  func fact(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    marked(english.fact(fact, in: staffingCase))
  }

  func sentence(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    marked(english.sentence(fact, in: staffingCase))
  }

  func effort(of answer: RepairAnswer) -> String {
    marked(english.effort(of: answer))
  }

  func moreSoftRules(_ count: Int) -> String {
    marked(english.moreSoftRules(count))
  }
}
