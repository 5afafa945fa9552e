public import StaffingDomain
public import Wording
public import Workloads

/// A receipt on paper: every term with its numbers and the file and row that they come from.
public struct ReceiptReport: Sendable {
  let receipt: Receipt
  let staffingCase: StaffingCase
  let language: any Language

  /// Prepares the receipt of a cell of a case.
  public init(_ receipt: Receipt, of staffingCase: StaffingCase, in language: any Language) {
    (self.receipt, self.staffingCase, self.language) = (receipt, staffingCase, language.speaking(of: staffingCase))
  }

  /// The receipt as text.
  public var text: String { document.text(language) }

  /// The receipt as what it says.
  public var document: ReportDocument {
    let services = receipt.services.isEmpty ? [] : receipt.services + [receipt.serviceTotal]
    return ReportDocument([
      ReportSection([.heading(language.sentence(title))]),
      section(.workingTime, receipt.workingTime),
      section(.services, services, otherwise: .noServices),
      section(.allowances, receipt.allowances),
      section(.requirement, [receipt.required] + receipt.postNumber),
      posts,
    ])
  }

  private var title: ReceiptRemark {
    .title(
      cell: staffingCase.label(of: receipt.cell), position: staffingCase.positions[receipt.cell.position].name,
      commune: staffingCase.communes[receipt.cell.commune].name)
  }

  private func section(
    _ section: ReceiptSection, _ lines: [ReceiptLine], otherwise remark: ReceiptRemark? = nil
  ) -> ReportSection {
    let heading = ReportBlock.heading(language.title(section))
    guard !lines.isEmpty else {
      return ReportSection(remark.map { [heading, .line(language.sentence($0), indent: 2)] } ?? [])
    }
    // The label stands on a line of its own, because formulas are longer than a terminal is wide.
    return ReportSection(
      [heading]
        + lines.flatMap { [.line(language.label($0.term), indent: 2), .line(calculation($0), indent: 4)] })
  }

  private var posts: ReportSection {
    let heading = ReportBlock.heading(language.title(.posts))
    guard !receipt.posts.isEmpty else {
      return ReportSection([heading, .line(language.sentence(ReceiptRemark.noPosts), indent: 2)])
    }
    return ReportSection(
      [heading]
        + receipt.posts.flatMap { post -> [ReportBlock] in
          [
            .line(language.sentence(.post(post.number)), indent: 2),
            .facts(ReceiptPostLine.allCases.map { fact($0, of: post) }, indent: 4),
          ]
        })
  }

  private func fact(_ line: ReceiptPostLine, of post: Receipt.PostLines) -> ReportFact {
    let calculated =
      switch line {
      case .hours: post.hours
      case .urgency: post.urgency
      case .value: post.value
      }
    return ReportFact(language.label(line), words: calculation(calculated))
  }

  private func calculation(_ line: ReceiptLine) -> String {
    let formulas = FormulaText(language)
    let amount = formulas.amount(line.amount, unit: line.unit)
    let formula = formula(of: line)
    let sources = ReceiptReport.sources(of: line)
    return (formula == amount ? amount : "\(formula) = \(amount)") + (sources.isEmpty ? "" : "   [\(sources)]")
  }

  /// The formula in words; a long sum of lines that stand above it is only named.
  private func formula(of line: ReceiptLine) -> String {
    if case .sum(let terms) = line.formula, terms.count > 4 { return language.sentence(.sum(terms: terms.count)) }
    return FormulaText(language).text(line.formula)
  }

  /// The rows and policy keys of a line, the keys together.
  private static func sources(of line: ReceiptLine) -> String {
    var parts: [String] = []
    var keys: [String] = []
    for source in line.sources {
      switch source {
      case .row(let row): parts.append(row.description)
      case .policy(let key): keys.append(key.rawValue)
      }
    }
    if !keys.isEmpty { parts.append("policy.yml: " + keys.joined(separator: ", ")) }
    return parts.joined(separator: ", ")
  }
}
