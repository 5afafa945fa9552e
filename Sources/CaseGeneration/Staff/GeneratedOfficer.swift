import StaffingDomain

/// An officer of a made-up case.
struct GeneratedOfficer: Sendable {
  var code: String
  var name: String
  var commune: Int
  var position: PositionKind
  /// What the officer has learnt; another position than the present one where the officer is in the wrong place.
  var speciality: PositionKind
  var isMismatched: Bool
  var sex: Sex
  var born: CalendarDate
  var since: CalendarDate
  var leavesOn: CalendarDate?
  /// Hundredths of full time.
  var fullTimePercent: Int
  var rank: Int
  var isFixed: Bool
  var maximumKilometres: Int?
  var isBarred: Bool
  /// The place of the home commune in the case; nil where the officer lives where they serve.
  var home: Int?
  /// The position held besides the first one.
  var secondPosition: PositionKind?
  /// Levels by competency, in the order of ``CompetencyKind``.
  var levels: [Int]
  /// The last day of a digital certificate, where the officer holds one with a term.
  var certificate: (competency: CompetencyKind, validUntil: CalendarDate)?

  /// Whether the officer may be given an order to move: nothing pins or limits the officer, and the way is that from the
  /// commune of service.
  var isFreeToMove: Bool {
    !isFixed && !isBarred && leavesOn == nil && maximumKilometres == nil && !isMismatched && home == nil
  }
}
