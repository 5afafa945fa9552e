import Wording
import Workplace

extension Bracketed {
  func label(_ label: ReviewPageLabel) -> String { marked(english.label(label)) }

  func label(_ label: OfficerPageLabel) -> String { marked(english.label(label)) }

  func label(_ label: ChangesPageLabel) -> String { marked(english.label(label)) }

  func label(_ label: PapersPageLabel) -> String { marked(english.label(label)) }

  func label(of paper: PlanPaper) -> String { marked(english.label(of: paper)) }

  func summary(of paper: PlanPaper) -> String { marked(english.summary(of: paper)) }

  func missing(_ paper: PlanPaper) -> String { marked(english.missing(paper)) }

  func label(_ label: LifePageLabel) -> String { marked(english.label(label)) }

  func button(for deed: PlanDeed) -> String { marked(english.button(for: deed)) }

  func summary(of deed: PlanDeed) -> String { marked(english.summary(of: deed)) }

  func sentence(_ refusal: PlanStepRefusal) -> String { marked(english.sentence(refusal)) }

  func answers(agreed: Int, objected: Int, of units: Int) -> String {
    marked(english.answers(agreed: agreed, objected: objected, of: units))
  }

  func label(_ label: TableLabel) -> String { marked(english.label(label)) }

  func label(of kind: ReviewKind) -> String { marked(english.label(of: kind)) }

  func label(of verdict: ReviewVerdict) -> String { marked(english.label(of: verdict)) }

  func summary(of verdict: ReviewVerdict) -> String { marked(english.summary(of: verdict)) }

  func label(of field: DecisionField) -> String { marked(english.label(of: field)) }

  func sentence(_ problem: DecisionProblem) -> String { marked(english.sentence(problem)) }

  func sentence(_ refusal: DecisionRefusal) -> String { marked(english.sentence(refusal)) }

  func sentence(_ decision: ReviewDecision) -> String { marked(english.sentence(decision)) }

  func progress(decided: Int, of rows: Int) -> String { marked(english.progress(decided: decided, of: rows)) }

  func extraHours(_ hours: ClosedRange<Double>) -> String { marked(english.extraHours(hours)) }

  func eligible(_ count: Int) -> String { marked(english.eligible(count)) }

  func label(of base: BasePlan) -> String { marked(english.label(of: base)) }

  func missing(_ base: BasePlan) -> String { marked(english.missing(base)) }

  func changedNames(_ count: Int, of officers: Int) -> String {
    marked(english.changedNames(count, of: officers))
  }
}
