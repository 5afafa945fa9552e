import ArgumentParser
import CAllocator
import Foundation
import Wording

@main
struct Cadre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadre",
    abstract: "Plan who serves where: find the transfers that fill the most needed posts, and prove it.",
    discussion: """
      A case is a folder of CSV tables with a policy.yml; the results are a folder of CSV tables with a summary.json. \
      The usual way:

        cadre import tables.xlsx --guess      what do the department's own tables mean?
        cadre check my-province               is the data right?
        cadre diagnose my-province            where are too many officers, where too few?
        cadre outlook my-province             who leaves in the next years, and which posts fall empty?
        cadre training my-province            which course's next seat is worth most, and whom to train?
        cadre solve my-province -o out        who should move, and why?
        cadre verify my-province out          does the plan keep every rule?
        cadre waves my-province out -o waves  in which month does each change come?
        cadre follow my-province out waves --progress progress.csv --month 2026-04   what is done, late, refused?
        cadre report my-province out -o report.html    what does the director sign?
        cadre explain my-province out         why this officer, why not that one, at what cost?
        cadre letters my-province out -o l.html   what is each officer told before the decision?
        cadre compare my-province a.yml -o c  what would be otherwise if ...?
        cadre frontier my-province --vary maximum_transfers=0:100:10   what does a limit cost?
        cadre sweep my-province               which transfers hold if the workload turns out otherwise?
        cadre serve --data my-office          pages for browsers, for all who work on a plan

      Exit codes: 0 all is well, 2 errors in the input, 3 contradictory orders, 4 a limit came before any plan, \
      5 a plan failed its check, 64 the command was not understood, 70 fault of the machine or the program.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, DiagnoseCommand.self, OutlookCommand.self, TrainingCommand.self, SolveCommand.self,
      VerifyCommand.self, WavesCommand.self, FollowCommand.self, ReportCommand.self, LettersCommand.self,
      ExplainCommand.self, CompareCommand.self, FrontierCommand.self, SweepCommand.self, ExportCommand.self,
      TemplateCommand.self, GenerateCommand.self, ImportCommand.self, ServeCommand.self,
    ])

  /// Runs the command of the command line; a word that is no command is answered with the one that was meant.
  static func main() {
    callocator_share_arenas()
    let arguments = Array(CommandLine.arguments.dropFirst())
    OutputLanguage.choose(words: arguments)
    if let text = LanguageRule.unknown(words: arguments, environment: ProcessInfo.processInfo.environment) {
      Terminal.complain("\(LanguageRule.variable): \(OutputLanguage.current.usage(.unknownLanguage(text)))")
    }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let words = CommandWords(arguments, commands: names)
    do {
      if let word = words.unknownCommand {
        throw Terminal.refuse(
          OutputLanguage.current.unknownCommand(word, nearest: words.nearestCommand, commands: names))
      }
      var command = try parseAsRoot(words.arguments)
      try command.run()
    } catch {
      end(with: error, words: words.arguments)
    }
  }

  /// Ends the program with the message and the exit code of an error.
  ///
  /// The parser would print the message itself, in English and with the words of the command line as they are; their
  /// control characters are to be shown, not sent. What was asked for, such as help, is a result.
  private static func end(with error: any Error, words: [String]) -> Never {
    let (message, code) = (fullMessage(for: error), exitCode(for: error))
    guard !message.isEmpty else { exit(withError: code) }
    guard code == ExitCodes.success else {
      Terminal.note(misread(error, words: words).map { OutputLanguage.current.misread($0) } ?? message)
      exit(withError: code)
    }
    do {
      try Terminal.result(message + "\n")
    } catch {
      exit(withError: ExitCodes.fault)
    }
    exit(withError: code)
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

  /// The version that `--version` prints and results record.
  static let version = "0.1.0"
}
