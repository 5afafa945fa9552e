/// A name, number or word that a fact is made of, so that facts of one place and code have an order.
///
/// Parts are found by reflection, in the order of their declaration: no fact can be forgotten, and only the few findings
/// that agree in everything else are taken apart.
enum FactPart: Comparable {
  case number(Double)
  case text(String)

  /// The parts of a fact: first which one it is, then what it holds.
  static func parts(of fact: Any) -> [FactPart] {
    switch fact {
    case let text as String: return [.text(text)]
    case let number as Int: return [.number(Double(number))]
    case let number as Double: return [.number(number)]
    case let word as any RawRepresentable: return parts(of: word.rawValue)
    default: break
    }
    let mirror = Mirror(reflecting: fact)
    guard mirror.displayStyle == .enum else { return mirror.children.flatMap { parts(of: $0.value) } }
    guard let child = mirror.children.first else { return [.text("\(fact)")] }
    return [.text(child.label ?? "")] + parts(of: child.value)
  }

  /// Numbers come first, by size; texts follow the order of their bytes.
  static func < (left: FactPart, right: FactPart) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first < second
    case (.text(let first), .text(let second)): first.utf8.lexicographicallyPrecedes(second.utf8)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
