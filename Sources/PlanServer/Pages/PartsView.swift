internal import StaffingDomain

/// A page of parts, one below the other.
struct PartsView: PageView {
  let frame: FrameView
  let parts: [PartView]
}

/// A part of a page: whatever of it there is stands in this order.
struct PartView: Sendable {
  /// The heading; nil for a part without one.
  var title: TitleView?
  var paragraphs: [String] = []
  /// Something good or bad to know.
  var remark: RemarkView?
  var facts: FactListView?
  /// A picture of its own address.
  var image: ImageView?
  /// A form that chooses rows.
  var choice: ChoiceView?
  /// Markup of a picture, made by Pictures, which escapes what is in it.
  var pictures: [String] = []
  var table: TableView?
  var forms: [FormView] = []
  var links: [LinkView] = []

  /// A heading that can be pointed at.
  struct TitleView: Sendable {
    let id: String
    let text: String
  }

  /// A remark.
  struct RemarkView: Sendable {
    let text: String
    let isGrave: Bool
  }

  /// A picture that is loaded, and perhaps changes while the page is open.
  struct ImageView: Sendable {
    let source: String
    /// What it shows, for who does not see it.
    let words: String
    /// Where the page is told that something changed; nil for a page that stays as it is.
    let events: String?
  }

  /// Labels with what they say.
  struct FactListView: Sendable {
    let list: [FactView]
  }

  /// A label with what it says.
  struct FactView: Sendable {
    let label: String
    let text: String
    /// What the text is called by those who change it while the page is open; nil for one that stays.
    var live: String?
  }

  /// A form that chooses rows of a page.
  struct ChoiceView: Sendable {
    let address: String
    let heading: String
    let fields: [FieldView]
    let button: String
  }
}

/// A table.
struct TableView: Sendable {
  let caption: String
  let headings: [HeadingView]
  let rows: [RowView]

  /// The heading of a column.
  struct HeadingView: Sendable {
    let text: String
    var isNumber = false
  }

  /// A row.
  struct RowView: Sendable {
    let cells: [CellView]
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
  }
}

extension TableView.CellView {
  /// A number.
  static func number(_ text: String) -> Self { Self(text: text, isNumber: true) }

  /// The name of a row with a link to it.
  static func name(_ text: String, address: String? = nil) -> Self { Self(text: text, address: address, isName: true) }

  /// Plain text.
  static func text(_ text: String) -> Self { Self(text: text) }
}

/// The templates of parts.
enum PartTemplates {
  static let parts = """
    {{<frame}}
    {{$content}}
    {{#parts}}
    {{>part}}
    {{/parts}}
    {{/content}}
    {{/frame}}

    """

  static let part = """
    <section>
    {{#title}}
    <h2 id="{{id}}">{{text}}</h2>
    {{/title}}
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#remark}}
    <p class="{{^isGrave}}notice{{/isGrave}}{{#isGrave}}problems{{/isGrave}}">{{text}}</p>
    {{/remark}}
    {{#facts}}
    <dl class="facts">
    {{#list}}
    <div><dt>{{label}}</dt><dd{{#live}} data-live="{{.}}"{{/live}}>{{text}}</dd></div>
    {{/list}}
    </dl>
    {{/facts}}
    {{#image}}
    <figure{{#events}} data-events="{{.}}"{{/events}}><img src="{{source}}" alt="{{words}}"></figure>
    {{/image}}
    {{#choice}}
    <form class="card filter" method="get" action="{{address}}" aria-label="{{heading}}">
    {{#fields}}
    {{>field}}
    {{/fields}}
    <p><button>{{button}}</button></p>
    </form>
    {{/choice}}
    {{#pictures}}
    <figure>{{{.}}}</figure>
    {{/pictures}}
    {{#table}}
    {{>table}}
    {{/table}}
    {{#forms}}
    {{>form}}
    {{/forms}}
    {{#links}}
    <p><a href="{{address}}">{{text}}</a></p>
    {{/links}}
    </section>

    """

  static let table = """
    <div class="wide" tabindex="0" role="region" aria-label="{{caption}}">
    <table>
    <thead><tr>{{#headings}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}>{{text}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}{{#isName}}<th scope="row">{{/isName}}{{^isName}}<td{{#isNumber}} class="number"{{/isNumber}}>{{/isName}}\
    {{#address}}<a href="{{.}}">{{/address}}{{text}}{{#about}}<span class="hidden"> {{.}}</span>{{/about}}\
    {{#address}}</a>{{/address}}\
    {{#button}}<form method="post" action="{{target}}"><input type="hidden" name="token" value="{{token}}">\
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}\
    <button class="small">{{label}}<span class="hidden"> {{subject}}</span></button></form>{{/button}}\
    {{#isName}}</th>{{/isName}}{{^isName}}</td>{{/isName}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """
}
