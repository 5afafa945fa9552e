/// The templates of pages, in Mustache: markup only, no word of any language.
enum Template: String, CaseIterable {
  case frame, plain, parts, part, table, form, field, users, audit

  var text: String {
    switch self {
    case .frame: Self.frameText
    case .plain: Self.plainText
    case .parts: PartTemplates.parts
    case .part: PartTemplates.part
    case .table: PartTemplates.table
    case .form: Self.formText
    case .field: Self.fieldText
    case .users: Self.usersText
    case .audit: Self.auditText
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

  private static let plainText = """
    {{<frame}}
    {{$content}}
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    {{#copied}}
    <p class="copied"><label for="copied">{{label}}</label>
    <input id="copied" type="text" readonly value="{{address}}"></p>
    {{/copied}}
    {{#sections}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{heading}}</h2>
    {{#paragraphs}}
    <p>{{.}}</p>
    {{/paragraphs}}
    </section>
    {{/sections}}
    {{#forms}}
    {{>form}}
    {{/forms}}
    {{#links}}
    <p><a href="{{address}}">{{text}}</a></p>
    {{/links}}
    {{#after}}
    <p>{{.}}</p>
    {{/after}}
    {{/content}}
    {{/frame}}

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

  private static let usersText = """
    {{<frame}}
    {{$content}}
    <p><a class="button" href="/users/new">{{add}}</a></p>
    <form class="card filter" method="get" action="/users" aria-label="{{filter.heading}}">
    {{#filter.fields}}
    {{>field}}
    {{/filter.fields}}
    <p><button>{{filter.button}}</button></p>
    </form>
    {{#empty}}
    <p>{{.}}</p>
    {{/empty}}
    {{^empty}}
    <div class="wide" tabindex="0" role="region" aria-label="{{frame.title}}">
    <table>
    <thead><tr>{{#headings}}<th scope="col">{{.}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"><a href="{{address}}">{{signInName}}</a></th><td>{{fullName}}</td><td>{{role}}</td><td>{{unit}}</td>\
    <td>{{state}}</td><td>{{added}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/empty}}
    {{/content}}
    {{/frame}}

    """

  private static let auditText = """
    {{<frame}}
    {{$content}}
    <p>{{introduction}}</p>
    <section class="card" aria-labelledby="chain">
    <h2 id="chain">{{chain.heading}}</h2>
    <p>{{chain.head}}</p>
    {{#chain.state}}
    <p class="{{#isWhole}}notice{{/isWhole}}{{^isWhole}}problems{{/isWhole}}" role="status">{{time}}: {{text}}</p>
    {{/chain.state}}
    <form method="post" action="/audit/check"><input type="hidden" name="token" value="{{chain.token}}">
    <button>{{chain.button}}</button></form>
    </section>
    <form class="card filter" method="get" action="/audit" aria-labelledby="filter">
    <h2 id="filter">{{filter.heading}}</h2>
    {{#filter.fields}}
    {{>field}}
    {{/filter.fields}}
    <p><button>{{filter.button}}</button></p>
    </form>
    {{#empty}}
    <p>{{.}}</p>
    {{/empty}}
    {{^empty}}
    <p>{{#links}}<a href="{{address}}">{{text}}</a> {{/links}}</p>
    <div class="wide" tabindex="0" role="region" aria-label="{{frame.title}}">
    <table>
    <thead><tr>{{#headings}}<th scope="col">{{.}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{number}}</th><td>{{time}}</td><td>{{who}}</td><td>{{address}}</td><td>{{action}}</td>\
    <td>{{object}}</td><td>{{#changes}}<p>{{label}}: {{#old}}<del><span class="hidden">{{oldLabel}}: </span>{{old}}</del> \
    {{/old}}{{#new}}<ins><span class="hidden">{{newLabel}}: </span>{{new}}</ins>{{/new}}</p>{{/changes}}</td>\
    <td>{{reason}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    <p>{{#links}}<a href="{{address}}">{{text}}</a> {{/links}}</p>
    {{/empty}}
    {{/content}}
    {{/frame}}

    """
}
