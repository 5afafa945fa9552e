internal import Explanation
internal import Planning
internal import StaffingDomain
public import Wording

extension RepairSection {
  private struct Document: Encodable, Sendable {
    /// `vacancy`, `team_rule` or `rotation`.
    let kind: String
    let what: String
    let commune: String?
    let position: String?
    let officer: String?
    let wanting: Int
    let repairs: [Repair]
    let elsewhere: [Repair]
    let solved: Int
    let gainNothing: Int
    let outranked: Int
    let undecided: Int
    let leftOut: Int
    let facts: [String]
  }

  private struct Repair: Encodable, Sendable {
    let kind: String
    let changes: [Change]
    let whatIf: String
    let hoursRecovered: Double
    let atLeast: Double
    let atMost: Double
    let wantingAfter: Int
    let lowersTheAsk: Bool
    let peopleTouched: Int
    let allowancesMillionVndAMonth: Double
    let trainingMillionVnd: Double
    let outcome: ExplanationCodes.Outcome
  }

  private struct Change: Encodable, Sendable {
    let source: String
    let meaning: String
  }

  /// The answer as a value for JSON: an object for a vacancy, a list for rules; `null` where no post is empty.
  public func json(in language: any Language) -> any Encodable & Sendable {
    let documents = answers.map { document($0, in: language) }
    return key == "repairs" ? documents.first as Document? : documents
  }

  private func document(_ answer: RepairAnswer, in language: any Language) -> Document {
    let codes = ExplanationCodes(problem: problem, language: language)
    var (kind, cell, officer): (String, ExplanationCodes.CellCodes?, String?) = ("rotation", nil, nil)
    var commune: String?
    switch answer.target {
    case .vacancy(let place): (kind, cell) = ("vacancy", codes.cell(place))
    case .teamRule(let row):
      kind = "team_rule"
      commune = problem.staffingCase.communes[problem.teamRules.subjects[row].commune].code.text
    case .rotation(let person):
      (cell, officer) = (codes.cell(problem.staffingCase.officers[person].cell), codes.officer(person).officer)
    }
    return Document(
      kind: kind, what: language.wanting(answer, in: problem), commune: cell?.commune ?? commune,
      position: cell?.position, officer: officer, wanting: answer.wanting,
      repairs: answer.repairs.map { repair($0, in: language) },
      elsewhere: answer.elsewhere.map { repair($0, in: language) }, solved: answer.solved,
      gainNothing: answer.gainless, outranked: answer.outranked, undecided: answer.undecided, leftOut: answer.left,
      facts: answer.facts.map { language.fact($0, in: problem.staffingCase) })
  }

  private func repair(_ repair: PricedRepair, in language: any Language) -> Repair {
    Repair(
      kind: repair.repair.kind.rawValue,
      changes: repair.repair.edits.map {
        Change(source: "\($0.source(in: problem.staffingCase))", meaning: language.change($0, in: problem))
      },
      whatIf: whatIf(repair, in: language), hoursRecovered: ExplanationNumber.hours(repair.gain.value),
      atLeast: ExplanationNumber.hours(repair.gain.atLeast), atMost: ExplanationNumber.hours(repair.gain.atMost),
      wantingAfter: repair.wantingAfter, lowersTheAsk: repair.repair.edits.contains(where: \.lowersTheAsk),
      peopleTouched: repair.peopleTouched,
      allowancesMillionVndAMonth: ExplanationNumber.rounded(repair.money.allowances.value),
      trainingMillionVnd: ExplanationNumber.rounded(repair.money.training.value),
      outcome: ExplanationCodes(problem: repair.plan.problem, language: language).outcome(.priced(repair.plan)))
  }
}
