import Foundation
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

  /// Writes a result to standard output as it is.
  ///
  /// - Throws: `ExitCodes.fault`, after one line on standard error, where it cannot be written.
  static func result(_ text: String) throws {
    do {
      // The method without a label traps where the disk is full.
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      complain(OutputLanguage.current.unwritableOutput(reason: error.localizedDescription))
      throw ExitCodes.fault
    }
  }

  /// Writes a line to standard error.
  static func note(_ line: String) { write(line + "\n") }

  /// Writes a line to standard error that says what is wrong, after the name of the program.
  static func complain(_ line: String) { note("cadre: \(line)") }

  /// Writes text to standard error as it is; a message that nobody can receive must not end the work.
  static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  private static var isColourOff: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  }
}
