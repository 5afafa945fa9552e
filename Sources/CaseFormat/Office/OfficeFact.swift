public import StaffingDomain

/// A finding of the file that describes an office.
public typealias OfficeFinding = Finding<OfficeFact>

/// Why the file of an office does not say what it should.
public enum OfficeFact: FindingFact {
  /// It is not there, or the system does not let it be read.
  case unreadable
  /// It is no YAML.
  case yaml(YAMLFact)
  /// It, or an entry of the signatories, is not a list of keys.
  case notKeys(isSignatory: Bool)
  /// There is no key of a name; the nearest of those that there are.
  case unknownKey(String, nearest: String?, known: [String])
  /// A key holds a list or further keys where one text belongs.
  case severalValues(key: String)
  /// The signatories are no list.
  case signatoriesNoList
  /// There are more signatories than fit beside each other.
  case manySignatories(most: Int)
  /// A signatory has no title.
  case missingTitle
  /// A text is longer than fits.
  case tooLong(key: String, most: Int)
  /// A date is none.
  case noDate(String)

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .unreadable: .unreadableFile
    case .yaml(let fact): fact.code
    case .notKeys, .severalValues, .signatoriesNoList, .manySignatories, .tooLong: .invalidOffice
    case .unknownKey: .unknownKey
    case .missingTitle: .missingKey
    case .noDate: .invalidDate
    }
  }
}
