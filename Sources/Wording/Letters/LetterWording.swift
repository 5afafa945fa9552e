public import Explanation
public import LetterTemplates
public import StaffingDomain

/// A text of the letter's own template, the same in every letter.
public enum LetterPart: CaseIterable, Sendable, Hashable {
  // The letter.
  case pageTitle, notice, subject, surplusSubject, addressee
  case today, underPlan, post, place, secondPost, startDate, courses, allowance
  case millionDongPerMonth, hours
  case changes, reason, facts
  // The record of the meeting.
  case record, recordSubject, time, meetingPlace, present, convenor, officer, others, matter, statement,
    statementRequest, agrees, disagrees
  case otherWish, conclusion, signatureOfOfficer, signatureOfRecorder, signatureOfConvenor
}

/// One thing that a plan asks an officer to change.
public enum AskedChange: Sendable, Hashable {
  /// To another post: another commune, another position of the same one, or both.
  case post(from: Cell, to: Cell)
  /// To the pool of another position, served from the own commune.
  case pool(from: Cell, to: Ordinal<Position>)
  /// To hold a second post.
  case takesOn(Cell)
  /// To hold the second post of today no longer.
  case givesUp(Cell)
  /// To follow courses.
  case courses([Ordinal<Course>])
  /// To hold no post any longer.
  case surplus(from: Cell)
}

/// What follows for an officer from a change, as a fact of the case or of the plan.
public enum LetterFact: Sendable, Hashable {
  /// How far the new office is from the one of today by road.
  case distance(Kilometres)
  /// How far the office of today and the new one are from the home commune by road.
  case fromHome(Ordinal<Commune>, before: Kilometres, after: Kilometres)
  /// The ranks of the positions of today and of the plan.
  case rank(before: Int, after: Int)
  /// The position that courses are for, with the competence fit in it without and with them.
  case training(Ordinal<Position>, before: Double, after: Double)
  /// The monthly allowance, 0 for none.
  case allowance(MillionDong)
  /// How long handing over is counted, once.
  case handover(Hours)
  /// How long learning a new position is counted, once.
  case learning(Hours)
  /// What courses take of working time and cost, once.
  case courses(count: Int, Hours, MillionDong)
  /// From which day to which courses are followed.
  case courseDays(count: Int, from: CalendarDate, to: CalendarDate)
  /// That everything stays as it is until a decision is made.
  case untilDecision
  /// That wishes are heard, recorded and considered before.
  case wishes
}

/// Why somebody gets no letter.
public enum LetterAbsence: Sendable, Hashable {
  /// These officers were named, and the plan asks them to change nothing.
  case officers([String])
  /// The plan asks nobody of a commune to change anything.
  case commune(String)
  /// The plan asks nobody to change anything.
  case plan
}

/// A heading of the list of fields.
public enum LetterListLabel: CaseIterable, Sendable, Hashable {
  case field, section, kind, holds, example, everywhere
}

/// What a language says in letters to officers.
public protocol LetterWording {
  /// A text of the built-in template.
  func text(of part: LetterPart) -> String
  /// What a field holds, without a full stop.
  func description(of field: LetterField) -> String
  /// A value that a field might have; for lists and flags how it is used.
  func example(of field: LetterField) -> String
  /// The kind of a field.
  func text(of shape: LetterShape) -> String
  /// A heading of the list of fields.
  func label(_ label: LetterListLabel) -> String
  /// Why an officer is transferred, in a sentence that names nobody else and no row of the case: what is private of others
  /// stands in it as a rule.
  func letterReason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String
  /// Why the plan leaves an officer without a post, in a sentence or two.
  func letterReason(_ notice: SurplusNotice, of staffingCase: StaffingCase) -> String
  /// What an officer is asked to change, in a sentence.
  func sentence(_ change: AskedChange, of staffingCase: StaffingCase) -> String
  /// What follows for the officer, in a sentence.
  func sentence(_ fact: LetterFact, of staffingCase: StaffingCase) -> String
  /// What would be next best, in a sentence.
  func sentence(_ next: NextChoice, of staffingCase: StaffingCase) -> String
  /// What is wrong with a template, and how to mend it.
  func words(of fact: TemplateFact) -> FindingWords
  /// Why there is no letter, in one line without a full stop.
  func sentence(_ absence: LetterAbsence) -> String
}
