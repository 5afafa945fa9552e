internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// What is made of a plan to be read, printed and signed.
extension Site {
  func planPapers(_ visit: Visit) async throws -> Answer {
    let asked = try await askedPlan(visit, .export)
    return answer(visit, Self.papersPage(visit, asked))
  }

  private static func papersPage(_ visit: Visit, _ asked: AskedPlan, missing: PlanPaper? = nil) -> PartsView {
    let wording = visit.wording
    let papers = PlanPaper.allCases.map { paper in
      let address = "\(asked.address)/papers/\(paper.rawValue)"
      return PartView(
        title: PartView.TitleView(id: paper.rawValue, text: wording.label(of: paper)),
        paragraphs: [wording.summary(of: paper)],
        links: [
          LinkView(address: address, text: "\(wording.label(PapersPageLabel.open)): \(wording.label(of: paper))"),
          LinkView(
            address: "\(address)?as=file", text: "\(wording.label(PapersPageLabel.save)): \(wording.label(of: paper))"),
        ])
    }
    let links = PartView(
      links: [
        LinkView(address: "\(asked.address)/review", text: wording.label(ReviewPageLabel.review)),
        LinkView(address: "\(asked.address)/changes", text: wording.label(ChangesPageLabel.changes)),
        LinkView(address: asked.address, text: wording.name(ofRun: asked.run.number)),
      ])
    let problems = missing.map { ProblemsView(wording.missing($0), in: wording) }
    let title = asked.title(wording.label(PapersPageLabel.papers), wording)
    return PartsView(
      frame: FrameView(visit, title: title, problems: problems),
      parts: [PartView(paragraphs: [wording.label(PapersPageLabel.papersIntroduction)])] + papers + [links])
  }

  /// A paper as a document of its own, or as a file.
  func planPaper(_ visit: Visit) async throws -> Answer {
    let asked = try await askedPlan(visit, .export)
    guard let paper = PlanPaper(rawValue: visit.parameters["paper"] ?? ""),
      let version = try await store.version(asked.run.version, of: asked.run.workplaceCase)
    else { throw PageRefusal(.notFound) }
    let language = visit.wording.code
    guard let file = try await papers.file(of: paper, asked, file: store.place(of: version.file), language) else {
      return answer(visit, Self.papersPage(visit, asked, missing: paper), status: 503)
    }
    let parts: @Sendable () -> AsyncThrowingStream<[UInt8], any Error> = { FileParts.stream(file) }
    guard visit.query["as"] == "file" else { return Answer(status: 200, body: .document(parts: parts)) }
    let name = "\(paper.rawValue)-\(asked.run.number.rawValue)-\(language.rawValue).html"
    return Answer(status: 200, body: .file(name: name, type: Answer.documentType, parts: parts))
  }
}
