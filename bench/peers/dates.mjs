// Finds dates in the texts of FOLDER/texts with chrono-node and with Microsoft's recognizers, and prints a row of the table for each:
// megabytes a CPU second of a pass after one in which the code was compiled, and how many of the spans of FOLDER/spans.tsv overlap a date
// it found. The packages are taken from FOLDER/node_modules.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const chrono = require("chrono-node");
const recognizers = require("@microsoft/recognizers-text-date-time");
const texts = readdirSync(join(folder, "texts")).filter((f) => f.endsWith(".txt")).sort().map((name) => ({ name, text: readFileSync(join(folder, "texts", name), "utf8") }));
const bytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t.text), 0);
const spans = existsSync(join(folder, "spans.tsv")) ? readFileSync(join(folder, "spans.tsv"), "utf8").split("\n").map((l) => l.split("\t")).filter((r) => r.length >= 5) : [];

measure("chrono-node", (text) => chrono.parse(text).map((r) => [r.index, r.index + r.text.length]));
measure("recognizers-text-date-time", (text) => recognizers.recognizeDateTime(text, "en-us").map((r) => [r.start, r.end + 1]));

function measure(name, find) {
    let found = texts.map((t) => find(t.text));
    const before = process.cpuUsage();
    found = texts.map((t) => find(t.text));
    const used = process.cpuUsage(before);
    const hit = spans.filter(([file, start, end]) => {
        const at = texts.findIndex((t) => t.name === file);
        return at >= 0 && found[at].some(([from, to]) => from < Number(end) && Number(start) < to);
    });
    console.log(`| ${name} | ${(bytes / 1e6 / ((used.user + used.system) / 1e6)).toFixed(4)} | ${hit.length} | |`);
}
