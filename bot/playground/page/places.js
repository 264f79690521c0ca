// Choosing a point on the map without a map: ready places of the city, or free numbers.

import { read } from "./api.js";
import { el } from "./dom.js";

const box = document.getElementById("places");
const form = document.getElementById("point");
let answer = null;

function done(place) {
  const tell = answer;
  answer = null;
  if (box.open) box.close();
  tell?.(place);
}

export async function preparePlaces() {
  const places = await read("/page/places.json");
  document.getElementById("places-list").append(...places.map((place) =>
    el("button", { type: "button", on: { click: () => done(place) } }, `📍 ${place.title}`)));
  box.querySelector(".close").addEventListener("click", () => done(null));
  box.addEventListener("close", () => done(null));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [lat, lng] = ["lat", "lng"].map((name) => Number(form.elements[name].value.replace(",", ".")));
    if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) done({ lat, lng });
    else form.elements.lat.focus();
  });
}

/** Give {lat, lng}, or null when it was cancelled. */
export function choosePlace() {
  return new Promise((tell) => {
    answer = tell;
    box.showModal();
  });
}
