import Auditing
import StaffingDomain
import Wording

extension Bracketed {
  func violation(_ fact: OriginFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: AssignmentFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: PlacementFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: SecondPostFact, of officer: Code<Officer>) -> String {
    marked(english.violation(fact, of: officer))
  }

  func violation(_ fact: TrainingFact, of officer: Code<Officer>) -> String {
    marked(english.violation(fact, of: officer))
  }

  func violation(_ fact: LimitFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: HeadsFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: SharingFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: RowFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: SoftRuleFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: SummaryFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: WaveFact) -> String {
    marked(english.violation(fact))
  }

  func violation(_ fact: EditFact) -> String {
    marked(english.violation(fact))
  }
}
