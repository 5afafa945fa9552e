internal import Crypto
internal import Foundation

/// A secret of 256 random bits that its holder shows; the store knows its hash only.
struct Token: Sendable {
  /// The secret, in 43 signs of base 64 for addresses.
  let text: String

  /// Draws a new one.
  init() {
    let key = SymmetricKey(size: .bits256)
    text = key.withUnsafeBytes { bytes in
      Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
  }

  /// Takes one that somebody shows; nil where it cannot be one.
  init?(shown text: String) {
    guard text.utf8.count == 43, text.utf8.allSatisfy(Self.isSign) else { return nil }
    self.text = text
  }

  var hash: Data { Data(Crypto.SHA256.hash(data: Data(text.utf8))) }

  private static func isSign(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// The tokens of forms: what a page of another site cannot know, and so cannot send.
///
/// A token is derived from the secret in the cookie of the browser, so that nothing has to be kept for it.
public enum FormToken {
  /// Draws a secret for a browser that has no session.
  public static func seed() -> String { Token().text }

  /// Whether a text can be a secret that was drawn here.
  public static func isSeed(_ text: String) -> Bool { Token(shown: text) != nil }

  /// The token of the forms that are shown to the holder of a secret.
  public static func token(for secret: String) -> String {
    AuditChain.hexadecimal(code(for: secret))
  }

  /// Whether a token is the one for a secret, in a time that tells nothing.
  public static func isValid(_ token: String, for secret: String) -> Bool {
    SameBytes.areSame(Data(token.utf8), Data(self.token(for: secret).utf8))
  }

  private static func code(for secret: String) -> Data {
    Data(HMAC<Crypto.SHA256>.authenticationCode(for: Data("form".utf8), using: SymmetricKey(data: Data(secret.utf8))))
  }
}

/// Compares secrets.
enum SameBytes {
  /// Whether two texts of bytes are the same, in a time that depends on their length only.
  static func areSame(_ first: Data, _ second: Data) -> Bool {
    guard first.count == second.count else { return false }
    return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
