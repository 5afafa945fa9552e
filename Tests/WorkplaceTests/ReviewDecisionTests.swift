import StaffingDomain
import Testing

@testable import Workplace

@Suite("Decisions as orders")
struct ReviewDecisionTests {
  private static let at = Timestamp(milliseconds: 1_796_000_000_000)

  private static func decision(
    _ kind: ReviewKind, _ verdict: ReviewVerdict?, commune: String = "C", position: String = "P", second: String = ""
  ) -> ReviewDecision {
    ReviewDecision(
      subject: ReviewSubject(officer: "O", kind: kind, commune: commune, position: position, second: second),
      verdict: verdict, reason: "r", metOn: nil, version: 1, by: "lap", at: at)
  }

  private static func order(_ kind: PlanOrder.Kind, _ commune: String = "", _ position: String = "") -> PlanOrder {
    PlanOrder(
      officer: "O", kind: kind, commune: commune, position: position, decidedOn: LocalTime(at).date, note: "r")
  }

  @Test("Each decision comes to the rows that hold it, and to none where no row can")
  func orders() {
    let cases: [(ReviewDecision, [PlanOrder])] = [
      (Self.decision(.transfer, .agree), []), (Self.decision(.transfer, nil), []),
      (Self.decision(.transfer, .refuse), [Self.order(.refuse, "C", "P")]),
      (Self.decision(.positionChange, .keepThere), [Self.order(.lock, "C", "P")]),
      (Self.decision(.transfer, .keepHere, second: "S"), [Self.order(.lock)]),
      (Self.decision(.secondPost, .refuse, second: "S"), [Self.order(.refuse, "C", "S")]),
      (Self.decision(.secondPost, .keepHere, second: "S"), [Self.order(.lock), Self.order(.forbid, "C", "S")]),
      // A second post that is only given up, and one that is to be kept, no row can order.
      (Self.decision(.secondPost, .refuse), []), (Self.decision(.secondPost, .keepThere, second: "S"), []),
      (Self.decision(.pool, .refuse), [Self.order(.refuse, "C", "P")]), (Self.decision(.pool, .keepThere), []),
      (Self.decision(.surplus, .keepHere, commune: "", position: ""), [Self.order(.lock)]),
      (Self.decision(.surplus, .refuse, commune: "", position: ""), []),
      (Self.decision(.training, .refuse), []),
    ]
    for (decision, orders) in cases {
      #expect(decision.orders == orders, "\(decision.subject) \(String(describing: decision.verdict))")
    }
  }

  @Test("What two decisions order is there once, in one order")
  func all() {
    let first = Self.decision(.transfer, .keepHere, commune: "D")
    let second = Self.decision(.surplus, .keepHere, commune: "", position: "")
    let refused = Self.decision(.transfer, .refuse)
    let orders = [Self.order(.lock), Self.order(.refuse, "C", "P")]
    #expect(PlanOrder.all(of: [first, second, refused]) == orders)
    #expect(PlanOrder.all(of: [refused, second, first]) == orders)
  }
}
