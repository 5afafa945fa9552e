public import StaffingDomain

/// Something that is told of a case, by the names of forms and of the audit trail.
public enum CaseField: String, Sendable, Hashable, CaseIterable {
  /// The name of the case.
  case name
  /// The file that was sent.
  case file
  /// The number of a version.
  case version
  /// The digest of a version.
  case digest
  /// A cell, by table, line and column.
  case cell
  /// The text of a cell.
  case value
  /// The reason of a change.
  case reason
}

/// What is wrong with what was given in a field about a case.
public struct CaseFieldProblem: Sendable, Hashable {
  /// What can be wrong.
  public enum Fact: Sendable, Hashable {
    /// Nothing was typed or chosen.
    case missing
    /// It has more characters than fit.
    case tooLong(most: Int)
    /// It has a line break or another control character.
    case controlCharacter
    /// Another case has this name.
    case taken
    /// The name of the file ends neither as those of workbooks nor as those of archives.
    case otherKind
    /// The file has more bytes than are taken.
    case tooLarge(most: Int)
    /// The file cannot be read as a case; why, and how to mend it, in every language.
    case unreadable([LanguageCode: CaseVersionFinding.Words])
    /// The file holds no table of a case.
    case withoutTables
    /// Reading the file took too long, or more memory than there is for it.
    case tooCostly
    /// The same file is a version of the case already, or the correction gives one.
    case sameAs(version: Int)
    /// The text is no value of the column; why, in every language.
    case notAValue([LanguageCode: CaseVersionFinding.Words])
    /// The text is the one that stands there.
    case unchanged
  }

  /// The field.
  public let field: CaseField
  /// What is wrong.
  public let fact: Fact

  /// Tells a problem.
  public init(_ field: CaseField, _ fact: Fact) { (self.field, self.fact) = (field, fact) }
}

/// Why nothing was done with a case.
public enum CaseChangeRefusal: Error, Sendable, Hashable {
  /// What was given cannot be used; all of it, in the order of the fields.
  case problems([CaseFieldProblem])
  /// There is no such case or version.
  case noSuchCase
  /// Somebody changed the case since the page was opened.
  case changedMeanwhile(by: String, at: Timestamp, latest: Int)
}

/// How cases may be named.
public enum CaseNameRule {
  /// The longest name.
  public static let longest = 120

  /// What is wrong with a normalized name, if anything.
  public static func problem(_ name: String) -> CaseFieldProblem? {
    CaseFieldProblem.of(name, .name, most: longest)
  }
}

extension CaseFieldProblem {
  /// What is wrong with a text that has to be there, on one line.
  public static func of(_ text: String, _ field: CaseField, most: Int) -> CaseFieldProblem? {
    switch TypedText.problem(text, most: most) {
    case .missing: CaseFieldProblem(field, .missing)
    case .tooLong(let most): CaseFieldProblem(field, .tooLong(most: most))
    case .controlCharacter: CaseFieldProblem(field, .controlCharacter)
    default: nil
    }
  }
}
