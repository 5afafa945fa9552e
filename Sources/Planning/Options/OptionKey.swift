import StaffingDomain

/// What an officer does, packed in twelve bytes: how pricing and masters tell the options of one officer apart.
///
/// Keys stand in the order of every list of options: staying, posts by row of `cell-balance`, pools by position, surplus;
/// of the same duty alone first, then by second position; then by bundle.
struct OptionKey: Sendable, Hashable, Comparable {
  /// The duty, unpacked.
  enum Duty {
    case stay
    /// Filling a post of another cell, by row of `cell-balance`.
    case fill(row: Int32)
    /// Serving the pool of a position.
    case pool(position: Int32)
    case surplus
  }

  /// The code of the duty, then the second position and 1, or 0.
  ///
  /// The codes: 0 is staying, above it come the cell rows, from 2^31 on the positions of pools; the greatest is surplus.
  private let bits: UInt64
  /// The place of the bundle in ``Training/bundles``; 0 is no training.
  let bundle: Int32

  private static let firstPool = UInt32(1) << 31

  @inline(__always)
  private init(code: UInt32, second: UInt32 = 0, bundle: Int32) {
    bits = UInt64(code) << 32 | UInt64(second)
    self.bundle = bundle
  }

  /// Keeping the current cell.
  @inline(__always)
  static func stay(bundle: Int32 = 0) -> OptionKey { OptionKey(code: 0, bundle: bundle) }

  /// Filling a post of another cell.
  @inline(__always)
  static func fill(row: Int32, bundle: Int32 = 0) -> OptionKey {
    OptionKey(code: UInt32(bitPattern: row) + 1, bundle: bundle)
  }

  /// Serving the pool of a position.
  static func pool(position: Int32) -> OptionKey {
    OptionKey(code: firstPool + UInt32(bitPattern: position), bundle: 0)
  }

  /// Holding no post.
  static let surplus = OptionKey(code: .max, bundle: 0)

  @inline(__always)
  private var code: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

  /// The position of the second post; -1 where there is none.
  @inline(__always)
  var second: Int32 { Int32(bitPattern: UInt32(truncatingIfNeeded: bits)) - 1 }

  /// Whether two posts are held.
  @inline(__always)
  var isCombined: Bool { second >= 0 }

  /// The duty.
  @inline(__always)
  var duty: Duty {
    let code = code
    if code == 0 { return .stay }
    if code < Self.firstPool { return .fill(row: Int32(bitPattern: code - 1)) }
    if code == .max { return .surplus }
    return .pool(position: Int32(bitPattern: code - Self.firstPool))
  }

  /// The same after another bundle.
  @inline(__always)
  func after(_ bundle: Int32) -> OptionKey {
    OptionKey(code: code, second: UInt32(truncatingIfNeeded: bits), bundle: bundle)
  }

  /// The same main post with a second one; -1 is none.
  @inline(__always)
  func with(second: Int32) -> OptionKey {
    OptionKey(code: code, second: UInt32(bitPattern: second + 1), bundle: bundle)
  }

  @inline(__always)
  static func < (left: OptionKey, right: OptionKey) -> Bool {
    left.bits != right.bits ? left.bits < right.bits : left.bundle < right.bundle
  }
}

extension StaffingProblem {
  /// The key of an option.
  func key(of option: OfficerOption) -> OptionKey {
    let second = option.second.map { Int32(truncatingIfNeeded: $0.offset) } ?? -1
    switch option.duty {
    case .stay: return .stay(bundle: option.bundle).with(second: second)
    case .fill(let cell):
      // A cell without a row has no posts: nobody may fill one there.
      guard let row = cellBalance.row(of: cell) else { return .surplus }
      return .fill(row: Int32(truncatingIfNeeded: row), bundle: option.bundle).with(second: second)
    case .pool(let position): return .pool(position: Int32(truncatingIfNeeded: position.offset))
    case .surplus, .outOfPlan: return .surplus
    }
  }

  /// An officer's option by its key.
  func option(_ key: OptionKey, of officer: Ordinal<Officer>) -> OfficerOption {
    let duty: Duty =
      switch key.duty {
      case .stay: .stay
      case .fill(let row): .fill(cellBalance.cells[Int(row)])
      case .pool(let position): .pool(Ordinal(Int(position)))
      case .surplus: .surplus
      }
    return option(
      of: officer, doing: duty, with: key.isCombined ? Ordinal(Int(key.second)) : nil, after: key.bundle)
  }
}
