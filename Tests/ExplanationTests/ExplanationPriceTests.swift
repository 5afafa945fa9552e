import Planning
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// The prices of explanations against brute force on the case with the option forced.
@Suite struct ExplanationPriceTests {
  @Test(arguments: [true, false])
  func theNextBestCostsWhatBruteForceSays(_ everything: Bool) async throws {
    let (counts, seen) = (Tally<AssignmentStatus>(), Tally<String>())
    try await sideBySide(UInt64(1)...60) { seed in
      guard let priced = try PricedCase(seed: seed, everything: everything) else { return }
      for officer in priced.staffingCase.officers.ordinals {
        let explanation = try priced.pricer.explanation(of: officer)
        let expected = nextBest(of: officer, in: priced)
        guard let next = explanation.next else {
          #expect(expected == nil, "seed \(seed), \(officer): \(explanation.status) has a choice")
          continue
        }
        counts.add(explanation.status)
        #expect(priced.fault(of: next, expected: expected) == nil, "seed \(seed), \(officer), \(explanation.status)")
        guard let plan = next.plan else { continue }
        if plan.extraHours.value.value > 0.001 { seen.add("paid") }
        let (old, new) = (priced.pricer.view.plan, plan.plan)
        // Giving up the second post is something else too.
        let (does, did) = (new.assignments[officer.offset], old.assignments[officer.offset])
        #expect(does.duty != did.duty || did.secondPosition != nil && does.secondPosition != did.secondPosition)
        if does.duty == did.duty { seen.add("one post less") }
      }
    }
    #expect(counts[.stays] >= 30 && counts[.surplus] >= 10 && seen["paid"] >= 40, "\(counts.all), \(seen.all)")
    if everything { #expect(seen["one post less"] >= 5, "\(seen.all)") }
    #expect(counts[.transferred] + counts[.positionChanged] >= 10, "\(counts.all)")
    if everything { #expect(counts[.pool] >= 5, "\(counts.all)") }
  }

  /// The least objective when an officer does something else than under the plan; nil where nothing else is possible.
  private func nextBest(of officer: Ordinal<Officer>, in priced: PricedCase) -> Double? {
    let view = priced.pricer.view
    let second = view.plan.secondCell(of: officer, in: priced.staffingCase)
    let withoutSecond = second.flatMap { priced.optimum(.forbid, officer, $0) }
    guard priced.problem.roles[officer.offset] == .free else {
      return priced.problem.roles[officer.offset].isPinned ? withoutSecond : nil
    }
    if let cell = view.plan.heldCell(of: officer, in: priced.staffingCase) {
      return [priced.optimum(.forbid, officer, cell), withoutSecond].compactMap { $0 }.min()
    }
    let home = priced.staffingCase.officers[officer].commune
    if case .pool(let position) = view.plan.assignments[officer.offset].duty {
      let cell = Cell(commune: home, position: position)
      return [priced.optimum(.forbid, officer, cell), priced.optimum(.lock, officer, cell)].compactMap { $0 }.min()
    }
    return priced.cells.compactMap { priced.optimum(.lock, officer, $0) }.min()
  }

  @Test(arguments: [true, false])
  func whyNotForbidsOrPricesAsBruteForceDoes(_ everything: Bool) async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...40) { seed in
      guard let priced = try PricedCase(seed: seed, everything: everything) else { return }
      for officer in priced.staffingCase.officers.ordinals {
        for cell in priced.cells where (officer.offset + cell.commune.offset + cell.position.offset) % 2 == 0 {
          let answer = try priced.pricer.answer(whyNot: officer, in: cell)
          let expected = priced.optimum(.lock, officer, cell)
          let label: Comment = "seed \(seed), \(officer) in \(cell)"
          switch answer.verdict {
          case .alreadyThere where priced.pricer.view.plan.secondCell(of: officer, in: priced.staffingCase) == cell:
            // An order names the main post, so none says what is held besides.
            seen.add("second")
          case .alreadyThere:
            #expect(expected.map { abs($0 - priced.optimum) <= 1e-6 * max(1, abs($0)) } == true, label)
          case .forbidden(let obstacles):
            seen.add("forbidden")
            #expect(expected == nil && !obstacles.isEmpty, label)
          case .allowed(let outcome):
            seen.add("allowed")
            if outcome.plan == nil { seen.add("impossible") }
            #expect(priced.fault(of: outcome, expected: expected) == nil, label)
            if let plan = outcome.plan {
              let assignment = plan.plan.assignments[officer.offset]
              #expect(plan.plan.heldCell(of: officer, in: priced.staffingCase) == cell, label)
              if !answer.training.isEmpty {
                seen.add("trained")
                #expect(answer.training.contains { $0.price.courses == assignment.courses }, label)
              }
            } else if case .conflict(let conflict) = outcome {
              #expect(
                !conflict.rules.isEmpty && !English().cause(conflict.cause, of: priced.staffingCase).isEmpty, label)
              #expect(!conflict.sources.contains { "\($0)".hasSuffix(":0") }, label)
            }
          }
        }
      }
    }
    #expect(seen["forbidden"] >= 100 && seen["allowed"] >= 80 && seen["impossible"] >= 5, "\(seen.all)")
    if everything { #expect(seen["trained"] >= 5 && seen["second"] >= 3, "\(seen.all)") }
  }

  @Test func pricesAgainstAPlanThatIsNotTheBestAreThoseOfBestPlans() throws {
    var count = 0
    for seed in UInt64(1)...40 {
      guard let priced = try PricedCase(seed: seed, isBest: false), priced.pricer.shortfall > .zero else { continue }
      for officer in priced.staffingCase.officers.ordinals where priced.staffingCase.decisions.isEmpty {
        guard let cell = priced.cells.last(where: { priced.problem.obstacles(to: officer, holding: $0).isEmpty })
        else { continue }
        let outcome = try priced.pricer.priceOfLock(of: officer, to: cell)
        count += 1
        let expected = priced.optimum(.lock, officer, cell)
        #expect(priced.fault(of: outcome, expected: expected) == nil, "seed \(seed), \(officer) in \(cell)")
      }
    }
    #expect(count >= 20, "only \(count)")
  }

  @Test(arguments: [true, false])
  func oneMoreOfficerIsWorthWhatBruteForceSays(_ everything: Bool) async throws {
    let seen = Tally<String>()
    try await sideBySide(UInt64(1)...60) { seed in
      guard let priced = try PricedCase(seed: seed, everything: everything) else { return }
      for cell in priced.cells {
        var covered = priced.staffingCase
        covered.coveredPosts = [cell]
        let price = try #require(try priced.pricer.priceOfOneMore(in: cell).plan).extraHours.value.value
        guard !priced.problem.needs[cell].posts.isEmpty else {
          #expect(price == 0)
          continue
        }
        let expected = min(0, (BruteForce(covered).optimum ?? .infinity) - priced.optimum)
        if expected < -0.001 { seen.add("gain") }
        #expect(abs(price - expected) <= 1e-6 * max(1, abs(priced.optimum)), "seed \(seed), \(cell)")
        // Somebody who comes alone is one way to use one more officer.
        #expect(price <= -priced.pricer.view.valueOfOneMoreOfficer(in: cell).value + 1e-6 * max(1, abs(priced.optimum)))
      }
    }
    #expect(seen["gain"] >= 50, "\(seen.all)")
  }

  @Test func candidatesOfAPostAreAllWhoMayHoldItWithTheirPrices() throws {
    var priced = 0
    for seed in UInt64(1)...30 {
      guard let own = try PricedCase(seed: seed) else { continue }
      for cell in own.cells where cell.position.offset == Int(seed) % 2 {
        let post = try own.pricer.explanation(of: cell, top: 2)
        let view = own.pricer.view
        let eligible = own.staffingCase.officers.ordinals.filter { officer in
          view.plan.heldCell(of: officer, in: own.staffingCase) != cell
            && own.problem.options(of: officer).contains {
              $0.heldCell == cell
            }
        }
        // A cell without posts has no candidates, though whoever is there and pinned may be kept.
        #expect(Set(post.candidates.map(\.officer)) == Set(post.posts > 0 ? eligible : []), "seed \(seed), \(cell)")
        #expect(post.emptyPosts == view.emptyPosts(in: cell).count && (post.vacancy != nil) == (post.emptyPosts > 0))
        for candidate in post.candidates {
          guard let outcome = candidate.outcome else { continue }
          priced += 1
          let expected = own.optimum(.lock, candidate.officer, cell)
          #expect(own.fault(of: outcome, expected: expected) == nil, "seed \(seed), \(candidate.officer) in \(cell)")
        }
        let prices = post.candidates.compactMap { $0.outcome?.plan?.extraHours.value }
        #expect(prices == prices.sorted())
      }
    }
    #expect(priced >= 30, "only \(priced)")
  }
}
