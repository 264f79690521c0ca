// One message as an element. Formatting comes from entities only; nothing is ever parsed as HTML.

import { el, hue } from "./dom.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE = /^(https?|tg|mailto):/i;

function wrapped(entity, children, raw, acts) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
  if (entity.type === "spoiler") {
    const spoiler = el("button", { type: "button", class: "spoiler" }, ...children);
    spoiler.addEventListener("click", (event) => { event.stopPropagation(); spoiler.classList.add("open"); });
    return spoiler;
  }
  if (entity.type === "bot_command") {
    const tap = (event) => { event.stopPropagation(); acts.say(raw); };
    return el("button", { type: "button", class: "link", on: { click: tap } }, ...children);
  }
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? raw : null;
  if (address) {
    const full = address.includes("://") ? address : `https://${address}`;
    const visit = (event) => { if (acts.visit(full)) { event.preventDefault(); event.stopPropagation(); } };
    if (SAFE.test(full)) return el("a", { href: full, target: "_blank", rel: "noopener noreferrer", on: { click: visit } }, ...children);
  }
  if (["mention", "hashtag", "phone_number", "email", "text_mention"].includes(entity.type)) {
    return el("span", { class: "link" }, ...children);
  }
  return el("span", {}, ...children);
}

/** Offsets are UTF-16 code units, which is what JavaScript's strings count. */
export function richText(text, entities, acts, from = 0, to = text.length) {
  const made = [];
  let at = from;
  const inside = entities
    .filter((entity) => entity.offset >= from && entity.offset + entity.length <= to)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  for (const [index, entity] of inside.entries()) {
    if (entity.offset < at) continue;
    const end = entity.offset + entity.length;
    if (entity.offset > at) made.push(text.slice(at, entity.offset));
    const nested = inside.slice(index + 1).filter((other) => other.offset + other.length <= end);
    const children = richText(text, nested, acts, entity.offset, end);
    made.push(wrapped(entity, children, text.slice(entity.offset, end), acts));
    at = end;
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

function mediaElement(message, words) {
  const { media, file } = message;
  if (media === "location" || media === "venue") {
    const { latitude, longitude } = message.location;
    const title = message.venue ? message.venue.title : words.location;
    const pin = el("span", { class: "pin", "aria-hidden": "true" });
    const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    return el("div", { class: "map" }, pin, el("strong", {}, title), el("small", {}, point));
  }
  if (media === "contact") {
    const { first_name: name, phone_number: phone } = message.contact;
    return el("div", { class: "file" }, `👤 ${name} · ${phone}`);
  }
  if (!file) return media ? el("div", { class: "file" }, words[media] ?? media) : null;
  if (media === "photo") return el("img", { src: file.url, alt: `${words.photo_of} ${message.sender}` });
  if (media === "voice" || media === "audio") {
    return el("audio", { src: file.url, controls: true, preload: "metadata", "aria-label": words[media] });
  }
  if (media === "video" || media === "video_note" || media === "animation") {
    return el("video", { src: file.url, controls: true, preload: "metadata", "aria-label": words[media] });
  }
  const size = `${Math.max(1, Math.round(file.size / 1024))} kB`;
  return el("a", { class: "file", href: file.url, download: file.name }, `📎 ${file.name} · ${size}`);
}

function serviceText(message, words) {
  const { service } = message;
  const names = (users) => users.map((user) => [user.first_name, user.last_name].filter(Boolean).join(" ")).join(", ");
  if (service.new_chat_members) return `${names(service.new_chat_members)} ${words.joined}`;
  if (service.left_chat_member) return `${names([service.left_chat_member])} ${words.left}`;
  if (service.forum_topic_created) return `${words.topic_created} ${service.forum_topic_created.name}`;
  if (service.forum_topic_edited) return `${words.topic_edited} ${service.forum_topic_edited.name}`;
  if (service.forum_topic_closed) return words.topic_closed;
  if (service.forum_topic_reopened) return words.topic_reopened;
  return words.upgraded;
}

function keyboard(message, acts) {
  if (!message.rows.length) return null;
  const rows = message.rows.map((row) => el("div", { class: "keys" }, ...row.map((button) => {
    const press = (event) => { event.stopPropagation(); acts.press(message, button, event.currentTarget); };
    return el("button", { type: "button", on: { click: press } }, button.text, button.url ? " ↗" : null);
  })));
  return el("div", { class: "keyrows" }, ...rows);
}

function tools(message, own, acts, words) {
  const tool = (label, handler) => el("button", {
    type: "button", class: "tool", on: { click: (event) => { event.stopPropagation(); handler(message); } },
  }, label);
  const editable = own && message.text && !message.service;
  return el("span", { class: "tools" }, tool(words.reply, acts.reply), editable ? tool(words.edit, acts.edit) : null);
}

/** Draw a message. `acts`: say, press, reply, edit, visit. `me`: whose screen this is. */
export function messageElement(message, { me, grouped, named, words, time, acts }) {
  if (message.service) return el("p", { class: "service" }, serviceText(message, words));
  const own = message.sender_id === me;
  const quoted = message.reply_to && el("div", { class: "quote" },
    el("strong", {}, message.reply_to.sender), el("span", {}, message.reply_to.text || "…"));
  const forwarded = message.forwarded && el("small", { class: "from" }, `${words.forwarded} ${message.forwarded}`);
  const name = named && !own && el("strong", { class: `name ${hue(message.sender_id)}` }, message.sender);
  const text = message.text
    ? el("div", { class: "text", dir: "auto" }, ...richText(message.text, message.entities, acts)) : null;
  const stamp = el("time", { datetime: message.date, class: text ? "" : "bare" }, message.edited ? `${words.edited} ` : null, time(message.date));
  const bubble = el("div", { class: "bubble" },
    name || null, forwarded || null, quoted || null, mediaElement(message, words), text, stamp);
  bubble.addEventListener("click", (event) => {
    const choosing = String(window.getSelection()) || event.target.closest("a, button, audio, video");
    if (!choosing) acts.reply(message);
  });
  const side = own ? "own" : "other";
  return el("article", { class: `message ${side}${grouped ? " grouped" : ""}`, "data-id": message.id },
    bubble, keyboard(message, acts), tools(message, own, acts, words));
}
