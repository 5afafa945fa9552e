/// One rule, checked on its own.
protocol Check: SendableMetatype {
  /// Everything that breaks the rule.
  static func violations(in context: AuditContext) -> [Violation]
}
