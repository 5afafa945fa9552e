public import Foundation

/// axe and Playwright, which `make test` brings, with a Chromium of the machine: they look at pages as readers do.
public enum PagePrograms {
  private static let python = Project.root.appendingPathComponent(".build/pages-venv/bin/python")
  private static let ready = Project.root.appendingPathComponent(".build/pages-venv/ready")

  /// The Chromium of the machine; nil where there is none.
  private static let chromium: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Whether all of them are there.
  public static let areThere = chromium != nil && FileManager.default.fileExists(atPath: ready.path)

  /// What is wrong with a page on a screen of some width.
  public struct Sight: Decodable, Sendable {
    /// The name of the file.
    public let page: String
    /// The pixels of the screen.
    public let width: Int
    /// Findings of axe that are serious or critical, each with the element.
    public let grave: [String]
    /// Pixels that the page is wider than the screen.
    public let overflow: Int
  }

  /// Looks at pages at each width.
  public static func look(at pages: [URL]) throws -> [Sight] {
    let found = try PythonProgram.run("Pages/look.py", [chromium ?? ""] + pages.map(\.path), by: python)
    return try JSONDecoder().decode([Sight].self, from: found)
  }

  /// What a walk through the workplace came to.
  public struct Walk: Decodable, Sendable {
    /// What was reached, in order.
    public let reached: [String]
    /// Findings of axe that are serious or critical, each with its page.
    public let grave: [String]
    /// Pages that are wider than the screen.
    public let wide: [String]
    /// What stopped the walk; nil where it came to its end.
    public let error: String?
    /// Every origin that a page asked.
    public let origins: [String]
    /// The origin of the server.
    public let own: String
  }

  /// Walks through the workplace with a case, from its import to the report that is signed.
  ///
  /// - Parameters:
  ///   - program: The program that starts the server.
  ///   - scenario: The folder of the case.
  ///   - folder: Takes the data of the server.
  public static func walk(program: URL, scenario: URL, folder: URL) throws -> Walk {
    let found = try PythonProgram.run(
      "Pages/walk.py", [chromium ?? "", program.path, scenario.path, folder.path], by: python)
    return try JSONDecoder().decode(Walk.self, from: found)
  }
}
