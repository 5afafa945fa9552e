internal import StaffingDomain

/// A file of the site; its address has the digest of its bytes, so that browsers may keep it for good.
enum Asset: String, CaseIterable {
  case style, script, icon

  /// The text of the file.
  var text: String {
    switch self {
    case .style: StyleSheet.text
    case .script: Script.text
    case .icon: Icon.text
    }
  }

  /// The type of its text.
  var type: String {
    switch self {
    case .style: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    case .icon: "image/svg+xml"
    }
  }

  private var suffix: String {
    switch self {
    case .style: "css"
    case .script: "js"
    case .icon: "svg"
    }
  }

  /// The name of the file in addresses.
  var name: String { Self.names[self] ?? rawValue }

  /// The address of the file.
  var address: String { "/assets/\(name)" }

  private static let names: [Asset: String] = Dictionary(
    uniqueKeysWithValues: allCases.map { asset in
      let digest = SHA256.hexadecimal(of: Array(asset.text.utf8)).prefix(16)
      return (asset, "\(asset.rawValue)-\(digest).\(asset.suffix)")
    })
}

/// The sign of the site in the tabs of browsers: posts, one of them filled.
enum Icon {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#08376b"/>\
    <g fill="none" stroke="#fff" stroke-width="1.5"><circle cx="5" cy="5" r="1.75"/><circle cx="5" cy="11" r="1.75"/>\
    <circle cx="11" cy="5" r="1.75"/></g><circle cx="11" cy="11" r="2.5" fill="#fff"/></svg>

    """
}
