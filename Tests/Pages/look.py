"""Looks at pages as a reader with a screen reader or a telephone does.

    look.py CHROMIUM PAGE...

Prints one JSON object: for every page and width the findings of axe that are serious or critical, and by how many pixels
the page is wider than the screen.
"""

import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (390, 768, 1280)
# A larger page is looked at for what depends on the width alone: all rules take minutes there, and its parts are those of
# smaller pages.
MOST_BYTES = 1_000_000
GRAVE = ("serious", "critical")


def look(page, file):
    """What is wrong with a page at each width."""
    found = []
    page.goto(pathlib.Path(file).resolve().as_uri())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        # What does not depend on the width is looked at once.
        is_whole = width == WIDTHS[0] and pathlib.Path(file).stat().st_size <= MOST_BYTES
        options = None if is_whole else {"runOnly": ["scrollable-region-focusable"]}
        violations = Axe().run(page, options=options).response["violations"]
        found.append(
            {
                "page": pathlib.Path(file).name,
                "width": width,
                "grave": [
                    f"{violation['id']}: {violation['nodes'][0]['html'][:120]}"
                    for violation in violations
                    if violation["impact"] in GRAVE
                ],
                "overflow": page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                ),
            }
        )
    return found


def main():
    chromium, files = sys.argv[1], sys.argv[2:]
    with sync_playwright() as play:
        # The pages are our own files.
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_context(bypass_csp=True).new_page()
        page.set_default_timeout(120_000)
        print(json.dumps([entry for file in files for entry in look(page, file)]))
        browser.close()


main()
