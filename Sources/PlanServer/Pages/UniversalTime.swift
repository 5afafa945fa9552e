internal import StaffingDomain
internal import Workplace

/// Points in time as files have them.
enum UniversalTime {
  /// For example `2026-01-31T01:05:09.042Z`.
  static func text(_ timestamp: Timestamp) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    let local = LocalTime(timestamp.adding(seconds: -LocalTime.offset))
    let milliseconds = Int(((timestamp.milliseconds % 1000) + 1000) % 1000)
    return "\(local.date)T\(padded(local.hour, 2)):\(padded(local.minute, 2)):\(padded(local.second, 2))"
      + ".\(padded(milliseconds, 3))Z"
  }
}
