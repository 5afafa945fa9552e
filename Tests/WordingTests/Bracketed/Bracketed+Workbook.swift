import CaseFormat
import Spreadsheets
import StaffingDomain
import Wording

extension Bracketed {
  func label(_ label: TemplateLabel) -> String { marked(english.label(label)) }
  func label(_ label: PlanSheetLabel) -> String { marked(english.label(label)) }
  func note(summary: String, values: String, unit: String?, defaultText: String?, isRequired: Bool) -> String {
    marked(
      english.note(summary: summary, values: values, unit: unit, defaultText: defaultText, isRequired: isRequired))
  }
  func label(_ sheet: ReportSheet) -> String { marked(english.label(sheet)) }
  func label(_ column: RecordedColumn) -> String { marked(english.label(column)) }
  func sentence(_ remark: CopyRemark) -> String { marked(english.sentence(remark)) }
  func name(of heading: String) -> String { marked(english.name(of: heading)) }
  func refusal(values: String) -> String { marked(english.refusal(values: values)) }
  func word(_ severity: FindingSeverity) -> String { marked(english.word(severity)) }
  func mark(_ findings: [FindingText]) -> String { marked(english.mark(findings)) }
  func words(_ problem: WorkbookProblem) -> FindingWords { marked(english.words(problem)) }

  func words(_ problem: ArchiveProblem) -> FindingWords { marked(english.words(problem)) }
}
