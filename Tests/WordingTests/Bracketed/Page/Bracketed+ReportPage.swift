import CaseFormat
import Planning
import StaffingDomain
import Wording

extension Bracketed {
  func title(of part: ReportPart) -> String { marked(english.title(of: part)) }

  func caption(_ label: ReportLabel) -> String { marked(english.caption(label)) }

  func label(_ hold: PostHold) -> String { marked(english.label(hold)) }

  func label(_ key: MapKey) -> String { marked(english.label(key)) }

  func label(_ part: LossPart) -> String { marked(english.label(part)) }

  func passage(_ statement: ReportStatement) -> Passage { marked(english.passage(statement)) }

  func sentence(_ remark: ReportRemark) -> String { marked(english.sentence(remark)) }

  func passage(_ figure: SourcedFigure, in unit: MeasureUnit) -> Passage { marked(english.passage(figure, in: unit)) }

  var motto: (country: String, words: String) { (marked(english.motto.country), marked(english.motto.words)) }

  func paperNumber(_ number: String?) -> String { marked(english.paperNumber(number)) }

  func placeAndDate(_ place: String?, _ date: CalendarDate?) -> String { marked(english.placeAndDate(place, date)) }

  var signHere: String { marked(english.signHere) }

  func note(_ remark: PrintRemark, at file: String) -> String { marked(english.note(remark, at: file)) }

  func words(of fact: OfficeFact) -> FindingWords { marked(english.words(of: fact)) }

  func words(of fact: OutlineFact) -> FindingWords { marked(english.words(of: fact)) }

  /// A passage between marks, its figures as they are.
  func marked(_ passage: Passage) -> Passage {
    let ends = marked(passage.text)
    return Passage(String(ends.prefix(2))) + passage + Passage(String(ends.suffix(1)))
  }
}
