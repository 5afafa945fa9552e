/// What the command line asks for.
struct Invocation {
  static let usage = """
    usage: Smoke [--all] [--record] [--seconds] [--only PREFIX] FOLDER-OF-THRESHOLDS
      --all      the slow benchmarks too
      --record   take the counts as thresholds; implies --all
      --seconds  say how long each single run took
      --only     the benchmarks whose names begin so
    """

  private(set) var isRecording = false
  private(set) var includesSlow = false
  private(set) var showsSeconds = false
  private(set) var prefix = ""
  let folder: String

  /// Reads the arguments; nil where they cannot be understood.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    guard let last = rest.popLast(), !last.hasPrefix("-") else { return nil }
    folder = last
    while let argument = rest.popFirst() {
      switch argument {
      case "--all": includesSlow = true
      case "--record": (isRecording, includesSlow) = (true, true)
      case "--seconds": showsSeconds = true
      case "--only":
        guard let value = rest.popFirst() else { return nil }
        prefix = value
      default: return nil
      }
    }
  }
}
