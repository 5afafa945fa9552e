/// Texts that are data and no prose, whole as they are: a name of two words is none of its words.
struct KnownData: Sendable {
  /// By their first word, the longest first.
  private var phrases: [String: [[Character]]] = [:]
  /// Whether a text that is one word of small letters is a code.
  private let allowsCodes: Bool

  /// - Parameter allowsCodes: Whether a text that is one word of small letters is a code, as in documents and tables.
  init(_ texts: some Sequence<String>, coding allowsCodes: Bool) {
    self.allowsCodes = allowsCodes
    for text in Set(texts) {
      let characters = Array(text)
      if let word = Self.words(in: characters).first { phrases[word.text, default: []].append(characters) }
    }
    for word in phrases.keys { phrases[word]?.sort { $0.count > $1.count } }
  }

  /// The words of a text that have a letter and belong to no known text.
  func prose(in text: String) -> [String] {
    if allowsCodes, text.allSatisfy({ ("a"..."z").contains($0) || $0 == "_" }) { return [] }
    let characters = Array(text)
    var prose: [String] = []
    var end = 0
    for word in Self.words(in: characters) where word.start >= end {
      if isCut(characters, from: word.start, known: phrases[word.text]) { return prose }
      if let known = phrases[word.text]?.first(where: { Self.stands($0, in: characters, at: word.start) }) {
        end = word.start + known.count
      } else if word.text.contains(where: \.isLetter), !isComposed(word.text), !Self.isDigest(word.text) {
        prose.append(word.text)
      }
    }
    return prose
  }

  /// Whether the rest of a text is the beginning of a known one that a picture had no room for.
  private func isCut(_ characters: [Character], from start: Int, known: [[Character]]?) -> Bool {
    guard characters.last == "…", let known else { return false }
    let rest = characters[start..<(characters.count - 1)]
    return known.contains { $0.starts(with: rest) }
  }

  /// Whether a word is made of known ones, such as a code of a couple in a commune.
  private func isComposed(_ word: String) -> Bool {
    let parts = word.split(separator: "_")
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.contains(where: \.isLetter) || phrases[String(part)]?.contains { $0.elementsEqual(part) } == true
      }
  }

  private static func isDigest(_ word: String) -> Bool { word.count == 64 && word.allSatisfy(\.isHexDigit) }

  private static func words(in characters: [Character]) -> [(text: String, start: Int)] {
    var words: [(text: String, start: Int)] = []
    var open = false
    for (place, character) in characters.enumerated() {
      guard character.isPartOfWord else {
        open = false
        continue
      }
      if open { words[words.count - 1].text.append(character) } else { words.append((String(character), place)) }
      open = true
    }
    return words
  }

  /// Whether a known text stands at a place, and no word of it goes on behind it.
  ///
  /// It begins with a word there, as its own first word does.
  private static func stands(_ phrase: [Character], in characters: [Character], at place: Int) -> Bool {
    let lead = phrase.prefix { !$0.isPartOfWord }.count
    let start = place - lead
    guard start >= 0, start + phrase.count <= characters.count else { return false }
    let end = start + phrase.count
    guard characters[start..<end].elementsEqual(phrase) else { return false }
    return end == characters.count || !characters[end].isPartOfWord || !characters[end - 1].isPartOfWord
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}
