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

  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  private var ordinals: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// The number of codes.
  var count: Int { starts.count - 1 }

  /// Adds a code, or finds it: its place in the order of the file.
  mutating func insert(_ code: UnsafeBufferPointer<UInt8>) -> (id: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    let slot = self.slot(of: code)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(count)
    arena.append(contentsOf: code)
    starts.append(arena.count)
    ordinals.append(-1)
    return (count - 1, true)
  }

  /// Says which ordinal the entity of a code got after sorting.
  mutating func assign(_ ordinal: Ordinal<Entity>, to id: Int) { ordinals[id] = Int32(ordinal.offset) }

  /// Looks a code up.
  func lookup(_ code: UnsafeBufferPointer<UInt8>) -> Lookup {
    let id = slots[slot(of: code)]
    guard id >= 0 else { return .unknown }
    let ordinal = ordinals[Int(id)]
    return ordinal < 0 ? .broken : .found(Ordinal(Int(ordinal)))
  }

  /// All codes, in the order of the file.
  var codes: some Sequence<String> {
    (0..<count).lazy.map { String(decoding: arena[starts[$0]..<starts[$0 + 1]], as: UTF8.self) }
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
