internal import CaseFormat
internal import StaffingDomain

extension FormGuess {
  /// The form of numbers that most certain texts have.
  private var commonNumbers: DecimalForm {
    let english = evidence.reduce(0) { $0 + ($1.numbers == Self.english ? $1.certain : 0) }
    let own = evidence.reduce(0) { $0 + ($1.numbers == DecimalForm() ? $1.certain : 0) }
    return english > own ? Self.english : DecimalForm()
  }

  /// The forms of dates that most columns have, of equals those of more texts.
  private var commonDates: [DateForm] {
    var found: [(forms: [DateForm], columns: Int, texts: Int)] = []
    for item in evidence {
      guard let forms = item.dates else { continue }
      let place = found.firstIndex { $0.forms == forms } ?? found.count
      if place == found.count { found.append((forms, 0, 0)) }
      found[place].columns += 1
      found[place].texts += item.texts
    }
    let most = found.enumerated().max { left, right in
      let (first, second) = (left.element, right.element)
      return (first.columns, first.texts, -left.offset) < (second.columns, second.texts, -right.offset)
    }
    return most?.element.forms ?? [.dayFirst]
  }

  /// Gives a mapping the forms that most columns have, and leaves to each column those that differ.
  ///
  /// - Returns: How each column is written, with its sheet.
  func settle(_ mapping: inout ImportMapping) -> [(place: String, table: CaseTable, fact: ImportNoteFact)] {
    let (numbers, dates) = (commonNumbers, commonDates)
    (mapping.numbers, mapping.dates) = (numbers, dates)
    func bare(_ column: inout ColumnMapping) {
      if column.numbers == numbers { column.numbers = nil }
      if column.dates == dates { column.dates = nil }
    }
    for table in mapping.tables.indices {
      for column in mapping.tables[table].columns.indices { bare(&mapping.tables[table].columns[column]) }
      if var wide = mapping.tables[table].wide {
        bare(&wide.values)
        mapping.tables[table].wide = wide
      }
    }
    return evidence.map { item in
      let name = item.column.schema.name
      let fact: ImportNoteFact =
        if let dates = item.dates {
          .dateForms(column: name, dates, texts: item.texts, certain: item.certain)
        } else {
          .numberForm(column: name, item.numbers ?? numbers, texts: item.texts, certain: item.certain)
        }
      return (item.place, item.column.table, fact)
    }
  }
}
