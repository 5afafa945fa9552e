/// How the site looks: calm, legible, without anything that moves.
///
/// Sizes are relative, so that it works at twice the size of letters; colours have a contrast of 4.5 to 1 at least, and
/// nothing is told by colour alone. The fonts are those of the machine that have all letters of Vietnamese.
enum StyleSheet {
  static let text = frame + parts + tables

  private static let frame = """
    :root { --ink: #1a2230; --soft: #4a5565; --line: #c4cad3; --paper: #ffffff; --ground: #f4f6f8; --accent: #0b4a8f;
      --accent-dark: #08376b; --grave: #9c1c1c; --good: #1c5c2c; --good-ground: #e8f3ea; --grave-ground: #fbeaea; }
    * { box-sizing: border-box; }
    html { font-size: 100%; }
    body { margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
      font: 1rem/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    a { color: var(--accent); } a:hover { color: var(--accent-dark); }
    :focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100rem; } .skip:focus { left: .5rem; top: .5rem; z-index: 1; padding: .5rem 1rem;
      background: var(--paper); border: 2px solid var(--accent); }
    header.site { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .5rem 1.5rem;
      background: var(--accent-dark); color: #fff; }
    header.site p { margin: 0; } header.site .name { font-weight: 600; margin-right: auto; }
    header.site a { color: #fff; }
    header.site :focus-visible { outline-color: #ffd37a; }
    .user { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; }
    nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; }
    nav.pages { background: var(--paper); border-bottom: 1px solid var(--line); padding: 0 1rem; }
    nav.pages a { display: block; padding: .6rem .75rem; text-decoration: none; border-bottom: 3px solid transparent; }
    nav.pages a:hover { text-decoration: underline; }
    nav.pages a[aria-current] { font-weight: 600; color: var(--ink); border-bottom-color: var(--accent); }
    main { max-width: 80rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; font-weight: 600; }
    h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem; font-weight: 600; }
    main > p, section > p { max-width: 46rem; } main > section { margin-bottom: 1.5rem; }

    """

  private static let parts = """
    .card { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.25rem;
      margin: 0 0 1.25rem; max-width: 46rem; }
    .card.grave { border-left: 4px solid var(--grave); }
    .field { margin: 0 0 1rem; }
    label { display: block; font-weight: 600; }
    .hint { margin: 0 0 .25rem; color: var(--soft); font-size: .9rem; }
    .field.wrong { border-left: 4px solid var(--grave); padding-left: .75rem; }
    .problem { margin: 0 0 .25rem; color: var(--grave); font-weight: 600; }
    input[type=text], input[type=password], input[type=date], input[type=file], select { width: 100%; max-width: 30rem; font: inherit; color: inherit;
      padding: .45rem .6rem; border: 1px solid #6b7686; border-radius: 3px; background: #fff; }
    input[readonly] { max-width: 100%; background: var(--ground); }
    .copied label { margin-bottom: .25rem; }
    button, a.button { display: inline-block; font: inherit; font-weight: 600; padding: .5rem 1.1rem; color: #fff;
      background: var(--accent); border: 1px solid var(--accent); border-radius: 3px; text-decoration: none; cursor: pointer; }
    button:hover, a.button:hover { background: var(--accent-dark); color: #fff; }
    button.grave { background: var(--grave); border-color: var(--grave); }
    button.quiet { background: transparent; border-color: #fff; padding: .15rem .6rem; font-weight: 400; }
    button.quiet:hover { background: #fff; color: var(--accent-dark); }
    .notice, .problems { border-left: 4px solid var(--good); background: var(--good-ground); padding: .6rem 1rem;
      max-width: 46rem; }
    .problems { border-left-color: var(--grave); background: var(--grave-ground); margin-bottom: 1.25rem; }
    .problems ul { margin: 0; padding-left: 1.25rem; } .problems a { color: var(--grave); }
    .filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 1rem; max-width: none;
      align-items: end; }
    .filter h2, .filter > p { grid-column: 1 / -1; margin-bottom: .5rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    """

  private static let tables = """
    .wide { position: relative; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; margin: 1rem 0; }
    th, td { overflow-wrap: normal; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { padding: .45rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { background: #e8ecf1; vertical-align: bottom; } tbody th { font-weight: 600; }
    tbody tr:last-child > * { border-bottom: 0; } td p { margin: 0; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .5rem 1.5rem; margin: 0 0 1rem; }
    dl.facts dt { color: var(--soft); font-size: .9rem; } dl.facts dd { margin: 0; font-weight: 600; }
    figure { margin: 0 0 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .5rem;
      overflow-x: auto; }
    figure svg, figure img { display: block; width: 100%; max-width: 44rem; height: auto; }
    ul.tools { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: -.5rem 0 1rem; padding: 0;
      font-size: .9rem; }
    button.plain { padding: 0; border: 0; background: none; color: var(--accent); font-weight: 400; font-size: inherit;
      text-decoration: underline; } button.plain:hover { background: none; color: var(--accent-dark); }
    thead a { color: inherit; } th[aria-sort=ascending] a::after { content: " \\2191"; }
    th[aria-sort=descending] a::after { content: " \\2193"; } [data-row]:focus-within > * { background: #eef4fb; }
    section.turns p { display: inline-block; margin: 0 1.5rem .25rem 0; } summary { cursor: pointer; font-weight: 600;
      color: var(--accent); margin-bottom: .75rem; }
    td form { margin: 0; } button.small { padding: .1rem .6rem; font-weight: 400; white-space: nowrap; }
    del { color: var(--grave); } ins { color: var(--good); text-decoration: none; font-weight: 600; }
    @media print { header.site, nav.pages, form, .tools, .skip { display: none; } body { background: #fff; } }

    """
}
