/// The separator of a file's cells: named by a line above the header, or recognised from the header.
struct CSVSeparator {
  /// The separator.
  private(set) var separator = separators[0]
  /// The bytes and lines above the header.
  private(set) var length = 0
  private(set) var lines = 0
  /// A character that is named as the separator and is none of the three.
  private(set) var foreign: String?

  /// The separators that are read.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// Chooses for a file from its first piece.
  init(of bytes: ArraySlice<UInt8>) {
    let named = CSVSeparator.named(in: bytes)
    if let named { (length, lines) = (named.length, 1) }
    let counts = CSVSeparator.counts(in: bytes.dropFirst(length))
    let largest = counts.max() ?? 0
    separator = CSVSeparator.separators[counts.firstIndex(of: largest) ?? 0]
    guard let named, !named.separator.isEmpty else { return }
    guard let byte = named.separator.utf8.first, let place = CSVSeparator.separators.firstIndex(of: byte) else {
      foreign = named.separator
      return
    }
    // A file that was saved with another separator after the line was written is read by what it holds.
    if counts[place] > 0 || largest == 0 { separator = byte }
  }

  /// A character by which other programs separate cells, in a header that seems to have one cell; no column has it.
  static func foreign(in header: String) -> String? {
    header.first { ["|", "^", "~"].contains($0) }.map { String($0) }
  }

  private static func isPrinted(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) || byte == UInt8(ascii: "\t") }

  /// How often each of the separators stands in the header, outside quotes.
  private static func counts(in bytes: ArraySlice<UInt8>) -> [Int] {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    return counts
  }

  /// What a first line such as `sep=;` names, as spreadsheets read and write it.
  ///
  /// - Returns: The character, empty for none, and the length of the line with its end; nil where the line is none such.
  private static func named(in bytes: ArraySlice<UInt8>) -> (separator: String, length: Int)? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    var line = Substring(String(decoding: bytes[..<end], as: UTF8.self))
    while line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
    if line.count > 2, line.first == "\"", line.last == "\"" { line = line.dropFirst().dropLast() }
    guard line.lowercased().hasPrefix("sep=") else { return nil }
    let separator = line.dropFirst(4)
    guard separator == "\\t" || separator == "\t" || separator.utf8.count <= 1, separator.utf8.allSatisfy(isPrinted)
    else { return nil }
    return (separator == "\\t" ? "\t" : String(separator), end + 1 - bytes.startIndex)
  }
}
