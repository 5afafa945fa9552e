import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func title(_ title: ProgressTitle) -> String {
    marked(english.title(title))
  }

  func figure(_ figure: ProgressFigure) -> String {
    marked(english.figure(figure))
  }

  func milestone(_ milestone: ProgressMilestone) -> String {
    marked(english.milestone(milestone))
  }

  func elapsed(seconds: Double) -> String {
    marked(english.elapsed(seconds: seconds))
  }

  func stopping(keeping work: KeptWork) -> String {
    marked(english.stopping(keeping: work))
  }
}
