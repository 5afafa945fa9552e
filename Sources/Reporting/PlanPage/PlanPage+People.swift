import CaseFormat
import Pictures
import ResultsFormat
import StaffingDomain
import Wording

// Lists of people and posts, as the files have them.
extension PlanPage {
  private func section<Row: ResultRow>(
    _ id: String, _ part: ReportPart, _ rows: [Row], _ columns: [Row.Header], by key: [Row.Header],
    before: [PageBlock] = []
  ) -> PageSection {
    let title = language.title(of: part)
    let list: [PageBlock] =
      rows.isEmpty ? [nobody] : before + [.table(table(rows, columns, by: key, caption: title))]
    return PageSection(id: id, title: title, form: .dense, blocks: list)
  }

  var combinations: PageSection {
    section(
      "combinations", .combinations, tables.assignments.filter { $0.secondPosition != nil },
      [.commune, .officer, .position, .fit, .secondPosition, .secondFit], by: [.officer])
  }

  var training: PageSection {
    section(
      "training", .training, tables.training, [.officer, .course, .forCommune, .forPosition, .hours, .cost],
      by: [.officer, .course])
  }

  var recruits: PageSection {
    section(
      "recruits", .recruits, tables.recruits, [.commune, .position, .recruits], by: [.commune, .position])
  }

  var sharing: PageSection {
    section(
      "sharing", .sharing, tables.sharing, [.officer, .fromCommune, .toCommune, .position, .post, .hoursPerMonth],
      by: [.officer, .toCommune, .position, .post])
  }

  var vacancies: PageSection {
    let rows = tables.vacancies.enumerated()
      .sorted { ($1.element.uncovered, $0.offset) < ($0.element.uncovered, $1.offset) }.map(\.element)
    return section(
      "vacancies", .vacancies, rows, [.commune, .position, .postsEmpty, .uncoveredHours, .why, .remedy],
      by: [.commune, .position], before: [.paragraph(Passage(language.sentence(.vacancies)))])
  }

  var surplus: PageSection {
    section(
      "surplus", .surplus, tables.surplus, [.officer, .commune, .position, .bestAlternative, .missing], by: [.officer])
  }

  var transfers: PageSection {
    section(
      "transfers", .transfers, tables.transfers,
      [
        .rank, .officer, .fromCommune, .fromPosition, .toCommune, .toPosition, .distanceKm, .hoursRecovered, .reason,
      ], by: [.officer])
  }

  /// A soft rule that is not met; where it stands says who an officer is, so that pseudonyms leave it out.
  var unmetRules: PageSection {
    let title = language.title(of: .unmetRules)
    let rules = tables.summary.unmetSoftRules
    guard !rules.isEmpty else { return PageSection(id: "unmet-rules", title: title, blocks: [nobody]) }
    typealias Entry = (place: Int, rule: UnmetSoftRule)
    func figure(
      _ label: ReportLabel, _ key: String, decimals: Int?, _ value: @escaping (UnmetSoftRule) -> Double
    ) -> PageTable.Declared<Entry> {
      .figure(language.caption(label), in: language) { entry in
        let source = "\(ResultFile.summaryFileName):unmet_soft_rules.\(entry.place).\(key)"
        return decimals.map { SourcedFigure(value(entry.rule), decimals: $0, source: source) }
          ?? SourcedFigure(Int(value(entry.rule)), source: source)
      }
    }
    var columns: [PageTable.Declared<Entry>] = [
      .text(language.caption(.commune)) { [self] in name(of: $0.rule.commune) },
      .text(language.caption(.rule)) { [self] in
        RuleName(rawValue: $0.rule.rule).map { language.label(of: $0) } ?? $0.rule.rule
      },
      .text(language.caption(.officer)) { [self] in $0.rule.officer.map { name(of: $0) } ?? "" },
      .text(language.caption(.competency)) { [self] in
        $0.rule.competency.map { names.name(of: $0.text, in: .competencies) ?? $0.text } ?? ""
      },
      figure(.missing, "missing", decimals: nil) { Double($0.missing) },
      figure(.penalty, "penalty_hours", decimals: 1) { $0.penalty.value },
    ]
    if !setting.hasPseudonyms { columns.append(.text(language.caption(.source)) { $0.rule.source }) }
    let rows = rules.enumerated().map { (place: $0.offset, rule: $0.element) }
    return PageSection(
      id: "unmet-rules", title: title, blocks: [.table(PageTable(caption: title, rows, columns))])
  }

  /// A way to go about it.
  private struct Way {
    let name: String
    let lost: SourcedFigure
    var recovered: SourcedFigure?
    var transfers: SourcedFigure?
    var kilometres: SourcedFigure?
  }

  private var ways: [Way] {
    var ways: [Way] = []
    if let lost = measure(.doNothing) { ways.append(Way(name: language.caption(.nothing), lost: lost)) }
    if let practice = setting.practice {
      ways.append(
        Way(
          name: language.caption(.practice),
          lost: SourcedFigure(practice.objective.value, decimals: 1, source: "practice:objective"),
          recovered: SourcedFigure(practice.recovered.value, decimals: 1, source: "practice:recovered"),
          transfers: SourcedFigure(practice.transfers, source: "practice:transfers"),
          kilometres: SourcedFigure(practice.kilometres.value, decimals: 1, source: "practice:kilometres")))
    }
    if let lost = measure(.objective) {
      ways.append(
        Way(
          name: language.caption(.plan), lost: lost, recovered: measure(.recovered),
          transfers: SourcedFigure(TransferRow.count(of: tables.transfers)),
          kilometres: SourcedFigure(TransferRow.sum(.distanceKm, of: tables.transfers))))
    }
    if let lost = measure(.bound) { ways.append(Way(name: language.caption(.anyPlan), lost: lost)) }
    return ways
  }

  var comparison: PageSection {
    let (title, ways) = (language.title(of: .comparison), ways)
    let chart = BarChart(
      title: title, summary: language.sentence(.practice), series: [language.caption(.hoursLost)],
      groups: ways.map { BarGroup($0.name, values: [$0.lost.value], texts: [text($0.lost)]) })
    let data = PageTable(
      caption: title, ways,
      [
        .text(language.caption(.way)) { $0.name },
        .figure(language.caption(.hoursLost), in: language) { $0.lost },
        .figure(language.caption(.recovered), in: language) { $0.recovered },
        .figure(language.caption(.transfers), in: language) { $0.transfers },
        .figure(language.caption(.kilometres), in: language) { $0.kilometres },
      ])
    let said = practice.map { [PageBlock.paragraph(language.passage($0))] } ?? []
    return PageSection(
      id: "comparison", title: title,
      blocks: [.paragraph(Passage(language.sentence(.practice)))] + said + [.pictures([chart.picture], data: data)])
  }
}
