import StaffingDomain
import Wording

extension Bracketed {
  func text(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    marked(english.text(of: officer, in: staffingCase))
  }

  func subject(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    marked(english.subject(officer, in: staffingCase))
  }

  func text(of cell: Cell, in staffingCase: StaffingCase) -> String {
    marked(english.text(of: cell, in: staffingCase))
  }

  func text(of courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String {
    marked(english.text(of: courses, in: staffingCase))
  }
}
