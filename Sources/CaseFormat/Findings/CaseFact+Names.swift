import StaffingDomain
import Tables

extension CaseFact {
  /// The fact with other names for the columns and keys that it names.
  ///
  /// Columns that a table lacks keep their code names, by which languages know what they say.
  public func renamed(_ name: (String) -> String) -> CaseFact {
    switch self {
    case .layout(let fact): .layout(fact.renamed(name))
    case .value(let fact): .value(fact.renamed(name))
    case .duplicate(let fact): .duplicate(fact.renamed(name))
    case .row(let fact): .row(fact.renamed(name))
    case .quality(let fact): .quality(fact.renamed(name))
    case .plausibility(let fact): .plausibility(fact.renamed(name))
    case .policy(let fact): .policy(fact.renamed(name))
    case .traced(let fact, let trace): .traced(fact.renamed(name), trace)
    case .inWorkbook(let fact, let part): .inWorkbook(fact.renamed(name), part)
    case .file, .yaml, .reference, .relation, .combination, .service, .competence, .whatIf, .change, .unlisted: self
    }
  }
}

extension LayoutFact {
  fileprivate func renamed(_ name: (String) -> String) -> LayoutFact {
    switch self {
    case .csv(.duplicateColumn(let column)): .csv(.duplicateColumn(name(column)))
    case .unknownColumn(let table, let text, let nearest, let absent):
      .unknownColumn(table, text, nearest: nearest.map(name), absent: absent)
    case .spelledColumn(let text, let column, let others):
      .spelledColumn(text, column: name(column), others: others)
    case .columnTwice(let text, let column): .columnTwice(text, column: name(column))
    case .csv, .missingColumn, .unnamedColumn, .noHeadings, .repeatedHeader, .noRows: self
    }
  }
}

extension ValueFact {
  fileprivate func renamed(_ name: (String) -> String) -> ValueFact {
    switch self {
    case .wrong(let column, let problem): .wrong(name: name(column), problem)
    case .empty(let column, let type): .empty(column: name(column), type)
    case .strangeCharacter(let column, let text, let character, let others):
      .strangeCharacter(column: name(column), text: text, character, others: others)
    }
  }
}

extension DuplicateFact {
  fileprivate func renamed(_ name: (String) -> String) -> DuplicateFact {
    switch self {
    case .code(let column, let text, let line): .code(column: name(column), text: text, line: line)
    case .row(let key, let line): .row(key: key.map { NamedText(column: name($0.column), text: $0.text) }, line: line)
    case .name, .officer: self
    }
  }
}

extension RowFact {
  fileprivate func renamed(_ name: (String) -> String) -> RowFact {
    func named(_ date: NamedDate) -> NamedDate { NamedDate(name(date.column), date.date) }
    return switch self {
    case .dateNotAfter(let one, let other): .dateNotAfter(named(one), named(other))
    case .dateBefore(let one, let other): .dateBefore(named(one), named(other))
    case .courseLevels, .bandEnds, .overlappingBands, .allowanceForm, .supportSharesFull, .relationToSelf,
      .distanceToSelf, .shortRoad, .implausibleWorkload, .noMonth:
      self
    }
  }
}

extension QualityFact {
  fileprivate func renamed(_ name: (String) -> String) -> QualityFact {
    switch self {
    case .surroundingSpace(let column, let text): .surroundingSpace(column: name(column), text: text)
    case .notNFC(let column, let others): .notNFC(column: name(column), others: others)
    case .dateInFuture(let date, let planDate):
      .dateInFuture(NamedDate(name(date.column), date.date), planDate: planDate)
    case .monthBeforePlan(let date, let planDate):
      .monthBeforePlan(NamedDate(name(date.column), date.date), planDate: planDate)
    case .monthPastHorizon(let date, let end):
      .monthPastHorizon(NamedDate(name(date.column), date.date), end: end)
    case .communeWithoutWorkload, .positionWithoutPosts, .nobodyHasCompetencies, .officerWithoutCompetencies,
      .missingProvince, .expiredCompetency, .bornInFuture, .alreadyLeft, .staleBar, .pastRetirement:
      self
    }
  }
}

extension PlausibilityFact {
  fileprivate func renamed(_ name: (String) -> String) -> PlausibilityFact {
    switch self {
    case .thousandsPoint(let point):
      .thousandsPoint(
        ThousandsPoint(
          name: name(point.name), text: point.text, grouped: point.grouped, others: point.others, whole: point.whole))
    case .damagedText(let text):
      .damagedText(
        DamagedText(
          column: name(text.column), damage: text.damage, text: text.text, repaired: text.repaired, others: text.others)
      )
    case .unit(let fact): .unit(fact.renamed(name))
    case .weightsFarApart(let smallest, let largest):
      .weightsFarApart(smallest: smallest.renamed(name), largest: largest.renamed(name))
    case .place, .workWithoutPosts, .outflowRoundedUp: self
    }
  }
}

extension UnitFact {
  fileprivate func renamed(_ name: (String) -> String) -> UnitFact {
    switch self {
    case .wholeShares(let column, let count): .wholeShares(column: name(column), count: count)
    case .onesAmongPercentages(let column, let ones, let percentages, let example):
      .onesAmongPercentages(column: name(column), ones: ones, percentages: percentages, example: example)
    case .moneyInSmallerUnit(let column, let amount, let highest, let others):
      .moneyInSmallerUnit(column: name(column), amount: amount, highest: highest, others: others)
    case .hoursAsMinutes, .oneBesidePercent, .unusual: self
    }
  }
}

extension Weight {
  fileprivate func renamed(_ name: (String) -> String) -> Weight {
    Weight(name: name(self.name), table: table, value: value)
  }
}

extension PolicyFact {
  fileprivate func renamed(_ name: (String) -> String) -> PolicyFact {
    switch self {
    case .severalValues(let key, let type): .severalValues(key: name(key), type)
    case .keyTwice(let key, let line): .keyTwice(name(key), line: line)
    case .setTwice(let key): .setTwice(key: name(key))
    case .unknownKey(let text, let nearest): .unknownKey(text, nearest: nearest.map(name))
    case .missingKey(let key): .missingKey(name(key))
    case .wordForNothing(let key, let text, let problem): .wordForNothing(key: name(key), text: text, problem)
    case .nothingToChange(let key): .nothingToChange(key: name(key))
    case .notKeys, .keyIsNoWord, .noWorkingTime: self
    }
  }
}
