import StaffingDomain
import Testing
import Workloads

@Suite("Required staff")
struct StaffingNeedsTests {
  /// WHO's worked example has 179 days of 8 hours.
  private func publishedCase(supportShare: Double?) -> StaffingCase {
    var builder = CaseBuilder.oneCell()
    builder.policy.workingDays = Days(210)
    #expect(builder.policy.availableWorkingDays == Days(179))
    builder.volume(25_000, commune: 0, activity: 0)
    if let supportShare { builder.supportShare(supportShare, position: 0) }
    return builder.staffingCase
  }

  @Test("The published example: 25,000 service hours take 17.46 officers, with a support share of 10/179 18.49")
  func publishedVector() {
    let plain = StaffingNeeds(publishedCase(supportShare: nil))[cell(0, 0)]
    #expect(plain.serviceHours.value / 8 == 3125)
    #expect(abs(plain.requiredStaff.value - 17.46) < 0.005)
    #expect(plain.categoryAllowanceFactor == 1)
    let supported = StaffingNeeds(publishedCase(supportShare: 10.0 / 179))[cell(0, 0)]
    #expect(abs(supported.categoryAllowanceFactor - 1.0592) < 0.000_05)
    #expect(abs(supported.requiredStaff.value - 18.49) < 0.005)
    #expect(supported.computedPosts == 18)
  }

  @Test("Online work is slower where readiness is low: 1,200 x 0.75 h x (1 + 0.3 x 0.6 x (1 - 0.8)) = 932.4 h")
  func digitalSlowdown() {
    var builder = CaseBuilder()
    builder.commune("C1", digitalReadiness: 0.8)
    builder.position("P1")
    builder.activity("A1", position: 0, unitHours: 0.75, onlineShare: 0.6, shareableShare: 0.25)
    builder.volume(1200, commune: 0, activity: 0)
    let need = StaffingNeeds(builder.staffingCase)[cell(0, 0)]
    #expect(abs(need.serviceHours.value - 932.4) < 1e-9)
    #expect(abs(need.shareableServiceHours.value - 233.1) < 1e-9)
    #expect(abs(need.shareableHours.value - 233.1 / 12) < 1e-9)
  }

  @Test("Shareable hours a month count the support time that goes with them")
  func shareableHours() {
    var builder = CaseBuilder()
    builder.commune("C1")
    builder.position("P1")
    builder.activity("A1", position: 0, unitHours: 1, shareableShare: 0.5)
    builder.supportShare(0.2, position: 0)
    builder.volume(960, commune: 0, activity: 0)
    #expect(StaffingNeeds(builder.staffingCase)[cell(0, 0)].shareableHours == HoursPerMonth(480.0 / 12 * 1.25))
  }

  @Test("Category shares of a position add up: 0.1 and 0.15 make a factor of 1 / 0.75")
  func categorySharesAddUp() {
    var builder = CaseBuilder.oneCell(requiredStaff: 3)
    builder.supportShare(0.1, position: 0)
    builder.supportShare(0.15, position: 0)
    let need = StaffingNeeds(builder.staffingCase)[cell(0, 0)]
    #expect(abs(need.categoryAllowanceFactor - 1 / 0.75) < 1e-12)
    #expect(abs(need.requiredStaff.value - 4) < 1e-9)
  }

  @Test("Individual hours of a cell add up, are not multiplied by the category factor, and count without services")
  func individualHours() {
    var builder = CaseBuilder.oneCell()
    builder.commune("C2")
    builder.supportShare(0.5, position: 0)
    let year = builder.policy.availableWorkingTime.value
    builder.individualHours(year * 0.25, commune: 0, position: 0)
    builder.individualHours(year * 0.5, commune: 0, position: 0)
    let needs = StaffingNeeds(builder.staffingCase)
    #expect(needs[cell(0, 0)].individualAllowanceFactor == 0.75)
    #expect(needs[cell(0, 0)].requiredStaff == FullTimeEquivalents(0.75))
    #expect(needs[cell(0, 0)].computedPosts == 1)
    #expect(needs[cell(1, 0)].requiredStaff == .zero)
  }

  @Test("Workload goes to the position of its activity and to its commune alone; cells are sorted")
  func cellsKeepTheirOwn() {
    var builder = CaseBuilder()
    for code in ["C1", "C2", "C3"] { builder.commune(code) }
    builder.position("P1")
    builder.position("P2", minimumPosts: 1)
    builder.activity("A1", position: 1, unitHours: 2)
    builder.activity("A2", position: 0, unitHours: 3)
    builder.volume(100, commune: 2, activity: 1)
    builder.volume(10, commune: 0, activity: 0)
    builder.volume(7, commune: 2, activity: 0)
    let needs = StaffingNeeds(builder.staffingCase)
    #expect(needs[cell(2, 0)].serviceHours == Hours(300))
    #expect(needs[cell(0, 1)].serviceHours == Hours(20))
    #expect(needs[cell(2, 1)].serviceHours == Hours(14))
    #expect(needs.cells == [cell(0, 1), cell(1, 1), cell(2, 0), cell(2, 1)])
    #expect(needs[cell(0, 0)].posts.isEmpty && !needs[cell(0, 0)].isNeeded)
  }

  @Test("A case that no commune can have is named and neither traps nor fills the memory")
  func implausibleCells() {
    var noTime = CaseBuilder.oneCell(requiredStaff: 1)
    noTime.policy.workingDays = Days(20)
    var noService = CaseBuilder.oneCell(requiredStaff: 1)
    noService.supportShare(1, position: 0)
    var manyHours = CaseBuilder.oneCell()
    manyHours.volume(1e300, commune: 0, activity: 0)
    var manyPosts = CaseBuilder.oneCell()
    manyPosts.establish(.max, commune: 0, position: 0)
    var manyMinimum = CaseBuilder.oneCell()
    manyMinimum.position("P2", minimumPosts: .max)
    for (builder, bad) in [
      (noTime, cell(0, 0)), (noService, cell(0, 0)), (manyHours, cell(0, 0)), (manyPosts, cell(0, 0)),
      (manyMinimum, cell(0, 1)),
    ] {
      let needs = StaffingNeeds(builder.staffingCase)
      #expect(needs.implausibleCells == [bad])
      #expect(needs[bad].posts.isEmpty)
    }
    var idle = CaseBuilder.oneCell()
    idle.supportShare(1, position: 0)
    #expect(StaffingNeeds(idle.staffingCase)[cell(0, 0)].requiredStaff == .zero)
    #expect(StaffingNeeds(idle.staffingCase).implausibleCells.isEmpty)
  }

  @Test("A case without communes or positions has no cells")
  func emptyCases() {
    #expect(StaffingNeeds(CaseBuilder().staffingCase).cells.isEmpty)
    var builder = CaseBuilder()
    builder.commune("C1")
    #expect(StaffingNeeds(builder.staffingCase).cells.isEmpty)
  }
}
