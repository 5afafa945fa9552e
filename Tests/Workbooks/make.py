"""Makes workbooks with other programs, for tests of our reading.

    make.py traps MAKER FILE [--from-1904] [--iso]   one sheet with what is easily read wrong, and two more
    make.py copy MAKER SOURCE FILE [--from-1904]     a workbook once more: codes as padded numbers, days as days

Makers are openpyxl, xlsxwriter and libreoffice; LibreOffice saves what openpyxl made. `traps` has two more: `prefixed`
and `bare` are XlsxWriter's with the names of elements prefixed, and with phonetic runs, empty texts and no references of
rows and cells.
"""

import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as elements
import zipfile

import openpyxl
import openpyxl.cell.rich_text as rich
import openpyxl.cell.text as runs
import openpyxl.styles
import openpyxl.utils.datetime as days
import xlsxwriter

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLED_ROWS = 5_000

# A name, a value, and the format of the number that it is shown by.
TRAPS = [
    ("padded code", 731, "00000"),
    ("code with letters", 17, '"CB-"000'),
    ("code as text", "00713", "@"),
    ("day", datetime.date(2025, 7, 1), "dd/mm/yyyy"),
    ("day of another form", datetime.date(1999, 12, 31), "[$-42A]d mmmm yyyy;@"),
    ("day and time", datetime.datetime(2025, 7, 1, 8, 30), "dd/mm/yyyy hh:mm"),
    ("sum of decimals", 0.1 + 0.2, "General"),
    ("thousands", 1234567.5, "#,##0.0"),
    ("many digits", 123456789012, "0"),
    ("share", 0.15, "0%"),
    ("answer", True, "General"),
    ("tones apart", unicodedata.normalize("NFD", "Nguyễn Thị Thủy"), "General"),
    ("two lines", "một\nhai", "General"),
    ("spaces", "  An  ", "General"),
    ("looks like a formula", "=1+1 là hai", "@"),
]
# A name, a formula and the result that the file holds.
FORMULAS = [("sum", "=1+2", 3), ("joined", '="Tân "&"Uyên"', "Tân Uyên"), ("nothing found", "=NA()", "#N/A")]


def traps_by_openpyxl(path, options):
    book = openpyxl.Workbook()
    if "--from-1904" in options:
        book.epoch = days.CALENDAR_MAC_1904
    book.iso_dates = "--iso" in options
    sheet = book.active
    sheet.title = "Data"
    for row, (name, value, form) in enumerate(TRAPS, 1):
        sheet.cell(row, 1, name)
        cell = sheet.cell(row, 2)
        if isinstance(value, str):
            # Set apart from what it says, which would make a formula of the last one.
            cell.value = value
            cell.data_type = "s"
        else:
            cell.value = value
        cell.number_format = form
    row = len(TRAPS)
    for name, formula, _ in FORMULAS:
        row += 1
        sheet.cell(row, 1, name)
        sheet.cell(row, 2, formula)
    bold = runs.InlineFont(b=True)
    sheet.cell(row + 1, 1, "rich text")
    sheet.cell(row + 1, 2, rich.CellRichText("Trần ", rich.TextBlock(bold, "Văn "), "An"))
    sheet.cell(row + 2, 1, "error")
    sheet.cell(row + 2, 2, "#REF!").data_type = "e"
    sheet.cell(row + 3, 1, "merged")
    sheet.cell(row + 3, 2, "gộp")
    sheet.merge_cells(start_row=row + 3, end_row=row + 4, start_column=2, end_column=4)
    hidden = book.create_sheet("Ẩn")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "kín"
    styled = book.create_sheet("Styled")
    fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    for number in range(1, STYLED_ROWS + 1):
        styled.cell(number, 3).fill = fill
    styled.cell(STYLED_ROWS + 1, 3, "cuối")
    book.save(path)


def traps_by_xlsxwriter(path, options):
    book = xlsxwriter.Workbook(str(path), {
        "constant_memory": "--inline" in options, "date_1904": "--from-1904" in options, "remove_timezone": True})
    sheet = book.add_worksheet("Data")
    for row, (name, value, form) in enumerate(TRAPS):
        sheet.write_string(row, 0, name)
        look = book.add_format({"num_format": form})
        if isinstance(value, str):
            sheet.write_string(row, 1, value, look)
        elif isinstance(value, bool):
            sheet.write_boolean(row, 1, value, look)
        elif isinstance(value, (datetime.date, datetime.datetime)):
            sheet.write_datetime(row, 1, value, look)
        else:
            sheet.write_number(row, 1, value, look)
    row = len(TRAPS)
    for name, formula, result in FORMULAS:
        sheet.write_string(row, 0, name)
        sheet.write_formula(row, 1, formula, None, result)
        row += 1
    sheet.write_string(row, 0, "rich text")
    sheet.write_rich_string(row, 1, "Trần ", book.add_format({"bold": True}), "Văn ", "An")
    sheet.write_string(row + 1, 0, "error")
    sheet.write_formula(row + 1, 1, "=#REF!", None, "#REF!")
    sheet.write_string(row + 2, 0, "merged")
    sheet.merge_range(row + 2, 1, row + 2 if "--inline" in options else row + 3, 3, "gộp")
    hidden = book.add_worksheet("Ẩn")
    hidden.hide()
    hidden.write_string(1, 1, "kín")
    styled = book.add_worksheet("Styled")
    fill = book.add_format({"bg_color": "#FFFF00"})
    for number in range(STYLED_ROWS):
        styled.write_blank(number, 2, None, fill)
    styled.write_string(STYLED_ROWS, 2, "cuối")
    book.close()


def rewritten(path, change):
    """Puts every part of a workbook through a function of its name and content."""
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, change(name, content))


def prefixed(name, content):
    if not re.match(r"xl/(workbook|sharedStrings|styles|worksheets/.*)\.xml$", name):
        return content
    elements.register_namespace("x", MAIN)
    elements.register_namespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
    return elements.tostring(elements.fromstring(content), "UTF-8", xml_declaration=True)


def bare(name, content):
    if name == "xl/sharedStrings.xml":
        text = content.decode()
        # A reading of the letters beside them is no part of the text; an empty text is none.
        reading = '<rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/></si>'
        return text.replace("<si>", "<si/><si>", 1).replace("</si>", reading).encode()
    if name.startswith("xl/worksheets/"):
        # Shared texts moved by one; rows and cells without places follow each other.
        text = re.sub(r'(t="s"><v>)(\d+)', lambda found: f"{found[1]}{int(found[2]) + 1}", content.decode())
        if "sheet1" in name:
            text = re.sub(r'(<row) r="\d+"', r"\1", re.sub(r'(<c) r="[A-Z]+\d+"', r"\1", text))
        return text.encode()
    return content


def by_libreoffice(source, path):
    with tempfile.TemporaryDirectory() as folder:
        # A profile of its own, so that a LibreOffice that runs already is left alone.
        profile = pathlib.Path(folder, "profile").as_uri()
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL, timeout=120)
        shutil.move(str(pathlib.Path(folder, pathlib.Path(source).stem + ".xlsx")), path)


def traps(maker, path, options):
    if maker == "openpyxl":
        traps_by_openpyxl(path, options)
    elif maker == "libreoffice":
        with tempfile.TemporaryDirectory() as folder:
            first = pathlib.Path(folder, "traps.xlsx")
            traps_by_openpyxl(first, options)
            by_libreoffice(first, path)
    else:
        traps_by_xlsxwriter(path, options)
        if maker in ("prefixed", "bare"):
            rewritten(path, prefixed if maker == "prefixed" else bare)


def typed(value):
    """What a person would have typed for a text of a table, with its form."""
    if isinstance(value, datetime.datetime):
        return value, "dd/mm/yyyy"
    if not isinstance(value, str):
        return value, "General"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return datetime.date.fromisoformat(value), "dd/mm/yyyy"
    if re.fullmatch(r"\d{5}", value):
        return int(value), "00000"
    return value, "@"


def copy_by_xlsxwriter(source, path, options):
    book = xlsxwriter.Workbook(str(path), {"date_1904": "--from-1904" in options})
    for old in openpyxl.load_workbook(source, read_only=True).worksheets:
        sheet = book.add_worksheet(old.title)
        if old.sheet_state != "visible":
            sheet.hide()
        for row, cells in enumerate(old.iter_rows()):
            for cell in cells:
                value, form = typed(cell.value) if row else (cell.value, "@")
                look = book.add_format({"num_format": form})
                if isinstance(value, datetime.date):
                    sheet.write_datetime(row, cell.column - 1, value, look)
                elif isinstance(value, str):
                    sheet.write_string(row, cell.column - 1, value, look)
                elif value is not None:
                    sheet.write(row, cell.column - 1, value, look)
    book.close()


def copy(maker, source, path, options):
    if maker == "openpyxl":
        openpyxl.load_workbook(source).save(path)
    elif maker == "libreoffice":
        by_libreoffice(source, path)
    else:
        copy_by_xlsxwriter(source, path, options)


def main():
    task, maker, *rest = sys.argv[1:]
    files = [pathlib.Path(argument) for argument in rest if not argument.startswith("--")]
    options = [argument for argument in rest if argument.startswith("--")]
    if task == "traps":
        traps(maker, files[0], options)
    else:
        copy(maker, files[0], files[1], options)


main()
