import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ heading: CaseHeading) -> String {
    marked(english.heading(heading))
  }

  func heading(_ heading: String, shown: Int, of count: Int) -> String {
    marked(english.heading(heading, shown: shown, of: count))
  }

  func note(_ sentence: String) -> String {
    marked(english.note(sentence))
  }

  func name(of group: PositionGroup) -> String {
    marked(english.name(of: group))
  }

  func percentage(_ share: Double, decimals: Int) -> String {
    marked(english.percentage(share, decimals: decimals))
  }
}
