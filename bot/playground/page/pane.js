// One side of the page: a chat with its composer.

import { act, read } from "./api.js";
import { alertBox, el, hue, initials, toast } from "./dom.js";
import { messageElement } from "./message.js";
import { sendPhotos, sendPlace, sendVoice } from "./sending.js";

const NEAR_BOTTOM = 120;
const BOT_LINK = /^https?:\/\/t\.me\/(\w+)(?:\?start=([\w-]*))?$/;

export class Pane {
  /** @param root its section; @param words texts.json; @param examples complaints to click, [] for none. */
  constructor(root, words, examples = []) {
    this.words = words;
    this.root = root;
    root.append(document.getElementById("pane").content.cloneNode(true));
    this.parts = Object.fromEntries(
      ["who", "head", "tabs", "log", "examples", "commands", "quoting", "opener", "composer", "keyboard", "block", "manage", "below"]
        .map((name) => [name, root.querySelector(`.${name}`)]));
    this.input = root.querySelector("textarea");
    this.files = root.querySelector("input[type=file]");
    this.drawn = new Map();
    this.me = null;
    this.bot = null;
    this.target = null;
    this.bots = () => [];
    this.showExamples(examples);
    this.connect();
  }

  connect() {
    const { composer, quoting, block, opener, log } = this.parts;
    this.low = true;
    log.addEventListener("scroll", () => {
      this.low = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_BOTTOM;
      if (this.low) this.parts.below.hidden = true;
    });
    this.parts.below.addEventListener("click", () => { log.scrollTop = log.scrollHeight; });
    new ResizeObserver(() => { if (this.low) log.scrollTop = log.scrollHeight; }).observe(log);
    composer.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
      if (event.key === "Escape") this.quote(null);
    });
    this.input.addEventListener("input", () => this.grow());
    composer.querySelector(".photo").addEventListener("click", () => this.files.click());
    this.files.addEventListener("change", () => sendPhotos(this));
    composer.querySelector(".place").addEventListener("click", () => sendPlace(this));
    composer.querySelector(".voice").addEventListener("click", (event) => sendVoice(this, event.currentTarget));
    composer.querySelector(".menu").addEventListener("click", () => this.toggleCommands());
    quoting.querySelector("button").addEventListener("click", () => this.quote(null));
    block.addEventListener("click", () => this.do(this.state?.blocked ? "unblock" : "block", { bot: this.bot.id }));
    opener.querySelector("button").addEventListener("click", () => this.do("start", { bot: this.bot.id }));
  }

  showExamples(examples) {
    const chips = examples.map((example) => el("button", {
      type: "button", title: example.text,
      on: { click: () => { this.input.value = example.text; this.grow(); this.input.focus(); } },
    }, example.label));
    const { examples: strip } = this.parts;
    strip.hidden = !chips.length;
    this.hasExamples = Boolean(chips.length);
    strip.append(el("span", {}, this.words.examples), ...chips);
    strip.addEventListener("wheel", (event) => {
      if (event.deltaX) return;
      event.preventDefault();
      strip.scrollLeft += event.deltaY;
    });
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
  }

  /** Turn to another chat. `chat`: its key; `thread`: a topic's id, null for none, undefined for all. */
  async open({ me, chat, thread, bot, title, avatarId, isGroup }) {
    const moved = this.me !== me || this.chat !== chat || this.thread !== thread;
    Object.assign(this, { me, chat, thread, bot, title, avatarId, isGroup });
    if (moved) {
      this.drawn.clear();
      this.parts.log.replaceChildren();
      this.quote(null);
      this.parts.commands.hidden = true;
    }
    await this.refresh(moved);
  }

  async refresh(jump = false) {
    if (!this.chat) return;
    const asked = this.chat;
    const state = await read(`/desk/chat?chat=${encodeURIComponent(asked)}`);
    if (asked !== this.chat) return;
    this.state = state;
    this.drawHead();
    this.drawLog(jump);
    this.drawKeyboard();
    const shut = !this.isGroup && (state.blocked || !state.opened);
    this.parts.opener.hidden = !shut;
    this.parts.composer.hidden = shut;
    this.parts.examples.hidden = shut || !this.hasExamples;
    const [hint, button] = this.parts.opener.children;
    hint.textContent = state.blocked ? this.words.blocked : this.bot?.description || this.words.start_hint;
    button.textContent = state.blocked ? this.words.unblock : this.words.start;
  }

  drawHead() {
    const { head, block } = this.parts;
    const badge = head.querySelector(".avatar");
    badge.textContent = initials(this.title);
    badge.className = `avatar ${hue(this.avatarId)}`;
    head.querySelector("h2").textContent = this.title;
    const status = head.querySelector(".status");
    status.textContent = this.state.typing ? this.words.typing : this.statusText ?? this.words.online;
    status.classList.toggle("typing", this.state.typing);
    block.hidden = this.isGroup || !this.state.opened;
    block.textContent = this.state.blocked ? this.words.unblock : this.words.block;
  }

  drawLog(jump) {
    const { log } = this.parts;
    const low = jump || this.low;
    const shown = this.state.messages.filter((m) => this.thread === undefined || (m.thread ?? null) === this.thread);
    const fresh = new Map();
    let before = null;
    const nodes = [];
    for (const message of shown) {
      const day = this.day(message.date);
      if (!before || this.day(before.date) !== day) nodes.push(this.keep(fresh, `day ${day}`, day, () => el("p", { class: "day" }, day)));
      const grouped = before && !before.service && before.sender_id === message.sender_id && this.day(before.date) === day
        && Date.parse(message.date) - Date.parse(before.date) < 300000;
      const key = `${this.me} ${grouped} ${JSON.stringify(message)}`;
      nodes.push(this.keep(fresh, `m${message.id}`, key, () => this.element(message, grouped)));
      before = message;
    }
    if (this.isGroup && !this.state.messages.some((message) => !message.service)) nodes.push(this.firstSteps(fresh));
    this.drawn = fresh;
    const same = nodes.length === log.children.length && nodes.every((node, index) => node === log.children[index]);
    if (!same) log.replaceChildren(...nodes);
    const newest = shown.at(-1)?.id ?? 0;
    this.parts.below.hidden = low || (this.parts.below.hidden && newest <= this.newest);
    this.newest = newest;
    if (low) log.scrollTop = log.scrollHeight;
  }

  firstSteps(fresh) {
    const { words } = this;
    return this.keep(fresh, "first", "first", () => el("div", { class: "steps" }, el("p", {}, words.empty_group),
      el("ol", {}, ...words.first_steps.map((step) => el("li", {}, step)))));
  }

  keep(fresh, name, key, make) {
    const old = this.drawn.get(name);
    const kept = old && old.key === key ? old : { key, node: make() };
    fresh.set(name, kept);
    return kept.node;
  }

  element(message, grouped) {
    const acts = {
      say: (text) => this.say(text),
      press: (pressed, button, node) => this.press(pressed, button, node),
      reply: (quoted) => { this.quote(quoted); this.input.focus(); },
      visit: (address) => this.visit(address),
      edit: (edited) => { this.quote(edited, true); this.input.value = edited.text; this.grow(); this.input.focus(); },
    };
    const drawn = messageElement(message, {
      me: this.me, grouped, named: this.isGroup && !grouped, words: this.words, time: (date) => this.time(date), acts,
    });
    drawn.querySelector("img")?.addEventListener("load", () => {
      if (this.low) this.parts.log.scrollTop = this.parts.log.scrollHeight;
    });
    return drawn;
  }

  day(date) {
    return new Date(date).toLocaleDateString(this.words.locale, {
      timeZone: this.words.timezone, weekday: "long", day: "numeric", month: "long", year: "numeric",
    });
  }

  time(date) {
    return new Date(date).toLocaleTimeString(this.words.locale, {
      timeZone: this.words.timezone, hour: "2-digit", minute: "2-digit",
    });
  }

  drawKeyboard() {
    const { keyboard } = this.parts;
    keyboard.hidden = !this.state.keyboard.length || this.parts.composer.hidden;
    keyboard.replaceChildren(...this.state.keyboard.map((row) => el("div", { class: "keys" }, ...row.map((button) =>
      el("button", { type: "button", on: { click: () => this.tapKey(button) } }, button.text)))));
  }

  tapKey(button) {
    if (button.asks === "request_location") return sendPlace(this);
    if (button.asks === "request_contact") return this.do("send_contact", { phone: this.words.phone });
    return this.say(button.text);
  }

  toggleCommands() {
    const { commands } = this.parts;
    const list = this.bot?.commands ?? [];
    commands.replaceChildren(...list.map(({ command, description }) => el("button", {
      type: "button", role: "menuitem", on: { click: () => { commands.hidden = true; this.say(`/${command}`); } },
    }, el("strong", {}, `/${command}`), ` ${description}`)));
    commands.hidden = !commands.hidden || !list.length;
    if (!list.length) { this.input.value = "/"; this.input.focus(); }
  }

  quote(message, editing = false) {
    this.target = message && { id: message.id, editing };
    this.parts.quoting.hidden = !message;
    const label = editing ? this.words.editing : this.words.replying;
    if (message) this.parts.quoting.querySelector("span").textContent = `${label}: ${message.text || message.media || ""}`;
    else if (this.wasEditing) this.input.value = "";
    this.wasEditing = Boolean(message) && editing;
  }

  /** A link to one of our bots opens it here, with what it carries; whether it was one. */
  visit(address) {
    const [, name, payload = ""] = BOT_LINK.exec(address) ?? [];
    const bot = name && this.bots().find((one) => one.username.toLowerCase() === name.toLowerCase());
    if (!bot) return false;
    this.follow(bot, payload);
    return true;
  }

  /** Open a bot; what a link carries may be meant for somebody else, who is asked for. */
  async follow(bot, payload) {
    const person = payload && this.asksWho ? await this.asksWho() : this.me;
    if (person && await this.do("start", { bot: bot.id, payload, person })) await this.visited?.(bot, person);
  }

  /** Do something as this pane's person; says so when it did not work. */
  async do(name, values) {
    try {
      return await act(name, { person: this.me, chat: this.chat, ...values });
    } catch (error) {
      toast(`${this.words.failed} ${error.message}`, "bad");
      return null;
    }
  }

  manner() {
    const manner = { reply_to: this.target && !this.target.editing ? this.target.id : null, thread: this.thread ?? null };
    this.quote(null);
    return manner;
  }

  say(text) {
    return this.do("say", { text, ...this.manner() });
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const { target } = this;
    this.input.value = "";
    this.grow();
    const done = target?.editing
      ? await this.do("edit", { message: target.id, text }) : await this.say(text);
    if (target?.editing) { this.wasEditing = false; this.quote(null); }
    if (!done && !this.input.value) this.input.value = text;
  }

  async press(message, button, node) {
    if (button.url) { if (!this.visit(button.url)) window.open(button.url, "_blank", "noopener"); return; }
    node.classList.add("waiting");
    const answer = await this.do("press", { message: message.id, button: button.data, chat: message.chat });
    node.classList.remove("waiting");
    if (!answer) return;
    if (!answer.answered) toast(this.words.unanswered, "bad");
    else if (answer.text && answer.alert) alertBox(answer.text);
    else if (answer.text) toast(answer.text);
  }
}
