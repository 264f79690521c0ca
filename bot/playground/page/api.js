// Everything that goes over the wire to the playground.

export async function read(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

export async function act(name, values) {
  const answer = await fetch(`/desk/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(values),
  });
  const said = await answer.json();
  if (!said.ok) throw new Error(said.error);
  return said;
}

/** Call `heard` with each change; `reached` says whether the playground is there. */
export function listen(heard, reached) {
  const stream = new EventSource("/desk/events");
  stream.onmessage = (event) => {
    reached(true);
    heard(JSON.parse(event.data));
  };
  stream.onerror = () => reached(false);
}

export function base64(blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
