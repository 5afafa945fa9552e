public import CaseFormat
import StaffingDomain

extension English {
  /// What makes data incomplete, unclean or stale, for example `commune '00731' has no row in workload.csv`.
  public func words(_ fact: QualityFact) -> FindingWords {
    switch fact {
    case .communeWithoutWorkload(let commune):
      FindingWords("commune '\(commune)' has no row in workload.csv", "add its volumes")
    case .positionWithoutPosts(let position):
      FindingWords(
        "position '\(position)' has no workload, no minimum_posts and no row in posts.csv, so it gets no posts",
        "add its activities and their volumes, or its posts")
    case .nobodyHasCompetencies:
      FindingWords(
        "positions have requirements, but no officer has competencies, so nobody is fit for a post",
        "add the competencies of the officers")
    case .officerWithoutCompetencies(let officer, let position):
      FindingWords(
        "officer '\(officer)' has no competencies, but the position '\(position)' has requirements",
        "add rows to officer_competencies.csv")
    case .missingProvince(let commune):
      FindingWords("commune '\(commune)' has no province, but others have one", "fill in the province")
    case .surroundingSpace(let column, let text):
      FindingWords(
        "\(column) " + (text.isEmpty ? "holds only spaces" : "has spaces before or after '\(text)'"),
        "delete the spaces")
    case .notNFC(let column, let others):
      FindingWords(
        "\(column) is not in Unicode NFC" + (others > 0 ? ", and so are \(others) more cells of the column" : ""),
        "nothing needs to be done: texts are compared in NFC")
    case .expiredCompetency(let end, let planDate):
      FindingWords(
        "the competency ended on \(before(end, planDate)), so it counts as absent",
        "give the new date if it was renewed")
    case .bornInFuture(let born, let planDate):
      FindingWords("born \(date(born)) is after the plan date \(date(planDate))", "correct the date")
    case .dateInFuture(let named, let planDate):
      FindingWords(
        "\(dated(named)) is after the plan date \(date(planDate))", "correct the date, or plan for a later day")
    case .alreadyLeft(let left, let planDate):
      FindingWords("the officer left on \(before(left, planDate))", "delete the officer, or correct the date")
    case .monthBeforePlan(let named, let planDate):
      FindingWords(
        "\(dated(named)) lies in a month that is over on the plan date \(date(planDate))",
        "write a later month, or delete the row")
    case .monthPastHorizon(let named, let end):
      FindingWords(
        "\(dated(named)) is not before the end of the horizon \(date(end))",
        "write an earlier month, or raise horizon_months")
    case .staleBar(let end, let planDate):
      FindingWords(
        "the bar ended on \(before(end, planDate))", "delete it, or correct the date if it is still in force")
    case .pastRetirement(let officer, let born, let sex, let retired):
      FindingWords(
        "officer '\(officer)' (born \(date(born)), \(sex.rawValue)) reached retirement age on \(date(retired))",
        "check \(column(.officers(.born))) and \(column(.officers(.sex))), give leaves_on, or delete the officer")
    }
  }

  private func before(_ day: CalendarDate, _ planDate: CalendarDate) -> String {
    "\(date(day)), before the plan date \(date(planDate))"
  }

  /// What is wrong with a key of the policy, for example `plan_date is missing`.
  public func words(_ fact: PolicyFact) -> FindingWords {
    let oneALine = "write one 'key: value' on each line"
    return switch fact {
    case .notKeys: FindingWords("the file is not a list of keys", oneALine)
    case .keyIsNoWord: FindingWords("a key is not a word", oneALine)
    case .severalValues(let key, let type):
      FindingWords("\(key) holds a list or further keys", "give \(object(of: type))")
    case .keyTwice(let key, let line):
      FindingWords("\(key) stands on line \(line) already", "delete one of the two lines")
    case .setTwice(let key): FindingWords("\(key) is set twice", "set it once")
    case .unknownKey(let name, let nearest):
      FindingWords(
        "'\(name)' is not a key of the policy",
        didYouMean(nearest) ?? "delete it; the keys are listed in the case format")
    case .missingKey(let key): FindingWords("\(key) is missing", "add a line such as \(key): 2025-07-01")
    case .wordForNothing(let key, let text, let problem):
      FindingWords("\(key) \(words(problem).message)", "leave the line out if '\(text)' means that there is none")
    case .nothingToChange(let key):
      FindingWords(
        "\(key) has no value in the policy, so there is nothing to change", "give the value itself")
    case .noWorkingTime(let days):
      FindingWords(
        "working_days less all absences leaves \(plain(days.value)) days a year",
        "raise working_days or lower public_holidays, annual_leave, sick_leave or other_absence")
    }
  }
}
