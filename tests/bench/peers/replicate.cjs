// How long PouchDB takes to copy rows from a pouchdb-server on this computer into an empty database on the disk, in
// milliseconds: `node replicate.cjs MODULES FILE …`. A file has a row of JSON on each line, as \copy writes it.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const net = require("node:net");
const os = require("node:os");
const path = require("node:path");
const readline = require("node:readline");

const [modules, ...files] = process.argv.slice(2);
const PouchDB = require(path.join(modules, "pouchdb"));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "peer-"));

const freePort = () => new Promise((done) => {
  const server = net.createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

async function answers(url) {
  for (let tries = 0; tries < 300; ++tries) {
    if (await fetch(url).then((reply) => reply.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("pouchdb-server does not start");
}

async function fill(database) {
  let batch = [];
  const send = async () => {
    await database.bulkDocs(batch);
    batch = [];
  };
  for (const file of files)
    for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
      const row = JSON.parse(line.replaceAll("\\\\", "\\"));
      batch.push({ _id: row.id, ...row });
      if (batch.length === 2000) await send();
    }
  await send();
}

async function measure() {
  const port = await freePort();
  fs.mkdirSync(path.join(folder, "server"));
  const server = spawn(process.execPath, [path.join(modules, "pouchdb-server/bin/pouchdb-server"), "--port", port, "--host",
    "127.0.0.1", "--dir", path.join(folder, "server"), "--no-stdout-logs", "--config", path.join(folder, "config.json")],
  { cwd: folder, stdio: "ignore" });
  try {
    const url = `http://127.0.0.1:${port}/`;
    await answers(url);
    await fill(new PouchDB(`${url}goods`));
    const copy = new PouchDB(path.join(folder, "copy"));
    const start = process.hrtime.bigint();
    const { docs_written: written } = await PouchDB.replicate(`${url}goods`, copy, { batch_size: 1000 });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    const { doc_count: there } = await copy.info();
    if (written !== there) throw new Error(`${written} of ${there} documents came`);
    console.log(milliseconds);
    await copy.close();
  } finally {
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

measure().then(() => process.exit(0), (error) => {
  console.error(error);
  process.exit(1);
});
