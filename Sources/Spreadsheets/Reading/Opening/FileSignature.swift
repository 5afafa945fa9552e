/// What the first bytes of a file tell about all of it.
enum FileSignature {
  /// What makes of a file something else than an archive; nil for an archive.
  static func kind(of source: WorkbookSource) -> FileKind? {
    let start = source.bytes(0..<textSize)
    if start.isEmpty { return .empty }
    if archives.contains(where: { start.starts(with: $0) }) { return nil }
    if start.starts(with: CompoundFile.signature) { return CompoundFile.kind(of: source) }
    if streams.contains(where: { start.starts(with: $0) }) { return .oldWorkbook }
    if isPrintDocument(start) { return .printDocument }
    guard let text = text(of: start) else { return .unknown }
    return kind(ofText: text)
  }

  /// Whether a file begins as a PDF does, perhaps behind a mark of UTF-8 and blank lines, as some programs send it.
  private static func isPrintDocument(_ start: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = start.dropFirst(start.starts(with: mark) ? mark.count : 0).drop {
      $0 == 0x20 || (0x09...0x0D).contains($0)
    }
    return rest.starts(with: Array("%PDF-".utf8))
  }

  /// How archives begin: with an entry, or with the end of none.
  private static let archives: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]

  /// How workbooks of the oldest versions begin: their first record, BOF, by version.
  private static let streams: [[UInt8]] = [
    [0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00], [0x09, 0x08, 0x08, 0x00],
    [0x09, 0x08, 0x10, 0x00],
  ]

  /// The bytes at the start that are looked at.
  private static let textSize = 4_096

  /// The first bytes as text in small letters; nil where they are none.
  private static func text(of start: [UInt8]) -> String? {
    let isLittle = start.starts(with: [0xFF, 0xFE])
    if isLittle || start.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: start.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(start[index]), UInt16(start[index + 1]))
        return isLittle ? first | second << 8 : first << 8 | second
      }
      return String(decoding: units, as: UTF16.self).lowercased()
    }
    let isText = start.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1A || $0 == 0x1B }
    return isText ? String(decoding: start, as: UTF8.self).lowercased() : nil
  }

  private static func kind(ofText text: String) -> FileKind {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let head = String(String.UnicodeScalarView(start.prefix(64)))
    let isMarkup = head.hasPrefix("<?xml") || head.hasPrefix("<!--")
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet"), head.hasPrefix("<"), !text.contains("<html") {
      return .workbookXML2003
    }
    if pages.contains(where: head.hasPrefix) || isMarkup && text.contains("<html") { return .webPage }
    return isMarkup ? .markup : .text
  }

  /// How web pages begin, and those that hold their pictures.
  private static let pages = [
    "<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<style", "<div", "mime-version:",
  ]
}

/// Compound files, in which Office before 2007 keeps its documents, and Office since then those under a password.
///
/// Source: MS-CFB, sections 2.2 (header) and 2.6.1 (directory entries); MS-OFFCRYPTO, section 2.3.
enum CompoundFile {
  /// How they begin.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// What the streams within tell; their entries stand at multiples of 128 bytes, wherever the directory lies.
  static func kind(of source: WorkbookSource) -> FileKind {
    var kind = FileKind.oldDocument
    for start in stride(from: 0, to: source.size, by: pieceSize) {
      let piece = source.bytes(start..<start + pieceSize)
      for offset in stride(from: 0, to: piece.count - entrySize + 1, by: entrySize) {
        if encrypted.contains(where: { isEntry(piece, offset, named: $0) }) { return .encryptedDocument }
        if workbooks.contains(where: { isEntry(piece, offset, named: $0) }) { kind = .oldWorkbook }
      }
    }
    return kind
  }

  private static let pieceSize = 1 << 16
  private static let entrySize = 128
  private static let encrypted = ["EncryptedPackage", "EncryptionInfo"].map(field)
  private static let workbooks = ["Workbook", "Book", "WORKBOOK", "BOOK"].map(field)

  /// The name of an entry: UTF-16, then zeros.
  private static func field(of name: String) -> [UInt8] {
    name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] } + [0, 0]
  }

  /// Whether an entry has a name; its length stands behind the 64 bytes for it.
  private static func isEntry(_ bytes: [UInt8], _ offset: Int, named field: [UInt8]) -> Bool {
    bytes[offset] == field[0] && bytes[offset + 64] == UInt8(field.count)
      && bytes[offset..<offset + field.count].elementsEqual(field)
  }
}
