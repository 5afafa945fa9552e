import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ heading: SweepHeading) -> String {
    marked(english.heading(heading))
  }

  func label(_ line: SweepLine) -> String {
    marked(english.label(line))
  }

  func title(_ list: SweepList, shown: Int, of count: Int) -> String {
    marked(english.title(list, shown: shown, of: count))
  }

  func sentence(_ remark: SweepRemark) -> String {
    marked(english.sentence(remark))
  }

  func word(isEmpty: Bool) -> String {
    marked(english.word(isEmpty: isEmpty))
  }
}
