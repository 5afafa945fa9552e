import ArgumentParser
import Foundation
import Wording

extension ServerCommand {
  /// Runs the command of the command line; what is wrong with it is told in the language of the program.
  static func main() async {
    let given = Array(CommandLine.arguments.dropFirst())
    // For no words at all the parser would answer with its whole help.
    let words = given.isEmpty ? ["--"] : given
    do {
      var command = try parseAsRoot(words)
      if var server = command as? any AsyncParsableCommand {
        try await server.run()
      } else {
        try command.run()
      }
    } catch {
      let (message, code) = (fullMessage(for: error), exitCode(for: error))
      // What was asked for, such as help, is a result.
      guard code != .success, !message.isEmpty else { exit(withError: error) }
      complain(misread(error, words: words).map { wording.misread($0) } ?? message)
      exit(withError: code)
    }
  }

  /// What is wrong with a command line, as the parser's error says; nil for other errors.
  private static func misread(_ error: any Error, words: [String]) -> MisreadCommandLine? {
    func text(_ error: any Error) -> ParserMessage.Text { (Self.message(for: error), fullMessage(for: error)) }
    return ParserMessage.misread(text(error), words: words) { words in
      do {
        _ = try parseAsRoot(words)
        return nil
      } catch {
        return text(error)
      }
    }
  }
}
