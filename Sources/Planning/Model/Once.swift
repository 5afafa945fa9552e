import Synchronization

/// A value that is found when it is first asked for, and kept: whoever asks meanwhile waits for it.
final class Once<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)

  /// The value.
  ///
  /// - Parameter find: What finds it; it must not ask for the same value.
  func value(_ find: () -> Value) -> Value {
    found.withLock { found in
      if let value = found { return value }
      let value = find()
      found = value
      return value
    }
  }
}
