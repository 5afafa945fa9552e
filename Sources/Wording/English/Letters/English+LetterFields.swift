public import LetterTemplates

extension English {
  /// For example `the name of the commune of today`.
  public func description(of field: LetterField) -> String {
    switch field {
    case .language: "the code of the language of the letters"
    case .title: "the title of the page"
    case .officeParent: "the body above the office, from office.yml"
    case .office: "the office, from office.yml"
    case .country: "the line above the motto"
    case .motto: "the motto"
    case .paperNumber: "the number of the paper with its caption, from office.yml, or room for one"
    case .placeAndDate: "where and when it is signed, from office.yml, or room for it"
    case .caseName: "the name of the case"
    case .caseDigest: "the digest of the case for which the plan was made"
    case .planDate: "the day of the plan"
    case .signatories: "who signs, from office.yml; one entry with room where it names nobody"
    case .letters: "the letters, one for each officer who is asked to change or left without a post"
    case .signatoryTitle: "the title of who signs"
    case .signatoryName: "the name of who signs"
    case .officer: "the officer by name, or by code where there is none"
    case .officerCode: "the code of the officer"
    case .officerName: "the name of the officer"
    case .fromCommune: "the name of the commune of today"
    case .fromCommuneCode: "its code"
    case .fromPosition: "the name of the position of today"
    case .fromPositionCode: "its code"
    case .fromSecondPosition: "the name of the second position of today"
    case .toCommune: "the name of the commune under the plan; missing without a post"
    case .toCommuneCode: "its code"
    case .toPosition: "the name of the position under the plan; missing without a post"
    case .toPositionCode: "its code"
    case .secondPosition: "the name of the second position under the plan"
    case .secondPositionCode: "its code"
    case .isTransfer: "whether the commune changes"
    case .isPositionChange: "whether the position changes within the commune"
    case .takesSecondPost: "whether a second post is taken on"
    case .givesUpSecondPost: "whether the second post of today ends"
    case .isSurplus: "whether the plan leaves the officer without a post"
    case .startDate:
      "from when the change is planned: the first day of its month where there are waves, else the day of the plan"
    case .coursesEnd: "the last day for the courses; only with waves"
    case .distanceKm:
      "road kilometres between the offices of today and of the plan; only where commune or position changes"
    case .fromRank: "the rank of the position of today"
    case .toRank: "the rank of the position under the plan"
    case .fitBefore: "the competence fit in the position of today, 0 to 1"
    case .fitAfter: "the competence fit in the position of the plan after the courses, 0 to 1"
    case .allowance: "million VND a month; missing where there is none"
    case .hoursRecovered:
      "hours a month that would be lost if this change alone were not made; only where commune or position changes"
    case .reason: "why, in a sentence"
    case .nextBest: "what would be next best, in a sentence; only where commune or position changes"
    case .changes: "what is asked, one entry for each thing"
    case .courses: "the courses to follow"
    case .facts: "what follows for the officer, one entry for each thing"
    case .changeText: "one thing that is asked, in a sentence"
    case .courseName: "the name of the course"
    case .courseCode: "its code"
    case .courseHours: "its working hours, once"
    case .courseCost: "its cost in million VND, once"
    case .factText: "one thing that follows, in a sentence"
    }
  }

  /// For example `18.3`.
  public func example(of field: LetterField) -> String {
    switch field.shape {
    case .list: return "{{#\(field.rawValue)}}...{{/\(field.rawValue)}}"
    case .flag: return "{{#\(field.rawValue)}}...{{/\(field.rawValue)}}"
    case .text: return value(of: field)
    }
  }

  private func value(of field: LetterField) -> String {
    switch field {
    case .language: "en"
    case .title: text(of: .pageTitle)
    case .officeParent: "PEOPLE'S COMMITTEE OF TAN AN PROVINCE"
    case .office: "DEPARTMENT OF HOME AFFAIRS"
    case .country: motto.country
    case .motto: motto.words
    case .paperNumber: paperNumber("12/TB-SNV")
    case .placeAndDate: "Tân An, 2026-02-05"
    case .caseName: "my-case"
    case .caseDigest: "3f2a...c9"
    case .planDate, .startDate: "2026-01-31"
    case .coursesEnd: "2026-03-31"
    case .signatoryTitle: "DIRECTOR"
    case .signatoryName: "Nguyễn Văn A"
    case .officer, .officerName: "Nguyễn Văn An"
    case .officerCode: "O0012"
    case .fromCommune: "Phú Giáo"
    case .fromCommuneCode: "00731"
    case .toCommune: "Tân Uyên"
    case .toCommuneCode: "00742"
    case .fromPosition, .toPosition: "Land officer"
    case .fromPositionCode, .toPositionCode: "LAND"
    case .fromSecondPosition, .secondPosition: "Justice officer"
    case .secondPositionCode: "JUSTICE"
    case .distanceKm: number(18.3, decimals: 1)
    case .fromRank, .toRank: "3"
    case .fitBefore: number(0.5, decimals: 2)
    case .fitAfter: number(0.8, decimals: 2)
    case .allowance: plainFigure(0.7)
    case .hoursRecovered: number(31.4, decimals: 1)
    case .reason: "Nguyễn Văn An goes as Land officer from Phú Giáo to Tân Uyên, 18.3 km away: ..."
    case .nextBest: "Next best, while everybody else follows the plan, would be to stay; ..."
    case .changeText: "Transfer as Land officer from Phú Giáo to Tân Uyên."
    case .courseName: "Land registry, level 3"
    case .courseCode: "LAND-3"
    case .courseHours: plainFigure(40)
    case .courseCost: plainFigure(1.5)
    case .factText: "The new office is 18.3 km from the present one by road."
    case .signatories, .letters, .changes, .courses, .facts, .isTransfer, .isPositionChange, .takesSecondPost,
      .givesUpSecondPost, .isSurplus:
      ""
    }
  }

  /// For example `list`.
  public func text(of shape: LetterShape) -> String {
    switch shape {
    case .text: "text"
    case .flag: "yes or no"
    case .list: "list"
    }
  }

  /// For example `Field`.
  public func label(_ label: LetterListLabel) -> String {
    switch label {
    case .field: "field"
    case .section: "within"
    case .kind: "kind"
    case .holds: "what it holds"
    case .example: "example"
    case .everywhere: "everywhere"
    }
  }
}
