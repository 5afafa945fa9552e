public import StaffingDomain
public import Workloads

/// A receipt on paper: every term with its numbers and the file and row that they come from.
public struct ReceiptReport: Sendable {
  let receipt: Receipt
  let staffingCase: StaffingCase

  /// Prepares the receipt of a cell of a case.
  public init(_ receipt: Receipt, of staffingCase: StaffingCase) {
    self.receipt = receipt
    self.staffingCase = staffingCase
  }

  /// The receipt as text.
  public var text: String {
    let commune = staffingCase.communes[receipt.cell.commune]
    let position = staffingCase.positions[receipt.cell.position]
    let title = "Receipt of \(staffingCase.label(of: receipt.cell)): \(position.name) in \(commune.name)"
    let services = receipt.services.isEmpty ? [] : receipt.services + [receipt.serviceTotal]
    return DisplayWidth.printable(title) + "\n"
      + section("Working time of one officer", receipt.workingTime)
      + section("Services", services, otherwise: "No row of workload.csv.")
      + section("Allowances", receipt.allowances)
      + section("Requirement", [receipt.required] + receipt.postNumber)
      + posts
  }

  private func section(_ title: String, _ lines: [ReceiptLine], otherwise: String? = nil) -> String {
    guard !lines.isEmpty else { return otherwise.map { "\n\(title)\n  \($0)\n" } ?? "" }
    // The label stands on a line of its own, because formulas are longer than a terminal is wide.
    return "\n\(title)\n"
      + lines.map { "  \(DisplayWidth.printable($0.label))\n    \(calculation($0))\n" }.joined()
  }

  private var posts: String {
    guard !receipt.posts.isEmpty else { return "\nPosts\n  None.\n" }
    return "\nPosts\n"
      + receipt.posts.map { post in
        "  Post \(post.number)\n    hours    \(calculation(post.hours))\n    urgency  \(calculation(post.urgency))\n"
          + "    value    \(calculation(post.value))\n"
      }.joined()
  }

  private func calculation(_ line: ReceiptLine) -> String {
    let amount = FormulaText.amount(line.amount, unit: line.unit)
    let formula = ReceiptReport.formula(of: line)
    let sources = ReceiptReport.sources(of: line)
    return (formula == amount ? amount : "\(formula) = \(amount)") + (sources.isEmpty ? "" : "   [\(sources)]")
  }

  /// The formula in words; a long sum of lines that stand above it is only named.
  static func formula(of line: ReceiptLine) -> String {
    if case .sum(let terms) = line.formula, terms.count > 4 { return "sum of the \(terms.count) terms above" }
    return FormulaText.text(line.formula)
  }

  /// The rows and policy keys of a line, the keys together.
  static func sources(of line: ReceiptLine) -> String {
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
