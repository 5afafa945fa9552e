public import Pictures
public import StaffingDomain
public import Wording

/// A document for people, as plain values in order, for any renderer: a page on a screen, paper, a web server.
///
/// Every figure in it carries its value and where it comes from (``Wording/ShownFigure``); a renderer keeps both, so that
/// a document can be compared with the results it is of. Nothing in it is markup: renderers escape all texts.
public struct PageDocument: Sendable {
  /// The language of its words.
  public var language: LanguageCode
  /// Its name.
  public var title: String
  /// What stands at the head of an official paper; nil for none.
  public var head: PaperHead?
  /// The sections, in order.
  public var sections: [PageSection]

  /// Creates a document.
  public init(language: LanguageCode, title: String, head: PaperHead? = nil, sections: [PageSection]) {
    (self.language, self.title, self.head, self.sections) = (language, title, head, sections)
  }
}

/// The head of an official paper of Viet Nam: who writes at the left, the motto at the right, number, place and date below.
///
/// Source: Decree 30/2020/NĐ-CP, appendix I.
public struct PaperHead: Sendable, Hashable {
  /// The body above the office; nil for none.
  public var parent: String?
  /// The office; nil leaves room.
  public var office: String?
  /// The country and the motto.
  public var motto: [String]
  /// The number of the paper.
  public var number: String
  /// Place and date.
  public var placeAndDate: String

  /// Creates a head.
  public init(parent: String?, office: String?, motto: [String], number: String, placeAndDate: String) {
    (self.parent, self.office, self.motto) = (parent, office, motto)
    (self.number, self.placeAndDate) = (number, placeAndDate)
  }
}

/// A part of a document under a heading.
public struct PageSection: Sendable {
  /// What links to it: letters, digits and hyphens; no other section has it.
  public var id: String
  /// The heading.
  public var title: String
  /// Whether it begins on a page of its own and is to fit on it.
  public var isSheet: Bool
  /// How it is put on paper.
  public var form: Form
  /// What it says.
  public var blocks: [PageBlock]

  /// How dense a section is set.
  public enum Form: Sendable, Hashable {
    /// As a letter.
    case plain
    /// Smaller, for tables that are to fit on one page.
    case dense
    /// Smaller still, for more rows than that.
    case denser
    /// As small as can be read.
    case densest
  }

  /// Creates a section.
  public init(id: String, title: String, isSheet: Bool = false, form: Form = .plain, blocks: [PageBlock]) {
    (self.id, self.title, self.isSheet, self.form, self.blocks) = (id, title, isSheet, form, blocks)
  }
}

/// One piece of a section.
public enum PageBlock: Sendable {
  /// A heading within the section.
  case heading(String)
  /// A paragraph.
  case paragraph(Passage)
  /// Paragraphs as points.
  case list([Passage])
  /// Figures with their names.
  case facts([PageFact])
  /// Rows under headings.
  case table(PageTable)
  /// Pictures side by side, with the data behind them.
  case pictures([Picture], data: PageTable?)
  /// Something that a reader should know.
  case note(Passage)
  /// Room for signatures.
  case signatures([PageSignature])
}

/// A figure with its name.
public struct PageFact: Sendable, Hashable {
  /// The name.
  public var label: String
  /// The figure, with its unit.
  public var value: Passage

  /// Creates a fact.
  public init(_ label: String, _ value: Passage) { (self.label, self.value) = (label, value) }
}

/// Room for a signature.
public struct PageSignature: Sendable, Hashable {
  /// The title of who signs; nil leaves room.
  public var title: String?
  /// What stands below the title.
  public var hint: String
  /// Who signs; nil leaves room.
  public var name: String?

  /// Creates the room.
  public init(title: String?, hint: String, name: String?) { (self.title, self.hint, self.name) = (title, hint, name) }
}
