// Sending photos, places and voice notes from a pane's composer.

import { base64 } from "./api.js";
import { choosePlace } from "./places.js";
import { toast } from "./dom.js";
import { voiceNote } from "./voice.js";

const MOST_PHOTOS = 10;

/** Send the chosen photos, as an album when there are several; the typed text becomes the caption. */
export async function sendPhotos(pane) {
  const chosen = [...pane.files.files].slice(0, MOST_PHOTOS);
  pane.files.value = "";
  if (!chosen.length) return;
  const files = await Promise.all(chosen.map(async (file) => (
    { kind: "photo", name: file.name, mime: file.type, content: await base64(file) })));
  const caption = pane.input.value.trim();
  pane.input.value = "";
  pane.grow();
  await pane.do("send_file", { files, caption, ...pane.manner() });
}

export async function sendPlace(pane) {
  const place = await choosePlace();
  if (place) await pane.do("send_location", { lat: place.lat, lng: place.lng, ...pane.manner() });
}

export async function sendVoice(pane, node) {
  const sound = await voiceNote(node, () => toast(pane.words.recording));
  if (!sound) return;
  const files = [{ kind: "voice", name: sound.name, mime: sound.blob.type, content: await base64(sound.blob) }];
  await pane.do("send_file", { files, ...pane.manner() });
}
