internal import StaffingDomain

extension CaseAssembly {
  /// Says what is wrong with the codes of a table that others refer to, once all of them have been read, and what could not
  /// be checked because the table is missing or partly unreadable.
  func reportTarget<Entity>(_ target: ReferenceTarget<Entity>) {
    let schema = TableSchema.schema(of: target.table)
    if let file = target.namedWithoutFile, !schema.isRequired {
      log.add(
        .error, .file(.missingTable(file: target.table.fileName, namedIn: file, columns: schema.requiredColumns)),
        file: target.table.fileName)
    }
    reportLookAlikes(target)
    reportDamagedNumbers(target)
    guard !target.unjudged.isEmpty, !target.index.isUnread else { return }
    log.add(.note, .reference(.notChecked(files: target.unjudged.sorted())), file: target.table.fileName)
  }

  /// Codes with look-alikes: an error where other rows name what one looks like, which leaves them without an entity.
  private func reportLookAlikes<Entity>(_ target: ReferenceTarget<Entity>) {
    let blamed = target.blamedLookAlikes
    let codes = target.index.lookAlikes.filter { blamed.isEmpty || blamed[$0.key] != nil }.values
    guard let first = codes.min(by: { $0.place.line < $1.place.line }) else { return }
    let files = blamed.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let fact = ReferenceFact.strangeInTable(
      target.table, code: ValueParser.shown(first.text), first.character, files: files.sorted(), others: codes.count - 1
    )
    log.add(
      blamed.isEmpty ? .warning : .error, .reference(fact), file: target.table.fileName, line: first.place.line,
      column: first.place.column)
  }

  /// Codes that lost zeros or got decimals while other tables kept them: one finding for each kind of damage.
  private func reportDamagedNumbers<Entity>(_ target: ReferenceTarget<Entity>) {
    for (_, entries) in Dictionary(grouping: target.blamedNumbers, by: { $0.value.damage.kind }) {
      guard let first = entries.map(\.key).min(), let damage = target.blamedNumbers[first]?.damage else { continue }
      let files = entries.reduce(into: Set<String>()) { $0.formUnion($1.value.files) }
      let fact = ReferenceFact.damagedInTable(
        target.table, code: ValueParser.shown(target.index.code(of: first)), damage, files: files.sorted(),
        others: entries.count - 1)
      log.add(.error, .reference(fact), file: target.table.fileName, line: target.index.line(of: first))
    }
  }
}
