public import ResultsFormat

extension English {
  /// For example `Transfers`.
  public func words(of file: ResultFile) -> LabelWords {
    switch file {
    case .transfers: LabelWords("Transfers", "Every officer whose commune or position changes, best first.")
    case .assignments:
      LabelWords("Assignments", "What every officer of the case does under the plan, one row each, sorted by officer.")
    case .staffing:
      LabelWords(
        "Staffing",
        "Every cell that has posts, required staff or officers, before and after the plan, sorted by commune, then "
          + "position. Before counts every officer of today, those who leave or are away included; after counts those "
          + "who hold a post under the plan, recruits, and the hours that the pool does of its posts. Officers count "
          + "with their working time, less what they are away; who holds two posts counts in both cells, in "
          + "proportion to the work of their last posts.")
    case .vacancies:
      LabelWords(
        "Vacancies",
        "Cells in which posts stay empty under the plan, neither filled nor combined nor shared, sorted by commune, "
          + "then position.")
    case .surplus: LabelWords("Surplus", "Officers who hold no post under the plan, sorted by officer.")
    case .training:
      LabelWords("Training", "Courses that officers follow for their posts, sorted by officer, then course.")
    case .recruits: LabelWords("Recruits", "Cells that get new officers, sorted by commune, then position.")
    case .sharing:
      LabelWords("Shared work", "Posts whose work an officer of the pool does from elsewhere, sorted by officer.")
    case .prices:
      LabelWords(
        "Values of limits",
        "What one unit more of a limit is worth where everybody may rearrange: the dual values of the relaxation that "
          + "proved the bound, those of 0 left out. Planning again starts from them. The file is not there where the "
          + "search had none.")
    case .changes:
      LabelWords(
        "Changes",
        "Officers whose assignment differs from that of the earlier plan, sorted by officer; only for a plan made "
          + "from an earlier one.")
    case .waves:
      LabelWords(
        "Waves", "In which month each officer changes of whom the plan asks something new, by month, then officer.")
    case .staffingByMonth:
      LabelWords(
        "Staffing by month",
        "Every cell with posts or officers in every month of the waves; recruits come after the last one.")
    case .progress:
      LabelWords("Progress", "How the change of every officer stands in the month, sorted by officer.")
    case .staffingNow:
      LabelWords(
        "Staffing in the month",
        "Every cell with posts or officers, as the waves have it and as it is, sorted by commune, then position.")
    case .decisions:
      LabelWords(
        "Decisions to plan again",
        "The decisions of the case with those that follow from what officers did, agreed to or declined, in the format of "
          + "the table of the case.")
    case .substitutes:
      LabelWords(
        "Substitutes",
        "Who could take a post that an officer refused or was forbidden since the earlier plan, best first; each "
          + "price is that of a plan solved again with the substitute in the post.")
    }
  }

  /// For example `Hours recovered`.
  public func words(of column: ResultColumnName) -> LabelWords {
    switch column {
    case .transfers(let column): words(column)
    case .assignments(let column): words(column)
    case .staffing(let column): words(column)
    case .vacancies(let column): words(column)
    case .surplus(let column): words(column)
    case .training(let column): words(column)
    case .recruits(let column): words(column)
    case .sharing(let column): words(column)
    case .prices(let column): words(column)
    case .changes(let column): words(column)
    case .substitutes(let column): words(column)
    case .waves(let column): words(column)
    case .staffingByMonth(let column): words(column)
    case .progress(let column): words(column)
    case .staffingNow(let column): words(column)
    case .decisions(let column): words(column)
    }
  }
}
