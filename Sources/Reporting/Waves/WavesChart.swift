import Pictures
public import ResultsFormat
public import Scheduling
import StaffingDomain
public import Wording

extension WavesTables {
  /// The months in a picture, as an SVG file: who changes when, or where that is more than can be read, the hours
  /// lost month by month against those that are lost if nobody changes.
  public func chart(of problem: ScheduleProblem, in language: any Language) -> [UInt8] {
    let pictures = MonthPictures(language: language)
    let changes = waves.map { row in
      MonthPictures.Change(
        name: row.name.isEmpty ? row.officer.text : "\(row.name) (\(row.officer))", month: row.month, state: .open,
        words: language.label(of: row.change))
    }
    let calendar = problem.settings.calendar
    let picture =
      pictures.changes(calendar, changes)
      ?? pictures.hours(
        calendar,
        [
          (language.caption(.plan), summary.months.map(\.hoursLost.value)),
          (language.caption(.nothing), problem.valueOfNoChange.hours),
        ])
    return Array(picture.file.utf8)
  }
}
