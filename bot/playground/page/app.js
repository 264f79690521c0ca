// Brings the two sides to life: who is who, what changed, what time it is.

import { act, listen, read } from "./api.js";
import { avatar, el, toast } from "./dom.js";
import { GroupBox } from "./groups.js";
import { whoOpens } from "./opening.js";
import { Pane } from "./pane.js";
import { preparePlaces } from "./places.js";

const words = await read("/page/texts.json");
const citizenPane = new Pane(document.getElementById("citizen"), words, await read("/page/examples.json"));
const staffPane = new Pane(document.getElementById("staff"), words);
const chosen = { citizen: null, officer: null, talk: null };
const unread = new Set();
let state = null;
let offset = 0;

/** Staff are in a group, have a post, or were let into the staff bot's chat; everybody else is a citizen. */
const isStaff = (person) => Boolean(person.groups.length || person.post || person.opened.includes(staffBot()?.id));
const citizens = () => state.people.filter((person) => !isStaff(person));
const officers = () => state.people.filter(isStaff);
const citizenBot = () => state.bots[0];
const staffBot = () => state.bots.find((bot) => state.groups.some((g) => g.members.some((m) => m.id === bot.id))) ?? state.bots[1];
const citizenChat = (person) => `p:${citizenBot().id}:${person.id}`;

function drawCitizens() {
  const list = citizens();
  if (!list.some((person) => person.id === chosen.citizen)) chosen.citizen = list[0]?.id ?? null;
  const chips = list.map((person) => el("button", {
    type: "button", class: "chip", title: person.name, "aria-pressed": String(person.id === chosen.citizen),
    on: { click: () => { chosen.citizen = person.id; unread.delete(citizenChat(person)); show(); } },
  }, avatar(person.name, person.id), el("span", {}, person.name.split(" ")[0]),
  unread.has(citizenChat(person)) ? el("i", { class: "dot", title: words.unread }) : null));
  const add = el("button", { type: "button", class: "chip add", title: words.newcomer, "aria-label": words.newcomer,
    on: { click: newcomer } }, "+", el("span", { class: "long" }, words.newcomer));
  citizenPane.parts.who.replaceChildren(
    el("div", { class: "chips", role: "group", "aria-label": words.citizen_as }, ...chips), add);
  // Somebody new stands at the end of a long row: who is speaking is always seen.
  const row = citizenPane.parts.who.firstChild;
  const pressed = row.querySelector("[aria-pressed=true]");
  if (pressed) row.scrollLeft = pressed.offsetLeft + pressed.offsetWidth - row.clientWidth;
}

function drawOfficers() {
  const list = officers();
  if (!list.some((person) => person.id === chosen.officer)) chosen.officer = list[0]?.id ?? null;
  const option = (person) => el("option", { value: person.id, selected: person.id === chosen.officer }, person.name);
  const posts = [...new Set(list.map((person) => person.post))];
  const byPost = posts.map((post) => el("optgroup", { label: post || words.nobody_yet },
    ...list.filter((person) => person.post === post).map(option)));
  const select = el("select", { id: "officer", on: { change: (event) => { chosen.officer = Number(event.target.value); show(); } } },
    ...(posts.length > 1 ? byPost : list.map(option)));
  const about = list.find((person) => person.id === chosen.officer)?.post;
  staffPane.parts.who.replaceChildren(el("label", { for: "officer" }, words.as), select,
    el("span", { class: "post" }, about ?? ""));
}

/** Chats of the chosen officer: each group (with its topics) and the staff bot in private. */
function talks() {
  const officer = state.people.find((person) => person.id === chosen.officer);
  if (!officer) return [];
  const found = [];
  for (const group of state.groups.filter((one) => officer.groups.includes(one.id))) {
    const about = `${group.members.length} ${words.members}`;
    const base = { chat: group.chat, title: group.title, avatarId: group.id, isGroup: true, about, bot: staffBot() };
    const first = group === state.groups[0];
    if (!group.forum) found.push({ ...base, name: first ? words.group : group.title, thread: undefined });
    else {
      found.push({ ...base, name: first ? words.general : `${group.title} · ${words.general}`, thread: null });
      for (const topic of group.topics) found.push({ ...base, name: `${topic.closed ? "🔒 " : ""}${topic.name}`, thread: topic.id });
    }
  }
  const bot = staffBot();
  if (bot) {
    found.push({
      chat: `p:${bot.id}:${officer.id}`, name: words.direct, title: bot.name, avatarId: bot.id, isGroup: false, thread: undefined, bot,
    });
  }
  return found.map((talk) => ({ ...talk, id: `${talk.chat}#${talk.thread ?? ""}` }));
}

function drawTalks(list) {
  if (!list.some((talk) => talk.id === chosen.talk)) chosen.talk = list[0]?.id ?? null;
  staffPane.parts.tabs.hidden = list.length < 2;
  staffPane.parts.tabs.replaceChildren(...list.map((talk) => el("button", {
    type: "button", role: "tab", title: talk.name, "aria-selected": String(talk.id === chosen.talk),
    on: { click: () => { chosen.talk = talk.id; unread.delete(talk.chat); show(); } },
  }, talk.name, unread.has(talk.chat) && talk.id !== chosen.talk ? el("i", { class: "dot", title: words.unread }) : null)));
}

async function show() {
  drawCitizens();
  drawOfficers();
  const person = citizens().find((one) => one.id === chosen.citizen);
  const bot = citizenBot();
  const list = talks();
  drawTalks(list);
  const talk = list.find((one) => one.id === chosen.talk);
  staffPane.statusText = talk?.about;
  staffPane.parts.manage.hidden = !talk?.isGroup;
  const jobs = [];
  if (person && bot) {
    jobs.push(citizenPane.open({
      me: person.id, chat: citizenChat(person), bot, title: bot.name, avatarId: bot.id, isGroup: false, thread: undefined,
    }));
  }
  if (talk) jobs.push(staffPane.open({ ...talk, me: chosen.officer }));
  await Promise.all(jobs);
}

async function changed({ chats, now }) {
  offset = Date.parse(now) - Date.now();
  tick();
  state = await read("/desk/state");
  document.getElementById("forward").hidden = !state.can_advance;
  const open = new Set([citizenPane.chat, staffPane.chat]);
  if (citizenPane.chat) for (const key of chats) if (!open.has(key)) unread.add(key);
  const hiddenTab = document.querySelector(".sides [aria-selected=false]");
  const hiddenPane = hiddenTab?.id === "tab-staff" ? staffPane : citizenPane;
  if (chats.includes(hiddenPane.chat)) hiddenTab?.classList.add("news");
  await show();
}

/** A link to the staff bot leads an officer into her private chat with it. */
function prepareVisits() {
  for (const pane of [citizenPane, staffPane]) pane.bots = () => state.bots;
  staffPane.asksWho = () => whoOpens(state.people);
  staffPane.visited = async (bot, person) => {
    if (bot.id !== staffBot()?.id) return;
    chosen.officer = person;
    chosen.talk = `p:${bot.id}:${person}#`;
    await again();
  };
}

function prepareGroups() {
  const box = new GroupBox(words, async () => { await again(); return state; });
  staffPane.parts.manage.addEventListener("click", () => {
    const group = state.groups.find((one) => one.chat === staffPane.chat);
    if (group) box.show(state, group, staffBot(), chosen.officer);
  });
}

/** Look at everything once more, after somebody did something by hand. */
function again() {
  return changed({ chats: [], now: new Date(Date.now() + offset).toISOString() });
}

function tick() {
  const there = new Date(Date.now() + offset);
  const shown = there.toLocaleString(words.locale, {
    timeZone: words.timezone, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit",
  });
  const clock = document.getElementById("clock");
  clock.textContent = shown;
  clock.dateTime = there.toISOString();
}

function newcomer() {
  const box = document.getElementById("newcomer");
  document.getElementById("newcomer-form").reset();
  box.showModal();
}

function prepareNewcomer() {
  const box = document.getElementById("newcomer");
  box.querySelector(".close").addEventListener("click", () => box.close());
  document.getElementById("newcomer-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const [first, ...rest] = event.target.elements.name.value.trim().split(/\s+/);
    if (!first) return;
    const { person } = await act("add_person", { first_name: first, last_name: rest.join(" ") });
    chosen.citizen = person.id;
    box.close();
    await again();
  });
}

function prepareIdeas() {
  document.getElementById("show-ideas").addEventListener("click", () => document.getElementById("ideas").showModal());
}

function prepareClock() {
  for (const button of document.querySelectorAll("#forward button")) {
    button.addEventListener("click", async () => {
      const { hours, workingDays, morning } = button.dataset;
      const step = workingDays ? { working_days: Number(workingDays) } : { hours: Number(hours ?? 0) };
      button.disabled = true;
      try {
        await act("clock", morning ? { morning: true } : step);
        toast(`${words.forwarded_clock}: ${button.textContent}`);
      } catch (error) {
        toast(`${words.failed} ${error.message}`, "bad");
      }
      button.disabled = false;
    });
  }
}

function prepareSides() {
  for (const tab of document.querySelectorAll(".sides button")) {
    tab.addEventListener("click", () => {
      document.body.dataset.side = tab.getAttribute("aria-controls");
      for (const other of document.querySelectorAll(".sides button")) other.setAttribute("aria-selected", String(other === tab));
      tab.classList.remove("news");
      for (const pane of [citizenPane, staffPane]) pane.parts.log.scrollTop = pane.parts.log.scrollHeight;
    });
  }
}

document.body.dataset.side = "citizen";
await preparePlaces();
prepareNewcomer();
prepareClock();
prepareVisits();
prepareGroups();
prepareIdeas();
prepareSides();
setInterval(tick, 5000);

// changes are worked off one after the other; what comes meanwhile is taken together
let waiting = null;
let busy = false;
async function work() {
  busy = true;
  while (waiting) {
    const now = waiting;
    waiting = null;
    await changed(now).catch((error) => toast(`${words.failed} ${error.message}`, "bad"));
  }
  busy = false;
}
listen((event) => {
  waiting = { now: event.now, chats: [...(waiting?.chats ?? []), ...event.chats] };
  if (!busy) work();
}, (there) => { document.getElementById("offline").hidden = there; });
