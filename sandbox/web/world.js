// What does the viewer know right now? The last snapshot with look-ups, and the two ways to the server: ask and act.

export class World {
  constructor(state, ways) {
    this.state = state;
    this.ways = ways;
    this.people = state.people;
    this.channels = state.channels;
    this.byId = new Map([...state.people, ...state.channels].map((one) => [one.id, one]));
    this.you = this.byId.get(state.you);
    this.app = state.app;
    this.views = state.views;
    this.offset = Date.parse(state.now) - Date.now();
    // Drawn messages depend on these beside their own content.
    this.names = [
      state.you,
      ...[...this.byId.values()].map((one) => `${one.name} ${one.deleted ?? one.archived}`),
    ].join("\0");
  }

  person(id) {
    const found = this.byId.get(id);
    return found && "handle" in found ? found : undefined;
  }

  channel(id) {
    const found = this.byId.get(id);
    return found && "kind" in found ? found : undefined;
  }

  /** Someone by their handle, written as @ana. */
  named(word) {
    return this.people.find((one) => word === `@${one.handle}`);
  }

  now() {
    return new Date(Date.now() + this.offset);
  }

  messages(channel) {
    return this.state.messages[channel] ?? [];
  }

  directWith(person) {
    return this.channels.find((channel) => channel.kind === "im" && channel.with === person)?.id;
  }

  /** Whose picture stands for a conversation: who is in it beside oneself, the first of several. */
  faceOf(channel) {
    const id = channel.with ?? channel.together?.[0];
    return id && this.person(id);
  }

  /** A channel has a sign before its name, people have none. */
  called(channel) {
    return channel.with || channel.kind === "mpim" ? channel.name : `#${channel.name}`;
  }

  /** What the address bar calls a channel or a conversation. */
  wordFor(channel) {
    return channel.with ? `@${this.person(channel.with)?.handle ?? channel.with}` : channel.name;
  }

  found(word) {
    if (!word?.startsWith("@")) return this.channels.find((channel) => channel.name === word && !channel.with);
    const person = this.people.find((one) => one.handle === word.slice(1));
    if (!person) return undefined;
    const direct = this.channel(this.directWith(person.id));
    if (direct || person.id !== this.app?.user) return direct;
    return { id: word, name: person.name, kind: "im", with: person.id, member: true, fresh: true };
  }

  address(where) {
    return this.ways.address(where);
  }

  go(where) {
    this.ways.go(where);
  }

  say(words) {
    this.ways.say(words);
  }

  async act(deed, facts = {}) {
    return this.ways.act({ you: this.you.id, do: deed, ...facts });
  }

  /** What the app offers in a menu for what was typed. */
  async suggest(facts) {
    return post({ you: this.you.id, ...facts }, "/page/suggest");
  }

  /** Leaves a file from this machine in an input. */
  async attach(place, file) {
    const query = new URLSearchParams({ you: this.you.id, name: file.name, ...place });
    return sent(`/page/attach?${query}`, { method: "POST", body: file });
  }
}

/** Answers { ok } or { ok: false, words }: a person reads the words, so even a dead server answers in a sentence. */
export async function post(body, address = "/page/act") {
  const headers = { "Content-Type": "application/json" };
  return sent(address, { method: "POST", headers, body: JSON.stringify(body) });
}

async function sent(address, options) {
  try {
    const answer = await fetch(address, options);
    if (answer.status >= 500) return { ok: false, words: "That did not work: the sandbox had a problem of its own." };
    return await answer.json();
  } catch {
    return { ok: false, words: "The sandbox does not answer. Is it still running?" };
  }
}

export async function snapshot(you, since, signal) {
  const address = since === undefined ? "/page/state" : "/page/changes";
  const query = new URLSearchParams({ ...(you && { you }), ...(since !== undefined && { since }) });
  const answer = await fetch(`${address}?${query}`, { signal });
  if (answer.status === 204) return null;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
