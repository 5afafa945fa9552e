internal import StaffingDomain

/// Checks that a template asks for nothing that letters do not have.
struct TemplateCheck {
  /// Sections that lie deeper within each other are refused: reading them would take too much of the stack.
  static let deepest = 40

  private let source: TemplateSource
  private(set) var findings: Set<TemplateFinding> = []
  /// The texts of the partials in use, by name.
  private(set) var partials: [String: String] = [:]
  private var hasLetters = false
  private var seen: Set<Visit> = []

  /// A partial at a place, which need not be looked at twice.
  private struct Visit: Hashable {
    let name: String
    let frames: [Frame]
  }

  /// What a section brings into view.
  private enum Frame: Hashable {
    case entries(LetterScope)
    case text
    /// A flag, or the section of something that is missing.
    case nothing
  }

  /// A section that is open.
  private struct OpenSection {
    let expression: TemplateExpression
    let tag: TemplateTag
    let frame: Frame
  }

  /// A file that is being checked.
  private struct Reading {
    let file: String
    /// What is in view around it.
    let around: [Frame]
    /// The partials that it lies within.
    let names: [String]
    /// Its sections that are open.
    var open: [OpenSection] = []

    /// What is in view.
    var frames: [Frame] { around + open.map(\.frame) }
  }

  init(_ text: String, of source: TemplateSource) {
    self.source = source
    check(text, file: source.fileName, around: [.entries(.document)], within: [])
    if !hasLetters, findings.isEmpty { findings.insert(TemplateFinding(.error, .noLetters, file: source.fileName)) }
  }

  /// Checks a file, or the text of a partial as it stands at a place.
  private mutating func check(_ text: String, file: String, around: [Frame], within names: [String]) {
    var reading = Reading(file: file, around: around, names: names)
    for tag in TemplateTag.all(in: text) {
      switch tag.kind {
      case .unclosed: report(.unclosedTag, at: tag, in: reading)
      case .unsupported(let kind): report(.unsupported(kind), at: tag, in: reading)
      case .partial: include(tag, in: reading)
      case .value, .section, .inverted, .end:
        guard let expression = TemplateExpression(tag.text) else {
          report(.malformedName(tag.text), at: tag, in: reading)
          continue
        }
        check(expression, tag, in: &reading)
        guard reading.frames.count <= Self.deepest else {
          return report(.tooDeep(most: Self.deepest), at: tag, in: reading)
        }
      }
    }
    for section in reading.open { report(.unclosedSection(section.tag.text), at: section.tag, in: reading) }
  }

  private mutating func check(_ expression: TemplateExpression, _ tag: TemplateTag, in reading: inout Reading) {
    switch tag.kind {
    case .end:
      guard let place = reading.open.lastIndex(where: { $0.expression == expression }) else {
        return report(.strayEnd(tag.text, open: reading.open.last?.tag.text), at: tag, in: reading)
      }
      for section in reading.open[(place + 1)...] {
        report(.unclosedSection(section.tag.text), at: section.tag, in: reading)
      }
      reading.open.removeSubrange(place...)
    case .value:
      switch type(of: expression, tag, in: reading) {
      case nil, .text, .number: break
      case .flag, .list, .place: report(.noText(tag.text), at: tag, in: reading)
      }
    default:
      let frame = frame(of: expression, tag, in: reading)
      reading.open.append(OpenSection(expression: expression, tag: tag, frame: frame))
    }
  }

  private mutating func report(_ fact: TemplateFact, at tag: TemplateTag, in reading: Reading) {
    findings.insert(TemplateFinding(.error, fact, file: reading.file, line: tag.line, column: tag.column))
  }

  /// What a section brings into view.
  private mutating func frame(of expression: TemplateExpression, _ tag: TemplateTag, in reading: Reading) -> Frame {
    switch type(of: expression, tag, in: reading) {
    case .list(let scope):
      guard tag.kind == .section else { return .nothing }
      if reading.frames.contains(.entries(scope)) { report(.sectionWithinItself(tag.text), at: tag, in: reading) }
      if scope == .letter { hasLetters = true }
      return .entries(scope)
    case .text: return tag.kind == .section ? .text : .nothing
    case .number, .place:
      report(.noSection(tag.text), at: tag, in: reading)
      return .nothing
    case .flag, nil: return .nothing
    }
  }

  /// What an expression comes to; nil where it is reported.
  private mutating func type(
    of expression: TemplateExpression, _ tag: TemplateTag, in reading: Reading
  ) -> TemplateType? {
    guard var type = type(of: expression.name, tag, in: reading) else { return nil }
    for name in expression.functions.reversed() {
      guard let function = TemplateFunction(rawValue: name) else {
        let known = TemplateFunction.allCases.map(\.rawValue)
        let nearest = NearestName.suggestion(for: name, among: known)
        report(.unknownFunction(name, nearest: nearest, known: known), at: tag, in: reading)
        return nil
      }
      guard let result = function.result(of: type) else {
        report(.unfitFunction(name), at: tag, in: reading)
        return nil
      }
      type = result
    }
    return type
  }

  private mutating func type(of name: String, _ tag: TemplateTag, in reading: Reading) -> TemplateType? {
    let innermost = reading.frames.last { $0 != .nothing }
    if name.isEmpty {
      if case .entries(let scope) = innermost, scope != .document { return .place }
      // The function around it is the one to blame.
      return .flag
    }
    if name == ".", innermost == .text { return .text }
    let visible = LetterField.allCases.filter { reading.frames.contains(.entries($0.scope)) }.map(\.rawValue)
    guard let field = LetterField(rawValue: name) else {
      let nearest =
        NearestName.suggestion(for: name, among: visible)
        ?? NearestName.suggestion(for: name, among: LetterField.allCases.map(\.rawValue))
      report(.unknownField(name, nearest: nearest, known: visible), at: tag, in: reading)
      return nil
    }
    guard visible.contains(name) else {
      report(.misplacedField(name, section: field.scope.list?.rawValue ?? ""), at: tag, in: reading)
      return nil
    }
    switch field.shape {
    case .text: return .text
    case .flag: return .flag
    case .list(let scope): return .list(scope)
    }
  }

  /// Checks a partial as if its text stood at the place of the tag.
  private mutating func include(_ tag: TemplateTag, in reading: Reading) {
    let name = tag.text
    guard source.partials.contains(name) else {
      let nearest = NearestName.suggestion(for: name, among: source.partials)
      return report(.unknownPartial(name, nearest: nearest, known: source.partials), at: tag, in: reading)
    }
    guard !reading.names.contains(name) else { return report(.circularPartial(name), at: tag, in: reading) }
    guard reading.names.count < Self.deepest else {
      return report(.tooDeep(most: Self.deepest), at: tag, in: reading)
    }
    guard seen.insert(Visit(name: name, frames: reading.frames)).inserted else { return }
    let file = TemplateSource.fileName(ofPartial: name)
    switch TemplateSource.text(of: source.read(name)) {
    case .failure(let refusal): findings.insert(TemplateFinding(.error, refusal.fact, file: file))
    case .success(let text):
      partials[name] = text
      check(text, file: file, around: reading.frames, within: reading.names + [name])
    }
  }
}
