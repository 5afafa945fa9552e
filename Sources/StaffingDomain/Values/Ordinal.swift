/// The place of an entity in its array of a ``StaffingCase``, typed so that an officer's place cannot be used for a
/// commune.
///
/// The arrays of a case are sorted by code, so comparing two ordinals of the same case compares their codes. That is
/// what makes ties break "by officer, then commune, then position code".
@frozen
public struct Ordinal<Entity>: Hashable, Comparable, Sendable {
  /// The offset in the array, from 0.
  public let offset: Int

  /// Creates an ordinal from an offset.
  @inlinable
  public init(_ offset: Int) { self.offset = offset }

  /// Orders ordinals by offset, which in a case is the order of the codes.
  @inlinable
  public static func < (left: Ordinal, right: Ordinal) -> Bool { left.offset < right.offset }
}

extension Array {
  /// The element at a typed ordinal; it must come from the same case.
  @inlinable
  public subscript(index: Ordinal<Element>) -> Element {
    get { self[index.offset] }
    set { self[index.offset] = newValue }
  }

  /// The ordinals of all elements, in order.
  @inlinable
  public var ordinals: [Ordinal<Element>] { indices.map { Ordinal<Element>($0) } }
}
