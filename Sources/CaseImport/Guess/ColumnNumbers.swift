/// The row with which many forms number their columns: `(1) (2) (3)`, `A B 1 2`, `1 2 3=1+2`.
enum ColumnNumbers {
  /// Whether a row holds nothing but the numbers of columns: at least three, each one more than the one before, perhaps
  /// behind letters, or letters alone.
  static func areHeld(by row: SheetGrid.Row) -> Bool {
    var (numbers, letters): ([Int], [UInt8]) = ([], [])
    for case let cell? in row.cells {
      guard let mark = mark(cell.text) else { return false }
      if let number = Int(mark), number != .min {
        // A spreadsheet makes -1 of a typed (1).
        numbers.append(abs(number))
      } else if numbers.isEmpty, mark.utf8.count == 1, let letter = mark.lowercased().utf8.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      {
        letters.append(letter)
      } else {
        return false
      }
    }
    guard numbers.count + letters.count >= 3, numbers.isEmpty || numbers.count >= 2, (numbers.first ?? 1) <= 1,
      letters.first.map({ $0 == UInt8(ascii: "a") }) ?? true
    else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// A text without brackets around it, and without what its column is made of.
  private static func mark(_ text: String) -> String? {
    guard text.count <= 40 else { return nil }
    let own = text.prefix { $0 != "=" }.filter { !"()[] ".contains($0) }
    return own.isEmpty ? nil : String(own)
  }
}
