import Explanation
import LetterTemplates
import StaffingDomain
import Wording

/// Turns what a plan says of an officer whom it leaves without a post into the fields of a letter.
struct SurplusLetter {
  let notice: SurplusNotice
  let staffingCase: StaffingCase
  let dates: LetterDates
  let language: any Language

  /// The values of the letter; those of a post under the plan are missing.
  var record: LetterRecord {
    var changes = [AskedChange.surplus(from: notice.origin)]
    if let second = notice.second { changes.append(.givesUp(second)) }
    let facts = [LetterFact.untilDecision, .wishes]
    var record = LetterRecord()
    record.setToday(of: notice.officer, in: staffingCase, language)
    for flag in [LetterField.isTransfer, .isPositionChange, .takesSecondPost] { record.set(flag, false) }
    record.set(.givesUpSecondPost, notice.second != nil)
    record.set(.isSurplus, true)
    record.set(.startDate, language.date(dates.start))
    record.set(.reason, language.letterReason(notice, of: staffingCase))
    record.set(.changes, LetterRecord.entries(changes.map { language.sentence($0, of: staffingCase) }, as: .changeText))
    record.set(.facts, LetterRecord.entries(facts.map { language.sentence($0, of: staffingCase) }, as: .factText))
    record.set(.courses, [])
    return record
  }
}

extension LetterRecord {
  /// Says who the officer is and what is held today.
  mutating func setToday(of officer: Ordinal<Officer>, in staffingCase: StaffingCase, _ language: any Language) {
    let (person, communes, positions) = (staffingCase.officers[officer], staffingCase.communes, staffingCase.positions)
    set(.officer, language.subject(officer, in: staffingCase))
    set(.officerCode, person.code.text)
    set(.officerName, person.name)
    set(.fromCommune, communes[person.commune].name)
    set(.fromCommuneCode, communes[person.commune].code.text)
    set(.fromPosition, positions[person.position].name)
    set(.fromPositionCode, positions[person.position].code.text)
    set(.fromSecondPosition, person.secondPosition.map { positions[$0].name })
    set(.fromRank, "\(positions[person.position].rank)")
  }

  /// Entries of a list, one for each text.
  static func entries(_ texts: [String], as field: LetterField) -> [LetterRecord] {
    texts.map { text in
      var entry = LetterRecord()
      entry.set(field, text)
      return entry
    }
  }
}
