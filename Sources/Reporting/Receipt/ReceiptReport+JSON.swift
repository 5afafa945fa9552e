import StaffingDomain
import Tables
import Wording
import Workloads

extension ReceiptReport {
  /// The receipt as JSON.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        commune: staffingCase.communes[receipt.cell.commune].code.text,
        position: staffingCase.positions[receipt.cell.position].code.text,
        requiredStaff: receipt.requiredStaff.value,
        workingTime: receipt.workingTime.map { Line($0, language) },
        services: receipt.services.map { Line($0, language) },
        serviceTotal: Line(receipt.serviceTotal, language), allowances: receipt.allowances.map { Line($0, language) },
        required: Line(receipt.required, language), postNumber: receipt.postNumber.map { Line($0, language) },
        posts: receipt.posts.map { PostLines($0, language) }))
  }

  private struct Document: Encodable {
    let commune: String
    let position: String
    let requiredStaff: Double
    let workingTime: [Line]
    let services: [Line]
    let serviceTotal: Line
    let allowances: [Line]
    let required: Line
    let postNumber: [Line]
    let posts: [PostLines]
  }

  private struct PostLines: Encodable {
    let number: Int
    let hours: Line
    let urgency: Line
    let value: Line

    init(_ post: Receipt.PostLines, _ language: any Language) {
      number = post.number
      (hours, urgency, value) = (
        Line(post.hours, language), Line(post.urgency, language), Line(post.value, language)
      )
    }
  }

  private struct Line: Encodable {
    let label: String
    let formula: String
    let amount: Double
    let unit: String
    let sources: [String]

    init(_ line: ReceiptLine, _ language: any Language) {
      label = language.label(line.term)
      formula = FormulaText(language).text(line.formula)
      amount = line.amount
      unit = language.symbol(line.unit, of: 0)
      sources = line.sources.map(\.description)
    }
  }
}
