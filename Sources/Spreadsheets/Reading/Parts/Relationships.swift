internal import Foundation

/// What a part says of other parts: which ones it needs, what for, and by which names it calls them.
///
/// Only relationships within the workbook are told; external ones are never followed.
final class Relationships: PartReader {
  /// A relationship to another part.
  struct Relationship {
    /// The last word of its type, for example `worksheet`.
    let kind: String
    /// The part that it points to.
    let target: String
  }

  /// The relationships by the names that the part gives them.
  private(set) var all: [String: Relationship] = [:]
  private let folder: String

  /// Reads the relationships of a part; of the workbook as a whole where the name is empty.
  ///
  /// - Throws: Where there are none, among others.
  init(of source: String, in archive: WorkbookArchive) throws(WorkbookProblem) {
    folder = PartName.folder(of: source)
    super.init(PartName.relationships(of: source), limits: archive.limits)
    try read(archive)
  }

  /// The part that is the first of some kind by its name; nil for none.
  func target(of kind: String) -> String? {
    all.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.target
  }

  override func start(_ name: ElementName, _ attributes: ElementAttributes) {
    guard depth == 2, name == "Relationship", let type = attributes.value("Type"),
      let target = attributes.value("Target"), attributes.value("TargetMode").map({ $0 == "External" }) != true
    else { return }
    let kind = self.name(type).split(separator: "/").last.map(String.init) ?? ""
    guard Relationships.kinds.contains(kind) else { return }
    guard all.count < limits.sheets + 8 else { return fail(.sheets, limits.sheets) }
    all[self.name(attributes.value("Id"))] = Relationship(
      kind: kind, target: PartName.resolved(self.name(target), in: folder))
  }

  private static let kinds: Set = [
    "officeDocument", "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet", "sharedStrings",
    "styles",
  ]
}

/// Names of parts as paths within the archive.
enum PartName {
  /// The folder of a part, with a slash at its end; empty for the archive's own.
  static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The part that holds the relationships of another one.
  static func relationships(of part: String) -> String {
    let folder = folder(of: part)
    return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
  }

  /// The part to which a target points from a folder; none lies above the archive.
  static func resolved(_ target: String, in folder: String) -> String {
    let plain = (target.removingPercentEncoding ?? target).replacing("\\", with: "/")
    var steps: [Substring] = plain.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in plain.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
