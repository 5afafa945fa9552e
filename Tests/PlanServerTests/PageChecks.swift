import Foundation
import Testing

/// What holds of the markup of every page.
enum PageChecks {
  /// One heading, unlike names, a name for each field, and nothing that the policy of the page would stop.
  ///
  /// - Returns: The tags of the page in their order, without those inside pictures, whose texts are cut by their length.
  @discardableResult
  static func shape(of page: String, _ path: String) throws -> String {
    #expect(page.components(separatedBy: "<h1>").count == 2 && !page.contains("{{") && !page.contains("Optional("))
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count, "\(path)")
    let labels = Set(page.matches(of: /<label for="([^"]*)"/).map { String($0.output.1) })
    for field in page.matches(of: /<(input|select) ([^>]*)>/).map({ String($0.output.2) })
    where !field.contains("type=\"hidden\"") {
      let id = try #require(field.firstMatch(of: /id="([^"]*)"/))
      #expect(labels.contains(String(id.output.1)), "\(path)")
    }
    for reference in page.matches(of: /(aria-labelledby|aria-describedby)="([^"]*)"/) {
      for id in reference.output.2.split(separator: " ") { #expect(ids.contains(String(id)), "\(id) of \(path)") }
    }
    #expect(!page.contains("style=\"") && !page.contains("onclick") && !page.contains("<style"), "\(path)")
    return page.matches(of: /<\/?(?!text|tspan)[a-z0-9]+/).map { String($0.output) }.joined()
  }
}
