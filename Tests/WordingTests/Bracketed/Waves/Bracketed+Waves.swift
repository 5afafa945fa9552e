import Scheduling
import StaffingDomain
import Wording

extension Bracketed {
  func month(_ month: CalendarMonth) -> String {
    marked(english.month(month))
  }

  func why(_ reason: MonthReason, in staffingCase: StaffingCase, isBest: Bool) -> String {
    marked(english.why(reason, in: staffingCase, isBest: isBest))
  }

  func heading(_ heading: WavesHeading) -> String {
    marked(english.heading(heading))
  }

  func sentence(_ remark: WavesRemark, in staffingCase: StaffingCase) -> String {
    marked(english.sentence(remark, in: staffingCase))
  }

  func lines(_ misfit: ScheduleMisfit, in staffingCase: StaffingCase) -> [String] {
    english.lines(misfit, in: staffingCase).map(marked)
  }

  func refusal(ofFirst month: CalendarMonth, planDate: CalendarDate) -> String {
    marked(english.refusal(ofFirst: month, planDate: planDate))
  }

  var noSchedule: String { marked(english.noSchedule) }

  func label(of kind: ChangeKind) -> String {
    marked(english.label(of: kind))
  }
}
