import Foundation
package import Planning
package import StaffingDomain

/// How explanations write numbers and names.
enum Wording {
  /// A change of the objective that is not shown as 0.0 and so counts as a gain: this or less.
  static let noGain = HoursPerMonth(-0.05)

  /// A number of hours with one decimal, for example `18.3 hours a month`.
  static func hours(_ hours: HoursPerMonth) -> String { "\(number(hours)) hours a month" }

  /// A number of hours with one decimal and without its unit.
  static func number(_ hours: HoursPerMonth) -> String { decimal(hours.value, 1) }

  /// A distance with one decimal, for example `18.3 km`.
  static func distance(_ distance: Kilometres) -> String { "\(decimal(distance.value, 1)) km" }

  /// A competence fit with two decimals.
  static func fit(_ fit: Double) -> String { decimal(fit, 2) }

  /// A count with its noun, for example `1 post` or `3 posts`.
  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

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

  /// A text as the beginning of a sentence.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}

extension StaffingProblem {
  /// A cell in words, for example `Land officer in Phu Giao`.
  package func place(_ cell: Cell) -> String {
    "\(staffingCase.positions[cell.position].name) in \(staffingCase.communes[cell.commune].name)"
  }

  /// The courses of a bundle in words, for example `Office software and Public accounting`; empty without courses.
  package func courseNames(of bundle: Int32) -> String {
    training.courses(of: bundle).map { staffingCase.courses[$0].name }.joined(separator: " and ")
  }

  /// The courses of a bundle after an officer's name, with a leading space; empty without courses.
  package func afterCourses(_ bundle: Int32) -> String { bundle == 0 ? "" : " after \(courseNames(of: bundle))" }

  /// What the courses of a bundle take, once, for example `40 hours, 3.5 million VND`.
  package func coursePrice(of bundle: Int32) -> String {
    let courses = training.courses(of: bundle)
    let hours = courses.reduce(Hours.zero) { $0 + staffingCase.courses[$1].hours }
    return
      "\(Wording.decimal(hours.value, 1)) hours, \(Wording.decimal(training.bundles[Int(bundle)].cost.value, 1)) million VND"
  }
}
