public import Foundation
internal import NIOSSL
public import StaffingDomain
internal import Workplace

/// What the server does besides answering, and with what.
public struct WorkSettings: Sendable, Hashable {
  /// The program `cadre`, which checks cases.
  public let program: URL
  /// The most bytes of a file that is taken.
  public let mostUploadBytes: Int
  /// How many files are checked at once.
  public let checks: Int
  /// How many runs go on at once.
  public let jobs: Int

  /// The usual size.
  public static let usualUploadBytes = 100_000_000

  /// Takes settings.
  public init(program: URL, mostUploadBytes: Int = WorkSettings.usualUploadBytes, checks: Int = 2, jobs: Int = 1) {
    (self.program, self.mostUploadBytes, self.checks) = (program, mostUploadBytes, max(1, checks))
    self.jobs = max(1, jobs)
  }

  /// Looks whether the program is there.
  ///
  /// - Throws: A ``ServerFault``.
  func check() throws {
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw ServerFault.programMissing(program.path)
    }
  }
}

/// How a server is to answer.
public struct ServerSettings: Sendable, Hashable {
  /// The certificate of the server and its private key, as files in the form PEM.
  public struct Certificate: Sendable, Hashable {
    /// The certificate, with those between it and the root.
    public let certificate: String
    /// The private key.
    public let key: String

    /// Names both files.
    public init(certificate: String, key: String) { (self.certificate, self.key) = (certificate, key) }
  }

  /// The name or the address at which it answers.
  public let host: String
  /// The port; 0 for one that is free.
  public let port: Int
  /// The certificate; nil for connections that are not encrypted.
  public let certificate: Certificate?
  /// The language for those who have chosen none.
  public let language: LanguageCode

  /// Checks and takes settings.
  ///
  /// - Throws: A ``ServerFault`` where passwords would cross a network for all to read.
  public init(host: String, port: Int, certificate: Certificate?, language: LanguageCode) throws {
    guard certificate != nil || Self.isLoopback(host) else { throw ServerFault.hostNeedsCertificate(host: host) }
    (self.host, self.port, self.certificate, self.language) = (host, port, certificate, language)
  }

  /// Whether only this machine reaches a host.
  ///
  /// Of names only `localhost` counts: what others mean may change.
  static func isLoopback(_ host: String) -> Bool {
    if host.lowercased() == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts.allSatisfy { $0 != nil } && parts[0] == 127
  }

  /// The address as browsers write it.
  func address(port: Int) -> String {
    let host = self.host.contains(":") ? "[\(self.host)]" : self.host
    let isUsual = port == (certificate == nil ? 80 : 443)
    return "\(certificate == nil ? "http" : "https")://\(host)\(isUsual ? "" : ":\(port)")"
  }

  /// What encrypts connections; nil without a certificate.
  func encryption() throws -> TLSConfiguration? {
    guard let certificate else { return nil }
    let chain: [NIOSSLCertificate]
    do {
      chain = try NIOSSLCertificate.fromPEMFile(certificate.certificate)
    } catch {
      throw ServerFault.certificateNotUsable(certificate.certificate, reason: "\(error)")
    }
    do {
      let key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
      configuration.minimumTLSVersion = .tlsv12
      // A key that is not the certificate's shows here, not at the first visitor.
      _ = try NIOSSLContext(configuration: configuration)
      return configuration
    } catch {
      throw ServerFault.certificateNotUsable(certificate.key, reason: "\(error)")
    }
  }
}
