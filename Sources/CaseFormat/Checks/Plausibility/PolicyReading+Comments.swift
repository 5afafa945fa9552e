extension PolicyReading {
  /// The comment at the end of a line of `policy.yml`; nil where it has none.
  func comment(onLine number: Int) -> String? {
    let lines = file.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    guard number > 0, number <= lines.count else { return nil }
    let line = String(decoding: lines[number - 1], as: UTF8.self)
    return line.firstIndex(of: "#").map { String(line[$0...].dropFirst()) }
  }
}
