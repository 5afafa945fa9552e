internal import StaffingDomain
internal import Yams

/// Reads `policy.yml` and overrides into a ``Policy``, by the keys of ``PolicySchema``.
struct PolicyReader {
  /// A longer file is no policy.
  static let longestFile = 1 << 18
  /// The name under which findings cite overrides.
  static let overrideFile = "--set"

  private let log: FindingLog
  private var values: [String: Entry] = [:]
  /// Whether the file as a whole is no policy, so that nothing is known to be missing from it.
  private var isRefused = false
  /// Keys that hold something else than one value.
  private var refusedKeys: Set<String> = []

  /// One value and where it stands.
  struct Entry {
    var text: String
    var file: String
    var line: Int?
    var column: Int?
  }

  init(log: FindingLog) { self.log = log }

  /// Reads the policy.
  ///
  /// - Parameters:
  ///   - bytes: The file; nil where it could not be read.
  ///   - isFilePresent: Whether the folder holds the file.
  ///   - changes: The changes of what-ifs, in order; they come after the file and before the overrides.
  /// - Returns: The policy, and what each change did; nil for one that found nothing to change.
  static func read(
    bytes: [UInt8]?, isFilePresent: Bool, changes: [PolicyChange], overrides: [PolicyOverride], log: FindingLog
  ) -> (policy: PolicyReading, touched: [TouchedKey?]) {
    var reader = PolicyReader(log: log)
    if let bytes { reader.readFile(bytes) }
    let touched = changes.map { reader.apply($0) }
    var reading = reader.policy(isFilePresent: isFilePresent, wasRead: bytes != nil, overrides: overrides)
    (reading.given, reading.file) = (reader.given, bytes ?? [])
    for key in PolicySchema.keys { reading.written[key.key] = reader.values[key.name]?.text }
    return (reading, touched)
  }

  /// The values that are of the type of their key.
  private var given: [PolicyKey: Entry] {
    var given: [PolicyKey: Entry] = [:]
    for key in PolicySchema.keys {
      guard let entry = values[key.name], case .success = key.type.parse(entry.text) else { continue }
      given[key.key] = entry
    }
    return given
  }

  private mutating func policy(isFilePresent: Bool, wasRead: Bool, overrides: [PolicyOverride]) -> PolicyReading {
    apply(overrides)
    guard isFilePresent || values["plan_date"] != nil else {
      log.add(.error, .file(.missingPolicy), file: CasePart.policy.fileName)
      return PolicyReading()
    }
    return isRefused || !wasRead && isFilePresent ? PolicyReading() : policy()
  }
}

extension PolicyReader {
  private mutating func readFile(_ bytes: [UInt8]) {
    guard bytes.count <= PolicyReader.longestFile else {
      return refuse(.tooLong(bytes: PolicyReader.longestFile))
    }
    guard let text = YAMLDocument.text(of: bytes) else { return refuse(.notUTF8) }
    do throws(YAMLDocument.Refusal) {
      guard let root = try YAMLDocument.root(of: PolicyLines(text, log: log).text) else { return }
      collect(root)
    } catch {
      refuse(error.problem, line: error.line, column: error.column)
    }
  }

  private mutating func collect(_ root: Node) {
    if let scalar = root.scalar, scalar.string.isEmpty { return }
    guard let mapping = root.mapping else {
      isRefused = true
      return report(.policy(.notKeys), root.mark?.line)
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report(.policy(.keyIsNoWord), key.mark?.line)
        continue
      }
      guard let known = known(name, file: CasePart.policy.fileName, key.mark?.line, key.mark?.column) else { continue }
      guard let scalar = value.scalar else {
        report(.policy(.severalValues(key: name, known.type)), key.mark?.line, key.mark?.column)
        refusedKeys.insert(name)
        continue
      }
      if scalar.isNull { continue }
      values[name] = Entry(
        text: scalar.string, file: CasePart.policy.fileName, line: value.mark?.line, column: value.mark?.column)
    }
  }

  /// Applies one change of a what-if; nil, with a finding, where there is no value to change.
  private mutating func apply(_ change: PolicyChange) -> TouchedKey? {
    guard let key = PolicySchema.key(named: change.key) else { return nil }
    let before = values[change.key]?.text ?? key.defaultText ?? "none"
    let after: String
    switch change.action {
    case .set(let text): after = text
    case .none:
      values[change.key] = nil
      refusedKeys.remove(change.key)
      return TouchedKey(key: key.key, before: before, after: "none")
    case .multiply, .add:
      guard let number = ChangedNumber.value(before) else {
        // A value that is no number is reported where it stands.
        guard values[change.key] == nil, !refusedKeys.contains(change.key) else { return nil }
        log.add(.policy(.nothingToChange(key: change.key)), at: change.place)
        return nil
      }
      after = ChangedNumber.text(change.action.result(of: number), of: key.type)
    }
    values[change.key] = Entry(
      text: after, file: change.place.file, line: change.place.line, column: change.place.column)
    refusedKeys.remove(change.key)
    return TouchedKey(key: key.key, before: before, after: after)
  }

  private mutating func apply(_ overrides: [PolicyOverride]) {
    var given: Set<String> = []
    for override in overrides {
      guard known(override.key, file: PolicyReader.overrideFile, nil, nil) != nil else { continue }
      if !given.insert(override.key).inserted {
        log.add(.error, .policy(.setTwice(key: override.key)), file: PolicyReader.overrideFile)
      }
      values[override.key] = Entry(text: override.text, file: PolicyReader.overrideFile)
      refusedKeys.remove(override.key)
    }
  }

  /// The key of a name; nil, with a finding, where there is none.
  private func known(_ name: String, file: String, _ line: Int?, _ column: Int?) -> PolicyKeyFormat? {
    if let key = PolicySchema.key(named: name) { return key }
    if let strange = StrangeCharacter.first(in: name) {
      let fact = ValueFact.wrong(name: "the key", .strangeCharacter(ValueParser.shown(name), strange))
      log.add(.error, .value(fact), file: file, line: line, column: column)
      return nil
    }
    let nearest = NearestName.suggestion(for: name, among: PolicySchema.keys.map(\.name))
    log.add(
      .error, .policy(.unknownKey(ValueParser.shown(name), nearest: nearest)), file: file, line: line, column: column)
    return nil
  }
}

extension PolicyReader {
  /// Parses every value; wrong and missing ones are reported.
  private func policy() -> PolicyReading {
    guard var policy = CalendarDate(year: 2000, month: 1, day: 1).map(Policy.init(planDate:)) else {
      return PolicyReading()
    }
    var wrong: Set<String> = []
    for key in PolicySchema.keys where !parse(key, into: &policy) { wrong.insert(key.name) }
    var reading = PolicyReading()
    if !wrong.contains("plan_date") { reading.planDate = policy.planDate }
    if !wrong.contains("horizon_months") { reading.horizonMonths = policy.horizonMonths }
    if !wrong.contains("maximum_courses") { reading.maximumCourses = policy.maximumCourses }
    if !wrong.contains("settling_months") { reading.settlingMonths = policy.settlingMonths }
    if !wrong.contains("retirements") { reading.countsRetirements = policy.retirements }
    if !wrong.contains("cross_province") { reading.crossesProvinces = policy.crossProvince }
    if wrong.isDisjoint(with: PolicyReader.workingTimeKeys), hasWorkingTime(policy) {
      reading.availableWorkingTime = policy.availableWorkingTime
    }
    if wrong.isEmpty, reading.availableWorkingTime != nil { reading.policy = policy }
    return reading
  }

  private static let workingTimeKeys: Set = [
    "working_days", "public_holidays", "annual_leave", "sick_leave", "other_absence", "hours_per_day",
  ]

  /// Parses the value of one key, if given; false, with a finding, where it is wrong or a required one is missing.
  private func parse(_ key: PolicyKeyFormat, into policy: inout Policy) -> Bool {
    if refusedKeys.contains(key.name) { return false }
    guard let entry = values[key.name] else {
      guard key.isRequired else { return true }
      report(.policy(.missingKey(key.name)), nil)
      return false
    }
    switch key.type.parse(entry.text) {
    case .success(let value): policy[key.key] = value
    case .failure(let problem):
      let isNothing =
        key.defaultText == nil && !key.isRequired && Self.wordsForNothing.contains(entry.text.lowercased())
      let fact =
        isNothing
        ? CaseFact.policy(.wordForNothing(key: key.name, text: ValueParser.shown(entry.text), problem))
        : .value(.wrong(name: key.name, problem))
      log.add(.error, fact, file: entry.file, line: entry.line, column: entry.column)
      return false
    }
    return true
  }

  /// How people write that there is no limit.
  private static let wordsForNothing: Set = ["none", "nil", "no", "n/a", "unlimited", "không"]

  private func hasWorkingTime(_ policy: Policy) -> Bool {
    guard policy.availableWorkingDays.value <= Tolerances.comparison else { return true }
    let entry = ["working_days", "public_holidays", "annual_leave", "sick_leave", "other_absence"]
      .lazy.compactMap { values[$0] }.first
    log.add(
      .error, .policy(.noWorkingTime(days: policy.availableWorkingDays)),
      file: entry?.file ?? CasePart.policy.fileName, line: entry?.line, column: entry?.column)
    return false
  }

  /// Reports that the file is not read.
  private mutating func refuse(_ problem: YAMLFact.Problem, line: Int? = nil, column: Int? = nil) {
    isRefused = true
    report(.yaml(YAMLFact(.policy, problem)), line, column)
  }

  /// Reports an error of the file.
  private func report(_ fact: CaseFact, _ line: Int?, _ column: Int? = nil) {
    log.add(.error, fact, file: CasePart.policy.fileName, line: line, column: column)
  }
}
