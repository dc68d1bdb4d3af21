// The hub from outside, as a client sees it: through nginx and the gate, over TLS, with a real PostgreSQL behind.
import assert from "node:assert/strict";
import { createHmac, randomUUID } from "node:crypto";
import { test } from "node:test";

const url = process.env.HUB_URL;
const password = "a good password";

async function post(operation, variables = {}, token = undefined, more = {}) {
  const headers = { "content-type": "application/json" };
  if (token) headers.authorization = `Bearer ${token}`;
  return fetch(`${url}/v1/${operation}`, { method: "POST", headers, body: JSON.stringify({ variables, ...more }) });
}
async function call(operation, variables, token) {
  const reply = await post(operation, variables, token);
  const { data, errors } = await reply.json();
  const r = data?.r && "result" in data.r ? data.r.result : data?.r;
  return { status: reply.status, r, code: errors?.[0]?.extensions?.code, text: JSON.stringify(errors ?? "") };
}
const product = (name) => ({ name, description: "", option_names: "[]", tags: "", published: 1, created_at: 1 });
const put = (n, row, name) => ({ id: randomUUID(), n, ops: [{ t: "products", k: "put", row, set: product(name) }] });

async function newShop() {
  const email = `${randomUUID()}@a.test`;
  const { r } = await call("open_workspace", { shop: randomUUID(), name: "Shop", currency: "CNY", timeZone: "Asia/Shanghai", email, password, device: "desk" });
  return { email, ...r };
}
async function invited(owner, role, reseller = null) {
  const { r: code } = await call("invite", { role, reseller }, owner.token);
  const { r } = await call("join_workspace", { code, email: `${randomUUID()}@a.test`, password, device: "laptop" });
  return r;
}
function poke(token) {
  const socket = new WebSocket(`${url.replace("https", "wss")}/v1/live`, {
    protocols: ["graphql-transport-ws"],
    headers: { authorization: `Bearer ${token}` },
  });
  const said = [];
  let heard = () => {};
  async function next(type) {
    const late = Date.now() + 10_000;
    while (!said.some((message) => message.type === type)) {
      if (Date.now() > late) throw new Error(`no ${type}`);
      await Promise.race([new Promise((resolve) => (heard = resolve)), new Promise((resolve) => setTimeout(resolve, 250))]);
    }
    return said.splice(0, said.findIndex((message) => message.type === type) + 1).at(-1);
  }
  socket.addEventListener("message", (event) => {
    said.push(JSON.parse(event.data));
    heard();
  });
  const opened = new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("no socket")));
  });
  return {
    async subscribe(payload = { query: "subscription{live}" }) {
      await opened;
      socket.send(JSON.stringify({ type: "connection_init" }));
      await next("connection_ack");
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload }));
    },
    next,
    close: () => socket.close(),
  };
}

test("what one desk pushes another pulls, and it is poked", async () => {
  const owner = await newShop();
  const staff = await invited(owner, "staff");
  const ears = poke(staff.token);
  await ears.subscribe();
  // Nobody says when the gate listens: it does once a change was heard.
  const clientId = randomUUID();
  let n = 0;
  let heard = false;
  ears.next("next").then(() => (heard = true), () => {});
  while (!heard && n < 40) {
    await call("sync_push", { clientId, changes: [put(++n, randomUUID(), "Earlier")] }, owner.token);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.ok(heard);
  const row = randomUUID();
  const changes = [put(++n, row, "苹果 9007199254740993")];
  const first = await call("sync_push", { clientId, changes }, owner.token);
  assert.equal(first.r.results[0].s, "ok");
  await ears.next("next");
  ears.close();
  const again = await call("sync_push", { clientId, changes }, owner.token);
  assert.deepEqual(again.r.results[0], { ...first.r.results[0], again: true });
  const page = await call("sync_pull", { cursor: null }, staff.token);
  assert.equal(page.r.rows.length, n);
  assert.deepEqual(page.r.rows.slice(-1).map(([table, id, ver, , , name]) => [table, id, ver, name]), [["products", row, 1, "苹果 9007199254740993"]]);
  const end = await call("sync_pull", { cursor: page.r.cursor }, staff.token);
  assert.deepEqual([end.r.rows, end.r.more], [[], false]);
});

test("a push whose reply is lost has its effect once", async () => {
  const owner = await newShop();
  const clientId = randomUUID();
  const changes = Array.from({ length: 200 }, (_, i) => put(i + 1, randomUUID(), `P${i}`));
  const headers = { "content-type": "application/json", authorization: `Bearer ${owner.token}` };
  for (const patience of [1, 5, 20, 60]) {
    const stop = AbortSignal.timeout(patience);
    await fetch(`${url}/v1/sync_push`, { method: "POST", headers, signal: stop,
      body: JSON.stringify({ variables: { clientId, changes } }) }).catch(() => null);
  }
  const answer = await call("sync_push", { clientId, changes }, owner.token);
  assert.ok(answer.r.results.every((result) => result.s === "ok"));
  const page = await call("sync_pull", { cursor: null }, owner.token);
  assert.equal(page.r.rows.length, 200);
  assert.ok(page.r.rows.every((row) => row[2] === 1));
});

test("no token, a forged one, another shop's", async () => {
  const owner = await newShop();
  const other = await newShop();
  await call("sync_push", { clientId: randomUUID(), changes: [put(1, randomUUID(), "Secret goods")] }, owner.token);
  assert.equal((await call("sync_pull", {})).code, "42501");
  const [head, body, signature] = owner.token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url"));
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const sign = (text, key) => createHmac("sha256", key).update(text).digest("base64url");
  const other_head = encode({ alg: "none", typ: "JWT" });
  const changed = encode({ ...claims, workspace: other.workspaceId });
  for (const forged of [`${head}.${changed}.${signature}`, `${other_head}.${body}.`, `${head}.${body}.${sign(`${head}.${body}`, "guess")}`, "x"])
    assert.equal((await post("sync_pull", {}, forged)).status, 401);
  const page = await call("sync_pull", {}, other.token);
  assert.deepEqual(page.r.rows, []);
  const reseller = await invited(owner, "reseller", randomUUID());
  assert.equal((await call("invite", { role: "owner" }, reseller.token)).code, "42501");
});

test("who is signed out or removed is out at once", async () => {
  const owner = await newShop();
  const staff = await invited(owner, "staff");
  const second = await call("refresh", { refreshToken: staff.refreshToken });
  assert.equal((await call("sync_pull", {}, second.r.token)).status, 200);
  assert.equal((await call("remove_member", { member: staff.memberId }, owner.token)).r, true);
  assert.equal((await call("sync_pull", {}, second.r.token)).code, "28000");
  assert.equal((await call("refresh", { refreshToken: second.r.refreshToken })).r, null);
  await call("sign_out", {}, owner.token);
  assert.equal((await call("whoami", {}, owner.token)).code, "28000");
});

test("only the operations that nginx names, in our words", async () => {
  const owner = await newShop();
  const introspection = "{__schema{types{name}}}";
  for (const operation of ["graphql", "whoami/../graphql", "__proto__", "live2", "sync_pull?op=whoami&x=/"])
    assert.ok((await post(operation, {}, owner.token)).status >= 400 || operation.startsWith("sync_pull"));
  assert.equal((await fetch(`${url}/v1/sync_pull`)).status, 403);
  assert.equal((await fetch(`${url}/graphql?op=whoami`, { method: "POST" })).status, 404);
  const reply = await post("whoami", {}, owner.token, { query: introspection, operationName: "X", extensions: {} });
  assert.ok(!(await reply.text()).includes("__schema"));
  const ears = poke(owner.token);
  await ears.subscribe({ query: introspection });
  await assert.rejects(Promise.race([ears.next("next").then((m) => { if (JSON.stringify(m).includes("types")) return; throw new Error("no schema"); }),
    new Promise((_, reject) => setTimeout(() => reject(new Error("silent")), 500))]));
  ears.close();
});

test("limits: size, guesses, and what an error says", async () => {
  const owner = await newShop();
  const large = await post("sync_push", { clientId: randomUUID(), changes: ["x".repeat(2_200_000)] }, owner.token);
  assert.equal(large.status, 413);
  const bad = await call("sync_push", { clientId: "no uuid", changes: [] }, owner.token);
  assert.ok(!/postgres|hub\.|function|relation/i.test(bad.text), bad.text);
  const broken = await call("sync_push", { clientId: randomUUID(), changes: { not: "a list" } }, owner.token);
  assert.ok(!/relation|function|array/i.test(broken.text), broken.text);
  const guesses = Array.from({ length: 60 }, () => post("authenticate", { email: "nobody@a.test", password: "wrong" }));
  assert.ok((await Promise.all(guesses)).some((reply) => reply.status === 429));
});
