import Explanation
import LetterTemplates
import StaffingDomain
import Wording

extension Bracketed {
  func text(of part: LetterPart) -> String { marked(english.text(of: part)) }
  func description(of field: LetterField) -> String { marked(english.description(of: field)) }
  func example(of field: LetterField) -> String { marked(english.example(of: field)) }
  func text(of shape: LetterShape) -> String { marked(english.text(of: shape)) }
  func label(_ label: LetterListLabel) -> String { marked(english.label(label)) }
  func letterReason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    marked(english.letterReason(reason, of: staffingCase))
  }
  func letterReason(_ notice: SurplusNotice, of staffingCase: StaffingCase) -> String {
    marked(english.letterReason(notice, of: staffingCase))
  }
  func sentence(_ change: AskedChange, of staffingCase: StaffingCase) -> String {
    marked(english.sentence(change, of: staffingCase))
  }
  func sentence(_ fact: LetterFact, of staffingCase: StaffingCase) -> String {
    marked(english.sentence(fact, of: staffingCase))
  }
  func sentence(_ next: NextChoice, of staffingCase: StaffingCase) -> String {
    marked(english.sentence(next, of: staffingCase))
  }
  func words(of fact: TemplateFact) -> FindingWords { marked(english.words(of: fact)) }
  func sentence(_ absence: LetterAbsence) -> String { marked(english.sentence(absence)) }
}
