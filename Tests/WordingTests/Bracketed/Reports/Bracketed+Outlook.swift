import StaffingDomain
import Wording
import Workloads

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

  func word(_ ground: ServiceEnd.Ground) -> String {
    marked(english.word(ground))
  }

  func sentence(_ remark: OutlookRemark) -> String {
    marked(english.sentence(remark))
  }
}
