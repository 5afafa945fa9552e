public import Scheduling
import StaffingDomain

extension English {
  /// For example `not done in its month`.
  public func label(of state: ChangeState) -> String {
    switch state {
    case .done: "done"
    case .due: "due this month"
    case .late: "late"
    case .delayed: "put off"
    case .refused: "refused"
    case .planned: "still to come"
    }
  }

  /// For example `What slips if nothing happens`.
  public func monthTitle(_ part: MonthPart) -> String {
    switch part {
    case .report: "Report of the month"
    case .standing: "How things stand"
    case .months: "Month by month"
    case .changes: "Changes by month"
    case .hours: "Hours lost a month"
    case .open: "Due and late"
    case .delayed: "Put off"
    case .refused: "Refused"
    case .staffing: "Where staffing differs from the waves"
    case .slips: "What slips if nothing happens"
    case .fit: "What the months left have room for"
    case .decisions: "Decisions for planning again"
    case .origin: "Where the figures come from"
    }
  }

  /// For example `heads as planned`.
  public func monthCaption(_ label: MonthLabel) -> String {
    switch label {
    case .officer: "officer"
    case .cell: "position"
    case .month: "month"
    case .state: "state"
    case .to: "to"
    case .planned: "planned for"
    case .date: "date"
    case .expected: "comes in"
    case .reason: "reason"
    case .changesPlanned: "changes planned"
    case .changes: "changes"
    case .headsPlanned: "heads planned"
    case .headsNow: "heads now"
    case .emptyPlanned: "empty posts planned"
    case .emptyNow: "empty posts now"
    case .hoursPlanned: "hours lost planned"
    case .hoursNow: "hours lost now"
    case .slipping: "hours more lost later"
    case .slipsFrom: "from"
    case .linePlanned: "as planned"
    case .lineNow: "as it comes"
    case .decision: "decision"
    case .caseDigest: "Digest of the case"
    case .planDigest: "Digest of the plan"
    case .wavesDigest: "Digest of the waves"
    case .progressDigest: "Digest of the progress"
    case .version: "Version of Cadre"
    }
  }

  /// For example `Of the changes, 3 are late.`.
  public func passage(_ statement: MonthStatement) -> Passage {
    switch statement {
    case .subject(let month, let day):
      Passage("How the changes of the plan stand in \(self.month(month)). The report is due by \(date(day)).")
    case .count(let state, let figure): "\(shown(figure)) \(verb(state, figure))."
    case .monthsLeft(let months):
      months.isZero
        ? "This is the last month of the waves: \(shown(months)) months are left."
        : "\(shown(months)) \(months.isOne ? "month of the waves is" : "months of the waves are") left after this one."
    case .hours(let now, let planned):
      "Empty posts lose \(shown(now)) hours in this month; as planned it would be \(shown(planned))."
    case .ifNothingHappens:
      "If nothing happens means: what is due or late never comes, what is put off comes in the month that is named, and "
        + "all else comes as planned."
    case .slips(let cells, let hours):
      "\(shown(cells)) \(cells.isOne ? "position of a commune loses" : "positions of communes lose") more than planned in "
        + "the months left: \(shown(hours)) hours together."
    case .nothingSlips: "No position loses more hours than planned in the months left."
    case .fits: "What is still to come fits the months left."
    case .decisions(let all, let new):
      "decisions.csv holds \(shown(all)) \(all.isOne ? "decision" : "decisions"), \(shown(new)) of them from this report."
    case .planAgain:
      "Put it in the place of decisions.csv of the case (in a workbook: its rows in the place of those of the sheet "
        + "'\(label(of: CaseTable.decisions))') and solve again: who has changed or agrees keeps the new main post, and "
        + "nobody is asked again for what was declined."
    case .undecidable(let changes):
      "For \(shown(changes)) settled \(changes.isOne ? "change" : "changes") no decision can say all: work of the pool, "
        + "surplus, or a second post that is taken on or only given up."
    case .nothing: "There is nothing to list."
    case .asPlanned: "Staffing is as planned everywhere."
    case .chart:
      "Filled: changes done. Empty: changes still to come, in the month for which they are planned. Crossed: declined."
    }
  }

  private func verb(_ state: ChangeState, _ figure: SourcedFigure) -> String {
    let (change, verb) = figure.isOne ? ("change", "is") : ("changes", "are")
    return switch state {
    case .done: "\(change) \(verb) done"
    case .due: "\(change) \(verb) due in this month and not done yet"
    case .late: "\(change) \(verb) late"
    case .delayed: "\(change) \(verb) put off"
    case .refused: "\(change) \(verb) refused"
    case .planned: "\(change) \(verb) still to come, as planned"
    }
  }
}
