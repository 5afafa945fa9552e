import Foundation
import Reporting
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording

@testable import Planning

/// The values of limits on paper: what is known, and what is only a price.
@Suite struct LimitsSectionTests {
  private let staffingCase = TwoCommunes.make()

  private func limit(_ rule: RuleName, _ subject: RuleSubject, _ resolved: LimitWorth.Resolved?) -> LimitValue {
    LimitValue(
      rule: rule, subject: subject, fact: .limit(.maximumTransfers, .all, 10), sources: [.policy(.maximumTransfers)],
      worth: LimitWorth(limit: 10, used: 10, price: HoursPerMonth(20), resolved: resolved))
  }

  private func values() -> LimitValues {
    var values = LimitValues()
    values.relaxation = HoursPerMonth(1000)
    var whole = LimitWorth.Resolved(oneMore: HoursPerMonth(15))
    (whole.oneFewer, whole.unitsBelow, whole.unitsAbove) = (HoursPerMonth(25), 0, 3)
    (whole.isDegenerate, whole.isWhole) = (true, true)
    var needed = LimitWorth.Resolved(oneMore: .zero)
    (needed.isNeeded, needed.unitsAbove, needed.isWhole) = (true, nil, true)
    values.limits = [
      limit(.maximumTransfers, .all, whole), limit(.allowanceBudget, .all, needed),
      limit(.establishment, .commune(Ordinal(0)), LimitWorth.Resolved(oneMore: HoursPerMonth(12))),
      limit(.establishment, .commune(Ordinal(1)), nil),
    ]
    return values
  }

  @Test func eachRowSaysWhatIsKnown() throws {
    let lines = LimitsSection(values(), of: staffingCase).text(in: English(), width: nil).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    func row(_ first: String, _ second: String) -> [String]? { lines.first { $0.starts(with: [first, second]) } }
    #expect(
      row("transfers", "10") == ["transfers", "10", "10", "20.00", "15.00", "25.00", "10", "13", "no"])
    #expect(
      row("budget", "of") == [
        "budget", "of", "allowances", "10", "10.0", "20.00", "0.00", "no", "plan", "10", "any", "yes",
      ])
    // Of one only the next unit is known, of the other only the price.
    #expect(row("establishment", "A") == ["establishment", "A", "10", "10", "20.00", "12.00"])
    #expect(row("establishment", "B") == ["establishment", "B", "10", "10", "20.00", "at", "most", "20.00"])
  }

  @Test func anEstablishmentIsShownAsTheFileHasIt() throws {
    var made = staffingCase
    made.communes[1].establishment = 13
    let lines = LimitsSection(values(), of: made).text(in: English(), width: nil).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    // The program has ten places, besides the three of those who are away.
    let row = lines.first { $0.starts(with: ["establishment", "B"]) }
    #expect(row == ["establishment", "B", "13", "13", "20.00", "at", "most", "20.00"])
  }

  @Test func jsonSaysTheSame() throws {
    struct Document: Encodable {
      let section: LimitsSection
      func encode(to encoder: any Encoder) throws { try section.json(in: English()).encode(to: encoder) }
    }
    let text = try JSONText.text(Document(section: LimitsSection(values(), of: staffingCase)))
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let limits = try #require(document["limits"] as? [[String: Any]])
    #expect(limits[0]["is_degenerate"] as? Bool == true && limits[0]["holds_to"] as? Double == 13)
    #expect(limits[1]["no_plan_with_one_fewer"] as? Bool == true && limits[1]["unit"] as? String == "million_vnd")
    #expect(limits[2]["one_more"] as? Double == 12 && limits[2]["holds_to"] == nil && limits[2]["is_degenerate"] == nil)
    #expect(limits[3]["confirmed"] as? Bool == false && limits[3]["one_more"] == nil)
  }

  @Test(arguments: [
    (ResolveInterruption.time, "The time limit came"), (.cancelled, "Ctrl-C came"),
    (.solver(PlanningError(.solver("lost"))), "The solver failed (it said: 'lost')"),
  ])
  func whatWasLeftOutIsSaid(_ interruption: ResolveInterruption, _ words: String) {
    var values = values()
    values.interruption = interruption
    #expect(LimitsSection(values, of: staffingCase).text(in: English(), width: nil).contains(words))
  }

  @Test func nothingIsUsedUp() {
    #expect(
      LimitsSection(LimitValues(), of: staffingCase).text(in: English(), width: nil).contains("No limit is used up"))
  }
}
