/// Does the same for every element, several at a time, and gives what came out in the order of the elements.
///
/// A loop over seeds is one test, whose end the other cores would wait for; done this way it ends when they all do.
///
/// - Throws: What one of the bodies throws, after all of them.
@discardableResult
package func sideBySide<Element: Sendable, Value: Sendable>(
  _ elements: some Sequence<Element>, _ body: @escaping @Sendable (Element) throws -> Value
) async throws -> [Value] {
  try await withThrowingTaskGroup(of: (place: Int, value: Value).self) { group in
    var count = 0
    for element in elements {
      group.addTask { [count] in (count, try body(element)) }
      count += 1
    }
    var values = [Value?](repeating: nil, count: count)
    for try await (place, value) in group { values[place] = value }
    return values.compactMap(\.self)
  }
}
