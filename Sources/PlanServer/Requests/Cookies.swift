internal import HTTPTypes

/// The cookies of the site: two secrets, which no script may read and no other site makes the browser send, and the language.
struct SiteCookies: Sendable {
  /// What a browser keeps.
  enum Name: String, Sendable, CaseIterable {
    /// The secret of the session.
    case session
    /// The secret behind the tokens of forms while nobody is signed in.
    case form
    /// The language.
    case language
  }

  /// Whether the connection is encrypted: then cookies never leave on one that is not, and no other machine of the domain
  /// can set them (the prefix `__Host-`).
  let isSecure: Bool

  private func key(_ name: Name) -> String { (isSecure ? "__Host-cadre-" : "cadre-") + name.rawValue }

  /// The value of a cookie in a request.
  func value(_ name: Name, in headers: HTTPFields) -> String? {
    let key = key(name)
    for header in headers[values: .cookie] {
      for part in header.split(separator: ";") {
        let sides = part.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, sides[0].drop(while: { $0 == " " }) == key else { continue }
        return String(sides[1])
      }
    }
    return nil
  }

  /// The header that sets a cookie; without a value the browser forgets it.
  func header(_ name: Name, _ value: String?) -> String {
    var header = "\(key(name))=\(value ?? ""); Path=/; HttpOnly; SameSite=Strict"
    if isSecure { header += "; Secure" }
    if value == nil { header += "; Max-Age=0" } else if name == .language { header += "; Max-Age=31536000" }
    return header
  }
}
