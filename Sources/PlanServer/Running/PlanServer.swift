internal import Foundation
public import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
public import Logging
internal import NIOCore
public import PlanStore
public import Wording
internal import Workplace

/// Runs the pages of a workplace until it is told to stop.
public struct PlanServer: Sendable {
  private let store: PlanStore
  private let settings: ServerSettings
  private let work: WorkSettings
  private let logger: Logger

  /// The most connections at once.
  private static let mostConnections = 1024
  /// A connection on which nothing comes for so long is closed.
  private static let idleSeconds: Int64 = 60

  /// Takes data and settings.
  public init(store: PlanStore, settings: ServerSettings, work: WorkSettings, logger: Logger) {
    (self.store, self.settings, self.work, self.logger) = (store, settings, work, logger)
  }

  /// Answers until the process is asked to end (SIGTERM, SIGINT), and then the requests at hand.
  ///
  /// - Parameters:
  ///   - newLinkFor: The sign-in name of a user who gets a link before anything else, for whoever lost the last password.
  ///   - file: A case, as a workbook or an archive, to be added where there is none yet.
  ///   - notify: Told what whoever starts the server has to know.
  /// - Throws: A ``ServerFault`` or a `StoreFault`.
  public func run(
    newLinkFor name: String? = nil, loading file: URL? = nil, notify: @escaping @Sendable (ServerNote) -> Void
  ) async throws {
    let encryption = try settings.encryption()
    try work.check()
    let site = try Site(
      store: store, isSecure: encryption != nil, language: settings.language, work: work, logger: logger)
    try await site.keeper.begin()
    let loaded = try await load(file, by: site.workshop)
    let recovered = try await link(for: name)
    // A server whose clock is wrong still shows what there is, once there is somebody to show it to.
    let first = try await store.hasAdministrator() ? nil : try await store.makeFirstLink()
    let state = try await store.checkTrail()
    site.checks.note(state, at: store.now)
    var pages = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(Self.idleSeconds)))
    if let encryption { pages = try .tls(pages, tlsConfiguration: encryption) }
    let application = Application(
      responder: site, server: pages,
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
      onServerRunning: { [settings] channel in
        let address = settings.address(port: channel.localAddress?.port ?? settings.port)
        notify(.listening(address: address + "/"))
        notify(.chain(state))
        if let loaded { notify(loaded) }
        if let (user, link) = recovered {
          notify(.link(address: "\(address)/link/\(link.token)", user: user.details.signInName, until: link.expires))
        }
        if let first {
          notify(.firstLink(address: "\(address)/link/\(first.token)", until: first.expires))
        }
      }, logger: logger)
    do {
      try await application.runService()
      await site.keeper.close()
    } catch let error as IOError {
      let reason = error.errnoCode == EADDRINUSE ? nil : "\(error)"
      throw reason.map { ServerFault.addressNotUsable(host: settings.host, port: settings.port, reason: $0) }
        ?? ServerFault.addressInUse(host: settings.host, port: settings.port)
    } catch let error as SocketAddressError {
      throw ServerFault.addressNotUsable(host: settings.host, port: settings.port, reason: "\(error)")
    }
  }

  private func link(for name: String?) async throws -> (user: User, link: OneTimeLink)? {
    guard let name else { return nil }
    guard let user = try await store.user(named: name) else { throw ServerFault.noUser(name) }
    guard !user.isDisabled else { throw ServerFault.disabledUser(name) }
    return try await store.makeLink(for: user.number, by: .server)
  }

  /// Adds a case from a file where there is none yet, checked as one that is sent.
  private func load(_ file: URL?, by workshop: CaseWorkshop) async throws -> ServerNote? {
    guard let file else { return nil }
    let (sentName, name) = (file.lastPathComponent, file.deletingPathExtension().lastPathComponent)
    guard try await store.cases().isEmpty else { return .loaded(name, isNew: false) }
    do {
      guard let form = CaseForm.allCases.first(where: { $0.ending == file.pathExtension.lowercased() }) else {
        throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .otherKind)])
      }
      let staged = try received(file, form)
      let checked = try await workshop.check(staged.file, with: [], in: staged.folder)
      _ = try await store.addCase(name, file: staged, named: sentName, form: form, checked: checked, by: .server)
    } catch CaseChangeRefusal.problems(let problems) {
      throw ServerFault.caseNotUsable(file.relativePath, problems)
    }
    return .loaded(name, isNew: true)
  }

  /// A copy of a file where versions come from.
  private func received(_ file: URL, _ form: CaseForm) throws -> StagedFile {
    let receiver = try store.receiver(of: form)
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        guard receiver.bytes + piece.count <= work.mostUploadBytes else {
          throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .tooLarge(most: work.mostUploadBytes))])
        }
        try receiver.append(piece)
      }
    } catch is CocoaError {
      throw ServerFault.caseNotReadable(file.relativePath)
    }
    return try receiver.end()
  }
}
