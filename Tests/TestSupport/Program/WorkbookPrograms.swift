public import Foundation
import Testing

/// Other programs that read and make workbooks: openpyxl, calamine and XlsxWriter, which `make test` brings, and LibreOffice.
public enum WorkbookPrograms {
  private static let python = Project.root.appendingPathComponent(".build/workbooks-venv/bin/python")

  /// Whether those are there that `make test` brings.
  public static let areThere = FileManager.default.isExecutableFile(atPath: python.path)

  /// Whether LibreOffice is there.
  public static let isLibreOfficeThere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/soffice") }

  /// Runs a script of `Tests/Workbooks`; a script that fails is a failed expectation with what it said.
  ///
  /// - Returns: What the script printed.
  @discardableResult
  public static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let errors = folder.url.appendingPathComponent("errors.txt")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = python
    process.arguments = [Project.root.appendingPathComponent("Tests/Workbooks/\(script)").path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let found = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = try String(contentsOf: errors, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(said)")
    return found
  }
}
