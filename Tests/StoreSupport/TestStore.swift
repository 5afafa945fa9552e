internal import Foundation
package import PlanStore
package import StaffingDomain
internal import Synchronization
internal import TestSupport
package import Workplace

/// A clock that a test sets.
package final class TestClock: Sendable {
  private let time: Mutex<Int64>

  /// Starts somewhere in 2026.
  package init(_ milliseconds: Int64 = 1_796_000_000_000) { time = Mutex(milliseconds) }

  /// What it shows.
  package var now: Timestamp { Timestamp(milliseconds: time.withLock(\.self)) }

  /// Goes on, or back.
  package func advance(seconds: Int64) { time.withLock { $0 += seconds * 1000 } }
}

/// A store in a folder of its own, with passwords that are quickly tried.
package final class TestStore: Sendable {
  package let clock = TestClock()
  package let store: PlanStore
  package let path: String
  private let folder: FolderHolder

  package static let password = "bốn con ngựa đúng"
  package static let cost = PasswordCost(rounds: 2, blockSize: 1, parallelism: 1)

  /// There is an administrator already.
  package struct NoLink: Error {}

  /// Keeps a folder, which nothing changes, as long as the store.
  private struct FolderHolder: @unchecked Sendable {
    let folder: TemporaryFolder
  }

  package init() throws {
    folder = FolderHolder(folder: try TemporaryFolder())
    path = folder.folder.url.appendingPathComponent("data").path
    store = try PlanStore(folder: path, clock: { [clock] in clock.now }, cost: Self.cost)
  }

  deinit { try? store.close() }

  /// Opens the same folder once more.
  package func reopened() throws -> PlanStore {
    try PlanStore(folder: path, clock: { [clock] in clock.now }, cost: Self.cost)
  }

  /// Details of a user.
  package static func details(_ name: String, _ role: Role, unit: String? = nil) -> UserDetails {
    UserDetails(signInName: name, fullName: "Nguyễn Văn \(name)", role: role, unit: unit, language: .vietnamese)
  }

  /// Adds the first administrator by the first link.
  @discardableResult
  package func administrator(_ name: String = "quan.tri") async throws -> User {
    guard let link = try await store.makeFirstLink() else { throw NoLink() }
    return try await store.useLink(
      link.token, password: (Self.password, Self.password), first: Self.details(name, .administrator),
      address: "127.0.0.1")
  }

  /// Adds a user with a password.
  package func user(_ name: String, _ role: Role, unit: String? = nil, by administrator: User) async throws -> User {
    let added = try await store.addUser(
      Self.details(name, role, unit: unit), reason: "", by: Authorship(administrator.actor, address: nil))
    return try await store.useLink(
      added.link.token, password: (Self.password, Self.password), first: nil, address: "127.0.0.1")
  }

  /// Signs a user in.
  package func signIn(
    _ name: String, _ password: String = TestStore.password, from address: String = "10.0.0.1"
  ) async throws -> SessionStart {
    try await store.signIn(name: name, password: password, address: address)
  }

  /// The actions of the trail, from the first on.
  package func actions() async throws -> [AuditAction?] {
    try await store.auditRows(AuditFilter(kinds: AuditKind.allCases), after: 0, limit: 1000).map(\.action)
  }
}

/// The error that a body throws, as a value to compare; nil where it throws none or another one.
package func refusal<Refusal: Error>(_ type: Refusal.Type, _ body: () async throws -> some Any) async -> Refusal? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? Refusal
  }
}
