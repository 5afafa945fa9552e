import ArgumentParser
import Foundation
import Wording

/// `cadre serve`: the planner's workplace as pages for browsers.
///
/// The server is a program of its own beside this one, so that nobody who plans without it has to build it.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the planner's workplace: pages for browsers, with users and an audit trail.",
    discussion: "All options are those of the program cadre-server, which stands beside this one.")

  @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("The options of cadre-server.", visibility: .hidden))
  var arguments: [String] = []

  func run() throws {
    let server = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent(Self.program).path
    guard let server, FileManager.default.isExecutableFile(atPath: server) else {
      throw Terminal.refuse(OutputLanguage.current.serverMissing(command: Self.build))
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([server] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // It comes back only where the program cannot be started.
    execv(server, words)
    Terminal.complain(OutputLanguage.current.unknownFault(String(cString: strerror(errno))))
    throw ExitCodes.fault
  }

  private static let program = "cadre-server"
  private static let build = "swift build -c release --product cadre-server"
}
