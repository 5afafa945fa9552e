import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func name(ofKey key: String) -> String {
    marked(english.name(ofKey: key))
  }

  func value(_ value: String) -> String {
    marked(english.value(value))
  }

  func heading(_ heading: FrontierHeading) -> String {
    marked(english.heading(heading))
  }

  func sentence(_ remark: FrontierRemark) -> String {
    marked(english.sentence(remark))
  }

  func contradiction(_ explanation: String, at points: [String]) -> String {
    marked(english.contradiction(explanation, at: points))
  }

  func words(for status: SeriesStatus) -> String {
    marked(english.words(for: status))
  }

  func text(_ label: FrontierPlotLabel) -> String {
    marked(english.text(label))
  }
}
