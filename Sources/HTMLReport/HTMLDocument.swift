internal import Pictures
public import Reporting
internal import StaffingDomain
internal import Wording

/// Renders documents as HTML: one file that asks for nothing from anywhere, without scripts, for screen and A4 paper.
///
/// Every text is escaped here and nowhere else. A figure is a `data` element with its value; `data-source` says where it
/// comes from, on the element itself or, in tables of a file's rows, in parts on the table, the row and the heading of the
/// column. The same document gives the same bytes.
public struct HTMLDocument: Sendable {
  private let document: PageDocument

  /// Takes a document.
  public init(_ document: PageDocument) { self.document = document }

  /// The page.
  public var text: String {
    var page = HTMLText()
    page.line("<!DOCTYPE html>")
    page.line("<html lang=\"\(document.language.rawValue)\">")
    page.line("<head>")
    page.line("<meta charset=\"utf-8\">")
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    page.line("<title>\(HTMLText.escaped(document.title))</title>")
    page.line("<style>\(PageStyle.text)</style>")
    page.line("</head>")
    page.line("<body>")
    if let head = document.head { page.head(head) }
    page.line("<main>")
    page.line("<h1>\(HTMLText.escaped(document.title))</h1>")
    for section in document.sections { page.section(section) }
    page.line("</main>")
    page.line("</body>")
    page.line("</html>")
    return page.text
  }
}
