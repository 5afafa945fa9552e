internal import HTTPTypes

/// Whether a form came from a page of this server, as the browser tells.
enum SameOrigin {
  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

  /// Every browser of the last years sends one of the two headers with a form, and no page can make it lie.
  static func holds(of request: HTTPRequest, isSecure: Bool) -> Bool {
    let site = fetchSite.flatMap { request.headerFields[$0] }
    if let site, site != "same-origin" { return false }
    guard let origin = request.headerFields[.origin] else { return site != nil }
    guard let host = request.authority, !host.isEmpty else { return false }
    return origin.lowercased() == "\(isSecure ? "https" : "http")://\(host.lowercased())"
  }
}
