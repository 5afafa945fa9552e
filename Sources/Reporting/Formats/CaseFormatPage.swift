internal import CaseFormat
internal import StaffingDomain
internal import Wording

/// The page `CaseFormat.md`, made from the schemas, so that it cannot say anything else than what the reader does.
///
/// It is English, as all documentation.
public enum CaseFormatPage {
  private static let language = English()

  /// The page as Markdown.
  public static var markdown: String {
    var page = """
      # The case folder

      All tables and policy keys that Cadre reads.

      <!-- Generated from the schemas in Sources/CaseFormat/Schema. Do not edit: run
           CADRE_RECORD=1 swift test --filter caseFormatPage -->

      ## Overview

      A case is a folder of UTF-8 CSV files and `policy.yml`. The first line of a table names its columns, in any order;
      the separator (comma, semicolon or tab) is recognised from it, or named by a line such as `sep=;` above it. Cells
      follow RFC 4180. An empty cell means "not given", or the default of its column; it is never read as 0. Numbers use a
      point, dates are written 2025-07-01. Codes are text: leading zeros stay, and every character has to be what it looks
      like. Texts are compared in Unicode NFC; they may hold tabs and line ends in quotes, but no other control characters
      and none that turn the direction of writing. Capitals do not count in the names of files and columns. The order of
      rows and columns means nothing.

      | file | required | a row is named by |
      | --- | --- | --- |

      """
    for schema in TableSchema.all {
      page +=
        "| \(schema.table.fileName) | \(schema.isRequired ? "yes" : "no") | \(schema.key.joined(separator: ", ")) |\n"
    }
    for schema in TableSchema.all { page += section(of: schema) }
    page += policySection
    page += findingSection
    return page
  }

  private static func section(of schema: TableSchema) -> String {
    var text = """

      ## \(schema.table.fileName)

      \(language.summary(of: schema.table))

      | column | required | values | unit | default | meaning |
      | --- | --- | --- | --- | --- | --- |

      """
    for column in schema.columns {
      text += row([
        column.name, column.isRequired ? "yes" : "", language.value(of: column.type), words(for: column.unit),
        column.defaultText ?? "", language.summary(of: column.column),
      ])
    }
    return text
  }

  private static var policySection: String {
    var text = """

      ## policy.yml

      One `key: value` on each line. `--set key=value` takes precedence.

      | key | required | values | unit | default | meaning |
      | --- | --- | --- | --- | --- | --- |

      """
    for key in PolicySchema.keys {
      text += row([
        key.name, key.isRequired ? "yes" : "", language.value(of: key.type), words(for: key.unit),
        key.defaultText ?? "",
        language.summary(of: key.key),
      ])
    }
    return text
  }

  private static var findingSection: String {
    var text = """

      ## Findings

      The codes that `cadre check` reports, and the head of data quality that each counts under.

      | code | head | meaning |
      | --- | --- | --- |

      """
    for code in FindingCode.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      text += row([code.rawValue, code.head?.rawValue ?? "", language.meaning(of: code)])
    }
    return text
  }

  private static func words(for unit: MeasureUnit?) -> String { unit.map { language.text(of: $0) } ?? "" }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}
