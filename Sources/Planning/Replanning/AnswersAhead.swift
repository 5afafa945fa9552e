import Dispatch
public import LinearProgramming
import Synchronization

/// Answers questions on threads of its own, each once; where fewer are wanted than there are threads, those that may be wanted
/// next.
///
/// For work in which one answer decides what is asked next: a thread that would wait for the longest of some answers works
/// ahead. What is answered ahead and never wanted is thrown away, and given up as soon as it is not likely any more. An answer must
/// hang on its question alone; then nothing hangs on what was answered ahead, nor on the number of threads.
public final class AnswersAhead<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private struct State {
    var answers: [Question: Result<Answer, any Error>] = [:]
    /// What threads are at, with what gives it up.
    var begun: [Question: SolveControl] = [:]
    var wanted: [Question] = []
    var ahead: [Question] = []
    /// Threads that look for a question or are at one.
    var workers = 0

    /// How many of some questions have no answer yet.
    func missing(_ questions: [Question]) -> Int { questions.count { answers[$0] == nil } }

    /// Takes the next question; nil where nobody waits for an answer, or all are begun.
    mutating func next(_ control: SolveControl) -> Question? {
      func isOpen(_ question: Question) -> Bool { answers[question] == nil && begun[question] == nil }
      guard missing(wanted) > 0, let question = wanted.first(where: isOpen) ?? ahead.first(where: isOpen) else {
        return nil
      }
      begun[question] = control
      return question
    }

    /// Takes down an answer, unless it was given up; returns whether anybody waits for it.
    mutating func finish(_ question: Question, _ result: Result<Answer, any Error>, isGivenUp: Bool) -> Bool {
      begun[question] = nil
      guard !isGivenUp else { return false }
      answers[question] = result
      return wanted.contains(question)
    }
  }

  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)
  private let threads: Int
  private let turns: DispatchSemaphore
  private let control: SolveControl
  private let answer: @Sendable (Question, SolveControl) throws -> Answer

  /// Prepares threads.
  ///
  /// - Parameters:
  ///   - threads: How many work at most; with one, the asker answers, and nothing is answered ahead.
  ///   - turns: What a thread takes before it takes a question, and gives back after its answer.
  ///   - control: Cancels all answers.
  ///   - answer: Answers a question; the control cancels this answer.
  init(
    threads: Int, turns: DispatchSemaphore, control: SolveControl,
    answer: @escaping @Sendable (Question, SolveControl) throws -> Answer
  ) {
    (self.threads, self.turns, self.control, self.answer) = (threads, turns, control, answer)
  }

  /// The answer to a question; nil where it is not known yet.
  ///
  /// - Throws: What answering it threw.
  public func known(_ question: Question) throws -> Answer? {
    try state.withLock { $0.answers[question] }?.get()
  }

  /// Waits until one more of some questions is answered; not at all where all are.
  ///
  /// - Parameters:
  ///   - wanted: The questions, those first that are taken first.
  ///   - ahead: Questions for threads that would wait, the likeliest first.
  public func wait(for wanted: [Question], ahead: [Question]) {
    let missing = state.withLock { state in
      (state.wanted, state.ahead) = (wanted, ahead)
      let likely = Set(wanted + ahead)
      for (question, control) in state.begun where !likely.contains(question) { control.cancel() }
      return state.missing(wanted)
    }
    guard missing > 0 else { return }
    guard threads > 1 else { return answerOne() }
    startWorkers()
    while state.withLock({ $0.missing(wanted) == missing }) { news.wait() }
  }

  /// The answers to some questions.
  ///
  /// - Parameter ahead: As in ``wait(for:ahead:)``.
  /// - Throws: What answering the first one that failed threw, after all were answered.
  public func answers(to wanted: [Question], ahead: [Question]) throws -> [Answer] {
    while state.withLock({ $0.missing(wanted) > 0 }) { wait(for: wanted, ahead: ahead) }
    return try wanted.compactMap { try known($0) }
  }

  /// Gives up what is still looked for, and waits until no thread is at it.
  func close() {
    state.withLock { state in
      (state.wanted, state.ahead) = ([], [])
      for control in state.begun.values { control.cancel() }
    }
    while state.withLock({ $0.workers > 0 }) { news.wait() }
  }

  private func startWorkers() {
    let count = state.withLock { state in
      let count = max(0, threads - state.workers)
      state.workers += count
      return count
    }
    for _ in 0..<count { SolvingThread.start { self.work() } }
  }

  /// A thread takes questions until nobody waits, and ends with an answer that was waited for: the asker may want something else
  /// then.
  private func work() {
    var goesOn = true
    while goesOn {
      turns.wait()
      goesOn = answerNext()
      turns.signal()
      news.signal()
    }
  }

  /// Answers a question; returns whether the thread is to take another one.
  private func answerNext() -> Bool {
    let own = control.cancellingAlone()
    let taken = state.withLock { state in
      let question = state.next(own)
      if question == nil { state.workers -= 1 }
      return question
    }
    guard let question = taken else { return false }
    let result = Result { try answer(question, own) }
    return state.withLock { state in
      let isGivenUp = own.isCancelled && !control.isCancelled
      let isWanted = state.finish(question, result, isGivenUp: isGivenUp)
      if isWanted { state.workers -= 1 }
      return !isWanted
    }
  }

  private func answerOne() {
    guard let question = state.withLock({ $0.next(control) }) else { return }
    let result = Result { try answer(question, control) }
    _ = state.withLock { $0.finish(question, result, isGivenUp: false) }
  }
}
