import StaffingDomain

/// Annual volumes of a commune and the staff that they ask for.
struct CommuneWorkload: Sendable {
  /// Units a year by activity, in the order of the catalogue.
  let volumes: [Int]
  /// Required staff by position, by WISN with the default policy.
  let required: [Double]
  /// Posts by position: as decided, else the contract's rounding, at least the minimum.
  let posts: [Int]
  /// The individual task of the commune, where it has one: its place in the catalogue and hours a year.
  let individualTask: (place: Int, hours: Int)?
}

enum WorkloadDraw {
  /// Hours a year of the default policy: 229 days of 8 hours.
  private static let availableHours = 1832.0
  /// Brings the mean of the required staff next to the mean of the establishment.
  private static let level = 0.93

  static func draw(commune: GeneratedCommune, number: Int, scale: Double, streams: RandomStreams) -> CommuneWorkload {
    var stream = streams.stream(.workload, number)
    let intensities = Intensities(commune: commune, stream: &stream)
    let thousands = Double(commune.population) / 1000
    let volumes = ActivityCatalogue.all.map { activity in
      let size = activity.fixedVolume + activity.volumePerThousand * thousands
      let noise = stream.unbiasedFactor(deviation: 0.14)
      return Int((size * intensities.factor(of: activity) * noise * scale * level).rounded())
    }
    var taskStream = streams.stream(.individualAllowances, number)
    var task: (place: Int, hours: Int)?
    if taskStream.chance(0.6) {
      let place = taskStream.integer(0...(AllowanceCatalogue.individualTasks.count - 1))
      task = (place: place, hours: 20 * taskStream.integer(4...22))
    }
    return complete(volumes: volumes, task: task, commune: commune)
  }

  private static func complete(
    volumes: [Int], task: (place: Int, hours: Int)?, commune: GeneratedCommune
  ) -> CommuneWorkload {
    var hours = [Double](repeating: 0, count: PositionKind.allCases.count)
    for (activity, volume) in zip(ActivityCatalogue.all, volumes) {
      let slowdown = 1 + 0.3 * activity.onlineShare * (1 - commune.digitalReadiness)
      hours[activity.position.offset] += Double(volume) * activity.unitHours * slowdown
    }
    var required = PositionKind.allCases.map { kind in
      hours[kind.offset] / availableHours / (1 - AllowanceCatalogue.supportShare(of: kind))
    }
    if let task {
      let position = AllowanceCatalogue.individualTasks[task.place].position
      required[position.offset] += Double(task.hours) / availableHours
    }
    let posts = PositionKind.allCases.map { kind in
      EstablishmentFrame.decidedPosts(of: kind, population: commune.population)
        ?? max(kind.profile.minimumPosts, roundedPosts(required[kind.offset]))
    }
    return CommuneWorkload(volumes: volumes, required: required, posts: posts, individualTask: task)
  }

  /// The contract's rounding: down where the rest is at most a tenth of the whole part (of 1 at least) and 0.5.
  private static func roundedPosts(_ required: Double) -> Int {
    let whole = required.rounded(.down)
    let allowed = min(0.1 * max(whole, 1), 0.5)
    return Int(whole) + (required - whole <= allowed + Tolerances.comparison ? 0 : 1)
  }
}

/// How much more or less of each kind of work a commune has than its residents say.
private struct Intensities {
  let dossiers: Double
  let standing: Double
  let fields: [Double]
  let urban: Double
  let rural: Double
  let mountain: Double

  init(commune: GeneratedCommune, stream: inout RandomStream) {
    dossiers = (0.68 + 0.46 * commune.urbanity) * stream.unbiasedFactor(deviation: 0.32)
    standing = stream.unbiasedFactor(deviation: 0.06)
    fields = ActivityField.allCases.map { _ in stream.unbiasedFactor(deviation: 0.16) }
    urban = 0.35 + 1.25 * commune.urbanity
    rural = 1.35 - 1.1 * commune.urbanity
    mountain = commune.isMountain ? 1.5 : 0.45
  }

  func factor(of activity: ActivityProfile) -> Double {
    let field = fields[ActivityField.allCases.firstIndex(of: activity.field) ?? 0]
    return switch activity.driver {
    case .dossiers: dossiers * field
    case .counter: dossiers
    case .standing: standing * field
    case .urban: urban * field
    case .rural: rural * field
    case .mountain: mountain * field
    }
  }
}
