internal import StaffingDomain

/// The table that references name: its codes, and what to say about a code that is not among them.
struct ReferenceTarget<Entity> {
  let table: CaseTable
  var index = CodeIndex<Entity>()
  /// Tables that named unknown codes which could not be judged, because some codes of the target are unreadable.
  private(set) var unjudged: Set<String> = []
  /// The first table that named a code although the target's file is missing.
  private(set) var namedWithoutFile: String?
  /// Codes that what-ifs took out, and by which change.
  var removed: [String: InputPlace] = [:]
  /// Codes of the target that are to blame for unknown ones: what they look like, and the files that name that.
  private(set) var blamedLookAlikes: [String: Set<String>] = [:]
  /// Codes of the target, by place, that a spreadsheet changed: how others write each, and in which files.
  private(set) var blamedNumbers: [Int: (damage: CodeDamage, files: Set<String>)] = [:]
  private var suggestions: [String: String?] = [:]
  /// The codes of the target by their number, made when the first unknown code is looked at.
  private var numbers: [String: Int]?

  /// A search goes through all codes: after this many comparisons remedies are general, so that a large table with
  /// wrong codes everywhere is checked in seconds.
  private var comparisonsLeft = 2_000_000

  init(_ table: CaseTable) { self.table = table }

  /// The entity that an unknown code most likely means: nothing of it should count as missing for a slip in its code.
  func likely(_ code: String) -> Ordinal<Entity>? {
    guard case .some(.some(var name)) = suggestions[code] else { return nil }
    if case .found(let ordinal) = name.withUTF8({ index.lookup($0) }) { return ordinal }
    return nil
  }

  /// Why a code is unknown.
  enum Unknown {
    /// Another finding explains it.
    case explained
    /// A fact about this cell alone.
    case fact(ReferenceFact)
    /// It holds a character that is not what it looks like.
    case strange(StrangeCharacter)
    /// A spreadsheet changed it.
    case damaged(CodeDamage)
  }

  /// What to report about an unknown code.
  mutating func unknown(_ code: String, from file: String) -> Unknown {
    guard index.isPresent else {
      if namedWithoutFile == nil { namedWithoutFile = file }
      return .explained
    }
    if let strange = StrangeCharacter.first(in: code), isMistyped(code, strange) { return .strange(strange) }
    guard index.isComplete else {
      unjudged.insert(file)
      return .explained
    }
    if let change = removed[code] {
      return .fact(.takenOut(table, code: ValueParser.shown(code), by: change))
    }
    if let known = index.lookAlikes[code] {
      suggestions[code] = .some(known.text)
      blamedLookAlikes[code, default: []].insert(file)
      return .explained
    }
    if let known = index.spacedCodes[code] {
      suggestions[code] = .some(known)
      return .explained
    }
    return damage(of: code, from: file)
      ?? .fact(.unknown(table, code: ValueParser.shown(code), nearest: nearest(to: code)))
  }

  /// Whether the strange characters of a code keep it from being found: invisible ones always, look-alikes where the code
  /// that it looks like is there.
  private mutating func isMistyped(_ code: String, _ strange: StrangeCharacter) -> Bool {
    let plain = StrangeCharacter.plain(code)
    suggestions[code] = .some(plain)
    if holds(plain) || !strange.isLookAlike { return true }
    suggestions[code] = nil
    return false
  }

  private func holds(_ code: String) -> Bool {
    var code = code
    if case .unknown = code.withUTF8({ index.lookup($0) }) { return false }
    return true
  }

  /// What a spreadsheet did to the code, or to the one of the target that it means; nil where nothing shows.
  private mutating func damage(of code: String, from file: String) -> Unknown? {
    if SpreadsheetCode.isShortened(code) { return .damaged(.shortened) }
    if SpreadsheetCode.isDay(code) { return .damaged(.day) }
    guard let number = SpreadsheetCode.number(code) else { return nil }
    let numbers = self.numbers ?? index.numbers()
    self.numbers = numbers
    guard let id = numbers[number] else { return nil }
    let known = index.code(of: id)
    suggestions[code] = .some(known)
    if SpreadsheetCode.hasDecimals(code) { return .damaged(.decimals(code: known)) }
    if SpreadsheetCode.hasDecimals(known) { return blame(id, .decimals(code: code), file) }
    // Where both have zeros, or one that is not lost at the start, somebody mistyped the code.
    switch (SpreadsheetCode.hasLeadingZeros(code), SpreadsheetCode.hasLeadingZeros(known)) {
    case (false, true): return .damaged(.lostZeros(code: known))
    case (true, false): return blame(id, .lostZeros(code: code), file)
    default: return nil
    }
  }

  private mutating func blame(_ id: Int, _ damage: CodeDamage, _ file: String) -> Unknown {
    blamedNumbers[id, default: (damage, [])].files.insert(file)
    return .explained
  }

  private mutating func nearest(to code: String) -> String? {
    if let known = suggestions[code] { return known }
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= index.count
    let nearest = NearestName.suggestion(for: code, among: index.codes)
    suggestions[code] = .some(nearest)
    return nearest
  }
}
