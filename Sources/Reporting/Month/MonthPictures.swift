import Pictures
import StaffingDomain
import Tables
import Wording

/// The pictures of changes over months, for pages and files.
struct MonthPictures {
  /// The language of the words.
  let language: any Language

  /// More lines than that make no picture.
  private static let mostChanges = 60

  /// A line of the picture of changes.
  struct Change {
    let name: String
    let month: CalendarMonth
    let state: GanttTask.State
    let words: String
  }

  /// Hours lost month by month, a line for each way.
  func hours(_ months: [CalendarMonth], _ lines: [(label: String, values: [Double])]) -> Picture {
    let title = language.monthTitle(.hours)
    let style = language
    let chart = LineChart(
      title: title, summary: title, places: months.map { language.month($0) },
      lines: lines.map { ChartLine($0.label, values: $0.values) },
      tick: { number, decimals in style.figure(number, decimals: decimals) })
    return chart.picture
  }

  /// Who changes in which month; nil where they are none, or more than can be read.
  func changes(_ months: [CalendarMonth], _ changes: [Change]) -> Picture? {
    guard let first = months.first, (1...Self.mostChanges).contains(changes.count) else { return nil }
    let chart = GanttChart(
      title: language.monthTitle(.changes), summary: language.passage(.chart).text,
      periods: months.map { language.month($0) },
      tasks: changes.map { change in
        GanttTask(
          change.name, start: first.months(until: change.month), length: 1, state: change.state,
          words: "\(change.name): \(change.words)")
      }, hasKey: changes.contains { $0.state != .open })
    return chart.picture
  }
}
