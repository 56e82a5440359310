// Which part of the page shows what? The address bar says where one is; the server says what is there.

import { h } from "./dom.js";
import { dropOrphan } from "./menu.js";
import { isReply } from "./messages.js";
import { Modal } from "./modal.js";
import { Room } from "./room.js";
import { drawSidebar } from "./sidebar.js";
import { Thread } from "./thread.js";
import { TopBar } from "./topbar.js";
import { World, post, snapshot } from "./world.js";

const find = (id) => document.getElementById(id);
const SAY_MS = 7000;
const RETRY_MS = 1500;

class Page {
  constructor() {
    this.room = new Room(find("room"));
    this.thread = new Thread(find("thread"));
    this.topbar = new TopBar(find("top"));
    this.modal = new Modal(() => this.room.focus());
    this.ways = {
      go: (where) => this.go(where),
      address: (where) => this.address(where),
      say: (words) => this.say(words),
      act: (deed) => this.act(deed),
    };
    this.told = new Map();
    this.note = find("say");
    window.addEventListener("popstate", () => this.arrive());
    setInterval(() => this.world && this.topbar.draw(this.world), 1000);
  }

  // -- where one is ------------------------------------------------------------------------------------------------
  get query() {
    return new URLSearchParams(location.search);
  }

  place() {
    const { query } = this;
    const { world } = this;
    const asked = query.get("in") && world.found(query.get("in"));
    const usual = world.channels.find((one) => !one.with && one.member && !one.archived) ?? world.channels[0];
    const channel = asked ?? usual ?? { id: "", name: world.app?.name ?? "", kind: "im", member: false };
    const isApp = channel.with && channel.with === world.app?.user;
    return {
      channel,
      chosen: Boolean(asked),
      thread: query.get("thread"),
      tab: isApp && world.app.home_tab ? (query.get("tab") ?? "messages") : null,
    };
  }

  address({ you, channel, thread, tab } = {}) {
    const query = new URLSearchParams();
    query.set("you", you ?? this.world.you.handle);
    const found =
      channel === undefined
        ? this.place().channel
        : channel && (this.world.channel(channel) ?? this.world.found(channel));
    if (found && found.id) query.set("in", this.world.wordFor(found));
    if (thread) query.set("thread", thread);
    if (tab) query.set("tab", tab);
    return `?${query.toString().replaceAll("%40", "@")}`;
  }

  go(where) {
    const { thread } = Object.fromEntries(this.query);
    history.pushState(null, "", this.address(where));
    this.arrive();
    if (where.thread) this.thread.composer.focus();
    else if (where.thread === null && thread)
      document.querySelector(`[data-focus="${thread} replies"], [data-focus="${thread} reply"]`)?.focus();
    else if (where.channel && !where.tab && matchMedia("(hover: hover)").matches) this.room.focus();
  }

  async arrive() {
    const you = this.query.get("you");
    if (!this.world || (you && you !== this.world.you.handle)) return this.meet(you);
    this.draw();
    return this.visit();
  }

  /** Opening the Home tab is something the app hears of, every time. */
  async visit() {
    const { tab, channel } = this.place();
    const spot = `${this.world.you.id} ${channel.id} ${tab}`;
    if (spot === this.spot) return;
    this.spot = spot;
    if (tab !== "home") return;
    const answer = await this.world.act("home");
    if (!answer.ok) this.say(answer.words);
  }

  // -- what is there -----------------------------------------------------------------------------------------------
  /** Becomes somebody: everything is asked for anew, and from then on every change. */
  async meet(you) {
    this.listening?.abort();
    const listening = new AbortController();
    this.listening = listening;
    let version;
    while (!listening.signal.aborted) {
      try {
        const state = await snapshot(version === undefined ? you : this.world.you.id, version, listening.signal);
        if (listening.signal.aborted) return;
        this.online(true);
        if (!state) continue;
        const first = version === undefined;
        version = state.version;
        this.take(state, first);
      } catch {
        if (listening.signal.aborted) return;
        this.online(false);
        version = undefined;
        you = this.world?.you.handle ?? you;
        await new Promise((done) => setTimeout(done, RETRY_MS));
      }
    }
  }

  take(state, first) {
    this.world = new World(state, this.ways);
    if (first && this.query.get("you") !== this.world.you.handle) {
      history.replaceState(null, "", this.address({ channel: this.place().chosen ? undefined : null }));
    }
    this.draw();
    this.tell(first);
    if (first) this.visit();
  }

  draw() {
    const place = this.place();
    document.body.dataset.pane = place.thread ? "thread" : place.chosen ? "room" : "list";
    document.title = `${this.world.called(place.channel)} · ${this.world.state.workspace.name}`;
    this.topbar.draw(this.world);
    drawSidebar(find("side"), this.world, place);
    this.room.draw(this.world, place);
    this.thread.draw(this.world, place);
    document.body.classList.toggle("with-thread", !find("thread").hidden);
    this.modal.draw(this.world);
    dropOrphan();
    this.read(place.channel);
  }

  read(channel) {
    const newest = this.world.messages(channel.id).at(-1)?.ts;
    if (!newest || !channel.unread || document.hidden) return;
    this.world.act("read", { channel: channel.id, ts: newest });
  }

  /** Says new messages aloud to a screen reader, the ones in the conversation that is open. */
  tell(first) {
    const { channel } = this.place();
    const key = `${this.world.you.id} ${channel.id}`;
    const all = this.world.messages(channel.id);
    const since = this.told.get(key) ?? all.at(-1)?.ts ?? "0";
    const fresh = first ? [] : all.filter((one) => one.ts > since && one.user !== this.world.you.id);
    this.told.set(key, all.at(-1)?.ts ?? since);
    for (const one of fresh.slice(-3)) {
      const words = document.querySelector(`[data-ts="${one.ts}"] .blocks`)?.textContent ?? one.text;
      find("aloud").append(
        h("p", {}, `${this.world.person(one.user)?.name ?? ""}${isReply(one) ? " in a thread" : ""}: ${words}`),
      );
    }
    while (find("aloud").children.length > 6) find("aloud").firstChild.remove();
  }

  // -- doing -------------------------------------------------------------------------------------------------------
  async act(deed) {
    return post(deed);
  }

  say(words) {
    const box = document.querySelector("dialog[open]") ?? document.body;
    const { note } = this;
    note.textContent = words;
    note.hidden = false;
    if (note.parentElement !== box) box.append(note);
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      note.hidden = true;
    }, SAY_MS);
  }

  online(yes) {
    find("offline").hidden = yes;
  }
}

new Page().arrive();
