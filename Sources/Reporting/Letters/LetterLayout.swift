public import Wording

/// The built-in template of letters: the form of Decree 30/2020/NĐ-CP, a sheet for each officer with the letter on one side
/// and the record of the meeting on the other, without scripts and without requests to anywhere.
///
/// Its fixed texts are those of a language, so that an office that starts from it changes plain words.
public enum LetterLayout {
  /// The template, as Mustache.
  public static func text(in language: any Language) -> String {
    let parts = LetterLayoutParts(language: language)
    return """
      <!DOCTYPE html>
      <html lang="{{language}}">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{title}}</title>
      <style>
      \(LetterStyle.text)
      </style>
      </head>
      <body>
      <main>
      {{#letters}}
      <article>
      <section class="letter">
      \(parts.head(isNumbered: true))
      <h1>\(parts.label(.notice))<br>{{#is_surplus}}\(parts.label(.surplusSubject)){{/is_surplus}}\
      {{^is_surplus}}\(parts.label(.subject)){{/is_surplus}}</h1>
      <p class="addressee">\(parts.label(.addressee)): <b>{{officer}}</b>{{#officer_name}} ({{officer_code}}){{/officer_name}}</p>
      \(parts.posts)
      \(parts.matter)
      \(parts.signatories)
      </section>
      \(parts.record)
      </article>
      {{/letters}}
      </main>
      </body>
      </html>

      """
  }
}

/// The pieces of the built-in template.
private struct LetterLayoutParts {
  let language: any Language

  /// A text of the language as it stands in markup.
  func label(_ part: LetterPart) -> String { escaped(language.text(of: part)) }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  func head(isNumbered: Bool) -> String {
    let left = isNumbered ? "\n<p class=\"number\">{{paper_number}}</p>" : ""
    let right = isNumbered ? "\n<p class=\"date\">{{place_and_date}}</p>" : ""
    return """
      <header>
      <div class="issuer">
      {{#office_parent}}<p>{{office_parent}}</p>{{/office_parent}}
      <p class="strong">{{office}}{{^office}}…………………………{{/office}}</p>\(left)
      </div>
      <div class="state">
      <p class="strong">{{country}}</p>
      <p class="strong motto">{{motto}}</p>\(right)
      </div>
      </header>
      """
  }

  /// What is held today and under the plan.
  var posts: String {
    """
    <table>
    <tr><td></td><th>\(label(.today))</th><th>\(label(.underPlan))</th></tr>
    <tr><th>\(label(.post))</th><td>{{from_position}}</td><td>{{to_position}}{{^to_position}}–{{/to_position}}</td></tr>
    <tr><th>\(label(.place))</th><td>{{from_commune}}</td><td>{{to_commune}}{{^to_commune}}–{{/to_commune}}</td></tr>
    <tr><th>\(label(.secondPost))</th><td>{{from_second_position}}{{^from_second_position}}–{{/from_second_position}}</td>\
    <td>{{second_position}}{{^second_position}}–{{/second_position}}</td></tr>
    </table>
    <table>
    <tr><th>\(label(.startDate))</th><td>{{start_date}}</td></tr>
    <tr><th>\(label(.courses))</th><td>{{#courses}}{{course}} ({{course_hours}} \(label(.hours))){{^last()}}; {{/last()}}\
    {{/courses}}{{^courses}}–{{/courses}}</td></tr>
    <tr><th>\(label(.allowance))</th><td>{{#allowance}}{{allowance}} \(label(.millionDongPerMonth)){{/allowance}}\
    {{^allowance}}–{{/allowance}}</td></tr>
    </table>
    """
  }

  /// What is proposed, why, and what follows.
  var matter: String {
    """
    <p><b>\(label(.changes)):</b>{{#changes}} {{change}}{{/changes}}</p>
    <p><b>\(label(.reason)):</b> {{reason}}</p>
    {{^empty(facts)}}
    <h2>\(label(.facts))</h2>
    <ul>
    {{#facts}}
    <li>{{fact}}</li>
    {{/facts}}
    {{#next_best}}
    <li>{{next_best}}</li>
    {{/next_best}}
    </ul>
    {{/empty(facts)}}
    """
  }

  var signatories: String {
    """
    <div class="signatures">
    {{#signatories}}
    <div><p class="strong">{{signatory_title}}{{^signatory_title}}…………………{{/signatory_title}}</p>\
    <p class="hint">\(escaped(language.signHere))</p><p class="name">{{signatory_name}}</p></div>
    {{/signatories}}
    </div>
    """
  }

  /// The record of the meeting, for the back of the sheet.
  var record: String {
    """
    <section class="record">
    \(head(isNumbered: false))
    <h1>\(label(.record))<br>\(label(.recordSubject))</h1>
    <p class="line"><b>\(label(.time)):</b></p>
    <p class="line"><b>\(label(.meetingPlace)):</b></p>
    <h2>\(label(.present))</h2>
    <p class="line">\(label(.convenor)):</p>
    <p class="line">\(label(.officer)): {{officer}}{{#officer_name}} ({{officer_code}}){{/officer_name}}, \
    {{from_position}}, {{from_commune}}</p>
    <p class="line">\(label(.others)):</p>
    <h2>\(label(.matter))</h2>
    <ul>
    {{#changes}}
    <li>{{change}}</li>
    {{/changes}}
    </ul>
    \(lines(1))
    <h2>\(label(.statement)) <span class="hint">\(label(.statementRequest))</span></h2>
    <p class="choices"><span class="box"></span> \(label(.agrees)) <span class="box"></span> \(label(.disagrees)) \
    <span class="box"></span> \(label(.otherWish))</p>
    \(lines(7))
    <h2>\(label(.conclusion))</h2>
    \(lines(2))
    <div class="signatures">
    \(signature(.signatureOfOfficer, name: "{{officer_name}}"))
    \(signature(.signatureOfRecorder))
    \(signature(.signatureOfConvenor))
    </div>
    </section>
    """
  }

  private func signature(_ part: LetterPart, name: String = "") -> String {
    "<div><p class=\"strong\">\(label(part))</p><p class=\"hint\">\(escaped(language.signHere))</p>"
      + "<p class=\"name\">\(name)</p></div>"
  }

  /// Lines to write on.
  private func lines(_ count: Int) -> String {
    [String](repeating: "<p class=\"line\"></p>", count: count).joined(separator: "\n")
  }
}
