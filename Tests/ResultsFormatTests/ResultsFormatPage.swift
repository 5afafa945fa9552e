import ResultsFormat
import Wording

/// The page `ResultsFormat.md` of the documentation, generated from the schemas that write and read the files.
enum ResultsFormatPage {
  private static let language = English()

  /// The whole page.
  static func markdown() -> String {
    let sections = [
      section(TransferRow.self), section(AssignmentRow.self), section(StaffingRow.self), section(VacancyRow.self),
      section(SurplusRow.self), section(TrainingRow.self), section(RecruitRow.self), section(SharingRow.self),
      section(PriceRow.self), section(ChangeRow.self), section(SubstituteRow.self),
    ]
    return introduction + sections.joined() + summary + waves + section(WaveRow.self) + section(MonthStaffingRow.self)
      + wavesSummary + month + section(ChangeProgressRow.self) + section(StaffingNowRow.self)
      + section(DecisionRow.self) + monthSummary
  }

  private static func section<Row: ResultRow>(_: Row.Type) -> String {
    var text =
      "\n## \(Row.file.fileName)\n\n\(language.summary(of: Row.file))\n\n| column | holds | says |\n| --- | --- | --- |\n"
    for column in Row.columns {
      let empty = column.isOptional ? "; may be empty" : ""
      text +=
        "| `\(column.name)` | \(language.value(of: column.type))\(empty) | \(language.summary(of: column.column)) |\n"
    }
    return text
  }

  private static let waves = """

    # The waves folder

    What `cadre waves` writes for a plan: two tables and a summary, whole or not at all, in the same form. What the months mean:
    the article *WavesModel* of Scheduling.

    """

  private static let wavesSummary = """

    ## summary.json of waves

    | key | says |
    | --- | --- |
    | `status` | how the search ended: \(ResultSummary.Status.allCases.map(\.rawValue).joined(separator: ", ")) |
    | `objective` | hours counted in all months: those of empty posts, and what cells with too few heads count besides |
    | `bound` | proved: no months have less; left out where nothing is proved |
    | `gap` | `(objective - bound) / max(no_change - bound, 1)`; left out without a bound |
    | `gap_tolerance` | the gap at which the months counted as optimal |
    | `hours_below` | the part of the objective that cells with too few heads cost besides |
    | `no_change` | the objective if nobody changed in these months |
    | `from`, `months` | the first month and how many there are |
    | `per_month`, `per_commune` | the limits; left out where there are none |
    | `course_hours` | hours of courses that an officer follows in a month |
    | `calendar` | each month: moves, all changes, cells with too few heads, hours of empty posts |
    | `input_digest` | the digest of the case, which `waves.csv` of the case is no part of |
    | `plan_digest` | the digest of the plan's summary |
    | `bounds_digest` | the digest of `waves.csv` of the case; left out where it has none |
    | `version`, `language` | the version of the program and the language of the reasons |
    | `files` | the SHA-256 digests of the tables and of the summary itself |

    """

  private static let month = """

    # The month folder

    What `cadre follow` writes for a month of the waves: three tables, a report (`report.html`) and a summary, whole or not at all, in
    the same form. What the months mean: the article *WavesModel* of Scheduling.

    """

  private static let monthSummary = """

    ## summary.json of a month

    | key | says |
    | --- | --- |
    | `month`, `due_by` | the month and the day by which its report is due |
    | `months_left` | months of the waves that are left after it |
    | `states` | how many changes are in each state |
    | `hours_lost_planned`, `hours_lost_now` | hours lost by empty posts in the month, as the waves have it and as it is |
    | `hours_slipping`, `cells_slipping` | what cells that lose more in the months left lose more together, and how many they are |
    | `fits` | whether what is still to come fits the months left |
    | `least_months` | the fewest months after it in which it would fit; left out where it fits, or where no number does |
    | `input_digest`, `plan_digest`, `waves_digest` | the digests of the case, of the plan's summary and of the waves' summary |
    | `progress_digest` | the SHA-256 digest of the progress that was read |
    | `version`, `language` | the version of the program and the language of the report |
    | `files` | the SHA-256 digests of the other files and of the summary itself |

    """

  private static let introduction = """
    # The results folder

    What a solve writes: eight tables and a summary, and up to three more tables. This page is generated from the schemas in
    `Sources/ResultsFormat/Rows`; a test fails when it is stale.

    Files are UTF-8 with commas and RFC 4180 quotes, a line feed after every row. Numbers use a point and never an
    exponent; trailing zeros are dropped. A cell that a spreadsheet would run as a formula starts with an apostrophe,
    which reading takes away again. The folder is written whole or not at all.

    """

  private static let summary = """

    ## summary.json

    | key | says |
    | --- | --- |
    | `status` | how the solve ended: \(ResultSummary.Status.allCases.map(\.rawValue).joined(separator: ", ")) |
    | `objective` | officer-hours a month lost under the plan |
    | `bound` | proved: no plan can be better; left out where nothing is proved |
    | `gap` | `(objective - bound) / max(do_nothing - bound, 1)`, the share of what can be recovered that the plan may leave; left out without a bound |
    | `gap_tolerance` | the gap at which this solve called a plan optimal |
    | `do_nothing` | the least objective when every officer stays, with the second post of today or without it, or is surplus |
    | `recovered` | `do_nothing - objective` |
    | `counts` | heads by status, posts, posts that stay empty, recruits, officers trained, posts shared, second posts (those \
    of today that are kept, those taken, and those of today given up by officers in the plan) and officers who lose rank |
    | `unmet_soft_rules` | team rules and rotations that the plan does not meet: the rule, its row, the commune, what is \
    missing and the hours that it counts |
    | `seconds` | wall-clock seconds by stage; the only part that differs between two runs of the same case. \
    Provinces are solved side by side: `options` to `integer` are then sums over provinces, the wall clock being in \
    `provinces` |
    | `input_digest` | SHA-256 of the case's files |
    | `replanning` | where the plan was made from an earlier one: the digest of that plan's summary (`from`), the hours that \
    a changed name counted (`stability_hours`), the names changed (`changes`), the officers of the case whom the \
    earlier plan does not know (`unknown_officers`), and below which no plan with at most as many changes can be \
    (`bound_with_as_few_changes`) |
    | `set` | the values of `--set` with which the case was solved, as `key=value` |
    | `what_if` | the what-ifs with which the case was solved, in order: name, file name, SHA-256; left out without any |
    | `version` | the version of the program |
    | `language` | the language of the sentences in the folder: `en` or `vi`; English where the key is missing |
    | `strategy` | how the plan was searched |
    | `notes` | what a reader should know |
    | `files` | SHA-256 of the tables, and of this summary without `seconds` and `files`, so that any edit can be seen |

    """
}
