internal import CWorkbooks

/// Reads the XML of a part as a stream: what there is to know of a part is for its subclasses, which are told of elements
/// and text as they come.
///
/// - Elements of other namespaces than those of workbooks are passed over, but count as levels.
/// - A document type is refused before anything of it is read, so that no entities are ever declared.
/// - A tag or comment that does not end within the limits is refused before the library holds more of it.
class PartReader {
  /// The name of the part.
  let part: String
  /// What bounds it.
  let limits: WorkbookLimits
  /// The level of the element that is told of, or within which text is: 1 for the part's own element.
  fileprivate(set) final var depth = 0
  private final var problem: WorkbookProblem?
  private final var isStopped = false
  private final var parser: XML_Parser?

  /// Creates a reader for a part.
  init(_ part: String, limits: WorkbookLimits) {
    (self.part, self.limits) = (part, limits)
  }

  /// An element starts.
  func start(_ name: ElementName, _ attributes: ElementAttributes) {}

  /// An element ends.
  func end(_ name: ElementName) {}

  /// Text within the element that started last; one text may come in several pieces.
  func append(_ text: UnsafeBufferPointer<UInt8>) {}

  /// The bytes that are given to the library at once.
  private static let pieceSize = 1 << 16

  /// Reads a part to its end, or until the reader stops.
  final func read(_ archive: WorkbookArchive) throws(WorkbookProblem) {
    let entry = try archive.open(part)
    let memory = XMLMemory(most: limits.xmlBytes)
    let outer = memory.enter()
    defer { XMLMemory.leave(outer) }
    var functions = XMLMemory.functions
    guard let parser = XML_ParserCreate_MM(nil, &functions, [ElementName.separator, 0]) else {
      throw .exceeds(.xmlBytes, most: limits.xmlBytes, part: part)
    }
    self.parser = parser
    defer {
      self.parser = nil
      XML_ParserFree(parser)
    }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, elementStarts, elementEnds)
    XML_SetCharacterDataHandler(parser, textComes)
    XML_SetStartDoctypeDeclHandler(parser, documentTypeStarts)
    try read(entry, parser, memory)
  }

  private final func read(
    _ entry: ArchiveEntry, _ parser: XML_Parser, _ memory: XMLMemory
  ) throws(WorkbookProblem) {
    var total = 0
    while true {
      guard let buffer = XML_GetBuffer(parser, Int32(PartReader.pieceSize)) else {
        throw .exceeds(.xmlBytes, most: limits.xmlBytes, part: part)
      }
      let count = try entry.read(into: buffer, most: PartReader.pieceSize)
      total += count
      guard XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0) == XML_STATUS_OK else {
        if memory.isExhausted { throw .exceeds(.xmlBytes, most: limits.xmlBytes, part: part) }
        return try checkEnd(parser, entry)
      }
      if let problem { throw problem }
      if count == 0 { return }
      if total - Int(XML_GetCurrentByteIndex(parser)) > limits.markupBytes {
        throw .exceeds(.markupBytes, most: limits.markupBytes, part: part)
      }
    }
  }

  /// What ended reading before the end of the part.
  private final func checkEnd(_ parser: XML_Parser, _ entry: ArchiveEntry) throws(WorkbookProblem) {
    if let problem { throw problem }
    if isStopped { return }
    let line = self.line
    try entry.checkRest()
    throw .malformed(part: part, line: line)
  }

  /// The line of what is told of, from 1.
  final var line: Int { parser.map { Int(XML_GetCurrentLineNumber($0)) } ?? 1 }

  /// Stops reading without a problem.
  final func stop() {
    guard !isStopped, let parser else { return }
    isStopped = true
    XML_StopParser(parser, 0)
  }

  /// Stops reading with a problem; the first one counts.
  final func fail(_ problem: WorkbookProblem) {
    if isStopped { return }
    self.problem = problem
    stop()
  }

  /// Stops reading because there is more of something than its limit.
  final func fail(_ limit: WorkbookLimit, _ most: Int) { fail(.exceeds(limit, most: most, part: part)) }

  /// The value of an attribute as a name of limited length; empty where there is none.
  final func name(_ value: AttributeValue?) -> String {
    let text = value?.text ?? ""
    if text.utf8.count > limits.nameBytes { fail(.nameBytes, limits.nameBytes) }
    return text
  }

  fileprivate final func starts(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    depth += 1
    guard !isStopped else { return }
    guard depth <= limits.depth else { return fail(.depth, limits.depth) }
    if let name = ElementName(name) { start(name, ElementAttributes(list)) }
  }

  fileprivate final func ends(_ name: UnsafePointer<CChar>) {
    if !isStopped, let name = ElementName(name) { end(name) }
    depth -= 1
  }

  fileprivate final func comes(_ text: UnsafeBufferPointer<UInt8>) {
    if !isStopped { append(text) }
  }
}

private func reader(_ data: UnsafeMutableRawPointer) -> Unmanaged<PartReader> { .fromOpaque(data) }

private func elementStarts(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let data, let name, let attributes else { return }
  reader(data)._withUnsafeGuaranteedRef { $0.starts(name, attributes) }
}

private func elementEnds(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  guard let data, let name else { return }
  reader(data)._withUnsafeGuaranteedRef { $0.ends(name) }
}

private func textComes(_ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<XML_Char>?, _ count: Int32) {
  guard let data, let text else { return }
  let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
  reader(data)._withUnsafeGuaranteedRef { $0.comes(bytes.assumingMemoryBound(to: UInt8.self)) }
}

private func documentTypeStarts(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?, _ system: UnsafePointer<XML_Char>?,
  _ publicName: UnsafePointer<XML_Char>?, _ hasInternalSubset: Int32
) {
  guard let data else { return }
  reader(data)._withUnsafeGuaranteedRef { $0.fail(.documentType(part: $0.part, line: $0.line)) }
}
