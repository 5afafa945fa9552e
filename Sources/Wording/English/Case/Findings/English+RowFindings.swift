public import CaseFormat
import StaffingDomain

extension English {
  /// What is wrong with a code that another table should have, for example `commune '00731' is not in communes.csv`.
  public func words(_ fact: ReferenceFact) -> FindingWords {
    switch fact {
    case .unknown(let table, let code, let nearest):
      FindingWords(
        "\(noun(of: table)) '\(code)' is not in \(table.fileName)",
        didYouMean(nearest) ?? "correct the code, or add the \(noun(of: table)) there")
    case .takenOut(let table, let code, let change):
      FindingWords(
        "\(noun(of: table)) '\(code)' is not in \(table.fileName) any more: \(change) took it out",
        "let the what-if change or remove the rows that name it, too")
    case .damaged(let table, let code, let damage, let others):
      FindingWords(
        words(damage, of: "\(noun(of: table)) '\(code)'", in: table)
          + (others > 0 ? ", and so \(others == 1 ? "has" : "have") \(count(others, "more cell")) of the column" : ""),
        remedy(damage))
    case .damagedInTable(let table, let code, let damage, let files, let others):
      FindingWords(
        "\(noun(of: table)) '\(code)' \(change(damage))"
          + (others > 0 ? ", and so \(others == 1 ? "has" : "have") \(count(others, "more code"))" : "")
          + wholeCode(damage, files: files),
        remedy(damage))
    case .strangeInTable(let table, let code, let character, let files, let others):
      FindingWords(
        "\(noun(of: table)) '\(code)' holds \(described(character))"
          + (others > 0 ? ", and so \(others == 1 ? "does" : "do") \(count(others, "more code"))" : "")
          + (files.isEmpty ? "" : "; \(list(files)) \(files.count == 1 ? "writes" : "write") what it looks like"),
        remedy(character))
    case .notChecked(let files):
      FindingWords(
        "codes that \(files.joined(separator: ", ")) and this file do not share are not reported, because the code of a "
          + "row here could not be read", "mend this file first, then check again")
    }
  }

  /// What a spreadsheet did to a code that a cell names.
  private func words(_ damage: CodeDamage, of code: String, in table: CaseTable) -> String {
    switch damage {
    case .lostZeros(let whole), .decimals(let whole):
      "\(code) is '\(whole)' in \(table.fileName): the code here \(change(damage))"
    case .shortened: "\(code) \(change(damage))"
    case .day: "\(code) is not in \(table.fileName): it \(change(damage))"
    }
  }

  private func change(_ damage: CodeDamage) -> String {
    switch damage {
    case .lostZeros: "has lost its leading zeros"
    case .decimals: "has got decimals from a spreadsheet"
    case .shortened:
      "has been shortened by a spreadsheet as if it were a large number, so that its last digits are lost"
    case .day: "has been turned into a day by a spreadsheet"
    }
  }

  /// How other files write a code.
  private func wholeCode(_ damage: CodeDamage, files: [String]) -> String {
    switch damage {
    case .lostZeros(let whole), .decimals(let whole):
      "; \(list(files)) \(files.count == 1 ? "writes" : "write") '\(whole)'"
    case .shortened, .day: ""
    }
  }

  private func remedy(_ damage: CodeDamage) -> String {
    let form = "format the column as text before a spreadsheet opens or saves it"
    return switch damage {
    case .lostZeros(let whole), .decimals(let whole): "write '\(whole)'; \(form)"
    case .shortened, .day: "take the codes from their source again; \(form)"
    }
  }

  /// What is given twice, for example `officer 'CB001' is on line 7 already`.
  public func words(_ fact: DuplicateFact) -> FindingWords {
    switch fact {
    case .code(let column, let text, let line):
      FindingWords(
        "\(column) '\(text)' is on line \(line) already", "give one of the two another code, or delete one")
    case .row(let key, let line):
      FindingWords(
        key.map { $0.text.isEmpty ? "no \($0.column)" : "\($0.column) '\($0.text)'" }.joined(separator: ", ")
          + ": the same as on line \(line)", "delete one of the two rows")
    case .name(let table, let name, let other, let line):
      FindingWords(
        "the \(noun(of: table)) '\(name)' is called nearly the same as '\(other)' on line \(line)",
        "if they are one, delete one and use its code everywhere; if not, tell their names apart")
    case .officer(let same): words(same)
    }
  }

  /// What cannot be right together, for example `since 1990-01-01 is not after born 1995-01-01`.
  public func words(_ fact: RowFact) -> FindingWords {
    switch fact {
    case .dateNotAfter(let one, let other):
      FindingWords("\(dated(one)) is not after \(dated(other))", "correct one of the dates")
    case .dateBefore(let one, let other):
      FindingWords("\(dated(one)) is before \(dated(other))", "correct one of the dates")
    case .noMonth:
      FindingWords(
        "the row gives neither \(column(.waves(.month))) nor not_before nor not_after",
        "fill one of them, or delete the row")
    case .courseLevels(let from, let to):
      FindingWords(
        "to_level \(to) is not above from_level \(from)",
        "a course lifts a competency to a higher level: correct one of the two")
    case .bandEnds(let from, let to):
      FindingWords(
        "to_km \(to) is not above from_km \(from)", "give the end of the band, or leave it empty for no end")
    case .overlappingBands(let from, let line, let end):
      FindingWords(
        "the band starts at \(plain(from.value)) km, before the band on line \(line) ends at \(plain(end.value)) km",
        "correct one of the two; a distance in both gets the higher band")
    case .allowanceForm(let slip): words(slip)
    case .supportSharesFull(let position, let lines, let sum):
      FindingWords(
        "the shares of position '\(position)' (\(self.lines(lines))) add up to \(plain(sum)), which leaves no time for "
          + "services", "lower them below 1 together")
    case .relationToSelf(let officer):
      FindingWords("officer '\(officer)' is related to the same officer", "name the other officer")
    case .distanceToSelf(let commune):
      FindingWords(
        "\(column(.distances(.from))) and \(column(.distances(.to))) are the same commune '\(commune)'",
        "delete the row: within a commune the distance is 0")
    case .shortRoad(let road, let straight):
      FindingWords(
        "the road is \(road) km, the straight line \(straight) km",
        "check the unit (km) and the coordinates of both communes")
    case .implausibleWorkload(let volume, let hours, let officers, let activity):
      FindingWords(
        "\(volume) units of \(plain(hours.value)) hours ask for \(officers) officers in one commune",
        "check the volume here and unit_hours on \(activity)")
    }
  }

  private func words(_ slip: AllowanceSlip) -> FindingWords {
    let share = column(.allowances(.share))
    let remedy = "give \(share) (for the whole position), or hours_per_year with its commune"
    return switch slip {
    case .both: FindingWords("both \(share) and hours_per_year are given", remedy)
    case .neither: FindingWords("neither \(share) nor hours_per_year is given", remedy)
    case .shareWithCommune: FindingWords("\(share) holds for all communes", remedy)
    case .hoursWithoutCommune: FindingWords("hours_per_year is given without its commune", remedy)
    }
  }

  /// For example `since 2020-01-01`.
  func dated(_ named: NamedDate) -> String { "\(named.column) \(date(named.date))" }

  /// Some lines, for example `lines 2, 5 and 7`.
  private func lines(_ lines: [Int]) -> String {
    guard let last = lines.last, lines.count > 1 else { return "line \(lines.first.map(String.init) ?? "")" }
    guard lines.count <= 8 else { return "\(lines.count) lines up to line \(last)" }
    return "lines \(list(lines.map(String.init)))"
  }

  /// What a row of a table describes, for example `commune`.
  private func noun(of table: CaseTable) -> String {
    switch table {
    case .communes: "commune"
    case .positions: "position"
    case .activities: "activity"
    case .officers: "officer"
    case .competencies: "competency"
    case .courses: "course"
    case .workload, .allowances, .posts, .requirements, .officerCompetencies, .bars, .combinations, .relations,
      .teamRules, .decisions, .waves,
      .preferences, .distances, .allowanceBands, .recruitment:
      "row"
    }
  }
}
