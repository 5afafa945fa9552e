internal import StaffingDomain
internal import Wording
internal import Workplace

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
  /// An answer that takes a while, and is asked for by a link.
  var answer: AnswerView?
  var forms: [FormView] = []
  var links: [LinkView] = []
  /// Whether it is an answer that another page may show in the place of the link to it.
  var isAnswer = false

  /// A link to an answer that takes a while; the script puts the answer in its place.
  struct AnswerView: Sendable {
    let address: String
    let text: String
    /// What is said while the answer is looked for.
    let asking: String
    /// Whether the script asks by itself.
    let isAtOnce: Bool
  }

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
    /// What is sent along without being shown.
    var hidden: [FormView.Hidden] = []
  }
}

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
    <section{{#isAnswer}} class="answer"{{/isAnswer}}>
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
    {{#hidden}}
    <input type="hidden" name="{{name}}" value="{{value}}">
    {{/hidden}}
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
    {{#answer}}
    <p data-asking="{{asking}}"{{#isAtOnce}} data-at-once{{/isAtOnce}}><a href="{{address}}">{{text}}</a></p>
    {{/answer}}
    {{#forms}}
    {{>form}}
    {{/forms}}
    {{#links}}
    <p><a href="{{address}}"{{#key}} data-key="{{.}}"{{/key}}>{{text}}</a></p>
    {{/links}}
    </section>

    """

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
