import StaffingDomain
import Wording
import Workplace

extension Bracketed {
  func label(_ label: CasePageLabel) -> String { marked(english.label(label)) }

  func label(_ label: FindingPageLabel) -> String { marked(english.label(label)) }

  func label(_ label: DiagnosisPageLabel) -> String { marked(english.label(label)) }

  func label(of field: CaseField) -> String { marked(english.label(of: field)) }

  func sentence(_ problem: CaseFieldProblem) -> String { marked(english.sentence(problem)) }

  func sentence(_ refusal: CaseChangeRefusal) -> String { marked(english.sentence(refusal)) }

  func fileHint(most bytes: Int) -> String { marked(english.fileHint(most: bytes)) }

  func name(ofVersion number: Int) -> String { marked(english.name(ofVersion: number)) }

  func origin(of version: CaseVersion) -> String { marked(english.origin(of: version)) }

  func range(_ rows: ClosedRange<Int>, of count: Int) -> String { marked(english.range(rows, of: count)) }

  func summary(of version: CaseVersion) -> String { marked(english.summary(of: version)) }

  func sentence(of words: String) -> String { english.sentence(of: words) }

  func name(ofLine line: Int) -> String { marked(english.name(ofLine: line)) }
}
