// Reads the pages that LIST names with Readability.js over linkedom, writes their text as JSON lines, and prints the CPU time of parsing
// and extraction alone. The packages are taken from the folder that PEERS names (npm install there, see web-pages.sh).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.env.PEERS ?? "."), "package.json"));
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");

const [list, out] = process.argv.slice(2);
const files = readFileSync(list, "utf8").split("\n").filter(Boolean);
const lines = [];
let micros = 0;
let bytes = 0;
for (const file of files) {
    const raw = readFileSync(file);
    const page = decode(raw);
    bytes += raw.length;
    const before = process.cpuUsage();
    let text = "";
    try {
        const { document } = parseHTML(page);
        text = new Readability(document).parse()?.textContent ?? "";
    } catch (error) {
        console.error(`${file}: ${error.message}`);
    }
    const used = process.cpuUsage(before);
    micros += used.user + used.system;
    lines.push(JSON.stringify({ file, text }));
}
writeFileSync(out, lines.join("\n") + "\n");
console.log(JSON.stringify({ cpu: micros / 1e6, bytes, pages: files.length }));

// The peer takes a string: pages that are not UTF-8 are decoded as they declare, outside the time taken.
function decode(raw) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(raw);
    } catch {
        const declared = /charset=["']?([\w-]+)/i.exec(raw.subarray(0, 4096).toString("latin1"))?.[1];
        try {
            return new TextDecoder(declared ?? "windows-1252").decode(raw);
        } catch {
            return new TextDecoder("windows-1252").decode(raw);
        }
    }
}
