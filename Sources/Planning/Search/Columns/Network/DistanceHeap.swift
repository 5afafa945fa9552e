/// A binary heap of cells by distance, ties by row so that equal paths are always found in the same order.
struct DistanceHeap {
  struct Entry {
    var distance: Double
    var row: Int32

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      distance < other.distance || (distance == other.distance && row < other.row)
    }
  }

  private var entries: [Entry] = []

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { entries in
      var child = entries.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        guard entry.precedes(entries[parent]) else { break }
        entries[child] = entries[parent]
        child = parent
      }
      entries[child] = entry
    }
  }

  mutating func popMin() -> Entry? {
    guard let top = entries.first, let last = entries.popLast() else { return nil }
    if entries.isEmpty { return top }
    entries.withUnsafeMutableBufferPointer { entries in
      var parent = 0
      while true {
        var child = 2 * parent + 1
        if child >= entries.count { break }
        if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
        guard entries[child].precedes(last) else { break }
        entries[parent] = entries[child]
        parent = child
      }
      entries[parent] = last
    }
    return top
  }
}
