/// A sheet of a workbook.
public struct SheetInfo: Sendable, Hashable {
  /// Whether a sheet is seen.
  public enum Visibility: String, Sendable, Hashable {
    /// It is seen.
    case visible
    /// It is hidden.
    case hidden
    /// It is hidden such that only a program can bring it back.
    case veryHidden
  }

  /// The name.
  public let name: String
  /// Whether it is seen.
  public let visibility: Visibility
  /// The part of the workbook that it is; nil where nothing says so.
  let part: String?
}

/// The part that lists the sheets of a workbook.
final class SheetList: PartReader {
  /// A sheet as it is listed: how its part is called stands elsewhere.
  struct Entry {
    /// The name.
    let name: String
    /// Whether it is seen.
    let visibility: SheetInfo.Visibility
    /// The name of the relationship to its part.
    let relationship: String
  }

  /// The sheets in their order.
  private(set) var entries: [Entry] = []
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false
  /// Whether formulas are to be computed anew when a spreadsheet opens the workbook.
  private(set) var recomputesFormulas = false
  /// Whether the part is what it should be, which its own element tells.
  private(set) var isWorkbook = false

  override func start(_ name: ElementName, _ attributes: ElementAttributes) {
    if depth == 1 {
      isWorkbook = name == "workbook"
      if !isWorkbook { stop() }
    } else if depth == 2, name == "workbookPr" {
      countsFrom1904 = attributes.value("date1904")?.isTrue ?? false
    } else if depth == 2, name == "calcPr" {
      recomputesFormulas = attributes.value("fullCalcOnLoad")?.isTrue ?? false
    } else if depth == 3, name == "sheet" {
      guard entries.count < limits.sheets else { return fail(.sheets, limits.sheets) }
      let name = CellText.text(Array(self.name(attributes.value("name")).utf8))
      let visibility = attributes.value("state").flatMap { SheetInfo.Visibility(rawValue: $0.text) }
      let relationship = attributes.value("id", namespaceEnding: "/relationships")
      entries.append(
        Entry(name: name, visibility: visibility ?? .visible, relationship: self.name(relationship)))
    }
  }
}
