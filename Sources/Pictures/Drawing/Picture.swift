/// A finished drawing, for a file of its own or within a page.
public struct Picture: Sendable, Hashable {
  /// Pixels from left to right.
  public let width: Int
  /// Pixels from top to bottom.
  public let height: Int
  /// Its name.
  public let title: String
  /// What it shows, for whoever hears it; nil for nothing more than its name.
  public let summary: String?
  private let body: [String]

  init(width: Int, height: Int, title: String, summary: String?, body: [String]) {
    (self.width, self.height, self.title, self.summary, self.body) = (width, height, title, summary, body)
  }

  /// The drawing as an SVG file.
  public var file: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(size: "width=\"\(width)\" height=\"\(height)\" ", names: "", title: "<title>", summary: "<desc>") + "\n"
  }

  /// The drawing as an element of an HTML page, as wide as the page lets it be.
  ///
  /// - Parameter id: What no other picture of the page is called: letters, digits and hyphens.
  public func element(id: String) -> String {
    let names = "role=\"img\" aria-labelledby=\"\(id)-title\(summary == nil ? "" : " \(id)-summary")\" "
    return element(
      size: "", names: names, title: "<title id=\"\(id)-title\">", summary: "<desc id=\"\(id)-summary\">")
  }

  private func element(size: String, names: String, title start: String, summary second: String) -> String {
    let texts =
      ["\(start)\(MarkupText.escaped(title))</title>"]
      + (summary.map { ["\(second)\(MarkupText.escaped($0))</desc>"] } ?? [])
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)viewBox=\"0 0 \(width) \(height)\" \(names)"
      + "font-family=\"Helvetica, Arial, sans-serif\" fill=\"#1a1a1a\">\n"
      + (texts + body).map { "  \($0)\n" }.joined() + "</svg>"
  }
}
