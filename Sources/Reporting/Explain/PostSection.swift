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
  public func sections(in language: any Language) -> [ReportSection] {
    [holders(in: language), vacancy(in: language), worth(in: language), candidates(in: language)]
      .map { ReportSection($0) }
  }

  private func holders(in language: any Language) -> [ReportBlock] {
    var blocks: [ReportBlock] = [.heading(language.title(of: post, in: staffingCase))]
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

  private func vacancy(in language: any Language) -> [ReportBlock] {
    guard let vacancy = post.vacancy else {
      return post.posts == 0 ? [.line(language.label(ExplanationLabel.noPost), indent: 2)] : []
    }
    return [
      .paragraph(language.whyEmpty(vacancy, in: staffingCase), indent: 2, hanging: 2),
      .paragraph(language.whatWouldFill(vacancy, in: staffingCase), indent: 2, hanging: 2),
    ]
  }

  private func worth(in language: any Language) -> [ReportBlock] {
    guard let oneMore = post.oneMore else { return [] }
    return [.paragraph(language.worth(post), indent: 2)]
      + OutcomeBlocks(oneMore, of: .oneMoreOfficer, in: problem).blocks(in: language)
  }

  private func candidates(in language: any Language) -> [ReportBlock] {
    guard post.posts > 0 else { return [] }
    guard !post.candidates.isEmpty else {
      return [.line(language.label(ExplanationLabel.nobodyElseMayHold), indent: 2)]
    }
    let shown = min(
      post.candidates.count, post.candidates.filter { $0.outcome != nil }.count + Self.mostUnpriced)
    let listed = post.candidates.count > shown ? shown : nil
    return [
      .line(language.candidates(post.eligible, listed: listed), indent: 2),
      .table(candidateTable(in: language), limit: shown),
      .paragraph(language.label(ExplanationLabel.candidateColumns), indent: 2),
    ]
  }

  private func candidateTable(in language: any Language) -> Table {
    let (columns, problem) = (ExplanationColumns(staffingCase, in: language), problem)
    return Table(
      "candidates", post.candidates,
      [
        columns.common.officer { $0.officer }, columns.common.officerName { $0.officer },
        .choice("status") { $0.status }.brief(columns.heading(.now)) { language.label(of: $0.status) },
        .text("besides") { candidate in
          candidate.option.second == nil
            ? nil : candidate.option.heldCell.map { problem.staffingCase.positions[$0.position].name }
        }
        .brief(columns.heading(.besides), mayShrink: true).onlyBrief,
        .text("courses") { candidate in
          language.text(of: problem.training.courses(of: candidate.option.bundle), in: problem.staffingCase)
        }
        .brief(columns.heading(.courses), mayShrink: true).onlyBrief,
        .text("extra_hours") { $0.price(in: language) }
          .brief(columns.heading(.extraHours), alignment: .right).onlyBrief,
        .text("others_change") { $0.othersChanged.map { "\($0)" } }
          .brief(columns.heading(.othersChange), alignment: .right).onlyBrief,
        columns.hours("alone_extra_hours", heading: columns.heading(.alone)) { $0.alone },
        .text("alone_exceeds") { $0.limits.map { language.label(of: $0.rule) }.joined(separator: ", ") }
          .brief(columns.heading(.aloneExceeds), mayShrink: true).onlyBrief,
      ])
  }
}

extension PostCandidate {
  /// How many others change where the candidate holds the post; nil where that is not known.
  fileprivate var othersChanged: Int? {
    outcome?.plan.map { plan in plan.changes.officers.filter { $0.officer != officer }.count }
  }

  /// The price in words; nil where it was not asked for.
  fileprivate func price(in language: any Language) -> String? {
    switch outcome {
    case nil: nil
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
    let candidates: [DetailedObject<CandidateDetails>]
  }

  private struct Holder: Encodable, Sendable {
    let officer: String
    let name: String?
    let status: String
    let fit: Double
    /// The other position that is held; nil where there is none.
    let otherPosition: String?
    /// Whether the post asked for is the second one.
    let isSecond: Bool
  }

  private struct CandidateDetails: Encodable, Sendable {
    let duty: ExplanationCodes.DutyCodes
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
          fit: ExplanationNumber.rounded(holder.fit),
          otherPosition: holder.other.map { staffingCase.positions[$0].code.text }, isSecond: holder.isSecond)
      },
      recruits: post.recruits, sharedPosts: post.sharedPosts,
      why: post.vacancy.map { language.why($0, of: staffingCase) },
      remedy: post.vacancy.map { language.remedy($0, of: staffingCase) },
      oneMoreAloneExtraHours: ExplanationNumber.hours(.zero - post.oneMoreAlone),
      valueOfOneMoreOfficer: ExplanationNumber.hours(post.value.oneMore),
      valueOfLastOfficer: post.value.last.map(ExplanationNumber.hours), valueHoldsFor: post.value.holdsFor,
      valueIsDegenerate: post.value.isDegenerate,
      oneMore: post.oneMore.map { codes.outcome($0) }, eligible: post.eligible,
      candidates: zip(candidateTable(in: language).objects, post.candidates).map { row, candidate in
        let details = CandidateDetails(
          duty: codes.duty(candidate.option),
          aloneExceeds: candidate.limits.map { codes.limit($0) }, outcome: candidate.outcome.map { codes.outcome($0) })
        return DetailedObject(row, details)
      })
  }
}
