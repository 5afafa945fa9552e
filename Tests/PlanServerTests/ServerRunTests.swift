import Foundation
import TestSupport
import Testing

/// The server as a program of its own, on a port of this machine.
private final class ServerRun {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  /// The program that was built with the tests.
  static func program(_ name: String) throws -> URL {
    try Project.program.get().deletingLastPathComponent().appendingPathComponent(name)
  }

  init(_ arguments: [String], program: String = "cadre-server", language: String = "en") throws {
    process.executableURL = try Self.program(program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["CADRE_LANGUAGE": language]) { $1 }
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// What it printed, up to a line that begins so.
  func lines(until begin: String) -> [String] {
    var text = ""
    while !text.split(separator: "\n").contains(where: { $0.hasPrefix(begin) }) || !text.hasSuffix("\n") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      text += String(decoding: data, as: UTF8.self)
    }
    return text.split(separator: "\n").map(String.init)
  }

  /// Asks it to stop; how it ended.
  func stop(_ signal: Int32 = SIGTERM) -> Int32 {
    kill(process.processIdentifier, signal)
    return end().status
  }

  /// How it ended by itself, and what it said.
  func end() -> (status: Int32, errors: String) {
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  deinit { if process.isRunning { process.terminate() } }
}

/// What a program of the machine printed.
private func printed(_ program: String, _ arguments: [String]) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : ""
}

private func isInstalled(_ program: String) -> Bool { (try? printed(program, ["--version"]).isEmpty) == false }

@Suite("The server as a program")
struct ServerRunTests {
  private static func address(in lines: [String]) throws -> String {
    let line = try #require(lines.first { $0.hasPrefix("Cadre answers at ") })
    return String(try #require(line.split(separator: " ").dropFirst(3).first).dropLast(2))
  }

  @Test(
    "It starts, prints the first link, answers, and stops cleanly when it is asked to", arguments: [SIGTERM, SIGINT])
  func whole(signal: Int32) throws {
    let folder = try TemporaryFolder()
    let data = folder.url.appendingPathComponent("data").path
    let server = try ServerRun(["--data", data, "--port", "0"])
    let lines = server.lines(until: "There is no administrator yet.")
    let address = try Self.address(in: lines)
    let link = try #require(lines.last?.split(separator: " ").last.map(String.init))
    #expect(link.hasPrefix(address) && lines.contains { $0.hasPrefix("The audit trail is whole") })
    if isInstalled("curl") {
      #expect(try printed("curl", ["-s", link]).contains("Add the first administrator"))
    }
    let second = try ServerRun(["--data", data, "--port", "0"]).end()
    #expect(second.status == 64 && second.errors.contains("Another server uses the folder"))
    #expect(server.stop(signal) == 0)
    // The next one finds the data, with a new link.
    let again = try ServerRun(["--data", data, "--port", "0"])
    let next = again.lines(until: "There is no administrator yet.")
    #expect(next.last?.split(separator: " ").last.map(String.init) != link && next.last != nil)
    #expect(again.stop() == 0)
  }

  @Test("A case is added where there is none yet, and only there")
  func load() throws {
    let folder = try TemporaryFolder()
    let data = folder.url.appendingPathComponent("data").path
    let workbook = folder.url.appendingPathComponent("two communes.xlsx")
    _ = try printed(
      try Project.program.get().path,
      ["template", workbook.path, "--from", Project.root.appendingPathComponent("scenarios/01-two-communes").path])
    let sentences = [
      "The case 'two communes' was added.", "There are cases already, so that 'two communes' was not added.",
    ]
    for sentence in sentences {
      let server = try ServerRun(["--data", data, "--port", "0", "--load", workbook.path])
      let lines = server.lines(until: "There is no administrator yet.")
      #expect(lines.contains(sentence), "\(lines)")
      #expect(server.stop() == 0)
    }
  }

  @Test("cadre serve is the same program, and says how to build it where it is missing")
  func serve() throws {
    let folder = try TemporaryFolder()
    let server = try ServerRun(
      ["serve", "--data", folder.url.appendingPathComponent("data").path, "--port", "0"], program: "cadre")
    _ = try Self.address(in: server.lines(until: "There is no administrator yet."))
    #expect(server.stop() == 0)
    let alone = folder.url.appendingPathComponent("cadre")
    try FileManager.default.copyItem(at: try Project.program.get(), to: alone)
    let process = Process()
    let errors = Pipe()
    process.executableURL = alone
    process.arguments = ["serve", "--data", "x"]
    process.environment = ProcessInfo.processInfo.environment.merging(["CADRE_LANGUAGE": "en"]) { $1 }
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64 && text.contains("swift build -c release --product cadre-server"))
  }

  @Test(
    "What cannot be served is told in a sentence: 64",
    arguments: [
      (["--host", "0.0.0.0"], "Without a certificate the server answers this machine only, not '0.0.0.0'"),
      (["--certificate", "c.pem"], "--certificate needs --key"), (["--key", "k.pem"], "--key needs --certificate"),
      (["--link", "nobody"], "There is no user 'nobody'."),
      (["--load", "none.zip"], "The file 'none.zip' of --load is not"),
      (["--load", "/dev/null"], "'/dev/null' cannot be added as a case: Send an Excel workbook"),
      (["--language", "xx"], "'xx' is no language of Cadre"),
      (["--certificate", "c.pem", "--key", "k.pem"], "'c.pem' cannot be used"),
    ])
  func refused(_ options: [String], _ sentence: String) throws {
    let folder = try TemporaryFolder()
    let data = folder.url.appendingPathComponent("data").path
    let end = try ServerRun(["--data", data, "--port", "0"] + options).end()
    #expect(end.status == 64 && end.errors.contains(sentence), "\(end)")
  }

  @Test(
    "A misread command line is told in the language of the program, with its usage and where the help is: 64",
    arguments: [
      ([], "Missing expected argument '--data <folder>'", "câu lệnh còn thiếu “--data <folder>”"),
      (
        ["--data", "x", "--prot", "1"], "Unknown option '--prot'. Did you mean '--port'?",
        "không có tùy chọn “--prot”; có phải “--port” không?"
      ),
      (
        ["--prot", "1"], "Unknown option '--prot'. Did you mean '--port'?",
        "không có tùy chọn “--prot”; có phải “--port” không?"
      ),
      (
        ["--data", "x", "--port", "\u{1B}[31m"], "The value '<U+001B>[31m' is invalid for '--port <port>'",
        "giá trị “<U+001B>[31m” không dùng được cho “--port <port>”"
      ),
      (["--data", "x", "--language", "xx"], "'xx' is no language of Cadre", "Không có ngôn ngữ “xx”"),
    ])
  func misread(_ arguments: [String], _ english: String, _ vietnamese: String) throws {
    for (program, words) in [("cadre-server", arguments), ("cadre", ["serve"] + arguments)] {
      let plain = try ServerRun(words, program: program).end()
      #expect(plain.status == 64 && plain.errors.hasPrefix("Error: \(english)"), "\(plain)")
      #expect(plain.errors.contains("\nUsage: cadre-server "), "\(plain)")
      let told = try ServerRun(words, program: program, language: "vi").end()
      #expect(told.status == 64 && told.errors.hasPrefix("Lỗi: \(vietnamese)"), "\(told)")
      #expect(told.errors.contains("\nCách dùng: cadre-server "), "\(told)")
      #expect(told.errors.hasSuffix("\n  Chạy “cadre-server --help” để xem hướng dẫn.\n"), "\(told)")
    }
  }

  @Test("A port that is taken is told as such: 64")
  func taken() throws {
    let folder = try TemporaryFolder()
    let first = try ServerRun(["--data", folder.url.appendingPathComponent("a").path, "--port", "0"])
    let address = try Self.address(in: first.lines(until: "There is no administrator yet."))
    let port = try #require(address.split(separator: ":").last.map(String.init))
    let end = try ServerRun(["--data", folder.url.appendingPathComponent("b").path, "--port", port]).end()
    #expect(end.status == 64 && end.errors.contains("Another program answers at 127.0.0.1, port \(port)."))
    #expect(first.stop() == 0)
  }

  @Test("With a certificate connections are encrypted", .enabled(if: isInstalled("curl") && isInstalled("openssl")))
  func encrypted() throws {
    let folder = try TemporaryFolder()
    let (certificate, key) = (
      folder.url.appendingPathComponent("c.pem").path, folder.url.appendingPathComponent("k.pem").path
    )
    _ = try printed(
      "openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
      ])
    let server = try ServerRun([
      "--data", folder.url.appendingPathComponent("data").path, "--port", "0", "--certificate", certificate, "--key",
      key,
    ])
    let address = try Self.address(in: server.lines(until: "There is no administrator yet."))
    #expect(address.hasPrefix("https://127.0.0.1:"))
    let page = try printed("curl", ["-s", "-i", "--cacert", certificate, "\(address)/sign-in"])
    #expect(page.contains("Set-Cookie: __Host-cadre-form=") && page.contains("; Secure"))
    #expect(page.contains("Strict-Transport-Security: max-age=31536000"))
    #expect(server.stop() == 0)
  }
}
