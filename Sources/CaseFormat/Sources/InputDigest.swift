import StaffingDomain

/// The digest that ties a results folder to the case it was computed from.
enum InputDigest {
  /// SHA-256 over `policy.yml` and the tables that a case has, in the order of their names.
  ///
  /// Each part counts with the name of its file, a line feed, its length in decimal digits, a line feed, and its bytes.
  /// Nothing else counts, and no table that plans do not depend on.
  /// - Returns: 64 hexadecimal digits in lower case; nil where a part was not read to its end.
  static func digest(of contents: [CasePart: PartBytes]) -> String? {
    var hash = SHA256()
    for (part, content) in contents.sorted(by: { $0.key.fileName < $1.key.fileName }) where part.isOfPlan {
      let bytes: [UInt8]
      switch content {
      case .whole(let all): bytes = all
      case .cells(let texts): bytes = texts.hashedBytes
      case .broken, .unreadable: return nil
      }
      guard part.mostBytes.map({ bytes.count < $0 }) ?? true else { return nil }
      hash.update(Array("\(part.fileName)\n\(bytes.count)\n".utf8))
      hash.update(bytes)
    }
    return hash.finalizeHexadecimal()
  }

  /// SHA-256 over the bytes of one part; nil where there is none or it was not read to its end.
  static func digest(of part: CasePart, in contents: [CasePart: PartBytes]) -> String? {
    switch contents[part] {
    case .whole(let bytes): SHA256.hexadecimal(of: bytes)
    case .cells(let texts): SHA256.hexadecimal(of: texts.hashedBytes)
    case .broken, .unreadable, nil: nil
    }
  }
}
