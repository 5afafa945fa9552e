import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables
import Wording

extension Bracketed {
  func words(_ fact: CaseFileFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: YAMLFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ problem: CSVProblem.Kind) -> FindingWords {
    marked(english.words(problem))
  }

  func words(_ fact: LayoutFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: ValueFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ problem: ValueProblem) -> FindingWords {
    marked(english.words(problem))
  }

  func words(_ fact: ReferenceFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: DuplicateFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: RowFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: RelationFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: CombinationFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: ServiceFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: CompetenceFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: QualityFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: PlausibilityFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: PolicyFact) -> FindingWords {
    marked(english.words(fact))
  }

  func words(_ fact: ResultsFact) -> FindingWords {
    marked(english.words(fact))
  }

  func unlisted(_ count: Int, _ code: FindingCode) -> FindingWords {
    marked(english.unlisted(count, code))
  }

  func trace(_ trace: ChangeTrace) -> String {
    marked(english.trace(trace))
  }

  func value(of type: ValueType) -> String {
    marked(english.value(of: type))
  }

  func meaning(of code: FindingCode) -> String {
    marked(english.meaning(of: code))
  }
}

extension Bracketed {
  func sheet(_ name: String) -> String { marked(english.sheet(name)) }
  func row(_ number: Int, ofSheet name: String) -> String { marked(english.row(number, ofSheet: name)) }
  func heading(_ heading: String, code: String) -> String { marked(english.heading(heading, code: code)) }
  func column(_ heading: String) -> String { marked(english.column(heading)) }
  func literal(_ name: String) -> String { english.literal(name) }
  func choice(_ word: String, label: String?) -> String { english.choice(word, label: label) }
  var sheetPhrases: [(ofFile: String, ofSheet: String)] { english.sheetPhrases }
  func sheetWords(_ fact: CaseFact, _ names: SheetNames) -> FindingWords? {
    english.sheetWords(fact, names).map { marked($0) }
  }
}
