/// Columns beside each other with the parts of a name: family and middle names, then the given one.
struct NameColumns {
  /// The columns, from the left.
  let parts: [HeaderBand.Column]

  /// The header of a name in one column.
  static let whole = "Họ và tên"

  /// The numbers of the columns.
  var numbers: [Int] { parts.map(\.number) }

  /// Headers of what stands in front of a given name.
  private static let fronts: Set<String> = [
    "ho", "ho dem", "ho va dem", "ho ten dem", "ho va ten dem", "ho chu dem", "ho va chu dem", "ho lot", "ho va lot",
    "ho ten lot", "ho va ten lot", "ho chu lot", "ho va chu lot", "dem", "ten dem", "chu dem", "ten lot", "chu lot",
  ]
  private static let wholes: Set<String> = ["ho va ten", "ho ten", "ho va ten cbcc", "ho va ten can bo cong chuc"]
  private static let given: Set<String> = ["ten", "ten goi", "ten rieng"]

  /// Finds the columns by their headers, `Họ đệm` and `Tên`, or by one header over two of them, and by what they hold; nil
  /// where there are none.
  ///
  /// - Parameter rows: The rows below the headers.
  init?(_ band: HeaderBand, _ rows: [SheetGrid.Row]) {
    let columns = band.columns.reduce(into: [Int: HeaderBand.Column]()) { $0[$1.number] = $1 }
    func label(_ number: Int) -> String? { columns[number].map { ImportKey.label($0.last) } }
    for last in band.columns where NameColumns.given.contains(ImportKey.label(last.last)) {
      var first = last.number
      while let front = label(first - 1), NameColumns.fronts.contains(front) { first -= 1 }
      if first == last.number, label(first - 1).map(NameColumns.wholes.contains) ?? false { first -= 1 }
      let found = (first...last.number).compactMap { columns[$0] }
      guard found.count > 1, NameColumns.hold(names: rows, found.map(\.number)) else { continue }
      parts = found
      return
    }
    for first in band.columns where NameColumns.wholes.contains(ImportKey.label(first.last)) {
      // One header reaches over both: merged, or with an empty cell on its right.
      let next = columns[first.number + 1] ?? HeaderBand.Column(number: first.number + 1, parts: [])
      guard next.parts.isEmpty || next.parts == first.parts, NameColumns.hold(names: rows, [first.number, next.number])
      else { continue }
      parts = [first, next]
      return
    }
    return nil
  }

  /// Whether the cells of columns are names in parts: most rows that fill the first fill the last one, with a word or two
  /// that differ from row to row and that the first does not end with.
  private static func hold(names rows: [SheetGrid.Row], _ numbers: [Int]) -> Bool {
    guard let first = numbers.first, let last = numbers.last else { return false }
    var (filled, split): (Int, Int) = (0, 0)
    var givens: [String] = []
    for row in rows {
      guard case .text(let front)? = row[first] else { continue }
      filled += 1
      guard case .text(let given)? = row[last], isName(front), isName(given), given.split(separator: " ").count <= 2,
        !front.hasSuffix(" " + given)
      else { continue }
      split += 1
      givens.append(given)
    }
    let words = Set(givens.map { ImportKey.label($0) })
    // A few words that come again and again are no names: sexes, remarks. Few given names have two words.
    guard split > 0, split * 3 > filled * 2, split < 3 || words.count > 2, !words.isSubset(of: ["nam", "nu"]) else {
      return false
    }
    return givens.count { $0.contains(" ") } * 5 <= split
  }

  private static func isName(_ text: String) -> Bool {
    text.first?.isUppercase ?? false && text.allSatisfy { $0.isLetter || " .'-".contains($0) } && text.count > 1
  }

  /// The name of a row, in the order of the columns; empty for none.
  func name(in row: SheetGrid.Row) -> String {
    numbers.compactMap { row[$0]?.text }.filter { !CellConverter.isDash($0) }.joined(separator: " ")
  }

  /// Where a mapping finds them.
  func source(_ band: HeaderBand) -> ColumnSource {
    let isNamed = Set(parts.map(\.full)).count == parts.count
    return .join(
      parts.map { part in
        isNamed ? band.name(of: part).map { .header($0) } ?? .number(part.number) : .number(part.number)
      })
  }
}
