import ArgumentParser
import Foundation
import Tables
import Wording

/// What commands write, and where: results on standard output, everything else on standard error.
enum Terminal {
  /// Whether standard error is a terminal, so that a bar may be redrawn.
  static var errorIsInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colour may be used on standard output: on a terminal, unless NO_COLOR is set.
  static var outputHasColour: Bool { isatty(STDOUT_FILENO) == 1 && !isColourOff }

  /// The width of the terminal on standard output; nil where it is a file or a pipe.
  static var outputWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a result to standard output; control characters of the data are shown, not sent.
  ///
  /// - Parameter isColoured: Whether the text holds colour sequences of its own, which a terminal understands.
  /// - Throws: `ExitCodes.fault`, after one line on standard error, where it cannot be written.
  static func result(_ text: String, isColoured: Bool = false) throws {
    let text = isColoured ? text : ControlCharacters.shown(in: text)
    do {
      // The method without a label traps where the disk is full.
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      complain(OutputLanguage.current.unwritableOutput(reason: error.localizedDescription))
      throw ExitCodes.fault
    }
  }

  /// Writes lines to standard error; control characters of the data are shown, not sent.
  static func note(_ lines: String) { send(ControlCharacters.shown(in: lines) + "\n") }

  /// Writes a line to standard error that says what is wrong, after the name of the program.
  static func complain(_ line: String) { note("cadre: \(line)") }

  /// Writes a line to standard error that says why a request cannot be met, after the name of the program.
  ///
  /// The usage of the command, which would follow a `ValidationError`, says nothing about data and folders.
  ///
  /// - Returns: The exit code of a request that cannot be met.
  static func refuse(_ line: String) -> ExitCode {
    complain(line)
    return ExitCodes.usage
  }

  /// Draws a line on the terminal of standard error in the place of the one there.
  static func redraw(_ line: String) { send("\r\u{1B}[K" + ControlCharacters.shown(in: line)) }

  /// A message that nobody can receive must not end the work.
  private static func send(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  private static var isColourOff: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  }
}
