internal import StaffingDomain
internal import Workloads

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
        workingTime: receipt.workingTime.map(Line.init), services: receipt.services.map(Line.init),
        serviceTotal: Line(receipt.serviceTotal), allowances: receipt.allowances.map(Line.init),
        required: Line(receipt.required), postNumber: receipt.postNumber.map(Line.init),
        posts: receipt.posts.map { PostLines($0) }))
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

    init(_ post: Receipt.PostLines) {
      number = post.number
      (hours, urgency, value) = (Line(post.hours), Line(post.urgency), Line(post.value))
    }
  }

  private struct Line: Encodable {
    let label: String
    let formula: String
    let amount: Double
    let unit: String
    let sources: [String]

    init(_ line: ReceiptLine) {
      label = line.label
      formula = FormulaText.text(line.formula)
      amount = line.amount
      unit = FormulaText.symbol(line.unit, of: 0)
      sources = line.sources.map(\.description)
    }
  }
}
