internal import GRDB
internal import Synchronization
public import Workplace

/// Everything that the workplace keeps, in one folder that one server uses at a time.
///
/// Every change goes through one door, ``change(by:needing:_:)``, which writes it and its rows of the audit trail in one
/// transaction: either all of it is there, or nothing. Reading never waits for writing.
///
/// Its methods throw a ``StoreFault`` where the data cannot be read or written, and a refusal of their own where they say so.
public final class PlanStore: Sendable {
  let pool: DatabasePool
  let clock: @Sendable () -> Timestamp
  let workshop: PasswordWorkshop
  let tries: TryLimit
  let sessionLimits: SessionLimits
  let folder: DataFolder
  private let isClosed = Mutex(false)

  /// Opens the data of a folder, or begins them where the folder is empty or not there.
  ///
  /// - Parameters:
  ///   - folder: The folder; only its owner may enter it.
  ///   - clock: Tells the time.
  ///   - cost: What it costs to try a new password.
  ///   - sessionLimits: How long a session lasts.
  /// - Throws: A ``StoreFault``.
  public init(
    folder path: String, clock: @escaping @Sendable () -> Timestamp = SystemClock.now,
    cost: PasswordCost = .standard, sessionLimits: SessionLimits = .standard
  ) throws {
    let folder = try DataFolder(path)
    self.folder = folder
    self.clock = clock
    self.sessionLimits = sessionLimits
    workshop = PasswordWorkshop(cost: cost)
    tries = TryLimit()
    do {
      pool = try Self.open(folder)
    } catch {
      folder.release()
      throw StoreFault(of: error, in: path)
    }
    do {
      try Self.prepare(pool, in: path, at: clock())
      try folder.makeFolders()
      try CaseFiles.clear(folder, pool)
    } catch {
      try? pool.close()
      folder.release()
      throw StoreFault(of: error, in: path)
    }
  }

  /// The time on the clock of the data.
  public var now: Timestamp { clock() }

  /// Ends all work with the data and lets another server have the folder; afterwards they are in one file.
  ///
  /// It does nothing where that was done before.
  public func close() throws {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    guard !wasClosed else { return }
    defer { folder.release() }
    // Where that fails, the data stay in two files, and are whole all the same.
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    do { try pool.close() } catch { throw StoreFault(of: error, in: folder.path) }
  }

  private static func open(_ folder: DataFolder) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "cadre"
    configuration.prepareDatabase { database in
      // A committed decision survives a loss of power, not only the end of the program.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return try DatabasePool(path: folder.databasePath, configuration: configuration)
  }

  private static func prepare(_ pool: DatabasePool, in path: String, at now: Timestamp) throws {
    try pool.read { database in
      guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else { throw StoreFault.damaged(path) }
      let id = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isNew = try !database.tableExists("audit")
      guard id == Schema.applicationID || (isNew && id == 0) else { throw StoreFault.damaged(path) }
      if try Schema.migrator.hasBeenSuperseded(database) { throw StoreFault.madeByNewerVersion(path) }
    }
    try Schema.migrator.migrate(pool)
    try pool.write { database in try AuditTrail.begin(in: database, at: now) }
  }

  /// Takes the clock as right although it is behind the last row of the trail, and says so in the trail; nothing happens
  /// where it is not behind.
  public func acceptClock() async throws {
    try requireOpen()
    do {
      try await pool.write { [clock] database in
        let now = clock()
        guard let last = try AuditTrail.last(in: database), now < last else { return }
        let note = ChangeNotes.Note(
          action: .clockAccepted, object: AuditObject(.trail, key: "", name: ""),
          old: try AuditValue.text(last.milliseconds), new: try AuditValue.text(now.milliseconds))
        try AuditTrail.append(note, by: .server, from: nil, at: now, in: database)
      }
    } catch {
      throw StoreFault.wrapped(error, in: folder.path)
    }
  }

  /// Reads within one snapshot of the data.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try requireOpen()
    do { return try await pool.read(body) } catch { throw StoreFault.wrapped(error, in: folder.path) }
  }

  /// The one door for changes: what is written here and its rows of the audit trail are one transaction.
  ///
  /// - Parameters:
  ///   - authorship: Who asks for it.
  ///   - permission: What a user needs for it at the moment of the change, whatever was true when the page was opened.
  ///   - body: Makes the change and notes what the audit trail shall say of it.
  func change<Value: Sendable>(
    by authorship: Authorship, needing permission: Permission? = nil,
    _ body: @escaping @Sendable (Database, inout ChangeNotes) throws -> Value
  ) async throws -> Value {
    try requireOpen()
    do {
      return try await pool.write { [clock] database in
        var notes = ChangeNotes(at: try AuditTrail.time(of: clock(), in: database))
        if let permission { try Self.require(permission, of: authorship.actor, in: database) }
        let before = database.totalChangesCount
        let value = try body(database, &notes)
        guard database.totalChangesCount == before || !notes.notes.isEmpty else { throw UnauditedChange() }
        for note in notes.notes {
          try AuditTrail.append(
            note, by: note.actor ?? authorship.actor, from: authorship.address, at: notes.at, in: database)
        }
        return value
      }
    } catch {
      throw StoreFault.wrapped(error, in: folder.path)
    }
  }

  /// Writes what is no change of anything that people said: when a session was last used, what is over.
  func keepHouse(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
    try requireOpen()
    do { try await pool.write(body) } catch { throw StoreFault.wrapped(error, in: folder.path) }
  }

  private func requireOpen() throws {
    guard !isClosed.withLock(\.self) else { throw ClosedStore() }
  }

  private static func require(_ permission: Permission, of actor: AuditActor, in database: Database) throws {
    guard let number = actor.number else { return }
    let user = try UserRecord.user(number, in: database)
    guard let user, !user.isDisabled, user.details.role.may(permission) else {
      throw UserRefusal.notAllowed(permission)
    }
  }
}

/// Data were written without a row of the audit trail: a fault of the program, and the data stay as they were.
struct UnauditedChange: Error {}

/// The data were asked for after they were closed: a fault of the program.
struct ClosedStore: Error {}

/// Who asks for a change, and from where.
public struct Authorship: Sendable, Hashable {
  /// Who.
  public let actor: AuditActor
  /// The address of the machine that the request came from.
  public let address: String?

  /// The server itself, or who starts it on its machine.
  public static let server = Authorship(.server, address: nil)

  /// Names who asks.
  public init(_ actor: AuditActor, address: String?) { (self.actor, self.address) = (actor, address) }
}
