public import StaffingDomain

/// A finding of a case folder or a what-if file.
public typealias CaseFinding = Finding<CaseFact>

/// What a finding of a case says, as a value; its words are a language's.
public enum CaseFact: FindingFact {
  /// A file is missing, or cannot be used as a whole.
  case file(CaseFileFact)
  /// A file that should be YAML is none, or holds what has no place in it.
  case yaml(YAMLFact)
  /// Rows, columns and cells of a table do not fit together.
  case layout(LayoutFact)
  /// A cell or a key holds no value of its type.
  case value(ValueFact)
  /// A cell names what its table lacks.
  case reference(ReferenceFact)
  /// Something is given twice.
  case duplicate(DuplicateFact)
  /// Cells of one row contradict each other, or cannot be right together.
  case row(RowFact)
  /// Relations of officers contradict each other, or bind officers who may not be moved.
  case relation(RelationFact)
  /// Positions that one officer holds, or may hold, together cannot be held together.
  case combination(CombinationFact)
  /// Officers live, leave or stay where that can hardly be meant, or may surprise.
  case service(ServiceFact)
  /// Courses, team rules or quotas can have no effect.
  case competence(CompetenceFact)
  /// The data are not complete, clean or current.
  case quality(QualityFact)
  /// The data are allowed, but can hardly be meant.
  case plausibility(PlausibilityFact)
  /// A key of the policy is wrong.
  case policy(PolicyFact)
  /// A what-if file does not say what it should.
  case whatIf(WhatIfFact)
  /// A change of a what-if finds nothing to change.
  case change(ChangeFact)
  /// More findings of a code than are listed.
  case unlisted(count: Int, code: FindingCode)
  /// A fact about a part of a case that a workbook holds; sentences name sheets and headings.
  indirect case inWorkbook(CaseFact, CitedPart)
  /// A fact that a change of a what-if brought about.
  indirect case traced(CaseFact, ChangeTrace)

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .file(let fact): fact.code
    case .yaml(let fact): fact.code
    case .layout(let fact): fact.code
    case .value(let fact): fact.code
    case .reference(let fact): fact.code
    case .duplicate(let fact): fact.code
    case .row(let fact): fact.code
    case .relation(let fact): fact.code
    case .combination(let fact): fact.code
    case .service(let fact): fact.code
    case .competence(let fact): fact.code
    case .quality(let fact): fact.code
    case .plausibility(let fact): fact.code
    case .policy(let fact): fact.code
    case .whatIf(let fact): fact.code
    case .change: .noRowMatches
    case .unlisted: .moreFindings
    case .traced(let fact, _), .inWorkbook(let fact, _): fact.code
    }
  }

  /// The change of a what-if that the fact itself names as its cause; nil for most facts.
  var namedChange: InputPlace? {
    switch self {
    case .reference(.takenOut(_, _, let place)): place
    default: nil
    }
  }
}

/// Which change of a what-if a fact comes from.
public enum ChangeTrace: Sendable, Hashable {
  /// A change added the row.
  case rowAdded(by: InputPlace)
  /// A change touched the row.
  case rowChanged(by: InputPlace)
  /// The fact is there since the changes of a what-if file.
  case since(file: String)
}
