import CaseFormat
import Scheduling
import StaffingDomain
import Wording

extension Bracketed {
  func words(of fact: ProgressFact, inSheet: Bool) -> FindingWords { marked(english.words(of: fact, inSheet: inSheet)) }

  func label(of column: ProgressFileColumn) -> String { marked(english.label(of: column)) }

  func label(of column: ProgressFormColumn) -> String { marked(english.label(of: column)) }

  func label(of status: ProgressStatus) -> String { marked(english.label(of: status)) }

  var progressSheet: String { marked(english.progressSheet) }

  var progressHint: String { marked(english.progressHint) }

  var monthWords: [String] { english.monthWords }

  func monthNames(_ month: Int) -> [String] { english.monthNames(month) }

  func label(of state: ChangeState) -> String { marked(english.label(of: state)) }

  func monthTitle(_ part: MonthPart) -> String { marked(english.monthTitle(part)) }

  func monthCaption(_ label: MonthLabel) -> String { marked(english.monthCaption(label)) }

  func passage(_ statement: MonthStatement) -> Passage { marked(english.passage(statement)) }
}
