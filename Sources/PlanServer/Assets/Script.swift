/// The script of the site, which every page works without.
enum Script {
  static let text = """
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

    """
}
