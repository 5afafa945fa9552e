import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ heading: TrainingHeading) -> String {
    marked(english.heading(heading))
  }

  func title(_ list: TrainingList) -> String {
    marked(english.title(list))
  }

  func sentence(_ remark: TrainingRemark) -> String {
    marked(english.sentence(remark))
  }

  func range(from least: Double, to most: Double?) -> String {
    marked(english.range(from: least, to: most))
  }

  func between(_ least: HoursPerMonth, _ most: HoursPerMonth) -> String {
    marked(english.between(least, most))
  }
}
