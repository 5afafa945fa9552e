import StaffingDomain

/// Draws who holds a second position today: in small communes many positions ask for less than half an officer, and a
/// colleague does the work besides their own.
///
/// Every second position has a post that nobody else holds, and both posts together are no more than one officer's work.
enum SecondPositionDraw {
  /// Part of the light posts without a holder that a colleague looks after.
  private static let share = 0.3
  /// The most of a full post that is looked after besides another one.
  private static let lightest = 0.5
  /// The most of two posts that an officer carries, as the policy's `maximum_load` has it.
  private static let mostLoad = 1.1

  static func draw(
    _ staff: inout [GeneratedOfficer], workload: CommuneWorkload, holders: [Int], stream: inout RandomStream
  ) {
    for second in PositionKind.allCases where second.isEverCombined {
      let (isLookedAfter, place) = (stream.chance(share), stream.uniform())
      guard isLookedAfter, workload.posts[second.offset] > 0, holders[second.offset] == 0,
        workload.lastShare(of: second) <= lightest
      else { continue }
      let able = staff.indices.filter { isAble(staff[$0], second, staff, workload, holders) }
      guard !able.isEmpty else { continue }
      staff[able[Int(place * Double(able.count))]].secondPosition = second
    }
  }

  /// Whether an officer can look after a second position: both may be combined and are light enough, and nobody of the
  /// own cell looks after another one.
  private static func isAble(
    _ officer: GeneratedOfficer, _ second: PositionKind, _ staff: [GeneratedOfficer], _ workload: CommuneWorkload,
    _ holders: [Int]
  ) -> Bool {
    let first = officer.position
    return officer.secondPosition == nil && officer.fullTimePercent == 100 && officer.leavesOn == nil
      && !officer.isBarred && first != second && first.isEverCombined
      && first.profile.group == second.profile.group && officer.rank >= second.profile.rank
      && holders[first.offset] <= workload.posts[first.offset]
      && workload.lastShare(of: first) + workload.lastShare(of: second) <= mostLoad
      && !staff.contains { $0.position == first && $0.secondPosition != nil }
  }
}

extension CommuneWorkload {
  /// The share of a full post that the last post of a position is; 0 where it has none.
  fileprivate func lastShare(of kind: PositionKind) -> Double {
    let count = posts[kind.offset]
    guard count > 0 else { return 0 }
    let workload = min(max(required[kind.offset] - Double(count - 1), 0), 1)
    // As the policy's `minimum_post_share` has it by default.
    return count <= kind.profile.minimumPosts ? max(workload, 0.25) : workload
  }
}
