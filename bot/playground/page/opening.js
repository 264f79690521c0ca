// Who opens a link that was meant for somebody else: an invitation is passed on, not opened by its sender.

import { act } from "./api.js";
import { el } from "./dom.js";

/** Ask who opens a link; gives a person's id, null when nobody does. */
export function whoOpens(people) {
  const box = document.getElementById("opening");
  const form = document.getElementById("opening-form");
  form.reset();
  return new Promise((done) => {
    let chosen = null;
    const close = (person) => { chosen = person; box.close(); };
    document.getElementById("opening-people").replaceChildren(...people.map((person) =>
      el("button", { type: "button", on: { click: () => close(person.id) } }, person.name)));
    box.querySelector(".close").onclick = () => close(null);
    form.onsubmit = async (event) => {
      event.preventDefault();
      const [first, ...rest] = form.elements.name.value.trim().split(/\s+/);
      if (!first) return;
      const { person } = await act("add_person", { first_name: first, last_name: rest.join(" ") });
      close(person.id);
    };
    box.onclose = () => done(chosen);
    box.showModal();
  });
}
