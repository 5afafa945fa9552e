public import StaffingDomain

/// Who writes official papers: what stands at their head and where they are signed.
public struct OfficeProfile: Sendable, Hashable {
  /// Somebody who signs.
  public struct Signatory: Sendable, Hashable {
    /// The title, for example `GIÁM ĐỐC`.
    public var title: String
    /// The name; nil leaves room.
    public var name: String?

    /// Creates a signatory.
    public init(title: String, name: String? = nil) { (self.title, self.name) = (title, name) }
  }

  /// The body above the office; nil for none.
  public var parent: String?
  /// The office; nil leaves room.
  public var office: String?
  /// The line above the motto; nil for that of the language.
  public var country: String?
  /// The motto; nil for that of the language.
  public var motto: String?
  /// The number of the paper; nil leaves room.
  public var number: String?
  /// Where it is signed; nil leaves room.
  public var place: String?
  /// When it is signed; nil leaves room.
  public var date: CalendarDate?
  /// Who signs, from left to right; empty leaves room for one.
  public var signatories: [Signatory] = []

  /// Creates a profile that leaves room everywhere.
  public init() {}
}

/// The keys of `office.yml`.
public enum OfficeKey: String, CaseIterable, Sendable, Hashable {
  case parent
  case office
  case country
  case motto
  case number
  case place
  case date
  case signatories
}

/// The keys of an entry of `signatories`.
public enum SignatoryKey: String, CaseIterable, Sendable, Hashable {
  case title
  case name
}
