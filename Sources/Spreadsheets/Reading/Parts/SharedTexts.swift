/// The texts that cells share: each is stored once, and cells refer to it by its place.
final class SharedTexts: PartReader {
  /// The texts, by place; empty ones count.
  private(set) var texts: [String] = []
  /// The fonts of texts whose letters are not what their bytes say, by place.
  private(set) var fonts: [Int: SheetFont] = [:]
  private var text = RichText(level: 2, keepsSpace: false)
  private var isText = false
  private var keepsSpace = false
  private var size = 0

  /// Reads the shared texts of a workbook.
  init(_ part: String, in archive: WorkbookArchive) throws(WorkbookProblem) {
    super.init(part, limits: archive.limits)
    try read(archive)
  }

  /// What every text takes besides its letters.
  private static let sizePerText = 64

  override func start(_ name: ElementName, _ attributes: ElementAttributes) {
    if depth == 1 {
      keepsSpace = attributes.keepsSpace
    } else if depth == 2 {
      isText = name == "si"
      text.removeAll(keepsSpace: keepsSpace || attributes.keepsSpace)
    } else if isText {
      text.start(name, attributes, depth: depth)
    }
  }

  override func end(_ name: ElementName) {
    guard isText else { return }
    if depth > 2 { return text.end(name, depth: depth) }
    isText = false
    guard texts.count < limits.sharedTexts else { return fail(.sharedTexts, limits.sharedTexts) }
    let whole = CellText.text(text.bytes)
    guard !CellText.isTooLong(whole, limits) else { return fail(.textLength, limits.textLength) }
    size += whole.utf8.count + SharedTexts.sizePerText
    guard size <= limits.sharedTextBytes else { return fail(.sharedTextBytes, limits.sharedTextBytes) }
    if let font = text.font { fonts[texts.count] = font }
    texts.append(whole)
  }

  override func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    self.text.append(text, depth: depth)
    if self.text.bytes.count > limits.textLength * CellText.escapeSize { fail(.textLength, limits.textLength) }
  }
}
