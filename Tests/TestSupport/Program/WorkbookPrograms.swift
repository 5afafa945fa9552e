public import Foundation

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
    try PythonProgram.run("Workbooks/\(script)", arguments, by: python)
  }
}
