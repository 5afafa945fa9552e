internal import Workplace

/// The hour and the minute, as every language writes them: `08:05`.
func clock(_ time: LocalTime) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "\(two(time.hour)):\(two(time.minute))"
}
