public import Tables
import Wording

/// A report as what it says, in order, for any renderer: a terminal today.
public struct ReportDocument: Sendable {
  /// The sections, those that say something.
  public let sections: [ReportSection]

  /// Puts sections together; empty ones are left out.
  init(_ sections: [ReportSection]) { self.sections = sections.filter { !$0.blocks.isEmpty } }
}

/// Blocks of a report that belong together.
public struct ReportSection: Sendable {
  /// The blocks, in order.
  public let blocks: [ReportBlock]

  /// Puts blocks together.
  init(_ blocks: [ReportBlock]) { self.blocks = blocks }
}

/// One piece of a report.
public struct ReportBlock: Sendable {
  /// What it is.
  public enum Content: Sendable {
    /// The title of the report or of a section.
    case heading(String)
    /// A line of its own that is never broken.
    case line(String)
    /// A line to be typed as it stands.
    case verbatim(String)
    /// Sentences to be read, in lines that do not grow beyond what reads well; all lines but the first hang by some
    /// columns.
    case paragraph(String, hanging: Int)
    /// A sentence about figures, in lines as wide as the figures may be.
    case remark(String)
    /// Rows under headings, the first of them where there is a limit.
    case table(Table, limit: Int?)
    /// Rows side by side, each under a heading, with a line for each column.
    case turned(Table, corner: String, headings: [String])
    /// The same figures arranged in several ways, the best one first; the last one can be cut.
    case arrangements([Table])
    /// Figures with their names.
    case facts([ReportFact])
  }

  /// What it is.
  public let content: Content
  /// The columns by which it stands in.
  public let indent: Int

  /// The title of the report or of a section.
  static func heading(_ text: String) -> ReportBlock { ReportBlock(content: .heading(text), indent: 0) }

  /// A line of its own.
  static func line(_ text: String, indent: Int = 0) -> ReportBlock {
    ReportBlock(content: .line(text), indent: indent)
  }

  /// A line to be typed as it stands.
  static func verbatim(_ text: String, indent: Int = 0) -> ReportBlock {
    ReportBlock(content: .verbatim(text), indent: indent)
  }

  /// Sentences to be read; `hanging` is by how much all lines but the first stand in further.
  static func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) -> ReportBlock {
    ReportBlock(content: .paragraph(text, hanging: hanging), indent: indent)
  }

  /// A sentence about figures.
  static func remark(_ text: String, indent: Int = 0) -> ReportBlock {
    ReportBlock(content: .remark(text), indent: indent)
  }

  /// Rows under headings, the first of them where there is a limit.
  static func table(_ table: Table, limit: Int? = nil) -> ReportBlock {
    ReportBlock(content: .table(table, limit: limit), indent: 2)
  }

  /// Rows side by side, each under a heading.
  static func turned(_ table: Table, corner: String, headings: [String]) -> ReportBlock {
    ReportBlock(content: .turned(table, corner: corner, headings: headings), indent: 2)
  }

  /// The same figures arranged in several ways, the best one first.
  static func arrangements(_ tables: [Table]) -> ReportBlock {
    ReportBlock(content: .arrangements(tables), indent: 0)
  }

  /// Figures with their names.
  static func facts(_ facts: [ReportFact], indent: Int = 0) -> ReportBlock {
    ReportBlock(content: .facts(facts), indent: indent)
  }
}

/// A figure with its name and what there is to say about it.
public struct ReportFact: Sendable, Hashable {
  /// The name.
  public let label: String
  /// The figure as text; nil where the words say it.
  public let figure: String?
  /// What there is to say about it; empty where the figure says it all.
  public let words: String

  /// Puts a fact together.
  init(_ label: String, figure: String? = nil, words: String = "") {
    (self.label, self.figure, self.words) = (label, figure, words)
  }
}

extension ReportSection {
  /// A list under its title, which says how long a list is that is not shown whole.
  init(table: Table, limit: Int?, title: String, remarks: [String] = [], in language: any Language) {
    let isCut = limit.map { $0 < table.rowCount } ?? false
    let heading = isCut ? language.heading(title, shown: limit ?? 0, of: table.rowCount) : title
    self.init([.heading(heading), .table(table, limit: limit)] + remarks.map { .line($0, indent: 2) })
  }
}
