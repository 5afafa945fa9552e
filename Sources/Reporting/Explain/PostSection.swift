public import Explanation
public import Planning
import StaffingDomain
import Tables

/// The posts of a cell, on paper: who holds them, who could, what one more officer is worth.
public struct PostSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "post"
  let post: PostExplanation
  let problem: StaffingProblem

  /// Candidates without a price that are listed.
  static let mostUnpriced = 10

  /// Prepares the answer.
  public init(_ explanation: PostExplanation, of problem: StaffingProblem) {
    (post, self.problem) = (explanation, problem)
  }

  /// The answer as text.
  public func text(width: Int?) -> String {
    let words = ExplanationWords(problem: problem)
    let parts = [
      holders(words, width: width), vacancy(width: width), worth(words, width: width), candidates(words, width: width),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func holders(_ words: ExplanationWords, width: Int?) -> String {
    var text =
      "\(problem.place(post.cell)): \(count(post.posts, "post")) for \(NumberText.fixed(post.requiredStaff.value, decimals: 2)) "
      + "required staff, \(post.emptyPosts) empty\n"
    for holder in post.holders {
      text += Paragraph.text(
        "held by \(problem.describe(holder.officer)), fit \(NumberText.fixed(holder.fit, decimals: 2)), who "
          + OfficerSection.title(of: holder.status), width: width, indent: 2, hanging: 2)
    }
    if post.recruits > 0 { text += "  held by \(count(post.recruits, "recruit"))\n" }
    if post.sharedPosts > 0 { text += "  the pool does the work of \(count(post.sharedPosts, "post"))\n" }
    if post.holders.isEmpty, post.recruits == 0, post.posts > 0 { text += "  Nobody holds a post there.\n" }
    return text
  }

  private func vacancy(width: Int?) -> String {
    guard let vacancy = post.vacancy else {
      return post.posts == 0
        ? "  There is no post: the workload asks for none, and posts.csv establishes none.\n" : ""
    }
    return Paragraph.text("Why posts stay empty: \(vacancy.why)", width: width, indent: 2, hanging: 2)
      + Paragraph.text("Remedy: \(vacancy.remedy)", width: width, indent: 2, hanging: 2)
  }

  private func worth(_ words: ExplanationWords, width: Int?) -> String {
    guard let oneMore = post.oneMore else { return "" }
    return Paragraph.text(
      "One more officer who comes alone would recover \(words.hours(post.oneMoreAlone))\(range(words)).", width: width,
      indent: 2)
      + words.outcome(
        oneMore, of: nil, what: "With one more officer there, and everybody else planned anew", width: width)
  }

  /// How far the value of one more officer holds, and what one fewer loses.
  private func range(_ words: ExplanationWords) -> String {
    let value = post.value
    let range = value.holdsFor > 1 ? ", and so would each of the first \(value.holdsFor)" : ""
    guard let last = value.last else { return range }
    return "\(range); one fewer would lose \(words.number(last))"
      + (value.isDegenerate ? "" : ", so one price holds both ways")
  }

  private func candidates(_ words: ExplanationWords, width: Int?) -> String {
    guard post.posts > 0 else { return "" }
    guard !post.candidates.isEmpty else { return "  Nobody else may hold a post there.\n" }
    let shown = post.candidates.filter { $0.outcome != nil }.count + Self.mostUnpriced
    var table = TextTable([
      .text("officer"), .text("name", mayShrink: true), .text("now"), .text("courses", mayShrink: true),
      .number("extra hours"), .number("others change"), .number("alone"), .text("alone exceeds", mayShrink: true),
    ])
    for candidate in post.candidates.prefix(shown) {
      let person = problem.staffingCase.officers[candidate.officer]
      table.append([
        person.code.text, person.name ?? "", candidate.status.rawValue,
        problem.courseNames(of: candidate.undertaking.bundle), price(candidate, words),
        candidate.outcome?.plan.map { plan in
          "\(plan.changes.officers.filter { $0.officer != candidate.officer }.count)"
        } ?? "", words.number(candidate.alone),
        candidate.limits.map(\.rule.rawValue).joined(separator: ", "),
      ])
    }
    let hidden = post.candidates.count - table.rowCount
    let remarks = [
      "extra hours: by how many hours a month the best plan gets worse with this officer there, by solving again; alone: "
        + "the same while nobody else changes and no limit is looked at, by which the first were chosen."
    ]
    return "  Who could hold a post there: \(count(post.eligible, "officer"))"
      + (hidden > 0 ? ", the first \(table.rowCount)" : "") + "\n"
      + table.text(width: width ?? Paragraph.tableWidth, indent: 2)
      + remarks.map { Paragraph.text($0, width: width, indent: 2) }.joined()
  }

  private func price(_ candidate: PostCandidate, _ words: ExplanationWords) -> String {
    switch candidate.outcome {
    case nil: ""
    case .priced(let plan):
      plan.extraHours.isExact
        ? words.number(plan.extraHours.value)
        : "\(words.number(plan.extraHours.atLeast)) to \(words.number(plan.extraHours.atMost))"
    case .conflict: "impossible"
    case .undecided: "not known"
    }
  }
}

extension PostSection {
  private struct Document: Encodable, Sendable {
    let commune: String
    let position: String
    let requiredStaff: Double
    let posts: Int
    let emptyPosts: Int
    let uncoveredValue: Double
    let holders: [Holder]
    let recruits: Int
    let sharedPosts: Int
    let why: String?
    let remedy: String?
    let oneMoreAloneExtraHours: Double
    let valueOfOneMoreOfficer: Double
    let valueOfLastOfficer: Double?
    let valueHoldsFor: Int
    let valueIsDegenerate: Bool
    let oneMore: ExplanationCodes.Outcome?
    let eligible: Int
    let candidates: [Candidate]
  }

  private struct Holder: Encodable, Sendable {
    let officer: String
    let name: String?
    let status: String
    let fit: Double
  }

  private struct Candidate: Encodable, Sendable {
    let officer: String
    let name: String?
    let status: String
    let duty: ExplanationCodes.DutyCodes
    let aloneExtraHours: Double
    let aloneExceeds: [ExplanationCodes.Limit]
    let outcome: ExplanationCodes.Outcome?
  }

  /// The answer as a value for JSON.
  public var json: any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem)
    let cell = codes.cell(post.cell)
    return Document(
      commune: cell.commune, position: cell.position,
      requiredStaff: ExplanationNumber.rounded(post.requiredStaff.value), posts: post.posts,
      emptyPosts: post.emptyPosts,
      uncoveredValue: ExplanationNumber.hours(post.uncovered),
      holders: post.holders.map { holder in
        let person = codes.officer(holder.officer)
        return Holder(
          officer: person.officer, name: person.name, status: holder.status.rawValue,
          fit: ExplanationNumber.rounded(holder.fit))
      },
      recruits: post.recruits, sharedPosts: post.sharedPosts, why: post.vacancy?.why, remedy: post.vacancy?.remedy,
      oneMoreAloneExtraHours: ExplanationNumber.hours(.zero - post.oneMoreAlone),
      valueOfOneMoreOfficer: ExplanationNumber.hours(post.value.oneMore),
      valueOfLastOfficer: post.value.last.map(ExplanationNumber.hours), valueHoldsFor: post.value.holdsFor,
      valueIsDegenerate: post.value.isDegenerate,
      oneMore: post.oneMore.map { codes.outcome($0) }, eligible: post.eligible,
      candidates: post.candidates.map { candidate in
        let person = codes.officer(candidate.officer)
        return Candidate(
          officer: person.officer, name: person.name, status: candidate.status.rawValue,
          duty: codes.duty(candidate.officer, candidate.undertaking),
          aloneExtraHours: ExplanationNumber.hours(candidate.alone),
          aloneExceeds: candidate.limits.map { codes.limit($0) }, outcome: candidate.outcome.map { codes.outcome($0) })
      })
  }
}
