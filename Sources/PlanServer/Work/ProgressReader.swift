internal import Foundation
internal import Workplace

/// Reads what a run writes of its progress, a line at a time.
final class ProgressReader: @unchecked Sendable {
  private let file: URL
  private var offset: UInt64 = 0
  private var rest = Data()
  private var words: [String] = []

  private static let mostWords = 40

  /// Reads a file from its beginning; only the task that watches it, and then the one that ends it, use it.
  init(_ file: URL) { self.file = file }

  /// What came since the last time.
  func next() -> [RunProgress] {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return [] }
    defer { try? handle.close() }
    try? handle.seek(toOffset: offset)
    guard let data = try? handle.read(upToCount: 1 << 20), !data.isEmpty else { return [] }
    offset += UInt64(data.count)
    rest.append(data)
    var sights: [RunProgress] = []
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      rest = Data(rest[rest.index(after: end)...])
      if let sight = try? JSONDecoder().decode(RunProgress.self, from: Data(line)) {
        sights.append(sight)
      } else if words.count < Self.mostWords {
        words.append(String(decoding: line, as: UTF8.self))
      }
    }
    return sights
  }

  /// What the program said besides.
  var message: String { words.filter { !$0.isEmpty }.joined(separator: "\n") }
}
