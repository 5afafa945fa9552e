internal import StaffingDomain

/// A page of parts, one below the other.
struct PartsView: PageView {
  let frame: FrameView
  let parts: [PartView]
}

extension PartsView {
  /// A page of paragraphs, an address to be copied, forms, links and what is told below.
  init(
    frame: FrameView, paragraphs: [String] = [], copied: PartView.CopiedView? = nil, forms: [FormView] = [],
    links: [LinkView] = [], after: [String] = []
  ) {
    let all = [
      PartView(paragraphs: paragraphs, copied: copied), PartView(forms: forms), PartView(links: links),
      PartView(paragraphs: after),
    ]
    self.init(frame: frame, parts: all.filter { !$0.isEmpty })
  }
}

extension PartView {
  /// Whether nothing is in it but perhaps a heading.
  fileprivate var isEmpty: Bool { paragraphs.isEmpty && copied == nil && forms.isEmpty && links.isEmpty }
}

/// A part of a page: whatever of it there is stands in this order.
struct PartView: Sendable {
  /// The heading; nil for a part without one.
  var title: TitleView?
  var paragraphs: [String] = []
  /// An address to be copied.
  var copied: CopiedView?
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
  /// Whether its links stand side by side.
  var isRow = false

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

  /// An address to be copied, with its label.
  struct CopiedView: Sendable {
    let label: String
    let address: String
  }

  /// What changed in a field.
  struct ChangeView: Sendable {
    let label: String
    let oldLabel: String
    let old: String?
    let newLabel: String
    let new: String?
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
    /// What it is folded away under; nil for a form that is always open.
    var fold: FoldView?
  }

  /// Under what something is folded away, and whether it is open.
  struct FoldView: Sendable {
    let text: String
    let isOpen: Bool
  }
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
    <section{{#isAnswer}} class="answer"{{/isAnswer}}{{#isRow}} class="turns"{{/isRow}}>
    {{#title}}
    <h2 id="{{id}}">{{text}}</h2>
    {{/title}}
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#copied}}
    <p class="copied"><label for="copied">{{label}}</label>
    <input id="copied" type="text" readonly value="{{address}}"></p>
    {{/copied}}
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
    {{#fold}}
    <details{{#isOpen}} open{{/isOpen}}><summary>{{text}}</summary>
    {{/fold}}
    <form class="card filter" method="get" action="{{address}}" aria-label="{{heading}}">
    {{#hidden}}
    <input type="hidden" name="{{name}}" value="{{value}}">
    {{/hidden}}
    {{#fields}}
    {{>field}}
    {{/fields}}
    <p><button>{{button}}</button></p>
    </form>
    {{#fold}}
    </details>
    {{/fold}}
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
}
