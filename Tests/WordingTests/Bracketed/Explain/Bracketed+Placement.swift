import Explanation
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func title(of answer: PlacementAnswer, in staffingCase: StaffingCase) -> String {
    marked(english.title(of: answer, in: staffingCase))
  }

  func grounds(_ count: Int) -> String {
    marked(english.grounds(count))
  }

  func ground(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    marked(english.ground(ground, of: staffingCase))
  }

  func lifting(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    marked(english.lifting(ground, of: staffingCase))
  }

  func ground(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    marked(english.ground(ground, of: staffingCase))
  }

  func lifting(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    marked(english.lifting(ground, of: staffingCase))
  }

  func alone(_ change: HoursPerMonth, exceeding limits: [ExceededLimit], of staffingCase: StaffingCase) -> String {
    marked(english.alone(change, exceeding: limits, of: staffingCase))
  }

  func training(_ way: TrainingWay, ways: Int, in staffingCase: StaffingCase) -> String {
    marked(english.training(way, ways: ways, in: staffingCase))
  }
}
