import Foundation
import Planning
import StaffingDomain

/// How obstacles write numbers and names.
enum Wording {
  /// A distance with one decimal, for example `18.3 km`.
  static func distance(_ distance: Kilometres) -> String { "\(decimal(distance.value, 1)) km" }

  /// A competence fit with two decimals.
  static func fit(_ fit: Double) -> String { decimal(fit, 2) }

  /// A decimal number, rounded; what rounds to 0 has no sign.
  static func decimal(_ number: Double, _ places: Int) -> String {
    let text = String(format: "%.\(places)f", number)
    return text.hasPrefix("-") && text.allSatisfy { "-0.".contains($0) } ? String(text.dropFirst()) : text
  }

  /// Parts of a sentence, for example `a, b and c`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension StaffingProblem {
  /// A cell in words, for example `Land officer in Phu Giao`.
  func place(_ cell: Cell) -> String {
    "\(staffingCase.positions[cell.position].name) in \(staffingCase.communes[cell.commune].name)"
  }
}
