public import Planning
public import Spreadsheets
public import StaffingDomain

/// A name that a planner gave and that the case does not have, or has more than once.
public enum NameRefusal: Error, Sendable, Hashable {
  /// A text that names no cell, as it has no slash; an example shows the form.
  case noCell(String, example: String)
  /// No commune has the code.
  case unknownCommune(String, meant: MeantName?)
  /// No position has the code.
  case unknownPosition(String, meant: MeantName?)
  /// No officer has the code or the name.
  case unknownOfficer(String, meant: MeantName?)
  /// Several officers have the name; the first codes, and how many officers there are.
  case ambiguousOfficer(String, codes: [String], count: Int)
  /// No activity, field or position has the name for which a band was given.
  case unknownBand(String, meant: String?)
  /// A band for every activity was given twice.
  case secondBand
}

/// What was most likely meant by an unknown name: a code, perhaps known by its name.
public struct MeantName: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The name that led to it; nil where the code itself did.
  public let name: String?

  /// Creates a suggestion.
  public init(code: String, name: String? = nil) { (self.code, self.name) = (code, name) }
}

/// Why a text is no band of a sweep: a share, or a name, an equals sign and a share.
public enum BandProblem: Error, Sendable, Hashable {
  /// The share is no number from 0 to 1.
  case noShare(String)
  /// The whole text has no name before its equals sign.
  case noName(String)
}

/// A scenario of a comparison that cannot be named as it is.
public enum ScenarioNameRefusal: Error, Sendable, Hashable {
  /// No results folder can have the name.
  case unusable(String)
  /// Two scenarios have the name.
  case twice(String)
}

/// A results folder that cannot be built on, as far as no row of it says so.
public enum ResultsFolderRefusal: Sendable, Hashable {
  /// It holds other files; perhaps a comparison, whose folders hold results.
  case foreign(holdsComparison: Bool)
  /// It cannot be read.
  case unreadable
  /// It is of another case: it does not know so many of the case's officers.
  case otherCase(unknown: Int, officers: Int)
}

/// Where the workload of a cell is more than posts can be counted for.
public enum ExcessiveWorkload: Sendable, Hashable {
  /// In the case as it is.
  case inCase
  /// At the upper end of the band of a sweep.
  case inBand
  /// At a point of a frontier.
  case atPoint([VariedValue])
}

/// Why a file cannot be written.
public enum FileRefusal: Error, Sendable, Hashable {
  /// It exists, and nobody asked for it to be replaced.
  case exists
  /// It is no ordinary file.
  case notAFile
  /// It is the file that the command reads.
  case isInput
  /// It is a page, and called like a document.
  case namedAsDocument
  /// It is a workbook, and not called like one.
  case notNamedAsWorkbook
  /// It would lie in a folder of results, which is to hold them alone.
  case insideResults
  /// It is a workbook that cannot be made.
  case unmade(WorkbookWritingError)
  /// The system refuses.
  case notWritable
}

/// How a language refuses what it was given.
public protocol RefusalWording {
  /// A name that cannot be found, in one line without a full stop.
  func refusal(_ refusal: NameRefusal) -> String
  /// A text that is no band, in one line without a full stop.
  func refusal(_ problem: BandProblem) -> String
  /// A name that no scenario can have.
  func refusal(_ refusal: ScenarioNameRefusal) -> String
  /// A results folder that cannot be built on, in one line without a full stop.
  func refusal(_ refusal: ResultsFolderRefusal, of folder: String) -> String
  /// A file that cannot be written.
  func refusal(_ refusal: FileRefusal, at file: String) -> String
  /// Why a workbook cannot be made, in one line without a full stop.
  func reason(_ error: WorkbookWritingError) -> String
  /// How many errors a case has, so many of them not shown, and the command that lists everything.
  func caseErrors(_ count: Int, hidden: Int, listedBy command: String) -> String
  /// That there are more errors than the ones shown.
  func moreErrors(_ count: Int) -> String
  /// A cell whose workload cannot be right, in one line without a full stop.
  func refusal(_ workload: ExcessiveWorkload, in cell: Cell, mostPosts: Int, of staffingCase: StaffingCase) -> String
  /// That a plan did not pass its check.
  var failedCheck: String { get }
  /// That recorded keys of the policy were edited.
  var editedPolicyKeys: String { get }
  /// That a folder cannot be read, for the system's reason.
  func unreadableFolder(_ folder: String, reason: String) -> String
  /// That standard output cannot be written, for the system's reason.
  func unwritableOutput(reason: String) -> String
  /// A fault of the machine or the program.
  ///
  /// - Parameter reason: A sentence of the same language that starts in small letters and has no full stop.
  func fault(_ reason: String) -> String
  /// A fault that no sentence is made for.
  ///
  /// - Parameter words: What whoever found it says, in whatever language.
  func unknownFault(_ words: String) -> String
  /// Why planning could not go on, starting in small letters, without a full stop.
  func sentence(_ error: PlanningError) -> String
}
