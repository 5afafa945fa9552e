import CaseFormat
import Scheduling
import StaffingDomain
import Wording

extension Bracketed {
  func words(of fact: ProgressFact) -> FindingWords { marked(english.words(of: fact)) }

  func label(of state: ChangeState) -> String { marked(english.label(of: state)) }

  func monthTitle(_ part: MonthPart) -> String { marked(english.monthTitle(part)) }

  func monthCaption(_ label: MonthLabel) -> String { marked(english.monthCaption(label)) }

  func passage(_ statement: MonthStatement) -> Passage { marked(english.passage(statement)) }
}
