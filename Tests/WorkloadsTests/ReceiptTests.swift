import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Receipts")
struct ReceiptTests {
  @Test("A service line multiplies volume, unit hours and slowdown, and cites its three rows")
  func serviceLine() throws {
    var builder = CaseBuilder()
    builder.commune("C0", digitalReadiness: 0.8)
    builder.position("P0")
    builder.activity("A0", position: 0, unitHours: 9)
    builder.activity("A1", position: 0, unitHours: 0.75, onlineShare: 0.6)
    builder.volume(0, commune: 0, activity: 0)
    builder.volume(1200, commune: 0, activity: 1)
    let receipt = StaffingNeeds(builder.staffingCase).receipt(for: cell(0, 0))
    #expect(receipt.services.count == 2)
    let line = receipt.services[1]
    #expect(abs(line.amount - 932.4) < 1e-9)
    #expect(
      line.sources.map(\.description) == [
        "workload.csv:3", "activities.csv:3", "communes.csv:2", "policy.yml: digital_slowdown",
      ])
    #expect(receipt.services[0].sources.map(\.description) == ["workload.csv:2", "activities.csv:2"])
  }

  @Test("Another commune's rows and another position's allowances do not appear")
  func foreignRows() {
    var builder = CaseBuilder()
    builder.commune("C0")
    builder.commune("C1")
    builder.position("P0")
    builder.position("P1")
    builder.activity("A0", position: 0, unitHours: 1)
    builder.activity("A1", position: 1, unitHours: 1)
    builder.volume(100, commune: 0, activity: 0)
    builder.volume(200, commune: 1, activity: 0)
    builder.volume(400, commune: 0, activity: 1)
    builder.supportShare(0.1, position: 1)
    builder.individualHours(50, commune: 1, position: 0)
    builder.establish(4, commune: 1, position: 0)
    let receipt = StaffingNeeds(builder.staffingCase).receipt(for: cell(0, 0))
    #expect(receipt.serviceTotal.amount == 100)
    #expect(receipt.allowances.map(\.amount) == [1, 0])
    #expect(receipt.postNumber.count == 2)
  }

  @Test("An empty cell has an empty receipt that comes to 0 officers and no posts")
  func emptyCell() {
    let receipt = StaffingNeeds(CaseBuilder.oneCell().staffingCase).receipt(for: cell(0, 0))
    #expect(receipt.services.isEmpty && receipt.posts.isEmpty)
    #expect(receipt.requiredStaff == .zero)
  }

  @Test("The receipt's own arithmetic comes to the same requirement and the same posts", arguments: 0..<60)
  func agreesWithNeeds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 900)
    let staffingCase = randomCase(&random)
    let needs = StaffingNeeds(staffingCase)
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let place = Cell(commune: commune, position: position)
        check(needs.receipt(for: place), needs[place], staffingCase.policy)
      }
    }
  }

  private func check(_ receipt: Receipt, _ need: CellNeed, _ policy: Policy) {
    func close(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-9 * max(1, abs(right)) }
    #expect(close(receipt.requiredStaff.value, need.requiredStaff.value))
    #expect(close(receipt.serviceTotal.amount, need.serviceHours.value))
    #expect(close(receipt.workingTime[1].amount, policy.availableWorkingTime.value))
    #expect(receipt.postNumber[1].amount == Double(need.computedPosts))
    #expect(receipt.postNumber.last?.amount == Double(need.posts.count))
    #expect(receipt.posts.count == need.posts.count)
    for (lines, post) in zip(receipt.posts, need.posts) {
      #expect(close(lines.hours.amount, post.hours.value))
      #expect(close(lines.urgency.amount, post.urgency))
      #expect(close(lines.value.amount, post.value.value))
    }
  }

  private func randomCase(_ random: inout SeededGenerator) -> StaffingCase {
    var builder = CaseBuilder()
    builder.policy.urgencyPeak = .random(in: 0.5...5, using: &random)
    builder.policy.digitalSlowdown = .random(in: 0...1, using: &random)
    for index in 0..<3 { builder.commune("C\(index)", digitalReadiness: .random(in: 0...1, using: &random)) }
    for index in 0..<3 {
      builder.position(
        "P\(index)", minimumPosts: .random(in: 0...2, using: &random), isCritical: .random(using: &random))
    }
    for index in 0..<6 {
      builder.activity(
        "A\(index)", position: .random(in: 0..<3, using: &random), unitHours: .random(in: 0.1...6, using: &random),
        onlineShare: .random(in: 0...1, using: &random))
      for commune in 0..<3 where Bool.random(using: &random) {
        builder.volume(Double.random(in: 0...3000, using: &random).rounded(), commune: commune, activity: index)
      }
    }
    for position in 0..<3 {
      builder.supportShare(.random(in: 0...0.4, using: &random), position: position)
      builder.supportShare(.random(in: 0...0.4, using: &random), position: position)
      builder.individualHours(.random(in: 0...2000, using: &random), commune: 1, position: position)
    }
    builder.establish(.random(in: 0...9, using: &random), commune: 2, position: 1)
    return builder.staffingCase
  }
}
