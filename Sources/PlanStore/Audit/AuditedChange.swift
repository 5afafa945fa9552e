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
}

/// What changed in a field.
public struct AuditedChange: Sendable, Hashable {
  /// The field.
  public let field: UserField
  /// What was there before; nil where there was nothing.
  public let old: AuditedValue?
  /// What is there since; nil where there is nothing.
  public let new: AuditedValue?
}

extension AuditRow {
  /// What changed, field by field; empty where the row tells of no values, or of none that this Cadre knows.
  public var changes: [AuditedChange] {
    guard object?.kind == .user else { return [] }
    let old = old.flatMap { try? AuditValue.value(AuditedUser.self, $0) }
    let new = new.flatMap { try? AuditValue.value(AuditedUser.self, $0) }
    return UserField.allCases.compactMap { field in
      let (before, after) = (old.flatMap { $0[field] }, new.flatMap { $0[field] })
      return before == after ? nil : AuditedChange(field: field, old: before, new: after)
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
