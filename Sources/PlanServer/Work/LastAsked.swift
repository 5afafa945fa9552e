/// What was asked about last, by keys under which it never changes: a page is made of what was read once.
actor LastAsked<Key: Hashable & Sendable, Value: Sendable> {
  private let most: Int
  /// The one that was not asked about for the longest time first.
  private var open: [(key: Key, value: Value)] = []

  /// - Parameter most: How many are kept.
  init(most: Int) { self.most = most }

  /// What is kept under a key; nil where it has to be read.
  func find(_ key: Key) -> Value? {
    guard let place = open.firstIndex(where: { $0.key == key }) else { return nil }
    let entry = open.remove(at: place)
    open.append(entry)
    return entry.value
  }

  /// Keeps something in the place of what was not asked about for the longest time.
  func keep(_ value: Value, as key: Key) {
    open.removeAll { $0.key == key }
    open.append((key, value))
    if open.count > most { open.removeFirst() }
  }
}
