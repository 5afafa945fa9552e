import StaffingDomain
import TestSupport
import Testing

@testable import Scheduling

@Suite struct DeterminismTests {
  @Test("The order of relations, shared work and bounds does not matter")
  func rowOrder() throws {
    var seen = 0
    for seed in 0..<UInt64(60) {
      let tiny = TinyWaves(seed: seed)
      var turned = tiny
      turned.staffingCase.waves.reverse()
      turned.staffingCase.relations.reverse()
      guard case .found(let one) = try tiny.search(), case .found(let other) = try turned.search() else { continue }
      #expect(one.schedule == other.schedule && one.value == other.value && one.bound == other.bound)
      seen += 1
    }
    #expect(seen >= 20)
  }
}
