internal import CWorkbooks
internal import Foundation

/// The local name of an element, as long as its start or end is told.
struct ElementName {
  private let start: UnsafePointer<CChar>
  private let count: Int

  /// Splits the name that the library tells: the namespace, a separator, and the local name.
  ///
  /// - Returns: nil for names of namespaces that are not read.
  init?(_ name: UnsafePointer<CChar>) {
    let length = strlen(name)
    var place = length
    while place > 0, name[place - 1] != ElementName.separator { place -= 1 }
    guard place == 0 || ElementName.isKnown(name, place - 1) else { return nil }
    (start, count) = (name + place, length - place)
  }

  /// Whether it is a name.
  static func == (name: ElementName, other: StaticString) -> Bool {
    name.count == other.utf8CodeUnitCount && memcmp(name.start, other.utf8Start, name.count) == 0
  }

  /// Stands between namespace and local name; the library refuses namespaces that hold it.
  static let separator = CChar(10)

  /// Whether a namespace is one of those of workbooks and relationships, transitional or strict.
  private static func isKnown(_ name: UnsafePointer<CChar>, _ length: Int) -> Bool {
    if isName(name, length, "http://schemas.openxmlformats.org/spreadsheetml/2006/main") { return true }
    return isName(name, length, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      || isName(name, length, "http://schemas.openxmlformats.org/package/2006/relationships")
  }

  private static func isName(_ name: UnsafePointer<CChar>, _ length: Int, _ other: StaticString) -> Bool {
    length == other.utf8CodeUnitCount && memcmp(name, other.utf8Start, length) == 0
  }
}

/// The attributes of an element, as long as its start is told.
struct ElementAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Takes the list that the library tells: names and values in turn.
  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

  /// The value of an attribute without a namespace; nil where there is none.
  func value(_ name: StaticString) -> AttributeValue? {
    let length = name.utf8CodeUnitCount
    var place = list
    while let key = place[0], let value = place[1] {
      if hasPrefix(key, name), key[length] == 0 {
        return AttributeValue(value)
      }
      place += 2
    }
    return nil
  }

  /// The value of an attribute with a namespace that ends in a certain way, as transitional and strict ones do alike.
  func value(_ name: StaticString, namespaceEnding ending: StaticString) -> AttributeValue? {
    var place = list
    while let key = place[0], let value = place[1] {
      let length = strlen(key)
      let rest = length - name.utf8CodeUnitCount - 1
      if rest >= ending.utf8CodeUnitCount, key[rest] == ElementName.separator, hasPrefix(key + rest + 1, name),
        hasPrefix(key + rest - ending.utf8CodeUnitCount, ending)
      {
        return AttributeValue(value)
      }
      place += 2
    }
    return nil
  }

  /// Whether the element says that white space counts.
  var keepsSpace: Bool {
    guard let value = value("space", namespaceEnding: "XML/1998/namespace") else { return false }
    return value == "preserve"
  }

  /// Whether a text begins with another one.
  private func hasPrefix(_ text: UnsafePointer<CChar>, _ prefix: StaticString) -> Bool {
    for index in 0..<prefix.utf8CodeUnitCount where text[index] != CChar(bitPattern: prefix.utf8Start[index]) {
      return false
    }
    return true
  }
}

/// The value of an attribute, as long as its element's start is told: a sequence of bytes.
struct AttributeValue: Sequence, IteratorProtocol {
  /// The first byte of the value, which a zero ends.
  private var start: UnsafePointer<CChar>

  /// Takes a value.
  init(_ start: UnsafePointer<CChar>) { self.start = start }

  /// The next byte; nil at the end.
  mutating func next() -> UInt8? {
    guard start[0] != 0 else { return nil }
    defer { start += 1 }
    return UInt8(bitPattern: start[0])
  }

  /// The value as text.
  var text: String { String(cString: start) }

  /// The value as a number of decimal digits; nil for anything else, and for numbers of more than nine digits.
  var number: Int? {
    var value = 0
    var place = start
    while place[0] != 0 {
      guard let digit = ASCII.digit(UInt8(bitPattern: place[0])), place - start < 9 else { return nil }
      value = value * 10 + digit
      place += 1
    }
    return place == start ? nil : value
  }

  /// Whether the value stands for yes.
  var isTrue: Bool { self == "1" || self == "true" || self == "on" }

  /// Whether it is a text.
  static func == (value: AttributeValue, other: StaticString) -> Bool {
    let length = strlen(value.start)
    return length == other.utf8CodeUnitCount && memcmp(value.start, other.utf8Start, length) == 0
  }
}
