import CaseFormat
import StaffingDomain
import Tables
import TestSupport
import Testing

/// Damages of bytes that editors, spreadsheets and bad disks bring about.
enum Damage: CaseIterable {
  case flip, delete, insertSpecial, duplicateLine, deleteLine, swapCells, truncate, repeatPart

  private static let special: [[UInt8]] = [
    [0x22], [0x2C], [0x3B], [0x0D], [0x0A], [0x0D, 0x0A], [0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], Array("-".utf8),
    Array("99999999999999999999".utf8), Array("1e308".utf8), Array("&*[{:#".utf8), Array("\u{0323}".utf8), [0x20],
  ]

  func apply(to bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch self {
    case .flip: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case .delete: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &generator)))
    case .insertSpecial:
      if let text = Damage.special.randomElement(using: &generator) { bytes.insert(contentsOf: text, at: place) }
    case .duplicateLine, .deleteLine:
      let start = (bytes[..<place].lastIndex(of: 0x0A) ?? -1) + 1
      let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if self == .deleteLine {
        bytes.removeSubrange(start..<end)
      } else {
        bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
      }
    case .swapCells:
      let other = Int.random(in: 0..<bytes.count, using: &generator)
      bytes.swapAt(place, other)
    case .truncate: bytes.removeSubrange(place...)
    case .repeatPart:
      let part = Array(bytes[place..<min(bytes.count, place + 40)])
      bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &generator))
    }
  }
}

@Suite("Damaged input")
struct FuzzTests {
  @Test("2,400 damaged cases end in findings or a case, never in a trap", arguments: 0..<6)
  func damagedCase(_ block: Int) throws {
    let clean = CleanCase.files.mapValues { Array($0.utf8) }
    let names = clean.keys.sorted()
    let folder = try TemporaryFolder(clean)
    var generator = SeededGenerator(seed: UInt64(block))
    for _ in 0..<400 {
      let name = try #require(names.randomElement(using: &generator))
      var bytes = try #require(clean[name])
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        Damage.allCases.randomElement(using: &generator)?.apply(to: &bytes, &generator)
      }
      try folder.write(bytes, to: name)
      let reading = try folder.read()
      let isUsable = reading.findings.allSatisfy { $0.severity != .error }
      #expect((reading.staffingCase != nil) == isUsable)
      #expect(reading.findings == reading.findings.sorted())
      if let staffingCase = reading.staffingCase { expectInvariants(staffingCase) }
      try folder.write(try #require(clean[name]), to: name)
    }
  }

  @Test("20,000 random texts of the bytes that matter never trap the CSV reader, and lines stay in order")
  func randomBytes() {
    var generator = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0D, 0x0A, 0x61, 0x3B, 0, 0xE1, 0xBA, 0xA1]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      var reader = CSVReader(bytes: bytes, fileName: "t.csv")
      var line = 0
      while let row = reader.nextRowOrFragment() {
        #expect(row.line > line)
        line = row.line
        for column in 0..<row.count {
          #expect(row.line(of: column) >= row.line)
          _ = (row[column], row.column(of: column))
        }
      }
    }
  }
}
