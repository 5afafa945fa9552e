import CaseFormat
import Wording

extension Bracketed {
  func words(_ fact: WhatIfFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: TableChangeFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: OtherChangeFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: ChangeFact) -> FindingWords {
    marked(english.words(fact))
  }

  func sentence(_ deed: ChangeDeed) -> String {
    marked(english.sentence(deed))
  }

  func sentence(_ error: PolicyValueError) -> String {
    marked(english.sentence(error))
  }

  func sentence(_ problem: VariationProblem) -> String {
    marked(english.sentence(problem))
  }
}
