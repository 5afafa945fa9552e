internal import StaffingDomain
internal import Wording
internal import Workplace

/// The form in which a planner decides about what a plan asks of an officer.
struct DecisionForm {
  let visit: Visit
  let subject: ReviewSubject
  /// What was decided last; nil where nobody ever decided.
  let decision: ReviewDecision?
  var problems: [DecisionProblem] = []

  private static let id = "decision"
  private var wording: any Language { visit.wording }

  /// What is wrong, over the page; nil where nothing is.
  var summary: ProblemsView? {
    problems.isEmpty ? nil : ProblemsView(problems, form: Self.id, in: wording)
  }

  /// What a field has: what was typed, what the address asks for, or what was decided last.
  private func value(_ field: DecisionField, _ now: String?) -> String {
    if visit.route == .decide { return visit.form[field.rawValue] }
    let asked = visit.query[field.rawValue]
    return asked.isEmpty ? now ?? "" : asked
  }

  private func problem(_ field: DecisionField) -> String? {
    let sentences = problems.filter { $0.field == field }.map { wording.sentence($0) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  func view(_ address: String) -> FormView {
    let verdict = value(.verdict, decision?.verdict?.rawValue)
    let none = FieldView.Choice(
      value: "", text: wording.label(OfficerPageLabel.noDecision), isChosen: verdict.isEmpty)
    let choices = subject.verdicts.map {
      FieldView.Choice(value: $0.rawValue, text: wording.label(of: $0), isChosen: $0.rawValue == verdict)
    }
    return FormView(
      id: Self.id, address: address, token: visit.formToken, heading: wording.label(OfficerPageLabel.decide),
      paragraphs: subject.verdicts.map { wording.summary(of: $0) },
      hidden: [FormView.Hidden(name: "version", value: String(decision?.version ?? 0))],
      fields: [
        FieldView(
          id: "\(Self.id)-verdict", name: DecisionField.verdict.rawValue,
          label: wording.label(of: DecisionField.verdict),
          choices: [none] + choices, problem: problem(.verdict), isRequired: false),
        FieldView(
          id: "\(Self.id)-reason", name: DecisionField.reason.rawValue, label: wording.label(of: DecisionField.reason),
          value: value(.reason, decision?.reason), hint: wording.label(OfficerPageLabel.reasonHint),
          problem: problem(.reason), isRequired: false),
        FieldView(
          id: "\(Self.id)-met_on", name: DecisionField.metOn.rawValue, label: wording.label(of: DecisionField.metOn),
          value: value(.metOn, decision?.metOn?.description), type: "date",
          hint: wording.label(OfficerPageLabel.metHint), problem: problem(.metOn), isRequired: false),
      ], button: wording.label(OfficerPageLabel.save))
  }

  /// What was typed.
  ///
  /// - Throws: A ``Workplace/DecisionRefusal`` with all that is wrong.
  static func entry(_ form: FormFields, _ subject: ReviewSubject, today: CalendarDate) throws -> DecisionEntry {
    let typed = form[DecisionField.verdict.rawValue]
    let verdict = ReviewVerdict(rawValue: typed)
    let reason = TypedText.normalized(form[DecisionField.reason.rawValue])
    let day = TypedText.normalized(form[DecisionField.metOn.rawValue])
    let metOn = CalendarDate(iso8601: day)
    var problems: [DecisionProblem] = []
    if !typed.isEmpty, verdict.map({ !subject.verdicts.contains($0) }) ?? true {
      problems.append(DecisionProblem(.verdict, .notOffered))
    }
    switch TypedText.problem(reason, most: TypedText.longestReason) {
    case .missing where verdict?.isOrder == true: problems.append(DecisionProblem(.reason, .missing))
    case .tooLong(let most): problems.append(DecisionProblem(.reason, .tooLong(most: most)))
    case .controlCharacter: problems.append(DecisionProblem(.reason, .controlCharacter))
    default: break
    }
    if !day.isEmpty {
      if let metOn {
        if metOn > today { problems.append(DecisionProblem(.metOn, .inFuture)) }
      } else {
        problems.append(DecisionProblem(.metOn, .notADate))
      }
    }
    guard problems.isEmpty else { throw DecisionRefusal.problems(problems) }
    return DecisionEntry(verdict: verdict, reason: reason, metOn: metOn)
  }
}
