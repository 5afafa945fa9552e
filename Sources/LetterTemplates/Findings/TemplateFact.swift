public import StaffingDomain

/// A finding of a template of letters.
public typealias TemplateFinding = Finding<TemplateFact>

/// Why a template of letters cannot be used.
public enum TemplateFact: FindingFact {
  /// The file is not there, or the system does not let it be read.
  case unreadable
  /// The file is no UTF-8.
  case notUTF8
  /// The file is longer than a template is read.
  case tooLong(bytes: Int)
  /// A tag has no `}}`.
  case unclosedTag
  /// A tag holds no name, or one that cannot be.
  case malformedName(String)
  /// No field has the name; the nearest one that can be used there, else of all, and those that can be used there.
  case unknownField(String, nearest: String?, known: [String])
  /// A field can be used within the section of a list alone.
  case misplacedField(String, section: String)
  /// A list or a flag stands where a text belongs.
  case noText(String)
  /// A section that says nothing: of a number.
  case noSection(String)
  /// The section of a list stands within itself.
  case sectionWithinItself(String)
  /// No function has the name; the nearest one, and all.
  case unknownFunction(String, nearest: String?, known: [String])
  /// A function cannot be applied to what stands in its brackets, or stands outside of a list.
  case unfitFunction(String)
  /// A section has no end.
  case unclosedSection(String)
  /// An end has no section, or not the one that is open.
  case strayEnd(String, open: String?)
  /// Sections lie deeper within each other than templates are read.
  case tooDeep(most: Int)
  /// A kind of tag that letters do not have.
  case unsupported(UnsupportedTag)
  /// No file beside the template has the name; the nearest one, and all.
  case unknownPartial(String, nearest: String?, known: [String])
  /// A partial includes itself, perhaps by way of others.
  case circularPartial(String)
  /// There is no section of the letters, so that no letter would be written.
  case noLetters
  /// What Mustache refuses for any other reason.
  case refused

  /// A kind of tag of Mustache that letters do not have.
  public enum UnsupportedTag: CaseIterable, Sendable, Hashable {
    /// `{{{name}}}` and `{{&name}}`, which would write markup that somebody put into a name.
    case unescaped
    /// `{{=<% %>=}}`.
    case delimiters
    /// `{{<name}}` and `{{$name}}`.
    case inheritance
    /// `{{%NAME: VALUE}}`.
    case configuration
    /// `{{>*name}}`.
    case dynamicPartial
  }

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .unreadable: .unreadableFile
    case .notUTF8: .notUTF8
    case .unknownField, .misplacedField: .unknownField
    case .unknownPartial, .circularPartial: .unknownPartial
    case .tooLong, .unclosedTag, .malformedName, .noText, .noSection, .sectionWithinItself, .unknownFunction,
      .unfitFunction, .unclosedSection, .strayEnd, .tooDeep, .unsupported, .noLetters, .refused:
      .invalidTemplate
    }
  }
}
