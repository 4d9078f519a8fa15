// Reads the pages that LIST names with Readability.js over linkedom, writes their text as JSON lines, and prints the CPU time of a
// pass over them: decoding, parsing and extraction. The packages are taken from the folder that PEERS names (npm install there, see web-pages.sh).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.env.PEERS ?? "."), "package.json"));
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");

const [list, out] = process.argv.slice(2);
const files = readFileSync(list, "utf8").split("\n").filter(Boolean);
const pages = files.map((file) => readFileSync(file));
const texts = readAll();
const before = process.cpuUsage();
readAll();
const used = process.cpuUsage(before);
const lines = files.map((file, i) => JSON.stringify({ file, text: texts[i] }));
writeFileSync(out, lines.join("\n") + "\n");
const bytes = pages.reduce((sum, page) => sum + page.length, 0);
console.log(JSON.stringify({ cpu: (used.user + used.system) / 1e6, bytes, pages: files.length }));

// The first pass, in which the code is compiled, is not counted.
function readAll() {
    return pages.map((raw, i) => {
        try {
            const { document } = parseHTML(decode(raw));
            return new Readability(document).parse()?.textContent ?? "";
        } catch (error) {
            console.error(`${files[i]}: ${error.message}`);
            return "";
        }
    });
}

// The peer takes a string: pages that are not UTF-8 are decoded as they declare.
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
