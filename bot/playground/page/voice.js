// A voice note: recorded where there is a microphone, a short ready sound otherwise.

const RATE = 8000;
const SECONDS = 2;
let running = null;

/** Two soft tones as a WAV file. */
function readySound() {
  const count = RATE * SECONDS;
  const view = new DataView(new ArrayBuffer(44 + count));
  const word = (at, text) => [...text].forEach((sign, index) => view.setUint8(at + index, sign.charCodeAt(0)));
  word(0, "RIFF"); view.setUint32(4, 36 + count, true); word(8, "WAVEfmt ");
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true); view.setUint32(28, RATE, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true);
  word(36, "data"); view.setUint32(40, count, true);
  for (let index = 0; index < count; index += 1) {
    const pitch = index < count / 2 ? 262 : 330;
    const fade = Math.min(1, (count - index) / RATE, index / 400);
    view.setUint8(44 + index, 128 + 30 * fade * Math.sin((2 * Math.PI * pitch * index) / RATE));
  }
  return { blob: new Blob([view], { type: "audio/wav" }), name: "suara.wav" };
}

async function microphone() {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
}

/** First press starts a recording (gives null), the second one ends it; without a microphone the sound comes at once. */
export async function voiceNote(node, started) {
  if (running) { running.stop(); return null; }
  const stream = await microphone();
  if (!stream) return readySound();
  return new Promise((done) => {
    const pieces = [];
    running = new MediaRecorder(stream);
    running.ondataavailable = (event) => pieces.push(event.data);
    running.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      const type = running.mimeType.split(";")[0];
      running = null;
      node.classList.remove("live");
      done({ blob: new Blob(pieces, { type }), name: "suara.ogg" });
    };
    node.classList.add("live");
    running.start();
    started();
  });
}
