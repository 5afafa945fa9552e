/// The templates of pages, in Mustache: markup only, no word of any language.
enum Template: String, CaseIterable {
  case frame, parts, part, table, form, field

  var text: String {
    switch self {
    case .frame: Self.frameText
    case .parts: PartTemplates.parts
    case .part: PartTemplates.part
    case .table: PartTemplates.table
    case .form: Self.formText
    case .field: Self.fieldText
    }
  }

  private static let frameText = """
    {{#frame}}
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}} – {{site}}</title>
    <link rel="stylesheet" href="{{style}}">
    <link rel="icon" type="image/svg+xml" href="{{icon}}">
    <script src="{{script}}" defer></script>
    {{#refresh}}<noscript><meta http-equiv="refresh" content="{{.}}"></noscript>{{/refresh}}
    </head>
    <body>
    <a class="skip" href="#content">{{skip}}</a>
    <header class="site">
    <p class="name">{{site}}</p>
    <nav class="languages" aria-label="{{languagesLabel}}"><ul>
    {{#languages}}
    <li><a href="{{address}}" lang="{{code}}" hreflang="{{code}}">{{name}}</a></li>
    {{/languages}}
    </ul></nav>
    {{#user}}
    <div class="user"><p>{{label}} <b>{{name}}</b> ({{role}})</p>
    <form method="post" action="/sign-out"><input type="hidden" name="token" value="{{token}}">
    <button class="quiet">{{signOut}}</button></form></div>
    {{/user}}
    </header>
    <nav class="pages" aria-label="{{pagesLabel}}"><ul>
    {{#pages}}
    <li><a href="{{address}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{text}}</a></li>
    {{/pages}}
    </ul></nav>
    <main id="content" tabindex="-1">
    <h1>{{title}}</h1>
    {{#notice}}
    <p class="notice" role="status">{{.}}</p>
    {{/notice}}
    {{#problems}}
    <section class="problems" role="alert" tabindex="-1" aria-labelledby="problems-title">
    <h2 id="problems-title">{{title}}</h2>
    <ul>
    {{#problems}}
    <li>{{#address}}<a href="{{.}}">{{/address}}{{text}}{{#address}}</a>{{/address}}</li>
    {{/problems}}
    </ul>
    </section>
    {{/problems}}
    {{/frame}}
    {{$content}}{{/content}}
    </main>
    </body>
    </html>

    """

  private static let formText = """
    <form id="{{id}}" class="card{{#isGrave}} grave{{/isGrave}}" method="post" action="{{address}}" novalidate \
    {{#encoding}}enctype="{{.}}" {{/encoding}}\
    {{#heading}}aria-labelledby="{{id}}-heading"{{/heading}}>
    {{#heading}}
    <h2 id="{{id}}-heading">{{.}}</h2>
    {{/heading}}
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    <input type="hidden" name="token" value="{{token}}">
    {{#hidden}}
    <input type="hidden" name="{{name}}" value="{{value}}">
    {{/hidden}}
    {{#fields}}
    {{>field}}
    {{/fields}}
    <p><button{{#isGrave}} class="grave"{{/isGrave}}>{{button}}</button></p>
    </form>

    """

  private static let fieldText = """
    <div class="field{{#problem}} wrong{{/problem}}">
    <label for="{{id}}">{{label}}</label>
    {{#hint}}
    <p class="hint" id="{{id}}-hint">{{.}}</p>
    {{/hint}}
    {{#problem}}
    <p class="problem" id="{{id}}-problem">{{.}}</p>
    {{/problem}}
    {{#type}}
    <input id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}" autocomplete="{{autocomplete}}" autocapitalize="none" \
    spellcheck="false"{{#accepted}} accept="{{.}}"{{/accepted}}{{#isRequired}} aria-required="true"{{/isRequired}}{{#problem}} aria-invalid="true"{{/problem}}\
    {{#description}} aria-describedby="{{.}}"{{/description}}>
    {{/type}}
    {{^type}}
    <select id="{{id}}" name="{{name}}"{{#isRequired}} aria-required="true"{{/isRequired}}\
    {{#problem}} aria-invalid="true"{{/problem}}{{#description}} aria-describedby="{{.}}"{{/description}}>
    {{#choices}}
    <option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{text}}</option>
    {{/choices}}
    </select>
    {{/type}}
    </div>

    """
}
