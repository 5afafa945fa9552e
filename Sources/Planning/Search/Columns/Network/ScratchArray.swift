/// A fixed-length array on the heap for the inner loops of the network solver.
///
/// Elements of an array property of a class cost an exclusivity check and a reference count at every access, which is
/// most of the time of a shortest-path search. Owned by one object, which must not outlive its use; indices are
/// checked in debug builds only.
final class ScratchArray<Element>: @unchecked Sendable {
  /// The elements, for the innermost loops.
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  convenience init(_ elements: [Element], or filler: Element) {
    self.init(repeating: filler, count: elements.count)
    for (index, element) in elements.enumerated() { base[index] = element }
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    unsafeAddress {
      assert(index >= 0 && index < count)
      return UnsafePointer(base + index)
    }
    unsafeMutableAddress {
      assert(index >= 0 && index < count)
      return base + index
    }
  }

  /// The elements as an array.
  var elements: [Element] { (0..<count).map { base[$0] } }
}
