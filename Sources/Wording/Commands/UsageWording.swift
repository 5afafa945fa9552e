/// What is wrong with the options of a command before anything was read.
public enum UsageProblem: Error, Sendable, Hashable {
  /// An option takes a number within a range, ends included.
  case numberOutOfRange(option: String, ClosedRange<Int>)
  /// `--stability` is no number of hours.
  case stability
  /// `--time-limit` is not above 0.
  case timeLimit
  /// `--memory-limit` is below 1.
  case memoryLimit
  /// `--gap` is no share up to 0.1.
  case gap
  /// An option without the one that it is about.
  case needs(option: String, UsagePartner)
  /// Options that exclude each other: leave the first out.
  case excludes(option: String, UsageRival)
  /// A text is not of the form `key=value`.
  case notKeyAndValue(String)
  /// `--vary` is given neither once nor twice.
  case varyCount
  /// `--vary` is given twice for a key.
  case variedTwice(key: String)
  /// A key is both set and varied.
  case setAndVaried(key: String)
  /// `--from` reads the folder that `-o` writes.
  case ontoItself
  /// `--why-not` without an officer and a cell.
  case whyNot
  /// A question without the results folder that it is about.
  case questionWithoutResults
  /// So many communes cannot have so few or so many of something.
  case outOfProportion(option: String, ClosedRange<Int>, communes: Int)
  /// An import has neither a mapping nor the order to guess one.
  case mappingOrGuess
  /// A text is no number with a decimal point; how it is written with one, where it has a comma.
  case notADecimal(pointed: String?)
  /// A text is no month.
  case notAMonth(String)
  /// A text is no language.
  case unknownLanguage(String)
  /// Letters without a case, its results and a place or a form for them.
  case lettersOfNothing
}

/// What an option needs beside it.
public enum UsagePartner: Sendable, Hashable {
  /// The place of the tables, `-o`.
  case output
  /// The earlier results folder, `--from`.
  case from
  /// The file of real communes, `--communes-from`.
  case communesFrom
  /// The plans of courses, `--confirm-plans`.
  case confirmPlans
  /// The waves folder, `--waves`.
  case waves
}

/// Why an option cannot be given with others.
public enum UsageRival: Sendable, Hashable {
  /// `--strategy direct`, which cannot start from an earlier plan.
  case direct
  /// `--receipt`, which shows one cell.
  case receipt
  /// Other options of the same purpose.
  case others([String])
}

/// How a language says what is wrong with the options of a command.
///
/// Option names are no language. What the parser of the command line itself finds, such as an unknown option, is a
/// ``MisreadCommandLine``.
public protocol UsageWording {
  /// What is wrong, in one line.
  func usage(_ problem: UsageProblem) -> String
}
