import StaffingDomain
import Tables
import Wording

extension Bracketed {
  func figure(_ value: Double, decimals: Int) -> String {
    marked(english.figure(value, decimals: decimals))
  }

  func figure(_ count: Int) -> String {
    marked(english.figure(count))
  }

  func plainFigure(_ value: Double) -> String {
    marked(english.plainFigure(value))
  }

  func signedFigure(_ count: Int) -> String {
    marked(english.signedFigure(count))
  }

  func word(_ isTrue: Bool) -> String {
    marked(english.word(isTrue))
  }

  func number(_ value: Double, decimals: Int) -> String {
    marked(english.number(value, decimals: decimals))
  }

  func shortNumber(_ value: Double, decimals: Int) -> String {
    marked(english.shortNumber(value, decimals: decimals))
  }

  func plain(_ value: Double) -> String {
    marked(english.plain(value))
  }

  func significant(_ value: Double) -> String {
    marked(english.significant(value))
  }

  func hoursPerMonth(_ hours: HoursPerMonth) -> String {
    marked(english.hoursPerMonth(hours))
  }

  func distance(_ distance: Kilometres) -> String {
    marked(english.distance(distance))
  }

  func date(_ date: CalendarDate) -> String {
    marked(english.date(date))
  }

  func list(_ parts: [String]) -> String {
    marked(english.list(parts))
  }
}
