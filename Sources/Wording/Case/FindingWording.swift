public import CaseFormat
public import ResultsFormat
public import Spreadsheets
public import StaffingDomain
public import Tables

/// A fact of a finding in words: both start in small letters and end without a full stop.
public struct FindingWords: Sendable, Hashable {
  /// What is wrong.
  public var message: String
  /// How to mend it; empty where the message says it all.
  public var remedy: String

  /// Creates the words of a fact.
  public init(_ message: String, _ remedy: String = "") { (self.message, self.remedy) = (message, remedy) }
}

/// How a language says what is wrong with a case or with results, and how to mend it.
public protocol FindingWording {
  /// A file that is missing or cannot be used.
  func words(_ fact: CaseFileFact) -> FindingWords
  /// A workbook that cannot be read.
  func words(_ problem: WorkbookProblem) -> FindingWords
  /// An archive of a case that cannot be read.
  func words(_ problem: ArchiveProblem) -> FindingWords
  /// A file that is no YAML, or holds what has no place in it.
  func words(_ fact: YAMLFact) -> FindingWords
  /// A file that breaks a rule of CSV.
  func words(_ problem: CSVProblem.Kind) -> FindingWords
  /// Rows, columns and cells that do not fit together; those of CSV apart.
  func words(_ fact: LayoutFact) -> FindingWords
  /// A cell or key without a value of its type.
  func words(_ fact: ValueFact) -> FindingWords
  /// Why a text is no value: a predicate after the name of a column or key, and how to mend it.
  func words(_ problem: ValueProblem) -> FindingWords
  /// A code that its table lacks.
  func words(_ fact: ReferenceFact) -> FindingWords
  /// Something that is given twice.
  func words(_ fact: DuplicateFact) -> FindingWords
  /// Cells that cannot be right together.
  func words(_ fact: RowFact) -> FindingWords
  /// Relations that cannot hold.
  func words(_ fact: RelationFact) -> FindingWords
  /// Positions that cannot be held together.
  func words(_ fact: CombinationFact) -> FindingWords
  /// Where officers live, until when they serve, and who may move at all.
  func words(_ fact: ServiceFact) -> FindingWords
  /// Courses, team rules and quotas without effect.
  func words(_ fact: CompetenceFact) -> FindingWords
  /// Data that are not complete, clean or current.
  func words(_ fact: QualityFact) -> FindingWords
  /// Data that are allowed, but can hardly be meant, or may surprise.
  func words(_ fact: PlausibilityFact) -> FindingWords
  /// A key of the policy that is wrong.
  func words(_ fact: PolicyFact) -> FindingWords
  /// A file of results that is missing or damaged.
  func words(_ fact: ResultsFact) -> FindingWords
  /// More findings of a code than are listed.
  func unlisted(_ count: Int, _ code: FindingCode) -> FindingWords
  /// Which change a finding comes from, in brackets after what is wrong.
  func trace(_ trace: ChangeTrace) -> String
  /// What a cell or key of a type may hold, for example `whole number, 0 to 5`.
  func value(of type: ValueType) -> String
  /// What findings of a code say, in one sentence.
  func meaning(of code: FindingCode) -> String
}

extension FindingWording where Self: Language {
  /// What is wrong with a case or a what-if, and how to mend it.
  public func words(of fact: CaseFact) -> FindingWords {
    switch fact {
    case .file(let fact): return words(fact)
    case .yaml(let fact): return words(fact)
    case .layout(.csv(let problem)): return words(problem)
    case .layout(let fact): return words(fact)
    case .value(let fact): return words(fact)
    case .reference(let fact): return words(fact)
    case .duplicate(let fact): return words(fact)
    case .row(let fact): return words(fact)
    case .relation(let fact): return words(fact)
    case .combination(let fact): return words(fact)
    case .service(let fact): return words(fact)
    case .competence(let fact): return words(fact)
    case .quality(let fact): return words(fact)
    case .plausibility(let fact): return words(fact)
    case .policy(let fact): return words(fact)
    case .whatIf(.table(let fact)): return words(fact)
    case .whatIf(.other(let fact)): return words(fact)
    case .whatIf(let fact): return words(fact)
    case .change(let fact): return words(fact)
    case .unlisted(let count, let code): return unlisted(count, code)
    case .inWorkbook(let fact, let part): return SheetNames(part.names, about: part.table, in: self).words(of: fact)
    case .traced(let fact, let origin):
      var words = words(of: fact)
      words.message += " (\(trace(origin)))"
      return words
    }
  }
}

extension CSVProblem.Kind {
  /// Whether the file is read all the same, so that nobody has to mend it.
  var needsNothing: Bool {
    switch self {
    case .repeatedMarks, .emptyRowsAtEnd, .unlisted: true
    default: false
    }
  }
}
