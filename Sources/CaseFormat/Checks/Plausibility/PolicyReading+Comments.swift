extension PolicyReading {
  /// What is said about a line of `policy.yml`: the comment at its end, and those on the lines right above it that hold
  /// nothing else.
  func comments(onLine number: Int) -> [String] {
    let lines = file.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    guard number > 0, number <= lines.count else { return [] }
    let line = String(decoding: lines[number - 1], as: UTF8.self)
    let above = lines[..<(number - 1)].reversed().lazy.map { String(decoding: $0, as: UTF8.self) }
      .prefix { $0.drop { $0 == " " || $0 == "\t" }.first == "#" }
    return ([line] + above).compactMap { line in line.firstIndex(of: "#").map { String(line[$0...].dropFirst()) } }
  }
}
