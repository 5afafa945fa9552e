/// Finds the known name that a planner most likely meant.
package enum NearestName {
  /// The nearest of some names by edit distance, where it is near enough to be a slip.
  ///
  /// Of equals the one with the same characters in another order wins, then the first.
  ///
  /// Near enough: the same but for capitals or lost leading zeros, or at most one edit for every three characters of
  /// the longer text (one edit at least).
  package static func suggestion(for text: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    var best: (name: String, rank: (distance: Int, anagram: Int))?
    let sorted = wanted.sorted()
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      if candidate == wanted || isWithoutLeadingZeros(wanted, of: candidate) { return name }
      // Two characters of two have nothing in common after an edit of each.
      let longest = max(wanted.count, candidate.count)
      let limit = min(max(1, longest / 3), longest - 1)
      guard abs(wanted.count - candidate.count) <= limit, longest > 1 else { continue }
      let distance = editDistance(wanted, candidate)
      guard distance <= limit, distance <= best?.rank.distance ?? .max else { continue }
      let rank = (distance, candidate.sorted() == sorted ? 0 : 1)
      if best.map({ rank < $0.rank }) ?? true { best = (name, rank) }
    }
    return best?.name
  }

  private static func isWithoutLeadingZeros(_ text: [Unicode.Scalar], of code: [Unicode.Scalar]) -> Bool {
    code.count > text.count && code.suffix(text.count) == text[...]
      && code.prefix(code.count - text.count).allSatisfy { $0 == "0" }
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [Int](repeating: row, count: right.count + 1)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
