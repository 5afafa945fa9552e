import StaffingDomain

/// What an officer does, packed in eight bytes: how pricing and masters tell the options of one officer apart.
///
/// Keys stand in the order of every list of options: staying, posts by row of `cell-balance`, pools by position, surplus;
/// of the same duty, by bundle.
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

  /// The code of the duty, then the bundle.
  ///
  /// The codes: 0 is staying, above it come the cell rows, from 2^31 on the positions of pools; the greatest is surplus.
  private let bits: UInt64

  private static let firstPool = UInt32(1) << 31

  private init(code: UInt32, bundle: Int32) {
    bits = UInt64(code) << 32 | UInt64(UInt32(bitPattern: bundle))
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

  /// The place of the bundle in ``Training/bundles``; 0 is no training.
  @inline(__always)
  var bundle: Int32 { Int32(truncatingIfNeeded: bits) }

  /// The duty.
  @inline(__always)
  var duty: Duty {
    let code = UInt32(truncatingIfNeeded: bits >> 32)
    if code == 0 { return .stay }
    if code < Self.firstPool { return .fill(row: Int32(bitPattern: code - 1)) }
    if code == .max { return .surplus }
    return .pool(position: Int32(bitPattern: code - Self.firstPool))
  }

  /// The same duty after another bundle.
  @inline(__always)
  func after(_ bundle: Int32) -> OptionKey { OptionKey(code: UInt32(truncatingIfNeeded: bits >> 32), bundle: bundle) }

  @inline(__always)
  static func < (left: OptionKey, right: OptionKey) -> Bool { left.bits < right.bits }
}

extension StaffingProblem {
  /// The key of an option.
  func key(of option: OfficerOption) -> OptionKey {
    switch option.duty {
    case .stay: .stay(bundle: option.bundle)
    case .fill(let cell):
      // A cell without a row has no posts: nobody may fill one there.
      cellBalance.row(of: cell).map { .fill(row: Int32(truncatingIfNeeded: $0), bundle: option.bundle) } ?? .surplus
    case .pool(let position): .pool(position: Int32(truncatingIfNeeded: position.offset))
    case .surplus, .leaving: .surplus
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
    return option(of: officer, doing: duty, after: key.bundle)
  }
}
