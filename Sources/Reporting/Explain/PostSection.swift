public import Explanation
public import Planning
import StaffingDomain
import Tables
public import Wording

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

  private var staffingCase: StaffingCase { problem.staffingCase }

  /// The answer in a language.
  public func content(in language: any Language) -> ExplanationContent {
    ExplanationContent([
      holders(in: language), vacancy(in: language), worth(in: language), candidates(in: language),
    ])
  }

  private func holders(in language: any Language) -> [ExplanationContent.Block] {
    var blocks: [ExplanationContent.Block] = [.line(language.title(of: post, in: staffingCase))]
    blocks += post.holders.map { holder in
      .paragraph(language.holder(.officer(holder), in: staffingCase), indent: 2, hanging: 2)
    }
    if post.recruits > 0 {
      blocks.append(.line(language.holder(.recruits(post.recruits), in: staffingCase), indent: 2))
    }
    if post.sharedPosts > 0 {
      blocks.append(.line(language.holder(.pool(post.sharedPosts), in: staffingCase), indent: 2))
    }
    if post.holders.isEmpty, post.recruits == 0, post.posts > 0 {
      blocks.append(.line(language.label(ExplanationLabel.nobodyHoldsAPost), indent: 2))
    }
    return blocks
  }

  private func vacancy(in language: any Language) -> [ExplanationContent.Block] {
    guard let vacancy = post.vacancy else {
      return post.posts == 0 ? [.line(language.label(ExplanationLabel.noPost), indent: 2)] : []
    }
    return [
      .paragraph(language.whyEmpty(vacancy, in: staffingCase), indent: 2, hanging: 2),
      .paragraph(language.whatWouldFill(vacancy, in: staffingCase), indent: 2, hanging: 2),
    ]
  }

  private func worth(in language: any Language) -> [ExplanationContent.Block] {
    guard let oneMore = post.oneMore else { return [] }
    return [.paragraph(language.worth(post), indent: 2)]
      + OutcomeContent(oneMore, of: .oneMoreOfficer, in: problem).blocks(in: language)
  }

  private func candidates(in language: any Language) -> [ExplanationContent.Block] {
    guard post.posts > 0 else { return [] }
    guard !post.candidates.isEmpty else {
      return [.line(language.label(ExplanationLabel.nobodyElseMayHold), indent: 2)]
    }
    let shown = post.candidates.filter { $0.outcome != nil }.count + Self.mostUnpriced
    func title(_ label: ExplanationLabel) -> String { language.label(label) }
    var table = TextTable([
      .text(title(.officer)), .text(title(.name), mayShrink: true), .text(title(.now)),
      .text(title(.courses), mayShrink: true), .number(title(.extraHours)), .number(title(.othersChange)),
      .number(title(.alone)), .text(title(.aloneExceeds), mayShrink: true),
    ])
    for candidate in post.candidates.prefix(shown) { table.append(row(of: candidate, in: language)) }
    let isCut = post.candidates.count > table.rowCount
    return [
      .line(language.candidates(post.eligible, listed: isCut ? table.rowCount : nil), indent: 2), .table(table),
      .paragraph(title(.candidateColumns), indent: 2),
    ]
  }

  private func row(of candidate: PostCandidate, in language: any Language) -> [String] {
    let person = staffingCase.officers[candidate.officer]
    let others = candidate.outcome?.plan.map { plan in
      "\(plan.changes.officers.filter { $0.officer != candidate.officer }.count)"
    }
    return [
      person.code.text, person.name ?? "", candidate.status.rawValue,
      language.text(of: problem.training.courses(of: candidate.option.bundle), in: staffingCase),
      price(of: candidate, in: language), others ?? "", language.figure(candidate.alone.value, decimals: 1),
      candidate.limits.map(\.rule.rawValue).joined(separator: ", "),
    ]
  }

  private func price(of candidate: PostCandidate, in language: any Language) -> String {
    switch candidate.outcome {
    case nil: ""
    case .priced(let plan):
      plan.extraHours.isExact
        ? language.figure(plan.extraHours.value.value, decimals: 1)
        : language.range(from: plan.extraHours.atLeast, to: plan.extraHours.atMost)
    case .conflict: language.label(ExplanationLabel.impossible)
    case .undecided: language.label(ExplanationLabel.notKnown)
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

  /// The answer as a value for JSON, with its sentences in a language.
  public func json(in language: any Language) -> any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem, language: language)
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
      recruits: post.recruits, sharedPosts: post.sharedPosts,
      why: post.vacancy.map { language.why($0, of: staffingCase) },
      remedy: post.vacancy.map { language.remedy($0, of: staffingCase) },
      oneMoreAloneExtraHours: ExplanationNumber.hours(.zero - post.oneMoreAlone),
      valueOfOneMoreOfficer: ExplanationNumber.hours(post.value.oneMore),
      valueOfLastOfficer: post.value.last.map(ExplanationNumber.hours), valueHoldsFor: post.value.holdsFor,
      valueIsDegenerate: post.value.isDegenerate,
      oneMore: post.oneMore.map { codes.outcome($0) }, eligible: post.eligible,
      candidates: post.candidates.map { candidate in
        let person = codes.officer(candidate.officer)
        return Candidate(
          officer: person.officer, name: person.name, status: candidate.status.rawValue,
          duty: codes.duty(candidate.option),
          aloneExtraHours: ExplanationNumber.hours(candidate.alone),
          aloneExceeds: candidate.limits.map { codes.limit($0) }, outcome: candidate.outcome.map { codes.outcome($0) })
      })
  }
}
