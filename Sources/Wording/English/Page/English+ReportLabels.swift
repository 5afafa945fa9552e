public import Planning
public import StaffingDomain

extension English {
  /// The heading of a part.
  public func title(of part: ReportPart) -> String {
    switch part {
    case .report: "Report on the staffing plan"
    case .brief: "In brief"
    case .proposal: "What is proposed"
    case .recovery: "What it recovers"
    case .bridge: "From the hours lost today to those lost under the plan"
    case .proof: "What is proved"
    case .cost: "What it costs"
    case .open: "What stays open"
    case .map: "Communes before and after"
    case .positions: "Need and staff by position"
    case .communes: "Communes in order of change"
    case .distances: "How far transfers go"
    case .rankDrops: "Who takes a lower rank"
    case .combinations: "Who holds two posts"
    case .training: "Training"
    case .recruits: "Recruits"
    case .sharing: "Shared work"
    case .vacancies: "Posts that stay empty, why, and what would fill them"
    case .surplus: "Officers without a post"
    case .unmetRules: "Wishes that are not met"
    case .comparison: "Doing nothing, everyday practice and the plan"
    case .communePage: "Page of the commune"
    case .transfers: "Annex: all transfers with their reasons"
    case .method: "How the plan was computed"
    case .origin: "Where the figures come from"
    case .posts: "Posts and who holds them"
    case .goers: "Who leaves the commune"
    case .comers: "Who comes to the commune"
    case .tasks: "Tasks of the position"
    case .requirement: "From the tasks to the required staff"
    case .communeTasks: "Tasks of the commune"
    case .competencies: "Competencies"
    case .sheet: "Description of the position"
    }
  }

  /// The name of a figure or a column.
  public func caption(_ label: ReportLabel) -> String {
    switch label {
    case .doNothing: "Hours lost when nobody moves"
    case .objective: "Hours lost under the plan"
    case .recovered: "Hours recovered"
    case .bound: "Hours lost under any plan, at least"
    case .required: "Required"
    case .before: "Staff now"
    case .after: "Staff under the plan"
    case .uncoveredBefore: "Uncovered hours now"
    case .uncoveredAfter: "Uncovered hours under the plan"
    case .position: "Position"
    case .commune: "Commune"
    case .officer: "Officer"
    case .distance: "Distance, km"
    case .rankSteps: "Ranks below the present position"
    case .transfers: "Changes of commune or position"
    case .competency: "Competency"
    case .missing: "Missing"
    case .penalty: "Counted, hours a month"
    case .rule: "Rule"
    case .source: "Stands in"
    case .way: "Way"
    case .practice: "Everyday practice"
    case .plan: "The plan"
    case .nothing: "Nobody moves"
    case .anyPlan: "Any plan, at least"
    case .hoursLost: "Hours lost a month"
    case .kilometres: "Kilometres of all transfers"
    case .post: "Post"
    case .holder: "Holder"
    case .holding: "How"
    case .hoursOfPost: "Hours a month"
    case .shareOfTime: "Part of a full-time post"
    case .courses: "Courses agreed"
    case .fit: "Fit"
    case .task: "Task"
    case .volume: "Units a year"
    case .hoursOfYear: "Hours a year"
    case .levelAsked: "Level asked for"
    case .mandatory: "Must"
    case .levelHeld: "Level held"
    case .levelAfter: "After the courses"
    case .caseDigest: "Digest of the case"
    case .resultsDigest: "Digest of the results"
    case .version: "Version of the program"
    case .planDate: "Day of the plan"
    case .ratio: "Staff by required staff"
    case .posts: "Posts"
    case .overrides: "Policy of this plan"
    case .whatIfs: "What-ifs of this plan"
    case .lossPart: "Hours a month lost by"
    case .today: "Nobody moves"
    case .underPlan: "The plan"
    case .change: "Change"
    case .allParts: "Together"
    }
  }

  /// How a post is held.
  public func label(_ hold: PostHold) -> String {
    switch hold {
    case .main: "only post"
    case .mainOfTwo: "main post of two"
    case .second: "second post"
    case .pool: "from another commune"
    case .recruit: "new officer"
    case .empty: "stays empty"
    case .beyond: "beyond the posts"
    }
  }

  /// What a circle of the map says.
  public func label(_ key: MapKey) -> String {
    switch key {
    case .surplus: "more than required"
    case .shortage: "less than required"
    case .even: "within half an officer"
    }
  }

  /// What hours are lost by.
  public func label(_ part: LossPart) -> String {
    switch part {
    case .emptyPosts: "Empty posts, by urgency"
    case .mismatch: "Work without the competence for it"
    case .absence: "Part-time work and absence"
    case .travel: "Travel from home"
    case .changes: "Handing over and learning"
    case .rankDrops: "Lower ranks"
    case .secondPosts: "Overhead of second posts"
    case .training: "Courses"
    case .recruits: "Recruits"
    case .sharing: "Overhead of shared work"
    case .surplus: "Officers without a post"
    case .preferences: "Wishes of officers"
    case .softRules: "Wishes for teams and terms"
    }
  }

  /// The motto at the head of an official paper.
  public var motto: (country: String, words: String) {
    ("SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness")
  }

  /// For example `No. 12/BC-SNV`.
  public func paperNumber(_ number: String?) -> String { "No. \(number ?? "………/………")" }

  /// For example `Tân An, 2026-01-31`.
  public func placeAndDate(_ place: String?, _ date: CalendarDate?) -> String {
    "\(place ?? "…………"), \(date.map { self.date($0) } ?? "…………")"
  }

  /// What stands below the title of who signs.
  public var signHere: String { "(signature, full name)" }

  /// For example `report.html: written`.
  public func note(_ remark: PrintRemark, at file: String) -> String {
    switch remark {
    case .printed: "\(file): printed"
    case .noProgram:
      "neither Chromium nor WeasyPrint is installed: open \(file) in a browser and print it on A4 paper, without headers "
        + "and footers of the browser, into a PDF"
    case .timedOut(let program, let seconds):
      "\(program) did not finish within \(seconds) seconds: open \(file) in a browser and print it from there"
    case .failed(let program): "\(program) failed: open \(file) in a browser and print it from there"
    }
  }
}
