public import StaffingDomain

/// The plan in a few figures: what `summary.json` says.
///
/// Two runs with the same input and options write the same bytes but for the block `seconds`; ``withoutSeconds`` takes
/// it away for a comparison.
public struct ResultSummary: Sendable, Hashable {
  /// How the solve ended.
  public var status: Status
  /// The objective of the plan.
  public var objective: HoursPerMonth
  /// Proved: no plan can be better; nil where nothing is proved.
  public var bound: HoursPerMonth?
  /// `(objective - bound) / max(do_nothing - bound, 1)`; nil without a bound.
  public var gap: Double?
  /// The gap at which this solve called a plan optimal.
  public var gapTolerance: Double
  /// The least objective when every officer stays, with the second post of today or without it, or is surplus.
  public var doNothing: HoursPerMonth
  /// `do_nothing - objective`.
  public var recovered: HoursPerMonth
  /// Heads and posts.
  public var counts: Counts
  /// Soft rules that the plan does not meet, with what that costs; sorted by file, line, commune and officer.
  public var unmetSoftRules: [UnmetSoftRule] = []
  /// Wall-clock seconds by stage; the only part that differs between two runs.
  public var seconds: [StageSeconds]
  /// The digest of the case, from ``InputDigest``.
  public var inputDigest: String
  /// The values of `--set` with which the case was solved, in the order given.
  public var overrides: [PolicyOverride]
  /// The what-ifs with which the case was solved, in the order in which they apply.
  public var whatIfs: [AppliedWhatIf] = []
  /// How the plan was made from an earlier one; nil where it was not.
  public var replanning: ReplanningSummary?
  /// The version of the program.
  public var version: String
  /// The language of the sentences in the folder.
  public var language = LanguageCode.english
  /// How the plan was searched, for example `direct`.
  public var strategy: String
  /// What a reader should know, in words: a limit that came first, rules that this version leaves out.
  public var notes: [String]
  /// The digests of the other files, sorted by file; the writer sets them.
  public var files: [FileDigest] = []
  /// The digest of the summary itself, from ``contentDigest()``; the writer sets it.
  public var ownDigest = ""

  /// Creates a summary; `recovered` and `gap` follow from the rest.
  public init(
    status: Status, objective: HoursPerMonth, bound: HoursPerMonth?, gapTolerance: Double, doNothing: HoursPerMonth,
    counts: Counts,
    seconds: [StageSeconds] = [], inputDigest: String, overrides: [PolicyOverride] = [], version: String,
    strategy: String, notes: [String] = []
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    gap = bound.map { max(0, (objective - $0).value) / max((doNothing - $0).value, 1) }
    self.gapTolerance = gapTolerance
    self.doNothing = doNothing
    recovered = doNothing - objective
    self.counts = counts
    self.seconds = seconds
    self.inputDigest = inputDigest
    self.overrides = overrides
    self.version = version
    self.strategy = strategy
    self.notes = notes
  }

  /// How a solve that left a plan ended.
  public enum Status: String, CaseIterable, Sendable, Hashable, Codable {
    /// The gap is within the tolerance.
    case optimal
    /// A limit or a cancellation came first; `gap` says how far the plan may be from the best.
    case feasible
  }

  /// The stages of a solve, in order.
  public enum Stage: String, CaseIterable, Sendable, Hashable, Codable {
    case read
    case workload
    case divide
    case coupling
    case provinces
    case options
    case orders
    case program
    case start
    case relaxation
    case integer
    case explain
    case audit
    case total
  }

  /// What a stage took.
  public struct StageSeconds: Sendable, Hashable {
    /// The stage.
    public var stage: Stage
    /// Wall-clock seconds.
    public var seconds: Double

    /// Creates the seconds of a stage.
    public init(_ stage: Stage, _ seconds: Double) {
      self.stage = stage
      self.seconds = seconds
    }
  }

  /// The same summary without the only part that differs between two runs.
  public var withoutSeconds: ResultSummary {
    var copy = self
    copy.seconds = []
    return copy
  }
}

extension ResultSummary {
  /// Heads and posts of a plan; the statuses add up to the officers.
  public struct Counts: Sendable, Hashable, Codable {
    /// Officers of the case.
    public var officers = 0
    /// Officers who keep their cell though they might move.
    public var stays = 0
    /// Officers whose commune changes.
    public var transfers = 0
    /// Officers whose position changes within their commune.
    public var positionChanges = 0
    /// Officers of the pool.
    public var pool = 0
    /// Officers without a post.
    public var surplus = 0
    /// Officers who leave before the middle of the horizon.
    public var leaving = 0
    /// Officers who are away for more than half of the horizon.
    public var away = 0
    /// Officers who may not be moved.
    public var pinned = 0
    /// Posts of all cells.
    public var posts = 0
    /// Posts that stay empty.
    public var vacancies = 0
    /// New officers.
    public var recruits = 0
    /// Officers who follow courses.
    public var trained = 0
    /// Posts whose work the pool does.
    public var sharedPosts = 0
    /// Officers who hold a second post: ``secondPostsKept`` and ``secondPostsTaken`` together.
    public var secondPosts = 0
    /// Officers who hold the second post that they hold today.
    public var secondPostsKept = 0
    /// Officers who hold a second post that they do not hold today as a second one.
    public var secondPostsTaken = 0
    /// Officers in the plan who no longer hold the second post of today as a second one.
    public var secondPostsGivenUp = 0
    /// Officers whose new position lies below the present one.
    public var rankDrops = 0

    /// Creates counts of 0.
    public init() {}

    /// The keys of the block `counts`.
    package enum CodingKeys: String, CodingKey, CaseIterable {
      case officers, stays, transfers
      case positionChanges = "position_changes"
      case pool, surplus, leaving, away, pinned, posts, vacancies, recruits, trained
      case sharedPosts = "shared_posts"
      case secondPosts = "second_posts"
      case secondPostsKept = "second_posts_kept"
      case secondPostsTaken = "second_posts_taken"
      case secondPostsGivenUp = "second_posts_given_up"
      case rankDrops = "rank_drops"
    }

    /// The count under a key.
    package subscript(key: CodingKeys) -> Int {
      switch key {
      case .officers: officers
      case .stays: stays
      case .transfers: transfers
      case .positionChanges: positionChanges
      case .pool: pool
      case .surplus: surplus
      case .leaving: leaving
      case .away: away
      case .pinned: pinned
      case .posts: posts
      case .vacancies: vacancies
      case .recruits: recruits
      case .trained: trained
      case .sharedPosts: sharedPosts
      case .secondPosts: secondPosts
      case .secondPostsKept: secondPostsKept
      case .secondPostsTaken: secondPostsTaken
      case .secondPostsGivenUp: secondPostsGivenUp
      case .rankDrops: rankDrops
      }
    }
  }
}
