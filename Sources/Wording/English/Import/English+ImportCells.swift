import CaseFormat
public import CaseImport
import StaffingDomain

extension English {
  /// Why a cell cannot be used, for example `born '31/02/1985' is no date`.
  public func words(_ fact: ImportCellFact, of column: String) -> FindingWords {
    switch fact {
    case .empty(let type):
      FindingWords(
        "\(column) is empty",
        "fill in the cell (\(value(of: type))), give blank: in the mapping, or put the row's first text under skip:")
    case .notANumber(let text, _) where text.contains(where: \.isLetter) && !text.contains(where: \.isNumber):
      FindingWords(
        "\(column) '\(text)' is a word, not a number",
        "write the number of the word under words: in the mapping ('\(text): NUMBER'), or correct the cell")
    case .notANumber(let text, let form):
      FindingWords(
        "\(column) '\(text)' is no number written as \(form.example)",
        "correct the cell, or say how numbers are written under numbers: in the mapping")
    case .notADate(let text, let forms):
      FindingWords(
        "\(column) '\(text)' is no date written as \(forms.map(\.rawValue).joined(separator: " or "))",
        "correct the cell, or add its form under dates: in the mapping")
    case .numberForDate(let text):
      FindingWords(
        "\(column) is the number \(text), not a date", "format the cell as a date, or write the date in it")
    case .notWhole(let text): FindingWords("\(column) is \(text), not a whole number", "correct the cell or the factor")
    case .unknownWord(let text, let nearest, let words):
      FindingWords(
        "\(column) '\(text)' is a word whose meaning the mapping does not give",
        (didYouMean(nearest).map { "\($0) " } ?? "")
          + "add it under words: with one of \(words.joined(separator: ", "))")
    case .unusable(let text):
      FindingWords(
        "\(column) holds '\(text)', an error or a formula without a result", "write the value itself into the cell")
    case .unknownName(let text, let table, let nearest):
      FindingWords(
        "\(column) '\(text)' names nothing among the \(label(of: table).lowercased()) that are imported",
        nearest.map { meant(text, $0, table) } ?? "correct the name, or add its row to that table")
    case .otherKind(let text, let table, let name):
      FindingWords(
        "\(column) '\(text)' is of another kind than '\(name)', the only one of the name", meant(text, name, table))
    case .unknownSection(let text, let type, let nearest):
      FindingWords(
        "the row holds only '\(text)', which as a section names no \(column) (\(value(of: type)))",
        sectionMeant(text, nearest, type) ?? didYouMean(nearest)
          ?? "correct the name or give it a meaning, or put its first text under skip: where the row is no section")
    case .severalFilled(let cells):
      FindingWords(
        "\(column) stands in one cell of the row at most, and \(cells.joined(separator: ", ")) are filled",
        "leave one of them filled")
    case .noSection:
      FindingWords(
        "no section stands above the row to give its \(column)",
        "add a row with the section above it, or put the row's first text under skip:")
    case .ambiguousName(let text, let table, let count):
      FindingWords(
        "\(column) '\(text)' is the name of \(count) rows of \(table.rawValue)",
        "write the code, or add with: to the column, for example {header: ..., with: {commune: ...}}")
    case .sameName(let text, let table, let first):
      FindingWords(
        "\(column) '\(text)' is a name of \(table.rawValue) that \(first) has already",
        "delete one of the rows, or make the names differ in more than spelling")
    case .sameCode(let text, let table, let first):
      FindingWords(
        "\(column) '\(text)' is a code of \(table.rawValue) that \(first) has already", "give one of them another code")
    }
  }

  private func sectionMeant(_ text: String, _ nearest: String?, _ type: ValueType) -> String? {
    guard case .reference(let table) = type else { return nil }
    return nearest.map { meant(text, $0, table) }
  }

  private func meant(_ text: String, _ name: String, _ table: CaseTable) -> String {
    "if '\(name)' is meant, correct the cell, or write into the mapping: "
      + MappingWriter.nameLine(text, means: name, in: table)
  }

  /// Why a mapping does not say what it should, for example `'colums' is no key of a table`.
  public func words(_ fact: MappingFact) -> FindingWords {
    switch fact {
    case .notKeys(let part): FindingWords("\(name(of: part)) is not a list of keys", form(of: part))
    case .unknownKey(let key, let part, let nearest, let known):
      FindingWords(
        "'\(key)' is no key of \(name(of: part))",
        didYouMean(nearest) ?? "the keys are \(known.joined(separator: ", "))")
    case .missingKey(let key, let part): FindingWords("\(name(of: part)) has no key '\(key)'", form(of: part))
    case .severalValues(let key): FindingWords("'\(key)' holds several values", "give one value")
    case .notAList(let key): FindingWords("'\(key)' is not a list", "begin each of its entries with '- '")
    case .emptyKey(let key): FindingWords("'\(key)' is empty", "give a value, or delete the key")
    case .wrongForm(let key, let text, let form): FindingWords("\(key) '\(text)' is not \(what(form))", example(form))
    case .unknownTable(let name, let nearest, let known):
      FindingWords(
        "there is no table '\(name)'", didYouMean(nearest) ?? "the tables are \(known.joined(separator: ", "))")
    case .unknownColumn(let table, let name, let nearest, let known):
      FindingWords(
        "\(table.rawValue) has no column '\(name)'",
        didYouMean(nearest) ?? "its columns are \(known.joined(separator: ", "))")
    case .unknownWord(let word, let column, let nearest, let known):
      FindingWords(
        "'\(word)' is no word of \(column ?? "the case format")",
        didYouMean(nearest) ?? "the words are \(known.joined(separator: ", "))")
    case .notOneSource(let column, let keys):
      FindingWords(
        "\(column) does not say in one way where its cells stand", "give one of \(keys.joined(separator: ", "))")
    case .columnTwice(let column):
      FindingWords("\(column) is given at two places of the mapping of the table", "delete one of them")
    case .uselessKey(let key, let column, let type):
      FindingWords("'\(key)' says nothing about \(column), which holds \(value(of: type))", "delete it")
    case .openFactor(let column):
      FindingWords(
        "it is not decided what the numbers of \(column) are multiplied by",
        "write the factor in place of ?, for example 1/60, or 1 for the numbers as they are")
    case .sheetTwice(let table):
      FindingWords("the sheet is mapped to \(table.rawValue) twice", "delete one of the two")
    case .namesAndSheet(let key):
      FindingWords("'\(key)' has no place beside names_of:, whose rows stand in no sheet of their own", "delete it")
    }
  }

  private func name(of part: MappingPart) -> String {
    switch part {
    case .mapping: "a mapping"
    case .policy: "policy"
    case .numbers: "numbers"
    case .words: "words"
    case .names: "names"
    case .table: "a table"
    case .columns: "columns"
    case .column(let column): "the column \(column)"
    case .filled(let column): "filled of \(column)"
    case .joined: "a column of join"
    case .narrowing(let column): "with of \(column)"
    case .sections: "sections"
    case .wide: "wide"
    case .values: "values"
    }
  }

  private func form(of part: MappingPart) -> String {
    switch part {
    case .mapping: "give policy:, words: and tables:"
    case .policy: "for example {plan_date: 2026-01-01}"
    case .numbers: "for example {decimal: \",\", thousands: \".\"}"
    case .words: "for example {Nam: male, Nữ: female}"
    case .names: "for example {communes: {P. Tân An: Phường Tân An}}"
    case .table: "give table:, sheet:, headers: and columns:"
    case .columns: "for example {name: Họ và tên, born: Ngày sinh}"
    case .column: "for example {header: Thời gian (phút), factor: 1/60}"
    case .filled: "for example {Nam: male, Nữ: female}"
    case .joined: "give a header, or for example {letter: C}"
    case .narrowing: "for example {commune: Đơn vị công tác}"
    case .sections: "for example {column: commune, numbering: I}"
    case .wide: "give across: and values:"
    case .values: "for example {column: annual_volume, factor: 12}"
    }
  }

  private func what(_ form: MappingForm) -> String {
    switch form {
    case .headers: "two headers or more"
    case .parts: "two columns or more"
    case .rows, .openRows: "a row, or a first and a last row"
    case .letters: "the letters of a column"
    case .factor: "a factor"
    case .date: "a form of dates"
    case .mark: "one mark of punctuation"
    case .otherMark: "another mark than the one before decimals"
    case .tableColumn: "a column of a table"
    case .sectionColumn: "a column that sections can give"
    case .numbering: "a way of numbering"
    case .otherNumbering: "a numbering that no sections above it have"
    case .reference(let table): "a column that names rows of \(table.rawValue)"
    }
  }

  private func example(_ form: MappingForm) -> String {
    switch form {
    case .headers: "for example either: [Nam, Nữ]"
    case .parts: "for example join: [Họ đệm, Tên], or join: [Họ và tên, {letter: C}]"
    case .rows: "for example 5 or 5-6"
    case .openRows: "for example 8- or 8-120"
    case .letters: "for example D or AA"
    case .factor: "for example 1/60 or 0.01"
    case .date: "the forms are \(DateForm.allCases.map(\.rawValue).joined(separator: ", "))"
    case .mark, .otherMark: "for example {decimal: \",\", thousands: \".\"}"
    case .sectionColumn: "name a column of names, words or texts that is not the row's own name and not under wide:"
    case .numbering: "the ways are \(SectionMapping.Numbering.allCases.map(\.rawValue).joined(separator: ", "))"
    case .otherNumbering: "give the sections of each column a numbering of their own"
    case .tableColumn, .reference: "for example officer_competencies.competency for competencies"
    }
  }
}
