// What a first visit downloads, gzip: every file of the site. node bench/page/download.mjs
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, folders, report } from './measure.mjs';

build();
const sizes = readdirSync(folders.ours).map((name) => [name, gzipSync(readFileSync(path.join(folders.ours, name)), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
const [[largest, bytes]] = sizes.sort(([, a], [, b]) => b - a);
report('download', total / 580_000, 1, { unit: 'times the 580 kB allowed', kilobytes_gzip: total / 1000, files: sizes.length, largest: largest.replace(/\.[0-9a-f]{10}/, ''), largest_kb: bytes / 1000 });
