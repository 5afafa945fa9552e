/// How pages look on screens and on A4 paper.
///
/// Paper follows the form of Vietnamese offices: margins of 20 mm at the top and bottom, 30 at the left and 15 at the
/// right, a serif of the width of Times, the number of the page in the middle of the top margin from the second page on.
/// Source: Decree 30/2020/NĐ-CP, appendix I.
enum PageStyle {
  static let text = screen + paper

  private static let screen = """

    :root { color: #111; background: #fff; font: 13pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
    body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; }
    h1 { font-size: 1.35em; text-align: center; margin: 1.2em 0 .6em; }
    h2 { font-size: 1.12em; margin: 1.1em 0 .35em; }
    h3 { font-size: 1em; margin: .8em 0 .25em; }
    p { margin: .3em 0; } ul { margin: .3em 0; padding-left: 1.4em; }
    header.paper { display: flex; justify-content: space-between; gap: 1.5rem; text-align: center; }
    header.paper p { margin: .1em 0; } .issuer { flex: 1 1 auto; } .motto { flex: 0 0 auto; }
    @media (max-width: 44rem) { header.paper { flex-wrap: wrap; } .motto { flex: 1 1 auto; } }
    .office, .country, .words { font-weight: bold; } .words { text-decoration: underline; text-underline-offset: .3em; }
    .number, .date { margin-top: .6em !important; } .date { font-style: italic; }
    dl { margin: .4em 0; } dl div { display: flex; justify-content: space-between; gap: 1rem;
      border-bottom: 1px dotted #767676; padding: .1em 0; }
    dd { margin: 0; text-align: right; font-weight: bold; }
    tr.total { font-weight: bold; } tr.total th { font-weight: bold !important; }
    table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: .85em; }
    .scroll { overflow-x: auto; } .scroll:focus-visible { outline: 2px solid #1a4f8b; outline-offset: 1px; }
    caption { text-align: left; font-weight: bold; padding: .3em 0; }
    th, td { border: 1px solid #767676; padding: .15em .35em; text-align: left; vertical-align: top; }
    thead th { background: #ececec; } tbody th { font-weight: normal; }
    th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number, tbody th.number { white-space: nowrap; }
    td.wide { border-top: 0; padding-left: 1.2em; } tbody.entry { border-top: 2px solid #767676; }
    figure { margin: .6em 0; } figure svg { width: 100%; height: auto; display: block; margin: 0 auto; }
    figure.single svg { max-width: 46rem; }
    figure.pair { display: flex; gap: 1rem; } figure.pair svg { flex: 1 1 0; min-width: 0; }
    @media screen and (max-width: 44rem) { body { padding: .75rem; } figure.pair { display: block; }
      dd { min-width: 0; overflow-wrap: anywhere; } }
    thead th.number { width: 11%; } section.sheet thead th:first-child { width: 24%; }
    #bridge thead th.number, #distances thead th.number, #rank-drops thead th.number { width: 18%; }
    section.sheet thead th.number { width: 8.5%; } section.sheet thead th.number:first-child { width: 7.5%; }
    .note { border-left: 3px solid #767676; padding-left: .6em; }
    section.dense { font-size: .86em; } section.denser { font-size: .7em; }
    section.densest { font-size: .58em; }
    .signatures { display: flex; justify-content: space-around; gap: 2rem; margin-top: 1.5em; text-align: center; }
    .signatures .title { font-weight: bold; } .signatures .hint { font-style: italic; }
    .signatures .name { margin-top: 4.5em; font-weight: bold; }

    """

  private static let paper = """
    @page { size: A4; margin: 20mm 15mm 20mm 30mm;
      @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
    @page :first { @top-center { content: none; } }
    @media print {
      :root { font-size: 12pt; line-height: 1.25; } body { padding: 0; max-width: none; }
      h1, h2, h3, caption, p:has(+ figure), p:has(+ .scroll) { break-after: avoid; } h1 { margin: .7em 0 .4em; }
      thead { display: table-header-group; break-after: avoid; }
      tr, tbody.entry, dl div, figure, .signatures, li, p:has(+ figure), p:has(+ .scroll) { break-inside: avoid; }
      .scroll { overflow: visible; }
      thead + tbody > tr:nth-child(-n+2), tbody > tr:nth-last-child(1):not(:only-child) { break-before: avoid; }
      figure svg { max-height: 215mm; }
      p { orphans: 2; widows: 2; }
      section.sheet { break-before: page; break-after: page; break-inside: avoid; }
      main > section.sheet:first-of-type { break-before: auto; }
      main > section:last-of-type { break-after: auto; }
    }

    """
}
