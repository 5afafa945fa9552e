import ArgumentParser
import Foundation
import Logging
import PlanServer
import PlanStore
import StaffingDomain
import Tables
import Wording
import Workplace

@main
struct ServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadre-server",
    abstract: "Serve the planner's workplace: pages for browsers, with users and an audit trail.",
    discussion: """
      The data folder belongs to one server at a time and to its user alone. At the first start an address is printed \
      once, at which the first administrator is added.

      Without a certificate only browsers on this machine are answered; others need --certificate and --key.

      Examples:
        cadre serve --data my-office
        cadre serve --data my-office --host 0.0.0.0 --port 443 --certificate server.pem --key server.key
        cadre serve --data my-office --load my-case.xlsx
        cadre serve --data my-office --link an.nguyen

      Exit codes: 0 stopped by SIGTERM or Ctrl-C, 64 usage, 70 fault.
      """)

  @Option(help: ArgumentHelp("The folder with all data; made if it is not there.", valueName: "folder"))
  var data: String

  @Option(help: ArgumentHelp("The name or address to answer at.", valueName: "host"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The port to answer at; 0 for one that is free.", valueName: "port"))
  var port: UInt16 = 8080

  @Option(help: ArgumentHelp("The certificate of the server (PEM).", valueName: "file"))
  var certificate: String?

  @Option(help: ArgumentHelp("The private key of the certificate (PEM).", valueName: "file"))
  var key: String?

  @Option(help: ArgumentHelp("The most megabytes of a file that is sent.", valueName: "MB"))
  var uploadLimit: UInt16 = 100

  @Option(help: ArgumentHelp("How many plans are made at once; others wait for their turn.", valueName: "number"))
  var jobs: UInt8 = 1

  @Option(
    help: ArgumentHelp(
      "A case, as a workbook (XLSX) or an archive (ZIP), to add where there is none yet.", valueName: "file"))
  var load: String?

  @Option(help: ArgumentHelp("Print an address at which this user sets a new password.", valueName: "sign-in name"))
  var link: String?

  @Flag(help: "Take the clock as right although it is behind the last change; the audit trail says so.")
  var acceptClock = false

  @Option(
    help: ArgumentHelp(
      "The language of pages for those who chose none, and of messages: vi or en (default: \(LanguageRule.variable), else "
        + "the locale, else en).", valueName: "language"), completion: .list(LanguageCode.allCases.map(\.rawValue)))
  var language: String?

  private static let code = LanguageRule.code(
    words: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
  static var wording: any Language { code.language }

  func validate() throws {
    guard let language, LanguageCode(rawValue: language.lowercased()) == nil else { return }
    throw ValidationError(Self.wording.usage(.unknownLanguage(language)))
  }

  func run() async throws {
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    do {
      let settings = try settings()
      let store = try PlanStore(folder: URL(fileURLWithPath: data).path)
      let server = PlanServer(store: store, settings: settings, work: work, logger: Logger(label: "cadre-server"))
      do {
        if acceptClock { try await store.acceptClock() }
        try await server.run(newLinkFor: link, loading: load.map { URL(fileURLWithPath: $0) }) { note in
          Self.tell(Self.wording.note(note))
        }
      } catch {
        try? store.close()
        throw error
      }
      try store.close()
    } catch let fault as ServerFault {
      throw Self.refuse(Self.wording.sentence(fault), code: 64)
    } catch let fault as StoreFault {
      throw Self.refuse(Self.wording.sentence(fault), code: Self.isOfPlace(fault) ? 64 : 70)
    } catch let error where !(error is ExitCode) {
      throw Self.refuse(Self.wording.unknownFault("\(error)"), code: 70)
    }
  }

  private func settings() throws -> ServerSettings {
    let pair: ServerSettings.Certificate? =
      switch (certificate, key) {
      case (nil, nil): nil
      case (.some, nil): throw ServerFault.certificateWithoutKey
      case (nil, .some): throw ServerFault.keyWithoutCertificate
      case (let certificate?, let key?): ServerSettings.Certificate(certificate: certificate, key: key)
      }
    return try ServerSettings(host: host, port: Int(port), certificate: pair, language: Self.code)
  }

  /// The program that does the work stands beside this one.
  private var work: WorkSettings {
    let own = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return WorkSettings(
      program: own.deletingLastPathComponent().appendingPathComponent("cadre"),
      mostUploadBytes: Int(uploadLimit) * 1_000_000, jobs: Int(jobs))
  }

  /// Whether another folder would do.
  private static func isOfPlace(_ fault: StoreFault) -> Bool {
    switch fault {
    case .folderNotMade, .folderNotUsable, .notAFolder, .folderOpenToOthers, .inUse, .madeByNewerVersion: true
    case .damaged, .diskFull, .readOnly, .clockBehind, .database: false
    }
  }

  private static func tell(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((ControlCharacters.shown(in: line) + "\n").utf8))
  }

  private static func refuse(_ line: String, code: Int32) -> ExitCode {
    complain("cadre-server: \(line)")
    return ExitCode(code)
  }

  /// Writes lines to standard error; control characters of what was given are shown, not sent.
  static func complain(_ lines: String) {
    try? FileHandle.standardError.write(contentsOf: Data((ControlCharacters.shown(in: lines) + "\n").utf8))
  }
}
