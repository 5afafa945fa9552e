internal import Mustache
internal import Pictures
internal import StaffingDomain
internal import Wording
internal import Workplace

/// Renders pages: what they show comes as values of ``Views``, what they look like stands in ``Templates``.
struct SitePages: Sendable {
  private let library: MustacheLibrary

  /// Parses the templates.
  init() throws {
    MustacheContentTypes.register(MarkupContent(), named: MarkupContent.name)
    var library = MustacheLibrary()
    for template in Template.allCases {
      try library.register("{{% CONTENT_TYPE:\(MarkupContent.name)}}\n" + template.text, named: template.rawValue)
    }
    self.library = library
  }

  /// A page as HTML.
  func page(_ template: Template, _ view: any PageView) -> String {
    "<!DOCTYPE html>\n" + (library.render(view, withTemplate: template.rawValue) ?? "")
  }

  /// The page about a fault.
  func fault(_ fault: PageFault, for visit: Visit) -> String {
    let wording = visit.wording
    let words = wording.words(fault)
    let view = PartsView(
      frame: FrameView(visit, title: words.title), paragraphs: [words.text],
      links: [LinkView(address: "/", text: wording.label(WorkplaceLabel.backToStart))])
    return page(.parts, view)
  }
}

/// Escapes texts scalar by scalar: Mustache's own way leaves a sign of markup that carries a combining mark as it is.
private struct MarkupContent: MustacheContentType {
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String { MarkupText.escaped(text) }
}
