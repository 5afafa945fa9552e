/// How much room texts take, roughly, as no font is at hand.
enum ShortText {
  /// A text of at most so many characters; what is cut shows.
  static func cut(_ text: String, to most: Int) -> String {
    text.count <= most ? text : text.prefix(max(1, most - 1)) + "…"
  }

  /// The size of a label that has room for so many characters of size 12: a longer one is set smaller before it is cut.
  static func size(of text: String, room: Int) -> Int {
    text.count <= room ? 12 : text.count * 11 <= room * 12 ? 11 : 9
  }

  /// About how wide a text is: half of its size for each character and a little more.
  static func width(_ text: String, size: Int) -> Double { Double(text.count * size) * 0.56 }
}
