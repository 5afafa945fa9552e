import StaffingDomain
import Testing
import Workplace

@testable import PlanServer

@Suite("Settings of the server")
struct ServerSettingsTests {
  @Test(
    "Without a certificate this machine only is answered",
    arguments: [
      ("127.0.0.1", true), ("127.8.9.10", true), ("localhost", true), ("LOCALHOST", true), ("::1", true),
      ("0.0.0.0", false), ("::", false), ("10.0.0.1", false), ("127.0.0.1.evil.example", false), ("127.0.0", false),
      ("128.0.0.1", false), ("cadre.example", false), ("", false), ("localhost.evil.example", false),
    ])
  func loopback(_ host: String, _ isAllowed: Bool) throws {
    if isAllowed {
      _ = try ServerSettings(host: host, port: 8080, certificate: nil, language: .english)
    } else {
      #expect(throws: ServerFault.hostNeedsCertificate(host: host)) {
        try ServerSettings(host: host, port: 8080, certificate: nil, language: .english)
      }
    }
    let pair = ServerSettings.Certificate(certificate: "c.pem", key: "k.pem")
    _ = try ServerSettings(host: host, port: 443, certificate: pair, language: .english)
  }

  @Test("A certificate that is not there is told before anything is answered")
  func certificate() throws {
    let pair = ServerSettings.Certificate(certificate: "/nowhere/c.pem", key: "/nowhere/k.pem")
    let settings = try ServerSettings(host: "0.0.0.0", port: 443, certificate: pair, language: .english)
    do {
      _ = try settings.encryption()
      Issue.record("there is no such certificate")
    } catch ServerFault.certificateNotUsable(let file, _) {
      #expect(file == "/nowhere/c.pem")
    }
  }

  @Test("Addresses are as browsers write them")
  func addresses() throws {
    let six = try ServerSettings(host: "::1", port: 0, certificate: nil, language: .english)
    #expect(six.address(port: 8391) == "http://[::1]:8391" && six.address(port: 80) == "http://[::1]")
  }
}
