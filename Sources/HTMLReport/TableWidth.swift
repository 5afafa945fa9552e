import Reporting
import Wording

extension PageTable {
  /// Whether the table may be wider than the screen of a telephone, so that its box scrolls there.
  ///
  /// Judged by the longest word of each column, with letters and cells rather too wide than too narrow: a box that scrolls
  /// has to be reached by keys, one that never does should not stop them.
  ///
  /// - Parameter form: The form of the section, which sets the size of letters.
  func mayScroll(in form: PageSection.Form) -> Bool {
    let places = columns.indices.filter { !columns[$0].isWide }
    let letters = places.reduce(0) { sum, place in
      let cells = rows.lazy.map { $0.cells.indices.contains(place) ? Self.longestWord($0.cells[place].text) : 0 }
      return sum + max(Self.longestWord(columns[place].heading), cells.max() ?? 0)
    }
    let size =
      switch form {
      case .plain: 1.0
      case .dense: 0.86
      case .denser: 0.7
      case .densest: 0.58
      }
    return (Double(letters) * 8 + Double(places.count) * 11) * size > Self.narrowestBox
  }

  /// Pixels of the box on a screen that is 360 of them wide.
  private static var narrowestBox: Double { 308 }

  /// Letters between two places where a line may end.
  private static func longestWord(_ text: String) -> Int {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" || "-–—".contains($0) }.map(\.count).max() ?? 0
  }
}
