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
    /// A text that is broken into lines where a line ends.
    case paragraph(String)
    /// Rows under headings, the first of them where there is a limit.
    case table(Table, limit: Int?)
    /// The same figures arranged in several ways, the best one first; the last one can be cut.
    case arrangements([Table])
    /// Figures with their names.
    case facts([ReportFact])
  }

  /// What it is.
  public let content: Content
  /// How deep it stands below the title of its section, from 0.
  public let level: Int

  /// The title of the report or of a section.
  static func heading(_ text: String) -> ReportBlock { ReportBlock(content: .heading(text), level: 0) }

  /// A line of its own.
  static func line(_ text: String, level: Int = 0) -> ReportBlock { ReportBlock(content: .line(text), level: level) }

  /// A text that may be broken into lines.
  static func paragraph(_ text: String, level: Int = 0) -> ReportBlock {
    ReportBlock(content: .paragraph(text), level: level)
  }

  /// Rows under headings, the first of them where there is a limit.
  static func table(_ table: Table, limit: Int? = nil) -> ReportBlock {
    ReportBlock(content: .table(table, limit: limit), level: 1)
  }

  /// The same figures arranged in several ways, the best one first.
  static func arrangements(_ tables: [Table]) -> ReportBlock {
    ReportBlock(content: .arrangements(tables), level: 0)
  }

  /// Figures with their names.
  static func facts(_ facts: [ReportFact], level: Int) -> ReportBlock {
    ReportBlock(content: .facts(facts), level: level)
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
    self.init([.heading(heading), .table(table, limit: limit)] + remarks.map { .line($0, level: 1) })
  }
}
