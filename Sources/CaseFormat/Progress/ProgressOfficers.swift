internal import StaffingDomain
import Tables

/// Whom a row of progress is about, by code and by name.
struct ProgressOfficers {
  /// Whose name stands in a row whose code is another officer's.
  enum OtherName: Hashable {
    /// Officers of the case are called so; some of their codes, first those of whom the plan asks something new.
    case of([Code<Officer>])
    /// Nobody of the case is called so.
    case nobody
  }

  private let context: ProgressContext
  private lazy var sorted = context.officers.map(\.text).sorted()
  private lazy var byName = Dictionary(grouping: context.names.keys) { NameKey.key(of: context.names[$0] ?? "") }
  private var suggestions: [String: String?] = [:]
  /// Finding the nearest of thousands of codes takes its time: suggestions stop after so many comparisons.
  private var comparisonsLeft = 1_000_000

  /// How many codes of one name are told.
  private static let mostOwners = 3

  init(_ context: ProgressContext) { self.context = context }

  /// The code that is nearest to one that nobody has; nil where none is near, and beyond the comparisons there is time for.
  mutating func nearest(to code: String) -> String? {
    if let known = suggestions[code] { return known }
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= sorted.count
    let nearest = NearestName.suggestion(for: code, among: sorted)
    suggestions[code] = .some(nearest)
    return nearest
  }

  /// Whose a name is that is not the one of an officer; nil where it may be, or where nothing tells.
  ///
  /// Capitals, spaces, punctuation and the form of Unicode do not count.
  mutating func otherName(_ name: String, than code: Code<Officer>) -> OtherName? {
    let known = context.names[code]
    guard name != known else { return nil }
    let key = NameKey.key(of: name)
    guard !key.isEmpty, key != known.map(NameKey.key(of:)) else { return nil }
    if let codes = byName[key] {
      let order = codes.map { (context.planned[$0] == nil ? 1 : 0, $0) }.sorted { $0 < $1 }
      return .of(order.prefix(Self.mostOwners).map(\.1))
    }
    return known == nil ? nil : .nobody
  }
}
