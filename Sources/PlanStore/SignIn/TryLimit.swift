internal import Synchronization
internal import Workplace

/// How often somebody may try to sign in: five times a minute for a name from one address, thirty times for an address.
///
/// It keeps no more than a fixed number of names and addresses; where more are tried at once, the oldest are forgotten.
final class TryLimit: Sendable {
  static let triesOfName = 5
  static let triesOfAddress = 30
  static let seconds: Int64 = 60
  static let mostKeys = 10_000

  private enum Key: Hashable {
    case name(String, address: String)
    case address(String)
  }

  private let tries = Mutex<[Key: [Timestamp]]>([:])

  /// Notes a try; the seconds until the next may be made where there were too many.
  func refusal(of name: String, from address: String, at now: Timestamp) -> Int? {
    tries.withLock { tries in
      let keys: [(Key, Int)] = [
        (.name(name, address: address), Self.triesOfName), (.address(address), Self.triesOfAddress),
      ]
      for (key, most) in keys {
        // A clock that was set back must not keep anybody out for longer.
        let recent = (tries[key] ?? []).filter { $0 <= now && $0.seconds(until: now) < Self.seconds }
        tries[key] = recent
        if recent.count >= most, let first = recent.first {
          return Int(Self.seconds - first.seconds(until: now))
        }
      }
      for (key, _) in keys { tries[key, default: []].append(now) }
      Self.forget(in: &tries, at: now)
      return nil
    }
  }

  /// Forgets the tries for a name from an address: the last was right.
  func clear(_ name: String, from address: String) {
    tries.withLock { $0[.name(name, address: address)] = nil }
  }

  var count: Int { tries.withLock(\.count) }

  private static func forget(in tries: inout [Key: [Timestamp]], at now: Timestamp) {
    guard tries.count > mostKeys else { return }
    tries = tries.filter { $0.value.last.map { $0.seconds(until: now) < seconds } ?? false }
    guard tries.count > mostKeys else { return }
    // A tenth at once, so that this is not done for every try.
    let times = tries.values.compactMap(\.last).sorted()
    let border = times[min(tries.count - mostKeys + mostKeys / 10, times.count - 1)]
    tries = tries.filter { $0.value.last.map { $0 > border } ?? false }
  }
}
