// The dialog in which a group is managed: who is in it, its topics, the bot.

import { act } from "./api.js";
import { el, toast } from "./dom.js";

export class GroupBox {
  /** @param words texts.json; @param changed called after each change, gives the new state. */
  constructor(words, changed) {
    this.words = words;
    this.changed = changed;
    this.box = document.getElementById("group");
    this.parts = Object.fromEntries(
      ["title", "members", "add", "topics", "forum", "bot", "new"].map((name) => [name, document.getElementById(`group-${name}`)]));
    this.parts.add.addEventListener("change", () => this.do("join", { person: Number(this.parts.add.value) }));
    this.parts.forum.addEventListener("click", () => this.do("set_forum", { forum: !this.group.forum }));
    this.parts.bot.addEventListener("click", () => this.do(this.botInside() ? "remove_bot" : "add_bot", { bot: this.bot.id }));
    this.parts.new.addEventListener("click", () => this.open(true));
  }

  /** Show a group's dialog. */
  show(state, group, bot, me) {
    Object.assign(this, { bot, me });
    this.draw(state, group);
    if (!this.box.open) this.box.showModal();
  }

  botInside() {
    return this.group.members.some((one) => one.id === this.bot.id);
  }

  draw(state, group) {
    const { words, parts } = this;
    this.group = group;
    parts.title.textContent = group.title;
    parts.members.replaceChildren(...group.members.filter((one) => !one.bot).map((one) => el("li", {},
      el("span", {}, one.name, one.admin ? el("small", {}, ` · ${words.admin}`) : null),
      el("button", { type: "button", class: "quiet", "aria-label": `${words.take_out} ${one.name}`, on: { click: () => this.do("leave", { person: one.id }) } }, words.take_out))));
    const outside = state.people.filter((one) => !group.members.some((member) => member.id === one.id));
    parts.add.replaceChildren(el("option", { value: "" }, words.choose), ...outside.map((one) => el("option", { value: one.id }, one.name)));
    parts.topics.hidden = !group.forum || !group.topics.length;
    parts.topics.replaceChildren(...group.topics.map((topic) => el("li", {},
      el("span", {}, topic.closed ? "🔒 " : "", topic.name),
      el("button", { type: "button", class: "quiet", on: { click: () => this.do("close_topic", { thread: topic.id, closed: !topic.closed }) } }, topic.closed ? words.open_topic : words.close_topic),
      el("button", { type: "button", class: "quiet", on: { click: () => this.do("delete_topic", { thread: topic.id }) } }, words.delete))));
    parts.forum.textContent = group.forum ? words.topics_off : words.topics_on;
    parts.bot.textContent = this.botInside() ? words.bot_out : words.bot_in;
  }

  async do(name, values) {
    try {
      const { group } = await act(name, { chat: this.group.chat, ...values });
      this.draw(await this.changed(), group);
    } catch (error) {
      toast(`${this.words.failed} ${error.message}`, "bad");
    }
  }

  /** A new group of whoever is chosen now, with the staff bot in it. */
  async open() {
    const title = window.prompt(this.words.new_group);
    if (!title?.trim()) return;
    await this.do("add_group", { title, members: [this.me], bots: [this.bot.id], supergroup: true });
  }
}
