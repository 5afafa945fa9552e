internal import Foundation

/// The order of Vietnamese words, as dictionaries and ICU's collation for `vi` have it.
///
/// Letters come first: a, ă, â, b, c, d, đ, e, ê ... o, ô, ơ ... u, ư. Words whose letters agree are ordered by their tones
/// from the first one: none, grave, hook above, tilde, acute, dot below. Then small letters come before capitals. Spaces
/// come before punctuation, that before digits, and digits before letters. Other scripts follow by the numbers of their
/// characters, which is not ICU's order of them.
///
/// Source: Unicode CLDR, the tailoring of the root collation for Vietnamese.
public struct VietnameseOrder: Sendable, Hashable {
  private let letters: [UInt32]
  private let marks: [UInt8]
  private let capitals: [Bool]

  /// The place of a text in the order.
  ///
  /// Making it takes the time of a few comparisons, so keep it where many texts are sorted.
  public init(_ text: String) {
    var key = VietnameseKey()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars { key.append(scalar) }
    (letters, marks, capitals) = (key.letters, key.marks, key.capitals)
  }

  /// Texts in the order; equal ones keep theirs.
  public static func sorted(_ texts: [String]) -> [String] { sorted(texts) { VietnameseOrder($0) } }

  /// Elements in the order of what a key makes of them; equal ones keep their order.
  public static func sorted<Element, Key: Comparable>(
    _ elements: [Element], by key: (Element) -> Key
  ) -> [Element] {
    elements.map { (key($0), $0) }.enumerated().sorted { left, right in
      if left.element.0 < right.element.0 { return true }
      if right.element.0 < left.element.0 { return false }
      return left.offset < right.offset
    }.map(\.element.1)
  }
}

extension VietnameseOrder: Comparable {
  /// Letters decide, then tones, then capitals.
  public static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    if left.marks != right.marks { return left.marks.lexicographicallyPrecedes(right.marks) }
    return left.capitals.lexicographicallyPrecedes(right.capitals) { !$0 && $1 }
  }
}

/// The order of Vietnamese people: by given name, which is the last word, then by the words before it, surname first.
///
/// `Trần Văn An` comes before `Lê Thị Bình`.
public struct PersonOrder: Sendable, Hashable, Comparable {
  private let given: VietnameseOrder
  private let others: VietnameseOrder

  /// The place of a person's name in the order.
  public init(_ name: String) {
    let words = name.split { $0.isWhitespace }
    given = VietnameseOrder(words.last.map(String.init) ?? "")
    others = VietnameseOrder(words.dropLast().joined(separator: " "))
  }

  /// Given names decide, then surname and middle names.
  public static func < (left: PersonOrder, right: PersonOrder) -> Bool {
    left.given == right.given ? left.others < right.others : left.given < right.given
  }
}
