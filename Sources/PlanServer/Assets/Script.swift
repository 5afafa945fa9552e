/// The script of the site, which every page works without.
enum Script {
  static let text = page + answers + keys

  private static let page = """
    "use strict";
    // What is wrong is read out first, and what is to be copied is selected by one click.
    const problems = document.querySelector(".problems[tabindex]");
    if (problems) problems.focus();
    for (const field of document.querySelectorAll("input[readonly]")) {
      field.addEventListener("focus", () => field.select());
    }
    // A form that is on its way is not sent a second time; a page that comes back by the back button is as new.
    for (const form of document.querySelectorAll("form[method=post]")) {
      form.addEventListener("submit", (event) => {
        if (form.dataset.sent) event.preventDefault();
        form.dataset.sent = "yes";
      });
    }
    // A table that fits is no stop on the way through a page by keys; without this script every one is.
    const boxes = document.querySelectorAll(".wide[tabindex]");
    const fit = () => boxes.forEach((box) => {
      if (box.scrollWidth > box.clientWidth) box.setAttribute("tabindex", "0");
      else box.removeAttribute("tabindex");
    });
    window.addEventListener("resize", fit);
    fit();
    // What goes on is shown as it comes; once it is over, the page is loaded anew.
    const live = document.querySelector("[data-events]");
    if (live && window.EventSource) {
      const source = new EventSource(live.dataset.events);
      const picture = live.querySelector("img");
      const address = picture.getAttribute("src");
      source.addEventListener("message", (event) => {
        const sight = JSON.parse(event.data);
        for (const field of document.querySelectorAll("[data-live]")) {
          const text = sight.fields[field.dataset.live];
          if (text !== undefined && field.textContent !== text) field.textContent = text;
        }
        picture.src = address + "?sight=" + sight.number;
        if (sight.isOver) {
          source.close();
          window.location.reload();
        }
      });
      window.addEventListener("pagehide", () => source.close());
    }
    window.addEventListener("pageshow", () => {
      for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    });
    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    }

    """

  private static let answers = """
    // An answer that takes a while comes into the place of the link to it; without that the link leads to it.
    async function ask(place) {
      const link = place.querySelector("a");
      const words = place.innerHTML;
      place.textContent = place.dataset.asking;
      place.setAttribute("role", "status");
      try {
        const reply = await fetch(link.href, { credentials: "same-origin" });
        if (!reply.ok) throw new Error(reply.status);
        const page = new DOMParser().parseFromString(await reply.text(), "text/html");
        const parts = page.querySelectorAll("section.answer");
        if (!parts.length) throw new Error("none");
        place.closest("section").replaceWith(...parts);
      } catch {
        place.innerHTML = words;
      }
    }
    for (const place of document.querySelectorAll("[data-asking]")) {
      if ("atOnce" in place.dataset) ask(place);
      place.addEventListener("click", (event) => {
        if (!event.target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ask(place);
      });
    }

    """

  private static let keys = """
    // Keys of the review, where nobody types: j and k from row to row, a agrees, r refuses, l keeps at the new post.
    const rows = [...document.querySelectorAll("[data-row] th a")];
    function row(step) {
      const here = rows.findIndex((link) => link.closest("tr").contains(document.activeElement));
      const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step];
      if (next) next.focus();
    }
    function open(verdict) {
      const link = document.activeElement.closest("[data-row]")?.querySelector("th a");
      if (!link) return;
      const address = new URL(link.href);
      address.searchParams.set("verdict", verdict);
      address.hash = "decision-reason";
      window.location = address;
    }
    function decide(verdict) {
      const choice = document.getElementById("decision-verdict");
      if (![...choice.options].some((option) => option.value === verdict)) return;
      choice.value = verdict;
      if (verdict === "agree") choice.form.requestSubmit();
      else document.getElementById("decision-reason").focus();
    }
    const verdicts = { a: "agree", r: "refuse", l: "keep_there" };
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^[jkarl]$/.test(event.key)) return;
      if (event.target.closest("input, select, textarea")) return;
      const link = document.querySelector(`a[data-key="${event.key}"]`);
      const button = document.activeElement.closest("[data-row]")?.querySelector(`button[data-key="${event.key}"]`);
      if (rows.length && (event.key === "j" || event.key === "k")) row(event.key === "j" ? 1 : -1);
      else if (link) window.location = link.href;
      else if (button) {
        sessionStorage.setItem("row", rows.findIndex((link) => button.closest("tr").contains(link)));
        button.form.requestSubmit();
      }
      else if (!verdicts[event.key]) return;
      else if (document.getElementById("decision-verdict")) decide(verdicts[event.key]);
      else if (rows.length && event.key !== "a") open(verdicts[event.key]);
      event.preventDefault();
    });
    // After a row was decided by a key, the next one has the focus.
    const last = sessionStorage.getItem("row");
    if (last !== null && rows.length) {
      sessionStorage.removeItem("row");
      rows[Math.min(Number(last) + 1, rows.length - 1)].focus();
    }
    // Whoever comes by a key types the reason next; browsers look for the place in the page once it is loaded.
    window.addEventListener("load", () => {
      if (window.location.hash === "#decision-reason") document.getElementById("decision-reason")?.focus();
    });

    """
}
