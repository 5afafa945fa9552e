import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ heading: OutlookHeading) -> String {
    marked(english.heading(heading))
  }

  func label(_ line: OutlookLine) -> String {
    marked(english.label(line))
  }

  func title(_ list: OutlookList) -> String {
    marked(english.title(list))
  }

  func sentence(_ remark: OutlookRemark) -> String {
    marked(english.sentence(remark))
  }
}
