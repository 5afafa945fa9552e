import CaseFormat
import ResultsFormat
import StaffingDomain
import Wording

// The last page: how the plan was computed, where its figures come from, and who signs.
extension PlanPage {
  var method: PageSection {
    let paragraphs = MethodPart.allCases.map { PageBlock.paragraph(Passage(language.sentence(.method($0)))) }
    return PageSection(
      id: "method", title: language.title(of: .method), isSheet: true, form: .dense,
      blocks: paragraphs + [
        .heading(language.title(of: .origin)), .facts(origin),
        .paragraph(Passage(language.sentence(.checkAgain(command: setting.checkCommand)))),
        .signatures(signatures),
      ])
  }

  private var origin: [PageFact] {
    let summary = tables.summary
    var facts: [(ReportLabel, String)] = [
      (.planDate, language.date(staffingCase.policy.planDate)), (.caseDigest, summary.inputDigest),
      (.resultsDigest, summary.ownDigest), (.version, summary.version),
    ]
    if !summary.overrides.isEmpty {
      facts.append((.overrides, summary.overrides.map { "\($0.key)=\($0.text)" }.joined(separator: ", ")))
    }
    if !summary.whatIfs.isEmpty { facts.append((.whatIfs, summary.whatIfs.map(\.file).joined(separator: ", "))) }
    return facts.filter { !$0.1.isEmpty }.map { PageFact(language.caption($0.0), Passage($0.1)) }
  }

  private var signatures: [PageSignature] {
    let signatories = setting.office?.signatories ?? []
    guard !signatories.isEmpty else { return [PageSignature(title: nil, hint: language.signHere, name: nil)] }
    return signatories.map { PageSignature(title: $0.title, hint: language.signHere, name: $0.name) }
  }
}
