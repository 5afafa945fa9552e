/// Where a field of a letter can be used: what is around it in the template.
public enum LetterScope: CaseIterable, Sendable, Hashable {
  /// Everywhere.
  case document
  /// For each who signs, within `{{#signatories}}`.
  case signatory
  /// For each officer who is asked to change or left without a post, within `{{#letters}}`.
  case letter
  /// For each thing that changes, within `{{#changes}}`.
  case change
  /// For each course, within `{{#courses}}`.
  case course
  /// For each thing that follows for the officer, within `{{#facts}}`.
  case fact

  /// The list whose section opens the scope; nil for the document.
  public var list: LetterField? {
    switch self {
    case .document: nil
    case .signatory: .signatories
    case .letter: .letters
    case .change: .changes
    case .course: .courses
    case .fact: .facts
    }
  }
}

/// What a field holds.
public enum LetterShape: Sendable, Hashable {
  /// A text, which may be missing.
  case text
  /// Yes or no, for a section.
  case flag
  /// Entries, for a section that opens their scope.
  case list(LetterScope)
}

/// A field of the letters to officers, by its name in templates; names are the same in every language.
///
/// No two fields share a name, so that a field never hides one of the scope around it.
public enum LetterField: String, CaseIterable, Sendable, Hashable {
  case language
  case title
  case officeParent = "office_parent"
  case office
  case country
  case motto
  case paperNumber = "paper_number"
  case placeAndDate = "place_and_date"
  case caseName = "case_name"
  case caseDigest = "case_digest"
  case planDate = "plan_date"
  case signatories
  case letters

  case signatoryTitle = "signatory_title"
  case signatoryName = "signatory_name"

  case officer
  case officerCode = "officer_code"
  case officerName = "officer_name"
  case fromCommune = "from_commune"
  case fromCommuneCode = "from_commune_code"
  case fromPosition = "from_position"
  case fromPositionCode = "from_position_code"
  case fromSecondPosition = "from_second_position"
  case toCommune = "to_commune"
  case toCommuneCode = "to_commune_code"
  case toPosition = "to_position"
  case toPositionCode = "to_position_code"
  case secondPosition = "second_position"
  case secondPositionCode = "second_position_code"
  case isTransfer = "is_transfer"
  case isPositionChange = "is_position_change"
  case takesSecondPost = "takes_second_post"
  case givesUpSecondPost = "gives_up_second_post"
  case isSurplus = "is_surplus"
  case startDate = "start_date"
  case coursesEnd = "courses_end"
  case distanceKm = "distance_km"
  case fromRank = "from_rank"
  case toRank = "to_rank"
  case fitBefore = "fit_before"
  case fitAfter = "fit_after"
  case allowance
  case hoursRecovered = "hours_recovered"
  case reason
  case nextBest = "next_best"
  case changes
  case courses
  case facts

  case changeText = "change"

  case courseName = "course"
  case courseCode = "course_code"
  case courseHours = "course_hours"
  case courseCost = "course_cost"

  case factText = "fact"
}

extension LetterField {
  /// Where the field can be used.
  public var scope: LetterScope {
    switch self {
    case .language, .title, .officeParent, .office, .country, .motto, .paperNumber, .placeAndDate, .caseName,
      .caseDigest, .planDate, .signatories, .letters:
      .document
    case .signatoryTitle, .signatoryName: .signatory
    case .officer, .officerCode, .officerName, .fromCommune, .fromCommuneCode, .fromPosition, .fromPositionCode,
      .fromSecondPosition, .toCommune, .toCommuneCode, .toPosition, .toPositionCode, .secondPosition,
      .secondPositionCode, .isTransfer, .isPositionChange, .takesSecondPost, .givesUpSecondPost, .isSurplus,
      .startDate, .coursesEnd, .distanceKm, .fromRank, .toRank, .fitBefore, .fitAfter, .allowance, .hoursRecovered,
      .reason, .nextBest,
      .changes, .courses, .facts:
      .letter
    case .changeText: .change
    case .courseName, .courseCode, .courseHours, .courseCost: .course
    case .factText: .fact
    }
  }

  /// What the field holds.
  public var shape: LetterShape {
    switch self {
    case .signatories: .list(.signatory)
    case .letters: .list(.letter)
    case .changes: .list(.change)
    case .courses: .list(.course)
    case .facts: .list(.fact)
    case .isTransfer, .isPositionChange, .takesSecondPost, .givesUpSecondPost, .isSurplus: .flag
    default: .text
    }
  }
}
