internal import StaffingDomain
public import Workplace

extension English {
  /// For example `CSV`.
  public func label(_ label: TableLabel) -> String {
    switch label {
    case .tools: "The table as a file"
    case .csv: "CSV"
    case .workbook: "Workbook"
    case .print: "Print"
    case .sort: "(sort by it)"
    }
  }

  /// For example `transfer`.
  public func label(of kind: ReviewKind) -> String {
    switch kind {
    case .transfer: "transfer"
    case .positionChange: "other position"
    case .secondPost: "combined posts"
    case .training: "training"
    case .pool: "work for several communes"
    case .surplus: "no post"
    }
  }

  /// For example `agree`.
  public func label(of verdict: ReviewVerdict) -> String {
    switch verdict {
    case .agree: "agree"
    case .refuse: "refuse"
    case .keepHere: "keep at the present post"
    case .keepThere: "keep at the new post"
    }
  }

  /// For example `Agree: planning again changes it only where that is needed`.
  public func summary(of verdict: ReviewVerdict) -> String {
    switch verdict {
    case .agree: "Agree: it may be so; planning again changes it only where that is needed."
    case .refuse: "Refuse: no plan made from this one asks it again."
    case .keepHere: "Keep at the present post: under every plan made from this one the officer stays."
    case .keepThere: "Keep at the new post: under every plan made from this one the officer gets it."
    }
  }

  /// For example `Decision`.
  public func label(of field: DecisionField) -> String {
    switch field {
    case .verdict: "Decision on the officer"
    case .reason: "Reason of the decision"
    case .metOn: "Met on"
    case .subject: "What it is about"
    }
  }

  /// For example `Give a reason`.
  public func sentence(_ problem: DecisionProblem) -> String {
    switch problem.fact {
    case .missing: "Say why: this decision needs a reason."
    case .tooLong(let most): "At most \(grouped(most, "character")) fit."
    case .controlCharacter: "It has a line break or another sign that cannot be shown. Type it on one line."
    case .notADate: "This is no date. Type it as year, month and day, for example 2026-11-30."
    case .inFuture: "This day has not come yet. Note the meeting once it has taken place."
    case .notOffered: "This cannot be decided about what the plan asks. Choose one of the list."
    case .contradiction(let words):
      "No plan can hold this: \(words). Change one of these decisions, or what it runs into."
    case .notChecked:
      "Whether other decisions stand against it could not be found out in time. Nothing was saved: try again."
    }
  }

  /// For example `Somebody else decided meanwhile`.
  public func sentence(_ refusal: DecisionRefusal) -> String {
    switch refusal {
    case .problems: "Some fields are not right. What is wrong stands beside each."
    case .changedMeanwhile(let now):
      "Somebody decided about this while your page was open. \(sentence(now)) Nothing of yours was saved. What you typed is still "
        + "below: look at both, and save again if yours is to hold."
    case .plan(let refusal): sentence(refusal)
    case .othersChanged: "Others decide about this plan at the same moment. Nothing was saved: send it once more."
    }
  }

  /// For example `lap, 31 January 2026: refuse`.
  public func sentence(_ decision: ReviewDecision) -> String {
    let what = decision.verdict.map { label(of: $0) } ?? "no decision"
    let reason = decision.reason.isEmpty ? "" : " Reason: \(decision.reason)."
    let met = decision.metOn.map { " Met on \(date($0))." } ?? ""
    let who = decision.by.isEmpty ? "" : "\(decision.by), "
    return "\(who)\(moment(decision.at)): \(what).\(reason)\(met)"
  }

  /// For example `3 of 146 rows are decided`.
  public func progress(decided: Int, of rows: Int) -> String {
    "\(figure(decided)) of \(grouped(rows, "row")) \(decided == 1 ? "is" : "are") decided."
  }

  /// For example `The province would lose 12.8 hours a month more`.
  public func extraHours(_ hours: ClosedRange<Double>) -> String {
    let (least, most) = (hours.lowerBound, hours.upperBound)
    guard most - least < 0.1 else {
      return
        "At least \(figure(least, decimals: 1)) and at most \(figure(most, decimals: 1)) hours a month more would be lost."
    }
    if abs(most) < 0.05 { return "The plan would be as good." }
    return most > 0
      ? "\(figure(most, decimals: 1)) hours a month more would be lost."
      : "\(figure(-most, decimals: 1)) hours a month fewer would be lost."
  }

  /// For example `54 officers may hold it`.
  public func eligible(_ count: Int) -> String {
    "\(grouped(count, "other officer")) may hold the post within the rules. The best ones come first."
  }

  /// For example `today`.
  public func label(of base: BasePlan) -> String {
    switch base {
    case .today: "today, with nobody moved"
    case .submitted: "the plan submitted last"
    case .approved: "the plan approved last"
    case .other: "another plan of the case"
    }
  }

  /// For example `No plan of this case was submitted yet`.
  public func missing(_ base: BasePlan) -> String {
    switch base {
    case .today: "What officers do today could not be read."
    case .submitted: "No plan of this case was submitted yet. Next: compare with today or with another plan."
    case .approved: "No plan of this case was approved yet. Next: compare with today or with another plan."
    case .other:
      "There is no other plan of this case yet. Next: decide in the review and plan again, or start another run."
    }
  }

  /// For example `12 of 1,218 names differ`.
  public func changedNames(_ count: Int, of officers: Int) -> String {
    "\(figure(count)) of \(grouped(officers, "name")) \(count == 1 ? "differs" : "differ")."
  }
}
