internal import Crypto
internal import CryptoExtras
internal import Dispatch
internal import Foundation
internal import Synchronization
internal import Workplace

/// What trying a password costs (scrypt, RFC 7914).
public struct PasswordCost: Sendable, Hashable {
  /// The steps (N), a power of 2.
  public let rounds: Int
  /// The size of a block (r).
  public let blockSize: Int
  /// How many times the whole is done (p).
  public let parallelism: Int

  /// 128 MiB and some tenths of a second for each try.
  ///
  /// Source: OWASP, Password Storage Cheat Sheet.
  public static let standard = PasswordCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)

  /// Takes the parameters.
  public init(rounds: Int, blockSize: Int, parallelism: Int) {
    (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
  }
}

/// A password as the store has it: its hash and how it was made.
struct PasswordHash: Sendable, Hashable {
  let salt: Data
  let hash: Data
  let cost: PasswordCost
}

/// Makes and checks hashes of passwords, two at a time: each takes much memory, on purpose.
final class PasswordWorkshop: Sendable {
  /// Too many wait already.
  struct Busy: Error {}

  private static let benches = 2
  private static let longestQueue = 32
  private let cost: PasswordCost
  private let waiting = Mutex(0)
  private let queues: [DispatchQueue]
  private let next = Mutex(0)
  /// What a password is compared with where there is no user, so that the answer takes as long.
  private let nobody: PasswordHash

  init(cost: PasswordCost) {
    self.cost = cost
    queues = (0..<Self.benches).map { DispatchQueue(label: "cadre.passwords.\($0)") }
    nobody = PasswordHash(salt: Self.salt(), hash: Data(repeating: 0, count: 32), cost: cost)
  }

  /// The hash of a new password.
  func hash(_ password: String) async throws -> PasswordHash {
    let salt = Self.salt()
    let hash = try await derive(password, salt, cost)
    return PasswordHash(salt: salt, hash: hash, cost: cost)
  }

  /// Whether a password has a hash; where there is none, no password has it, which takes as long to say.
  func matches(_ password: String, _ known: PasswordHash?) async throws -> Bool {
    let compared = known ?? nobody
    let hash = try await derive(password, compared.salt, compared.cost)
    return SameBytes.areSame(hash, compared.hash) && known != nil
  }

  private func derive(_ password: String, _ salt: Data, _ cost: PasswordCost) async throws -> Data {
    try waiting.withLock { waiting in
      guard waiting < Self.longestQueue else { throw Busy() }
      waiting += 1
    }
    defer { waiting.withLock { $0 -= 1 } }
    let bench = next.withLock { next in
      next = (next + 1) % Self.benches
      return next
    }
    // A password typed with composed and with combining letters is the same.
    let bytes = Data(password.precomposedStringWithCanonicalMapping.utf8)
    return try await withCheckedThrowingContinuation { continuation in
      queues[bench].async {
        continuation.resume(
          with: Result {
            let key = try KDF.Scrypt.deriveKey(
              from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
              parallelism: cost.parallelism)
            return key.withUnsafeBytes { Data($0) }
          })
      }
    }
  }

  private static func salt() -> Data {
    SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
  }
}
