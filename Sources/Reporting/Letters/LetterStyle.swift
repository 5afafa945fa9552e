/// How letters look on screens and on A4 paper.
///
/// Margins are 20 mm at the top and bottom, 30 at the left and 15 at the right, the letters a serif of the width of Times,
/// the number of the second page in the middle of the top margin. Source: Decree 30/2020/NĐ-CP, appendix I.
enum LetterStyle {
  static let text = """
    :root { color: #111; background: #fff; font: 13pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; }
    body { margin: 0 auto; padding: 1.5rem; max-width: 165mm; }
    article { border-bottom: 1px solid #767676; margin-bottom: 2rem; }
    section { padding-bottom: 1.5rem; }
    h1 { font-size: 14pt; text-align: center; margin: .55em 0 .35em; }
    h2 { font-size: 13pt; margin: .4em 0 .1em; }
    p { margin: .2em 0; } ul { margin: .1em 0; padding-left: 1.3em; }
    header { display: flex; justify-content: space-between; gap: 1rem; text-align: center; font-size: 12pt; }
    header p { margin: .05em 0; } .issuer { flex: 0 1 42%; } .state { flex: 0 1 58%; }
    .strong { font-weight: bold; } .motto { text-decoration: underline; text-underline-offset: .3em; }
    header .number, header .date { margin-top: .5em; } .date { font-style: italic; }
    .addressee { text-align: center; margin-bottom: .5em; }
    table { border-collapse: collapse; width: 100%; margin: .35em 0; font-size: 12pt; }
    th, td { border: 1px solid #767676; padding: .08em .4em; text-align: left; vertical-align: top; }
    th { font-weight: bold; } table tr > :first-child { width: 28%; }
    .hint { font-style: italic; font-weight: normal; font-size: 11pt; }
    .line { min-height: 1.5em; border-bottom: 1px dotted #767676; }
    .choices { display: flex; gap: .4em; align-items: center; } .choices .box { margin-left: .8em; }
    .box { display: inline-block; width: .8em; height: .8em; border: 1px solid #111; flex: none; }
    .signatures { display: flex; justify-content: space-around; gap: 1rem; margin-top: .5em; text-align: center; }
    .signatures div { flex: 1 1 0; } .signatures .name { margin-top: 2.6em; min-height: 1.2em; font-weight: bold; }
    @media screen and (max-width: 44rem) { body { padding: .75rem; overflow-wrap: break-word; }
      header { flex-wrap: wrap; justify-content: center; } .issuer, .state { flex: 1 1 100%; }
      .choices { flex-wrap: wrap; } }
    @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
    @page record { @top-center { content: "2"; font: 13pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
    @media print {
      body { padding: 0; max-width: none; }
      article { border: 0; margin: 0; } section { padding: 0; }
      article + article { break-before: page; } section.record { page: record; break-before: page; }
      h1, h2 { break-after: avoid; } table, li, .signatures, .line { break-inside: avoid; }
      p { orphans: 2; widows: 2; }
    }
    """
}
