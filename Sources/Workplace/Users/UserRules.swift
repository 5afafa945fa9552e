internal import Foundation

extension UserDetails {
  /// The longest sign-in name.
  public static let longestSignInName = 40
  /// The longest full name.
  public static let longestFullName = 120
  /// The longest code of a unit.
  public static let longestUnit = 40

  /// The details with spaces at the ends cut off, composed letters (NFC) and a sign-in name in small letters.
  public var normalized: UserDetails {
    let unit = unit.map(TypedText.normalized).flatMap { $0.isEmpty ? nil : $0 }
    return UserDetails(
      signInName: TypedText.normalized(signInName).lowercased(), fullName: TypedText.normalized(fullName), role: role,
      unit: unit, language: language)
  }

  /// What is wrong with normalized details, all of it, in the order of the fields.
  public var problems: [FieldProblem] {
    var problems: [FieldProblem] = []
    if let fact = Self.signInNameProblem(signInName) { problems.append(FieldProblem(.signInName, fact)) }
    if let fact = TypedText.problem(fullName, most: Self.longestFullName) {
      problems.append(FieldProblem(.fullName, fact))
    }
    if let fact = unitProblem { problems.append(FieldProblem(.unit, fact)) }
    return problems
  }

  private static func signInNameProblem(_ name: String) -> FieldFact? {
    if let fact = TypedText.problem(name, most: longestSignInName) { return fact }
    let signs = name.utf8
    let isLetter = { (sign: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(sign) }
    let isAllowed = { (sign: UInt8) in
      isLetter(sign) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(sign) || ".-_".utf8.contains(sign)
    }
    guard let first = signs.first, isLetter(first), signs.allSatisfy(isAllowed) else { return .notASignInName }
    return signs.count < 2 ? .tooShort(least: 2) : nil
  }

  private var unitProblem: FieldFact? {
    guard let unit else { return role == .unit ? .unitNeeded : nil }
    if role != .unit { return .unitNotOfRole }
    if let fact = TypedText.problem(unit, most: Self.longestUnit) { return fact }
    let isCode = unit.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || ".-_".unicodeScalars.contains(scalar)
    }
    return isCode ? nil : .notACode
  }
}

/// What people type into fields.
public enum TypedText {
  /// The longest reason that a change may have.
  public static let longestReason = 500

  /// The text with composed letters (NFC), without spaces at its ends.
  public static func normalized(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  /// What is wrong with a text that has to be there, on one line.
  public static func problem(_ text: String, most: Int) -> FieldFact? {
    if text.isEmpty { return .missing }
    if text.unicodeScalars.count > most { return .tooLong(most: most) }
    let isControl = { (scalar: Unicode.Scalar) in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
      default: false
      }
    }
    return text.unicodeScalars.contains(where: isControl) ? .controlCharacter : nil
  }
}

/// Which passwords may be set.
public enum PasswordRule {
  /// The fewest characters.
  public static let least = 12
  /// The most characters: more would only keep the server busy.
  public static let most = 200

  /// What is wrong with a password, if anything; no signs are asked for or forbidden.
  ///
  /// - Parameters:
  ///   - password: The password as typed.
  ///   - signInName: The name of its user.
  public static func problem(_ password: String, of signInName: String) -> FieldFact? {
    let password = password.precomposedStringWithCanonicalMapping
    let count = password.unicodeScalars.count
    if count == 0 { return .missing }
    if count < least { return .tooShort(least: least) }
    if count > most { return .tooLong(most: most) }
    let holdsName = !signInName.isEmpty && password.lowercased().contains(signInName.lowercased())
    // Fewer than four different signs are soon tried.
    return holdsName || Set(password.unicodeScalars).count < 4 ? .guessable : nil
  }
}
