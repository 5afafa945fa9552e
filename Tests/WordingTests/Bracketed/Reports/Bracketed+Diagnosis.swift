import StaffingDomain
import Wording

extension Bracketed {
  func heading(_ heading: DiagnosisHeading) -> String {
    marked(english.heading(heading))
  }

  func label(_ figure: DiagnosisFigure) -> String {
    marked(english.label(figure))
  }

  func remark(_ remark: DiagnosisFigureRemark) -> String {
    marked(english.remark(remark))
  }

  func title(_ list: DiagnosisList) -> String {
    marked(english.title(list))
  }

  func titleOfGaps(shown: Int, of count: Int) -> String {
    marked(english.titleOfGaps(shown: shown, of: count))
  }

  func sentence(_ remark: DiagnosisRemark) -> String {
    marked(english.sentence(remark))
  }

  func part(_ count: Int, of all: Int) -> String {
    marked(english.part(count, of: all))
  }
}
