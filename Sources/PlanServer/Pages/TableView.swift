internal import StaffingDomain
internal import Wording
internal import Workplace

/// A table.
struct TableView: Sendable {
  let caption: String
  var headings: [HeadingView]
  var rows: [RowView]
  /// Whether the whole table is there to be sorted; not so where the store gives its rows in pages.
  var isSortable = true
  /// What can be done with it; nil before that is known.
  var tools: ToolsView?

  /// The files of a table, and paper.
  struct ToolsView: Sendable {
    let label: String
    let links: [LinkView]
    let print: String
  }

  /// The heading of a column.
  struct HeadingView: Sendable {
    let text: String
    var isNumber = false
    /// Where the table is sorted by it; nil where it cannot be.
    var address: String?
    /// What that does, for who hears the page.
    var about: String?
    /// `ascending` or `descending` where it is sorted by it.
    var order: String?
  }

  /// A row.
  struct RowView: Sendable {
    let cells: [CellView]
    /// Whether keys go from row to row.
    var isKeyed = false
  }

  /// A cell.
  struct CellView: Sendable {
    let text: String
    /// Where a link in it leads; nil for plain text.
    var address: String?
    /// What a link is about, for who hears the page.
    var about: String?
    /// Whether it names its row.
    var isName = false
    var isNumber = false
    /// The number that the text shows; nil where it shows none.
    var value: Double?
    /// Its place where the table is sorted by it; nil where number or text tell it.
    var place: Double?
    /// What changed, field by field.
    var changes: [PartView.ChangeView] = []
    /// A button in it.
    var button: ButtonView?
  }

  /// A form of one button.
  struct ButtonView: Sendable {
    let target: String
    let token: String
    let hidden: [FormView.Hidden]
    let label: String
    /// What it is about, for who hears the page.
    let subject: String
    /// The key that presses it; nil for none.
    var key: String?
  }
}

extension TableView.CellView {
  /// A number, with what it shows; nil where it shows none.
  static func number(_ text: String, _ value: Double?) -> Self { Self(text: text, isNumber: true, value: value) }

  /// A point in time.
  static func moment(_ time: Timestamp, _ wording: any Language) -> Self {
    Self(text: wording.moment(time), place: Double(time.milliseconds))
  }

  /// The name of a row with a link to it.
  static func name(_ text: String, address: String? = nil) -> Self { Self(text: text, address: address, isName: true) }

  /// Plain text.
  static func text(_ text: String) -> Self { Self(text: text) }
}

extension PartTemplates {
  static let table = """
    <div class="wide" tabindex="0" role="region" aria-label="{{caption}}">
    <table>
    <thead><tr>{{#headings}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}\
    {{#order}} aria-sort="{{.}}"{{/order}}>{{#address}}<a href="{{.}}">{{/address}}{{text}}\
    {{#about}}<span class="hidden"> {{.}}</span>{{/about}}{{#address}}</a>{{/address}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#isKeyed}} data-row{{/isKeyed}}>{{#cells}}{{#isName}}<th scope="row">{{/isName}}{{^isName}}<td{{#isNumber}} class="number"{{/isNumber}}>{{/isName}}\
    {{#address}}<a href="{{.}}">{{/address}}{{text}}{{#about}}<span class="hidden"> {{.}}</span>{{/about}}\
    {{#address}}</a>{{/address}}\
    {{#changes}}<p>{{label}}: {{#old}}<del><span class="hidden">{{oldLabel}}: </span>{{old}}</del> {{/old}}\
    {{#new}}<ins><span class="hidden">{{newLabel}}: </span>{{new}}</ins>{{/new}}</p>{{/changes}}\
    {{#button}}<form method="post" action="{{target}}"><input type="hidden" name="token" value="{{token}}">\
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}\
    <button class="small"{{#key}} data-key="{{.}}"{{/key}}>{{label}}<span class="hidden"> {{subject}}</span></button></form>{{/button}}\
    {{#isName}}</th>{{/isName}}{{^isName}}</td>{{/isName}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{#tools}}
    <ul class="tools" aria-label="{{label}}">
    {{#links}}
    <li><a href="{{address}}">{{text}}</a></li>
    {{/links}}
    <li><button type="button" class="plain" data-print hidden>{{print}}</button></li>
    </ul>
    {{/tools}}

    """
}
