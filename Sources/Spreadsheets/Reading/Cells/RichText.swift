/// A text that may consist of runs with fonts of their own, while it is read: a shared text, or one within its cell.
///
/// Phonetic runs, which tell how to pronounce the others, are left out. White space at both ends of a run counts where the
/// XML says so.
struct RichText {
  /// The bytes of the text so far.
  private(set) var bytes: [UInt8] = []
  /// The first font with letters of its own that a run has.
  private(set) var font: SheetFont?
  /// The level of the element that is the text.
  private let level: Int
  private var isPhonetic = false
  private var keepsSpace = false
  /// The level of the run's text that is read; nil between them.
  private var textLevel: Int?
  private var textStart = 0
  private var textKeepsSpace = false

  /// Creates an empty text.
  ///
  /// - Parameter keepsSpace: Whether the elements around it say that white space counts.
  init(level: Int, keepsSpace: Bool) {
    (self.level, self.keepsSpace) = (level, keepsSpace)
  }

  /// An element within the text starts.
  mutating func start(_ name: ElementName, _ attributes: ElementAttributes, depth: Int) {
    if name == "t" {
      guard depth == level + 1 || depth == level + 2, !isPhonetic, textLevel == nil else { return }
      textLevel = depth
      textStart = bytes.count
      textKeepsSpace = keepsSpace || attributes.keepsSpace
    } else if name == "rPh" {
      isPhonetic = true
    } else if name == "rFont", depth == level + 3, font == nil, let value = attributes.value("val") {
      let runFont = SheetFont(String(value.text.prefix(RichText.longestFontName)))
      if runFont.letters != .unicode { font = runFont }
    }
  }

  /// No font has a longer name.
  private static let longestFontName = 64

  /// An element within the text ends.
  mutating func end(_ name: ElementName, depth: Int) {
    if textLevel == depth {
      textLevel = nil
      if !textKeepsSpace { trim() }
    } else if name == "rPh" {
      isPhonetic = false
    }
  }

  /// Text comes.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, depth: Int) {
    if textLevel == depth { bytes.append(contentsOf: text) }
  }

  /// Starts anew with an empty text.
  mutating func removeAll(keepsSpace: Bool) {
    bytes.removeAll(keepingCapacity: true)
    (font, isPhonetic, textLevel, self.keepsSpace) = (nil, false, nil, keepsSpace)
  }

  /// Removes white space at both ends of the last run.
  private mutating func trim() {
    let run = bytes[textStart...]
    guard let first = run.first, let last = run.last, ASCII.isSpace(first) || ASCII.isSpace(last) else { return }
    bytes.replaceSubrange(textStart..., with: Array(ASCII.trimmed(run)))
  }
}
