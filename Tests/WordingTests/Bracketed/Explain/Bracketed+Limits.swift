import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func limitsIntroduction(bound: HoursPerMonth) -> String {
    marked(english.limitsIntroduction(bound: bound))
  }

  func atMost(_ price: HoursPerMonth) -> String {
    marked(english.atMost(price))
  }

  func interruption(_ interruption: ResolveInterruption) -> String {
    marked(english.interruption(interruption))
  }
}
