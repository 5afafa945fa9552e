import StaffingDomain

extension English {
  /// The heading of a column.
  public func heading(_ heading: DiagnosisHeading) -> String {
    switch heading {
    case .over: "over"
    case .under: "under"
    case .authorised: "authorised"
    case .balance: "balance"
    case .required: "required"
    case .ratio: "ratio"
    case .vacant: "vacant"
    case .surplus: "surplus"
    case .noHolder: "no holder"
    case .mismatched: "mismatched"
    case .uncoveredHours: "uncovered h"
    case .cost: "cost"
    case .level: "level"
    case .mandatory: "must"
    case .held: "held"
    case .gap: "gap"
    case .oneCourseAway: "1 course"
    case .heldElsewhere: "others"
    case .oneCourseAwayElsewhere: "others +1"
    }
  }

  /// The label of a figure.
  public func label(_ figure: DiagnosisFigure) -> String {
    switch figure {
    case .officers: "Officers"
    case .requiredStaff: "Required staff"
    case .ratio: "WISN ratio"
    case .posts: "Posts"
    case .vacantPosts: "Vacant posts"
    case .combinablePosts: "Combinable posts"
    case .combined: "With two posts"
    case .surplusHeads: "Surplus heads"
    case .uncoveredHours: "Uncovered hours"
    case .mismatched: "Mismatched"
    case .away: "Away"
    case .gone: "Left"
    }
  }

  /// What stands beside a figure.
  public func remark(_ remark: DiagnosisFigureRemark) -> String {
    switch remark {
    case .officers(let staff, let leaving, let middle):
      "\(figure(staff.value, decimals: 1)) full-time"
        + (leaving == 0 ? "" : "; \(figure(leaving)) of them leave before \(date(middle))")
    case .byWorkload: "full-time, by the workload"
    case .difference(let staff):
      staff.value < 0
        ? "\(figure(-staff.value, decimals: 1)) full-time short"
        : "\(figure(staff.value, decimals: 1)) full-time above the requirement"
    case .cells(let count): "in \(grouped(count, "cell"))"
    case .aMonth: "a month"
    case .belowFit(let fit): "with a fit under \(figure(fit, decimals: 2)) in their own post"
    case .combinable(let hours, let vacant, let vacantHours):
      "\(figure(hours.value, decimals: 0)) h a month, light enough to be held with another one of the commune; "
        + "\(figure(vacant)) of them vacant (\(figure(vacantHours.value, decimals: 0)) h)"
    case .awayUntil(let end): "for more than half of the time until \(date(end))"
    case .before(let planDate): "before \(date(planDate)), not counted above"
    }
  }

  /// The title of a list.
  public func title(_ list: DiagnosisList) -> String {
    switch list {
    case .provinces: "Provinces, with their communes over and under"
    case .positions: "Positions"
    case .gaps: "Competency gaps, largest first"
    case .worstCells: "Cells whose vacant posts cost most"
    }
  }

  /// The title of the list of gaps where only the largest are shown.
  public func titleOfGaps(shown: Int, of count: Int) -> String {
    "\(title(.gaps)) (\(figure(shown)) of \(figure(count)), all with --gaps)"
  }

  /// A sentence.
  public func sentence(_ remark: DiagnosisRemark) -> String {
    switch remark {
    case .commune(let code, let name, let planDate): "Staffing of \(code) \(name) on \(date(planDate))"
    case .wholeCase(let planDate, let provinces, let communes, let positions):
      "Staffing on \(date(planDate)): " + (provinces.map { "\(figure($0)) provinces, " } ?? "")
        + "\(figure(communes, "commune")), \(figure(positions, "position"))"
    case .allGaps(let planDate): "Competency gaps on \(date(planDate)), largest first"
    case .balances(let measure, let over, let under, let exact):
      "Communes, officers against \(words(for: measure)): \(words(for: over, "over")), \(words(for: under, "under")), "
        + "\(figure(exact)) exact"
    case .noRequirements: "No position with posts or officers has requirements."
    case .noGap: "Every requirement is met by as many officers as there are posts."
    case .noVacancy: "No post is vacant."
    }
  }

  private func words(for measure: BalanceMeasure) -> String {
    switch measure {
    case .establishment: "establishment"
    case .posts: "posts"
    case .establishmentOrPosts: "establishment (or posts, where none is given)"
    }
  }

  private func words(for count: BalanceCount, _ side: String) -> String {
    "\(figure(count.communes)) \(side)" + (count.most.map { " (most: \(signedFigure($0)))" } ?? "")
  }

  /// Some of a number, in a table: `1 of 3`.
  public func part(_ count: Int, of all: Int) -> String { "\(figure(count)) of \(figure(all))" }
}
