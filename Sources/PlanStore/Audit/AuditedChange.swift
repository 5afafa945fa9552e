public import StaffingDomain
public import Workplace

/// A value in the audit trail, as facts.
public enum AuditedValue: Sendable, Hashable {
  /// Text as it was typed.
  case text(String)
  /// A role.
  case role(Role)
  /// A language.
  case language(LanguageCode)
  /// Yes or no.
  case flag(Bool)
  /// The state of a run.
  case state(RunState)
  /// Where a plan is in its life.
  case planState(PlanState)
  /// Why a run has no plan.
  case fault(RunFault)
  /// A decision about what a plan asks.
  case verdict(ReviewVerdict)
}

/// A field of something that the audit trail tells of.
public enum AuditedField: Sendable, Hashable {
  /// Of a user.
  case user(UserField)
  /// Of a case.
  case staffingCase(CaseField)
  /// Of a run.
  case run(RunField)
  /// Of a decision.
  case decision(DecisionField)
}

/// What changed in a field.
public struct AuditedChange: Sendable, Hashable {
  /// The field.
  public let field: AuditedField
  /// What was there before; nil where there was nothing.
  public let old: AuditedValue?
  /// What is there since; nil where there is nothing.
  public let new: AuditedValue?
}

extension AuditRow {
  /// What changed, field by field; empty where the row tells of no values, or of none that this Cadre knows.
  public var changes: [AuditedChange] {
    switch object?.kind {
    case .user: changes(AuditedUser.self, UserField.allCases) { ($0[$1], .user($1)) }
    case .staffingCase: changes(AuditedCase.self, CaseField.allCases) { ($0[$1], .staffingCase($1)) }
    case .run: changes(AuditedRun.self, RunField.allCases) { ($0[$1], .run($1)) }
    case .decision: changes(AuditedDecision.self, DecisionField.allCases) { ($0[$1], .decision($1)) }
    case .trail, nil: []
    }
  }

  private func changes<Value: Decodable, Field>(
    _ type: Value.Type, _ fields: [Field], _ read: (Value, Field) -> (AuditedValue?, AuditedField)
  ) -> [AuditedChange] {
    let old = old.flatMap { try? AuditValue.value(type, $0) }
    let new = new.flatMap { try? AuditValue.value(type, $0) }
    return fields.compactMap { field in
      let (before, after) = (old.map { read($0, field) }, new.map { read($0, field) })
      guard before?.0 != after?.0, let name = before?.1 ?? after?.1 else { return nil }
      return AuditedChange(field: name, old: before?.0, new: after?.0)
    }
  }
}

extension AuditedRun {
  fileprivate subscript(field: RunField) -> AuditedValue? {
    switch field {
    case .state: state.map { .state($0) }
    case .version: version.map { .text(String($0)) }
    case .digest: digest.map { .text($0) }
    case .values: values.flatMap { $0.isEmpty ? nil : .text($0.joined(separator: ", ")) }
    case .seconds: seconds.map { .text(String($0)) }
    case .fault: fault.map { .fault($0) }
    case .base: base.map { .text(String($0)) }
    case .orders: orders.flatMap { $0.isEmpty ? nil : .text($0.joined(separator: ", ")) }
    case .planState: planState.map { .planState($0) }
    case .planDigest: planDigest.map { .text($0) }
    case .unit: unit.map { .text($0) }
    case .agrees: agrees.map { .flag($0) }
    }
  }
}

extension AuditedDecision {
  fileprivate subscript(field: DecisionField) -> AuditedValue? {
    switch field {
    case .verdict: verdict.map { .verdict($0) }
    case .metOn: metOn.map { .text($0) }
    case .subject: subject.map { .text($0) }
    case .reason: nil
    }
  }
}

extension AuditedCase {
  fileprivate subscript(field: CaseField) -> AuditedValue? {
    switch field {
    case .name: name.map { .text($0) }
    case .file: file.map { .text($0) }
    case .version: version.map { .text(String($0)) }
    case .digest: digest.map { .text($0) }
    case .cell: cell.map { .text($0) }
    case .value: value.map { .text($0) }
    case .reason: nil
    }
  }
}

extension AuditedUser {
  fileprivate subscript(field: UserField) -> AuditedValue? {
    switch field {
    case .signInName: .text(signInName)
    case .fullName: .text(fullName)
    case .role: .role(role)
    case .unit: unit.map { .text($0) }
    case .language: .language(language)
    case .disabled: .flag(disabled)
    case .reason, .currentPassword, .password, .repeated: nil
    }
  }
}
