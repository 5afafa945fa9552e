import StaffingDomain
import Tables

/// The tables of competency planning that do not name officers.
struct CompetencyFiles {
  let model: CaseModel

  func courses() -> GeneratedFile {
    var writer = CSVWriter(header: [
      "course", "name", "competency", "from_level", "to_level", "hours", "cost", "seats",
    ])
    for course in CourseCatalogue.draw(officers: model.officerCount, streams: model.streams) {
      writer.append([
        course.code, course.name, course.competency.rawValue, String(course.fromLevel), String(course.toLevel),
        String(course.hours), text(course.cost, 1), course.seats.map { String($0) } ?? "",
      ])
    }
    return GeneratedFile(.courses, writer)
  }

  func teamRules() -> GeneratedFile {
    var writer = CSVWriter(header: ["commune", "competency", "level", "officers", "penalty_hours"])
    for rule in TeamRuleDraw.rules(communes: model.communes, streams: model.streams) {
      writer.append([
        rule.commune.map { model.communes[$0].code } ?? "", rule.competency.rawValue, String(rule.level),
        String(rule.officers), String(rule.penaltyHours),
      ])
    }
    return GeneratedFile(.teamRules, writer)
  }

  func recruitment() -> GeneratedFile {
    var writer = CSVWriter(header: ["position", "quota"])
    for quota in RecruitmentDraw.quotas(emptyPosts: model.emptyPosts, streams: model.streams) {
      writer.append([quota.position?.rawValue ?? "", String(quota.heads)])
    }
    return GeneratedFile(.recruitment, writer)
  }
}
