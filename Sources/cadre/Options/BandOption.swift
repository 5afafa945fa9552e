public import ArgumentParser
public import Planning
import ResultsFormat
import StaffingDomain

/// One `--band`: a band for every activity, or for those that a name stands for.
struct BandOption: Sendable {
  /// The code of an activity, a field or the code of a position; nil for every activity.
  let name: String?
  /// The band, 0 to 1.
  let band: Double

  /// Reads `0.1` or `NAME=0.3`.
  static func parse(_ argument: String) throws -> BandOption {
    let equals = argument.lastIndex(of: "=")
    let text = equals.map { String(argument[argument.index(after: $0)...]) } ?? argument
    guard let band = Double(text), (0...1).contains(band) else {
      throw ValidationError("the band '\(text)' is not a share from 0 to 1, for example 0.1 for 10 %")
    }
    let name = equals.map { String(argument[..<$0]) }
    guard name != "" else { throw ValidationError("'\(argument)' has no name before the equals sign") }
    return BandOption(name: name, band: band)
  }

  /// The band of every activity of a case.
  ///
  /// The narrower name decides: an activity before a field, a field before a position, a position before everything.
  ///
  /// - Throws: `ValidationError` where a name stands for nothing, or for everything twice.
  static func bands(_ options: [BandOption], of staffingCase: StaffingCase) throws -> [Double] {
    let general = options.filter { $0.name == nil }
    guard general.count <= 1 else { throw ValidationError("--band is given twice for every activity; give it once.") }
    var bands = staffingCase.activities.map { _ in general.first?.band ?? standard }
    let names: [(Activity) -> String] = [
      { staffingCase.positions[$0.position].code.text }, { $0.field }, { $0.code.text },
    ]
    var known: Set<String> = []
    for name in names {
      for (place, activity) in staffingCase.activities.enumerated() {
        known.insert(name(activity))
        if let option = options.last(where: { $0.name == name(activity) }) { bands[place] = option.band }
      }
    }
    for case let name? in options.map(\.name) where !known.contains(name) {
      let nearest = NearestName.suggestion(for: name, among: known.sorted()).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("--band \(name): no activity, field or position has this name\(nearest)")
    }
    return bands
  }

  /// The band of every activity where none is given.
  static let standard = 0.1
}

extension WorkloadVariation.Grouping: ExpressibleByArgument {}
