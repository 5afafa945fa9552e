import Dispatch
import Foundation
import LinearProgramming
import Synchronization
import TestSupport
import Testing

@testable import Planning

/// Questions of which one answer decides which comes next, on several threads.
@Suite struct AnswersAheadTests {
  private struct Refused: Error {}

  /// Counts how often each question is answered.
  private final class Counts: Sendable {
    private let counts = Mutex<[Int: Int]>([:])

    func note(_ question: Int) { counts.withLock { $0[question, default: 0] += 1 } }

    var all: [Int: Int] { counts.withLock { $0 } }
  }

  /// Counts answers that are looked for.
  private final class Running: Sendable {
    let count = Mutex(0)
  }

  private static func answers(
    threads: Int, control: SolveControl = SolveControl(),
    _ answer: @escaping @Sendable (Int, SolveControl) throws -> Int
  ) -> AnswersAhead<Int, Int> {
    AnswersAhead(threads: threads, turns: DispatchSemaphore(value: threads), control: control, answer: answer)
  }

  /// A chain of a hundred questions, each the answer to the one before, with likely ones beside it.
  @Test(arguments: [1, 2, 3, 8])
  func aChainEndsAlikeWithAnyNumberOfThreads(threads: Int) throws {
    let counts = Counts()
    let answers = Self.answers(threads: threads) { question, _ in
      counts.note(question)
      return (question * 7 + 3) % 1009
    }
    defer { answers.close() }
    var (question, expected) = (1, 1)
    for _ in 0..<100 {
      // The first of those that are answered ahead is the next question, the second is never asked.
      let next = (question * 7 + 3) % 1009
      question = try #require(try answers.answers(to: [question], ahead: [next, -question]).first)
      expected = (expected * 7 + 3) % 1009
    }
    #expect(question == expected)
    #expect(counts.all.filter { $0.key > 0 }.values.allSatisfy { $0 == 1 })
    if threads == 1 { #expect(counts.all.keys.allSatisfy { $0 > 0 }) }
  }

  @Test func aThreadThatWouldWaitAnswersAhead() throws {
    let isAhead = DispatchSemaphore(value: 0)
    // The question that is wanted is answered only after the one that is likely.
    let answers = Self.answers(threads: 2) { question, _ in
      if question == 1 { #expect(isAhead.wait(timeout: .now() + 60) == .success) } else { isAhead.signal() }
      return question
    }
    defer { answers.close() }
    #expect(try answers.answers(to: [1], ahead: [2]) == [1])
    #expect(try answers.answers(to: [2], ahead: []) == [2])
  }

  @Test func whatIsNotLikelyAnyMoreIsGivenUpAndMayBeAskedAgain() throws {
    let (begun, counts) = (DispatchSemaphore(value: 0), Counts())
    let answers = Self.answers(threads: 2) { question, control in
      counts.note(question)
      if question == 2, counts.all[2] == 1 {
        begun.signal()
        let end = Date(timeIntervalSinceNow: 60)
        while !control.isCancelled, Date() < end { Thread.sleep(forTimeInterval: 0.001) }
        return control.isCancelled ? -1 : -2
      }
      if question == 1 { begun.wait() }
      return question
    }
    defer { answers.close() }
    #expect(try answers.answers(to: [1], ahead: [2]) == [1])
    #expect(try answers.answers(to: [3], ahead: []) == [3])
    #expect(try answers.answers(to: [2], ahead: []) == [2])
    #expect(counts.all == [1: 1, 2: 2, 3: 1])
  }

  @Test(arguments: [1, 2]) func aFaultIsThrownToWhoeverWantsTheAnswer(threads: Int) throws {
    let answers = Self.answers(threads: threads) { question, _ in
      if question == 2 { throw Refused() }
      return question
    }
    defer { answers.close() }
    #expect(try answers.answers(to: [1], ahead: [2]) == [1])
    #expect(throws: Refused.self) { try answers.answers(to: [3, 2], ahead: []) }
    #expect(try answers.answers(to: [3], ahead: []) == [3])
  }

  @Test func whenTheWorkIsCancelledAnswersAreKept() throws {
    let control = SolveControl()
    let answers = Self.answers(threads: 2, control: control) { question, own in own.isCancelled ? -question : question }
    defer { answers.close() }
    control.cancel()
    #expect(try answers.answers(to: [1, 2], ahead: []) == [-1, -2])
    #expect(control.cancellingAlone().isCancelled)
  }

  @Test func aControlThatIsCancelledAloneLeavesTheOther() {
    let control = SolveControl()
    let (one, two) = (control.cancellingAlone(), control.cancellingAlone())
    one.cancel()
    #expect(one.isCancelled && !two.isCancelled && !control.isCancelled)
    #expect(one.sharingCancellation { _ in }.isCancelled)
  }

  @Test func closingWaitsForWhatIsGivenUp() throws {
    let begun = DispatchSemaphore(value: 0)
    let running = Running()
    let answers = Self.answers(threads: 2) { question, control in
      running.count.withLock { $0 += 1 }
      defer { running.count.withLock { $0 -= 1 } }
      if question == 2 {
        begun.signal()
        while !control.isCancelled { Thread.sleep(forTimeInterval: 0.001) }
      } else {
        begun.wait()
      }
      return question
    }
    #expect(try answers.answers(to: [1], ahead: [2]) == [1])
    answers.close()
    #expect(running.count.withLock { $0 } == 0)
  }
}
