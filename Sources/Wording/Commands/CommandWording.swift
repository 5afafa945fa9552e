/// What a command did besides printing its report.
public enum CommandNote: Sendable, Hashable {
  /// A folder got so many tables.
  case tables(Int)
  /// A table got so many posts that fall empty.
  case emptyPosts(Int)
  /// A table got so many transfers.
  case transfers(Int)
  /// A table got so many courses.
  case courses(Int)
  /// A table got so many points of a frontier.
  case points(Int)
  /// A folder got a table of so many points of a frontier and a plot.
  case pointsAndPlot(Int)
  /// A workbook got so many sheets.
  case sheets(Int)
  /// A file got the report of a plan.
  case report
  /// A workbook got marks where a case is wrong.
  case marked
  /// A file got a program.
  case program(rows: Int, columns: Int)
  /// A folder got a case that was made up from a seed.
  case generated(communes: Int, officers: Int, seed: UInt64)
  /// A folder got a case that was made of a department's tables.
  case imported(tables: Int, rows: Int)
  /// A file got a mapping of so many tables.
  case mapping(tables: Int)
  /// A file got so many codes that were made of names.
  case madeCodes(Int)
  /// A folder got the months of so many changes.
  case waves(Int)
  /// A page got so many letters to officers.
  case letters(Int)
  /// A file got the template of letters.
  case letterTemplate
  /// The form in which progress is reported.
  case progressForm
  /// A folder got how so many changes stand in a month.
  case month(changes: Int)
}

/// How a language tells what commands did.
public protocol CommandWording {
  /// What a place got, in one line that starts with the place.
  func note(_ note: CommandNote, at place: String) -> String
  /// That a word of the command line is the name of no command.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - nearest: The command that was most likely meant.
  ///   - commands: All of them.
  func unknownCommand(_ word: String, nearest: String?, commands: [String]) -> String
  /// Why a command line was not understood, in a line, then how the command is used, and where its help is.
  func misread(_ line: MisreadCommandLine) -> String
  /// Which scenarios of a comparison have no plan, in one line without a full stop; each with the status that says why.
  func scenariosWithoutPlan(_ scenarios: [(name: String, failure: ScenarioFailureLabel)], of count: Int) -> String
}
