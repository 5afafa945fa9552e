import Foundation
import Planning
import StaffingDomain

/// How explanations write numbers and names.
enum Wording {
  /// A number of hours with one decimal, for example `18.3 hours a month`.
  static func hours(_ hours: HoursPerMonth) -> String { "\(decimal(hours.value, 1)) hours a month" }

  /// A distance with one decimal, for example `18.3 km`.
  static func distance(_ distance: Kilometres) -> String { "\(decimal(distance.value, 1)) km" }

  /// A competence fit with two decimals.
  static func fit(_ fit: Double) -> String { decimal(fit, 2) }

  /// A count with its noun, for example `1 post` or `3 posts`.
  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// A decimal number, rounded.
  static func decimal(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}

extension StaffingProblem {
  /// A cell in words, for example `Land officer in Phu Giao`.
  func place(_ cell: Cell) -> String {
    "\(staffingCase.positions[cell.position].name) in \(staffingCase.communes[cell.commune].name)"
  }
}
