"""Walks through the workplace in Vietnamese, as those do who work there together.

    walk.py CHROMIUM CADRE SCENARIO FOLDER

A planner sends a case with a mistake, corrects it, plans, reviews, refuses somebody and plans again; the plan is submitted,
a unit objects, the head approves it and puts it in force, and the report is opened. Every page is looked at in both
languages and two widths by axe, and the pages that are read once more without scripts. Prints one JSON object: what was
reached, findings of axe that are serious or critical, pages that are wider than the screen, and the origins that were asked.
"""

import json
import pathlib
import re
import subprocess
import sys
import time
import zipfile
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

CHROMIUM, CADRE, SCENARIO, FOLDER = sys.argv[1:]
PASSWORD = "bốn con ngựa đúng rồi"
GRAVE = ("serious", "critical")
USERS = (
    ("lap", "Trần Thị Lập", "planner", ""),
    ("sep", "Lê Văn Sếp", "head", ""),
    ("xa", "Phạm Thị Xã", "unit", "00005"),
    ("tra", "Võ Thanh Tra", "inspector", ""),
)


def steadily(page, act):
    """What an act on a page gives; the page of a run loads itself anew at any time until the run is over."""
    for _ in range(10):
        try:
            return act()
        except Error as error:
            if not re.search("navigat|ERR_ABORTED|context was destroyed", str(error)):
                raise
            page.wait_for_load_state()
    return act()


class Walk:
    def __init__(self, browser, address):
        self.browser, self.address = browser, address
        self.reached, self.grave, self.wide, self.origins = [], [], [], set()
        self.looked = set()

    def visitor(self, **options):
        """A browser of somebody, whose every request is noted."""
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True, **options)
        page = context.new_page()
        page.set_default_timeout(90_000)
        page.on("request", lambda request: self.origins.add("{0.scheme}://{0.netloc}".format(urlsplit(request.url))))
        return page

    def open(self, page, path):
        answer = steadily(page, lambda: page.goto(self.address + path))
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        self.look(page)

    def look(self, page):
        """What is wrong with a page in both languages, once for each of its kind."""
        steadily(page, lambda: self.look_once(page))

    def look_once(self, page):
        path = urlsplit(page.url).path
        kind = (re.sub(r"/O\d+", "/officer", path), page.evaluate("document.querySelectorAll('main form').length > 0"))
        if kind in self.looked:
            return
        grave, wide = [], []
        for width in (1280, 768):
            page.set_viewport_size({"width": width, "height": 900})
            options = None if width == 1280 else {"runOnly": ["scrollable-region-focusable"]}
            for violation in Axe().run(page, options=options).response["violations"]:
                if violation["impact"] in GRAVE:
                    grave.append(f"{path}: {violation['id']}: {violation['nodes'][0]['html'][:120]}")
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                wide.append(f"{path} at {width}: {over}")
        page.set_viewport_size({"width": 1280, "height": 900})
        # Only what was looked at whole counts.
        self.looked.add(kind)
        self.grave += grave
        self.wide += wide

    def send(self, page, form, fields=None):
        """Fills the form in which a field stands, or that goes to an address, and sends it."""
        place = page.locator(form).first
        for name, value in (fields or {}).items():
            field = place.locator(f'[name="{name}"]')
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(value)
            elif field.get_attribute("type") == "file":
                field.set_input_files(value)
            else:
                field.fill(value)
        with page.expect_navigation():
            place.locator("button:not([type=button])").first.click()
        self.look(page)

    def follow(self, page, link):
        """Follows a link."""
        with page.expect_navigation():
            page.locator(link).first.click()
        self.look(page)

    def note(self, what, is_so=True):
        if not is_so:
            raise RuntimeError(what)
        self.reached.append(what)


def broken_case():
    """The scenario as an archive, with a day of birth that there is not."""
    place = pathlib.Path(FOLDER) / "case.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(pathlib.Path(SCENARIO).glob("*.*")):
            if file.suffix in (".csv", ".yml"):
                text = file.read_text(encoding="utf-8")
                if file.name == "officers.csv":
                    text = text.replace("1974-07-19", "1974-02-30", 1)
                archive.writestr(file.name, text)
    return str(place)


def serve():
    """The server and what it prints of its address and the first link."""
    server = subprocess.Popen(
        [CADRE, "serve", "--data", f"{FOLDER}/data", "--port", "0", "--language", "vi"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    for line in server.stdout:
        link = re.search(r"http://\S+/link/[A-Za-z0-9_-]+", line)
        if link:
            return server, link.group(0)
    raise RuntimeError("no server")


def sign_in(walk, name):
    page = walk.visitor()
    walk.open(page, "/sign-in")
    walk.send(page, 'form[action="/sign-in"]', {"name": name, "password": PASSWORD})
    walk.note(f"signed in: {name}", page.url == walk.address + "/")
    return page


def add_users(walk, link):
    page = walk.visitor()
    page.goto(link)
    walk.send(page, "main form", {
        "name": "quan.tri", "full_name": "Nguyễn Quản Trị", "password": PASSWORD, "repeated": PASSWORD})
    administrator = sign_in(walk, "quan.tri")
    for name, full, role, unit in USERS:
        walk.open(administrator, "/users/new")
        walk.send(administrator, "main form", {"name": name, "full_name": full, "role": role, "unit": unit})
        own = re.search(r"http://[^\s\"<]+/link/[A-Za-z0-9_-]+", administrator.content()).group(0)
        page = walk.visitor()
        page.goto(own)
        walk.send(page, "main form", {"password": PASSWORD, "repeated": PASSWORD})
    return {name: sign_in(walk, name) for name, *_ in USERS}


def wait_for_plan(walk, page, run):
    """The page of a run follows it by itself until it is done."""
    steadily(page, lambda: page.goto(f"{walk.address}/runs/{run}"))
    page.wait_for_selector(f'a[href="/runs/{run}/review"]', timeout=90_000)
    walk.look(page)


def correct_and_plan(walk, planner):
    walk.open(planner, "/cases")
    walk.send(planner, 'form[action="/cases"]', {"name": "Tỉnh thử", "file": broken_case()})
    walk.open(planner, "/cases/1/1")
    walk.note("the mistake is found", "1974-02-30" in planner.inner_text("main"))
    walk.follow(planner, 'main table a[href*="/row?"]')
    walk.send(planner, 'form[action$="/row"]', {"value": "1974-07-19", "reason": "nhập nhầm"})
    walk.open(planner, "/cases/1/2")
    walk.note("the mistake is mended", "1974-02-30" not in planner.locator("main table").first.inner_text())
    walk.open(planner, "/cases/1/2/diagnosis")
    walk.open(planner, "/cases/1/2/plan")
    walk.send(planner, 'form[action$="/plan"]', {"seconds": "60"})
    wait_for_plan(walk, planner, 1)
    walk.note("there is a plan")


def review(walk, planner):
    walk.open(planner, "/runs/1/review")
    rows = planner.locator('main table a[href*="/review/"]')
    officer = re.search(r"/review/([^/?]+)", rows.first.get_attribute("href")).group(1)
    # By keys alone: to the first row, into its page.
    planner.keyboard.press("j")
    planner.keyboard.press("Enter")
    planner.wait_for_url("**/review/**")
    walk.look(planner)
    walk.note("keys open a row", officer in planner.url)
    walk.send(planner, f'form[action*="/review/{officer}"]', {"verdict": "refuse", "reason": "gia đình có người ốm"})
    walk.open(planner, "/runs/1/changes")
    walk.open(planner, "/runs/1/review")
    walk.send(planner, 'form#again, form[action="/runs/1/review"]:has([name="stability"])', {"seconds": "60"})
    wait_for_plan(walk, planner, 2)
    walk.open(planner, "/runs/2/changes")
    walk.note("planned again")


def advance(walk, page, deed, reason=""):
    walk.open(page, "/runs/2/life")
    walk.send(page, f'form:has(input[value="{deed}"])', {"reason": reason})
    walk.note(deed, "done=plan-advanced" in page.url)


def sign_off(walk, people):
    advance(walk, people["lap"], "submit")
    unit = people["xa"]
    walk.open(unit, "/")
    walk.follow(unit, 'main a[href="/runs/2/life"]')
    answer = 'form[action="/runs/2/answer"]'
    walk.send(unit, answer, {"agrees": "no", "reason": ""})
    walk.note("an objection needs a reason", unit.locator(f'{answer} [name="agrees"]').input_value() == "no")
    walk.send(unit, answer, {"agrees": "no", "reason": "thiếu người tiếp dân"})
    walk.note("the unit objects", "done=plan-answered" in unit.url)
    walk.open(unit, "/runs/2/review")
    advance(walk, people["lap"], "close_answers")
    head = people["sep"]
    walk.open(head, "/")
    advance(walk, head, "approve")
    advance(walk, head, "put_in_force")
    walk.open(head, "/runs/2/papers")
    head.goto(f"{walk.address}/runs/2/papers/report")
    walk.note("the report opens", "Báo cáo" in head.title() and head.locator("svg").count() > 0)
    inspector = people["tra"]
    walk.open(inspector, "/audit?kind=plans")
    walk.note("the trail tells", "thiếu người tiếp dân" in inspector.inner_text("main"))


def read_without_scripts(walk, people):
    """Pages to read hold the same text without scripts."""
    plain = walk.visitor(storage_state=people["tra"].context.storage_state(), java_script_enabled=False)
    for path in ("/cases", "/cases/1/2", "/cases/1/2/diagnosis", "/runs", "/runs/2", "/runs/2/review", "/runs/2/changes",
                 "/runs/2/life", "/runs/2/papers", "/audit", "/help"):
        answer = plain.goto(walk.address + path)
        text = plain.locator("main").text_content()
        walk.note(f"without scripts: {path}", answer.status == 200 and len(text) > 100)


def both_languages(walk, people):
    """The pages once more in English, each of its kind."""
    walk.looked = set()
    for path in ("/", "/cases", "/cases/1", "/cases/1/2", "/cases/1/2/diagnosis", "/cases/1/2/plan", "/runs", "/runs/2",
                 "/runs/2/review", "/runs/2/changes", "/runs/2/life", "/runs/2/papers", "/account", "/help"):
        walk.open(people["lap"], f"{path}?language=en")


def main():
    server, link = serve()
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            walk = Walk(browser, "{0.scheme}://{0.netloc}".format(urlsplit(link)))
            error = None
            try:
                people = add_users(walk, link)
                correct_and_plan(walk, people["lap"])
                review(walk, people["lap"])
                sign_off(walk, people)
                read_without_scripts(walk, people)
                both_languages(walk, people)
            except Exception as caught:  # Whatever stops the walk is told with what was reached before.
                error = f"{type(caught).__name__}: {caught}"[:2000]
            browser.close()
        print(json.dumps({
            "reached": walk.reached, "grave": walk.grave, "wide": walk.wide, "error": error,
            "origins": sorted(walk.origins - {"data://"}), "own": walk.address}, ensure_ascii=False))
    finally:
        server.terminate()
        server.wait(timeout=30)


main()
