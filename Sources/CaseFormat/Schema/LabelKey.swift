import Tables

/// What is compared of a code or a label: its letters and digits, whatever their capitals and tones, with d for đ.
///
/// Letters that an encoding has damaged count as what they were.
package enum LabelKey {
  /// The key of a text, without its spaces and marks of punctuation.
  package static func key(of text: String) -> String {
    SearchFolding.folded(DamagedLetters.repaired(text)).filter { $0.isLetter || $0.isNumber }
  }
}
