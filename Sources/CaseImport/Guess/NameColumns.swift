/// Columns beside each other with the parts of a name: family and middle names, and the given one.
struct NameColumns {
  /// The columns in the order of a name: the one with the given name comes last, wherever it stands.
  let parts: [HeaderBand.Column]

  /// The header of a name in one column.
  static let whole = "Họ và tên"

  /// The numbers of the columns.
  var numbers: [Int] { parts.map(\.number) }

  /// Headers of what stands in front of a given name.
  private static let fronts: Set<String> = [
    "ho", "ho dem", "ho va dem", "ho va ten dem", "ho chu dem", "ho va chu dem", "ho lot", "ho va lot",
    "ho ten lot", "ho va ten lot", "ho chu lot", "ho va chu lot", "ho ten dem", "dem", "ten dem", "chu dem", "ten lot",
    "chu lot",
  ]
  private static let wholes: Set<String> = ["ho va ten", "ho ten", "ho va ten cbcc", "ho va ten can bo cong chuc"]
  private static let given: Set<String> = [
    "ten", "ten goi", "ten rieng", "dem va ten", "dem ten", "ten dem va ten", "ten dem ten", "chu dem va ten",
    "lot va ten", "ten lot va ten", "chu lot va ten",
  ]

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
      let isNamed = found.first.map { NameColumns.fronts.contains(ImportKey.label($0.last)) } ?? false
      guard found.count > 1, NameColumns.hold(names: rows, found.map(\.number), areNamed: isNamed) else { continue }
      parts = found
      return
    }
    for given in band.columns where NameColumns.given.contains(ImportKey.label(given.last)) {
      // The given name on the left, by which such a list is sorted.
      guard let front = columns[given.number + 1], NameColumns.fronts.contains(ImportKey.label(front.last)),
        NameColumns.hold(names: rows, [front.number, given.number], areNamed: true)
      else { continue }
      parts = [front, given]
      return
    }
    for first in band.columns where NameColumns.wholes.contains(ImportKey.label(first.last)) {
      // One header reaches over both: merged, or with an empty cell on its right.
      let next = columns[first.number + 1] ?? HeaderBand.Column(number: first.number + 1, parts: [])
      guard next.parts.isEmpty || next.parts == first.parts,
        NameColumns.hold(names: rows, [first.number, next.number], areNamed: false)
      else { continue }
      parts = [first, next]
      return
    }
    return nil
  }

  /// Whether the cells of columns are names in parts: most rows that fill the first fill the last one, with what the first
  /// does not end with.
  ///
  /// - Parameter areNamed: Whether each column has the header of a part of a name. Else the last one has to look like given
  ///   names: a word or two that differ from row to row.
  private static func hold(names rows: [SheetGrid.Row], _ numbers: [Int], areNamed: Bool) -> Bool {
    guard let first = numbers.first, let last = numbers.last else { return false }
    var (filled, givens): (Int, [String]) = (0, [])
    // Totals and signatures may stand in the first column, too.
    let width = rows.lazy.map(\.cells.count).max() ?? 0
    let shape = RowShape(rows, columns: Array(stride(from: 1, through: width, by: 1)))
    for row in rows where shape.isRow(row) {
      guard case .text(let front)? = row[first] else { continue }
      filled += 1
      guard case .text(let given)? = row[last], isName(front), isName(given),
        given.split(separator: " ").count <= (areNamed ? 5 : 2), !front.hasSuffix(" " + given)
      else { continue }
      givens.append(given)
    }
    guard !givens.isEmpty, givens.count * 3 > filled * 2 else { return false }
    return areNamed || areGiven(givens)
  }

  /// Whether texts may be given names by themselves: most are none of the words that stand beside names, no few words come
  /// again and again, and few have two words.
  private static func areGiven(_ texts: [String]) -> Bool {
    var counts: [String: Int] = [:]
    for text in texts { counts[ImportKey.name(text), default: 0] += 1 }
    let others = counts.reduce(0) { $0 + (othersBesideNames.contains($1.key) ? $1.value : 0) }
    guard others * 2 < texts.count, texts.count < 3 || counts.count > 2 else { return false }
    if texts.count >= 8, (counts.values.max() ?? 0) * 2 > texts.count { return false }
    return texts.count { $0.contains(" ") } * 5 <= texts.count
  }

  /// Words of columns that often stand beside names, without a header of their own: sexes, ethnic groups, religions.
  private static let othersBesideNames = Set(
    [
      "Nam", "Nữ", "Kinh", "Tày", "Thái", "Hoa", "Khmer", "Khơ Me", "Khơme", "Mường", "Nùng", "Mông", "H'Mông", "Hmông",
      "Dao", "Gia Rai", "Gia-rai", "Jrai", "Ngái", "Ê Đê", "Ê-đê", "Ba Na", "Ba-na", "Bahnar", "Xơ Đăng", "Xơ-đăng",
      "Sán Chay", "Sán Chí", "Cao Lan", "Cơ Ho", "Cơ-ho", "K'Ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "M'Nông",
      "Ra Glai",
      "Ra-glai", "Raglai", "Xtiêng", "Stiêng", "S'tiêng", "Bru Vân Kiều", "Bru-Vân Kiều", "Vân Kiều", "Thổ", "Giáy",
      "Cơ Tu", "Cơ-tu", "Giẻ Triêng", "Gié Triêng", "Mạ", "Khơ Mú", "Khơ-mú", "Co", "Cor", "Tà Ôi", "Tà-ôi", "Pa Cô",
      "Chơ Ro", "Chơ-ro", "Kháng", "Xinh Mun", "Xinh-mun", "Hà Nhì", "Chu Ru", "Chu-ru", "Lào", "La Chí", "La Ha",
      "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cờ Lao", "Cống", "Bố Y", "Si La",
      "Pu Péo",
      "Brâu", "Ơ Đu", "Rơ Măm", "Không", "Phật giáo", "Công giáo", "Thiên chúa giáo", "Tin lành", "Cao đài", "Hòa hảo",
    ].map { ImportKey.name($0) })

  private static func isName(_ text: String) -> Bool {
    text.first?.isUppercase ?? false && text.allSatisfy { $0.isLetter || " .'’-".contains($0) }
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
