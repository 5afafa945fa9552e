"""Prints what other programs read in a workbook, as JSON.

    read.py FILE             what openpyxl and calamine read
    read.py FILE --values    what calamine reads, which is fast

Every value is a pair of its type and its text: `text`, `number`, `truth`, `day`, `none`. Strings are as the file has them:
openpyxl leaves `_x0007_` for a control character, calamine turns it back.
"""

import datetime
import json
import sys
import warnings

import python_calamine


def value(cell):
    """The type of a value and its text."""
    if cell is None or cell == "":
        return ["none", ""]
    if isinstance(cell, bool):
        return ["truth", "true" if cell else "false"]
    if isinstance(cell, (int, float)):
        return ["number", repr(float(cell))]
    if isinstance(cell, datetime.datetime):
        return ["day", cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat()]
    if isinstance(cell, datetime.date):
        return ["day", cell.isoformat()]
    if isinstance(cell, str):
        return ["text", cell]
    return [type(cell).__name__, str(cell)]


def by_calamine(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    rows = {}
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        rows[name] = [[value(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    return rows


def cell_facts(cell):
    """A cell with what is said about it."""
    facts = {"value": value(cell.value), "kind": cell.data_type, "form": cell.number_format}
    if cell.fill.fill_type == "solid":
        facts["fill"] = cell.fill.fgColor.rgb
    if cell.comment:
        facts["note"] = cell.comment.text
        facts["author"] = "" if cell.comment.author in (None, "None") else cell.comment.author
    facts["font"] = [cell.font.name, cell.font.sz]
    facts["hasFrame"] = cell.border.left.style == "thin"
    facts["isBold"] = bool(cell.font.b)
    facts["isWrapped"] = bool(cell.alignment.wrap_text)
    return facts


def validation(rule):
    return {
        "cells": str(rule.sqref),
        "type": rule.type or "none",
        "operator": rule.operator or "between",
        "formulas": [rule.formula1 or "", rule.formula2 or ""],
        "prompt": [rule.promptTitle or "", rule.prompt or ""],
        "refusal": [rule.errorTitle or "", rule.error or ""],
        "style": rule.errorStyle or "stop",
        "allowsBlank": bool(rule.allowBlank),
    }


def colours(sheet):
    found = []
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            scale = [colour.rgb for colour in rule.colorScale.color] if rule.colorScale else []
            fill = rule.dxf.fill.bgColor.rgb if rule.dxf and rule.dxf.fill else ""
            found.append({
                "cells": str(area.sqref), "type": rule.type, "operator": rule.operator or "",
                "formulas": list(rule.formula), "fill": fill, "scale": scale})
    return found


def series_facts(series):
    name = series.tx.v if series.tx and series.tx.v else ""
    categories = series.cat.strRef or series.cat.numRef
    return {"name": name, "categories": categories.f, "values": series.val.numRef.f}


def chart_facts(chart):
    text = ""
    if chart.title and chart.title.tx and chart.title.tx.rich:
        text = "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r or [])
    return {
        "type": type(chart).__name__, "direction": getattr(chart, "barDir", "") or "", "title": text,
        "series": [series_facts(series) for series in chart.series]}


def printing(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "orientation": setup.orientation or "", "paper": int(setup.paperSize or 0),
        "fit": [int(setup.fitToWidth if setup.fitToWidth is not None else 1),
                int(setup.fitToHeight if setup.fitToHeight is not None else 1)] if sheet.sheet_properties.pageSetUpPr
        and sheet.sheet_properties.pageSetUpPr.fitToPage else [],
        "rows": sheet.print_title_rows or "", "footer": sheet.oddFooter.center.text or "",
        "isCentred": bool(sheet.print_options.horizontalCentered),
        "margins": [margins.left, margins.right, margins.top, margins.bottom]}


def sheet_facts(sheet):
    columns = sheet.column_dimensions.items()
    return {
        "name": sheet.title, "state": sheet.sheet_state,
        "cells": {cell.coordinate: cell_facts(cell) for row in sheet.iter_rows() for cell in row
                  if cell.value is not None or cell.comment or cell.fill.fill_type or cell.border.left.style},
        "frozen": sheet.freeze_panes or "", "filter": sheet.auto_filter.ref or "",
        "tab": sheet.sheet_properties.tabColor.rgb if sheet.sheet_properties.tabColor else "",
        "widths": {letter: column.width for letter, column in columns},
        "hiddenColumns": sorted(letter for letter, column in columns if column.hidden),
        "columnLevels": {letter: column.outlineLevel for letter, column in columns if column.outlineLevel},
        "rowLevels": {str(row): facts.outlineLevel for row, facts in sheet.row_dimensions.items() if facts.outlineLevel},
        "hiddenRows": [row for row, facts in sheet.row_dimensions.items() if facts.hidden],
        "lineHeight": sheet.sheet_format.defaultRowHeight,
        "heights": {str(row): facts.height for row, facts in sheet.row_dimensions.items() if facts.height},
        "validations": [validation(rule) for rule in sheet.data_validations.dataValidation],
        "colours": colours(sheet), "charts": [chart_facts(chart) for chart in sheet._charts],
        "printing": printing(sheet)}


def by_openpyxl(path):
    import openpyxl

    # It says that it drops what it does not know, such as the look of bars.
    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(path)
    facts = book.properties
    return {
        "title": facts.title or "", "author": facts.creator or "", "created": facts.created.isoformat(),
        "active": book.active.title, "sheets": [sheet_facts(sheet) for sheet in book.worksheets],
        "names": sorted(book.defined_names)}


def main():
    path = sys.argv[1]
    found = {"calamine": by_calamine(path)}
    if "--values" not in sys.argv:
        found["openpyxl"] = by_openpyxl(path)
    json.dump(found, sys.stdout)


main()
