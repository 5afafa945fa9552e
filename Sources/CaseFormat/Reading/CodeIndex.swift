internal import StaffingDomain

/// The codes of one table, from bytes to ordinals.
///
/// A code whose row has errors is known without an ordinal, so that rows which name it are not reported as well.
struct CodeIndex<Entity> {
  /// What is known about a code.
  enum Lookup {
    case found(Ordinal<Entity>)
    /// The code is in the table, but its row has errors.
    case broken
    case unknown
  }

  /// Whether the code of every row could be read; if not, an unknown code may be one of those.
  var isComplete = true
  /// Whether the file is there at all.
  var isPresent = true
  /// Whether nothing of the file was read, which a finding about it says.
  var isUnread = false
  /// Codes with look-alikes by what they look like.
  private(set) var lookAlikes: [String: LookAlikeCode] = [:]
  /// Codes with spaces of another kind, which have been reported, by what is left without any space.
  private(set) var spacedCodes: [String: String] = [:]

  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  private var ordinals: [Int32] = []
  private var lines: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// The number of codes.
  var count: Int { starts.count - 1 }

  /// Adds a code of a line, or finds it: its place in the order of the file.
  mutating func insert(_ code: UnsafeBufferPointer<UInt8>, line: Int = 0) -> (id: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    let slot = self.slot(of: code)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(count)
    arena.append(contentsOf: code)
    starts.append(arena.count)
    ordinals.append(-1)
    lines.append(Int32(clamping: line))
    return (count - 1, true)
  }

  /// The line of a code by its place in the order of the file.
  func line(of id: Int) -> Int { Int(lines[id]) }

  /// Notes that a code is not what it looks like.
  mutating func note(_ code: LookAlikeCode) { lookAlikes[StrangeCharacter.plain(code.text)] = code }

  /// Notes that a code was read with ordinary spaces, where other tables may have none.
  mutating func note(spaced code: String) { spacedCodes[code.filter { $0 != " " }] = code }

  /// Says which ordinal the entity of a code got after sorting.
  mutating func assign(_ ordinal: Ordinal<Entity>, to id: Int) { ordinals[id] = Int32(ordinal.offset) }

  /// Looks a code up.
  func lookup(_ code: UnsafeBufferPointer<UInt8>) -> Lookup {
    let id = slots[slot(of: code)]
    guard id >= 0 else { return .unknown }
    let ordinal = ordinals[Int(id)]
    return ordinal < 0 ? .broken : .found(Ordinal(Int(ordinal)))
  }

  /// The place in the order of the file of a code that is the only one with a number, by that number.
  func numbers() -> [String: Int] {
    var numbers: [String: Int] = [:]
    var ambiguous: Set<String> = []
    for (id, code) in codes.enumerated() {
      guard let number = SpreadsheetCode.number(code) else { continue }
      if numbers.updateValue(id, forKey: number) != nil { ambiguous.insert(number) }
    }
    for number in ambiguous { numbers[number] = nil }
    return numbers
  }

  /// The code at a place in the order of the file.
  func code(of id: Int) -> String { String(decoding: arena[starts[id]..<starts[id + 1]], as: UTF8.self) }

  /// All codes, in the order of the file.
  var codes: some Sequence<String> {
    (0..<count).lazy.map { code(of: $0) }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      let slot = arena.withUnsafeBufferPointer {
        self.slot(of: UnsafeBufferPointer(rebasing: $0[starts[id]..<starts[id + 1]]))
      }
      slots[slot] = Int32(id)
    }
  }

  /// The slot that holds a code, or the free one where it belongs.
  private func slot(of code: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a, then a multiplication that spreads the low bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in code { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 24) & mask
    while true {
      let id = slots[slot]
      if id < 0 || isCode(Int(id), equalTo: code) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private func isCode(_ id: Int, equalTo code: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[id]
    guard starts[id + 1] - start == code.count else { return false }
    for offset in 0..<code.count where arena[start + offset] != code[offset] { return false }
    return true
  }
}

/// A code of a table that holds a character which looks like another one, and where it stands.
struct LookAlikeCode {
  let text: String
  let character: StrangeCharacter
  let place: CellPlace
}
