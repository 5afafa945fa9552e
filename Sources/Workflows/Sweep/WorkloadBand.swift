internal import StaffingDomain
public import Wording

/// The share by which annual volumes may be off: of every activity, or of those that a name stands for.
public struct WorkloadBand: Sendable, Hashable {
  /// The code of an activity, a field or the code of a position; nil for every activity.
  public let name: String?
  /// The share, 0 to 1.
  public let share: Double

  /// Creates a band.
  public init(_ share: Double, of name: String? = nil) { (self.share, self.name) = (share, name) }

  /// Reads `0.1` or `NAME=0.3`.
  ///
  /// - Throws: ``Wording/BandProblem`` where the text is no band.
  public init(_ text: String) throws(BandProblem) {
    let equals = text.lastIndex(of: "=")
    let number = equals.map { String(text[text.index(after: $0)...]) } ?? text
    guard let share = Double(number), (0...1).contains(share) else { throw .noShare(number) }
    let name = equals.map { String(text[..<$0]) }
    guard name != "" else { throw .noName(text) }
    self.init(share, of: name)
  }

  /// The share of every activity for which none is given.
  public static let standard = 0.1

  /// The share of every activity of a case.
  ///
  /// The narrower name decides: an activity before a field, a field before a position, a position before everything.
  ///
  /// - Throws: ``Wording/NameRefusal`` where a name stands for nothing, or there are two shares for everything.
  static func shares(_ bands: [WorkloadBand], of staffingCase: StaffingCase) throws(NameRefusal) -> [Double] {
    let general = bands.filter { $0.name == nil }
    guard general.count <= 1 else { throw .secondBand }
    var shares = staffingCase.activities.map { _ in general.first?.share ?? standard }
    let names: [(Activity) -> String] = [
      { staffingCase.positions[$0.position].code.text }, { $0.field }, { $0.code.text },
    ]
    var known: Set<String> = []
    for name in names {
      for (place, activity) in staffingCase.activities.enumerated() {
        known.insert(name(activity))
        if let band = bands.last(where: { $0.name == name(activity) }) { shares[place] = band.share }
      }
    }
    for case let name? in bands.map(\.name) where !known.contains(name) {
      throw .unknownBand(name, meant: NearestName.suggestion(for: name, among: known.sorted()))
    }
    return shares
  }
}
