public import CaseFormat
public import StaffingDomain

extension English {
  /// For example `Officers`.
  public func words(of table: CaseTable) -> LabelWords {
    switch table {
    case .communes: LabelWords("Communes", "The communes, wards and special zones of the case.")
    case .positions: LabelWords("Positions", "The job positions that communes fill.")
    case .activities: LabelWords("Activities", "The kinds of work with a standard time.")
    case .workload: LabelWords("Workload", "How much of each activity a commune handles.")
    case .allowances: LabelWords("Work allowances", "Work that has no volume of its own (WISN allowances).")
    case .posts:
      LabelWords(
        "Decided posts",
        "Establishments decided by the authority; each replaces the number computed from the workload.")
    case .officers: LabelWords("Officers", "The officers and their current assignment.")
    case .competencies: LabelWords("Competencies", "What officers can do.")
    case .requirements: LabelWords("Requirements", "The competencies that positions ask for.")
    case .officerCompetencies: LabelWords("Officer competencies", "The competencies that officers hold.")
    case .courses: LabelWords("Courses", "Courses that lift one competency.")
    case .bars:
      LabelWords(
        "Legal bars",
        "Legal bars: the officer may not be moved while one is in force, and is away for illness, long_study and "
          + "maternity.")
    case .combinations:
      LabelWords(
        "Combined positions",
        "Positions that one officer may hold together; with rows exactly these pairs, without rows every two "
          + "combinable positions of a group.")
    case .relations: LabelWords("Relations", "Family relations between officers; a row holds both ways.")
    case .teamRules:
      LabelWords(
        "Team rules",
        "Competencies that a number of officers of a commune should have; a plan may miss them at a price.")
    case .waves:
      LabelWords(
        "Months of transfers",
        "The months in which officers may or have to change; plans do not depend on them, and neither does the digest "
          + "that ties results to a case.")
    case .decisions: LabelWords("Decisions", "Orders that every plan has to keep.")
    case .preferences: LabelWords("Preferences", "Wishes and aversions of officers.")
    case .distances:
      LabelWords(
        "Distances",
        "Measured road distances; pairs without a row get the great-circle distance times the policy's detour_factor.")
    case .allowanceBands:
      LabelWords(
        "Transfer allowances",
        "Monthly allowances for transfers: a transfer gets the highest band with from_km <= distance < to_km.")
    case .recruitment: LabelWords("Recruitment", "How many officers may be recruited; without the file: none.")
    }
  }

  /// For example `Main position`.
  public func words(of column: CaseColumn) -> LabelWords {
    switch column {
    case .communes(let column): words(column)
    case .positions(let column): words(column)
    case .activities(let column): words(column)
    case .workload(let column): words(column)
    case .allowances(let column): words(column)
    case .posts(let column): words(column)
    case .officers(let column): words(column)
    case .competencies(let column): words(column)
    case .requirements(let column): words(column)
    case .officerCompetencies(let column): words(column)
    case .courses(let column): words(column)
    case .bars(let column): words(column)
    case .combinations(let column): words(column)
    case .relations(let column): words(column)
    case .teamRules(let column): words(column)
    case .decisions(let column): words(column)
    case .preferences(let column): words(column)
    case .distances(let column): words(column)
    case .allowanceBands(let column): words(column)
    case .recruitment(let column): words(column)
    case .waves(let column): words(column)
    }
  }
}
