"""The wording rules beside write-good, alex, textlint and proselint, on one text: what a check takes inside a process
that is already warm, and as a whole process.

    npm install --prefix build/peers write-good alex textlint textlint-rule-write-good
    python3 -m venv build/peers/venv && build/peers/venv/bin/pip install proselint
    python3 bench/check/language_peers.py build/bench/debrief build/peers [text.md]

Without a text it makes prose of its own. debrief has no process that stays warm here: its figure inside is the whole
process on ten times the text less the whole process on the text, divided by nine, which holds reading the file and
printing the findings too.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROSE = (
    "At 14:02 the pager reported a latency of 900 ms on the checkout path, and the responder opened the dashboard. "
    "The queue held 40,000 messages while the second region drained. The deploy of 13:40 changed one flag. "
    "Traffic moved to the standby within four minutes, and errors fell. The team failed to escalate, obviously. "
    "Retries from the mobile clients added load for as long as the cache was cold.\n\n"
)

NODE = """
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(process.argv[2] + '/');
const text = readFileSync(process.argv[3], 'utf8');
const name = process.argv[4];
let work;
if (name === 'write-good') { const lint = require('write-good'); work = () => lint(text); }
if (name === 'alex') {
  const { markdown } = await import(process.argv[2] + '/node_modules/alex/index.js');
  work = () => markdown(text);
}
if (name === 'textlint') {
  const { createLinter } = require('textlint');
  const { TextlintKernelDescriptor } = require('@textlint/kernel');
  const unwrap = (m) => m.default ?? m;
  const descriptor = new TextlintKernelDescriptor({
    rules: [{ ruleId: 'write-good', rule: unwrap(require('textlint-rule-write-good')) }],
    filterRules: [],
    plugins: [{ pluginId: '@textlint/textlint-plugin-markdown',
                plugin: unwrap(require('@textlint/textlint-plugin-markdown')), options: {} }],
  });
  const linter = createLinter({ descriptor });
  work = () => linter.lintText(text, 'text.md');
}
let fastest = Infinity;
for (let i = 0; i < 2; ++i) {
  const begun = performance.now();
  await work();
  fastest = Math.min(fastest, performance.now() - begun);
}
console.log(fastest);
"""

PROSELINT = """
import sys, time
from pathlib import Path
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
text = Path(sys.argv[1]).read_text()
begun = time.perf_counter()
LintFile(source="text.md", content=text).lint()
print((time.perf_counter() - begun) * 1000)
"""


def milliseconds(command, runs=1):
    """The fastest of some runs of a whole process; its exit code is its own affair."""
    fastest = float("inf")
    for _ in range(runs):
        begun = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        fastest = min(fastest, time.perf_counter() - begun)
    return fastest * 1000


def printed(command):
    """The number that a process prints last."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "printed nothing")
    return float(done.stdout.split()[-1])


def main(debrief, peers, text=None):
    """Prints one line per program."""
    peers = Path(peers).resolve()
    prose = Path(text).read_text() if text else PROSE * 600
    with tempfile.TemporaryDirectory() as folder:
        one, ten = Path(folder) / "text.md", Path(folder) / "ten.md"
        one.write_text(prose)
        ten.write_text((prose + "\n\n") * 10)
        script = Path(folder) / "inside.mjs"
        script.write_text(NODE)
        whole = milliseconds([debrief, "language", str(one)], 5)
        inside = (milliseconds([debrief, "language", str(ten)], 5) - whole) / 9
        megabytes = len(prose.encode()) / 1e6
        print(f"{megabytes:.2f} MB\n{'program':12s} {'inside ms':>12s} {'times':>8s} {'process ms':>12s} {'times':>8s}")

        def line(name, within, process):
            print(
                f"{name:12s} {within:12.2f} {within / inside:8.0f} {process:12.1f} {process / whole:8.0f}", flush=True
            )

        line("debrief", inside, whole)
        node = ["node", str(script), str(peers), str(one)]
        binaries = peers / "node_modules" / ".bin"
        proselint = peers / "venv" / "bin" / "python"
        for name, within, process in (
            ("write-good", [*node, "write-good"], [str(binaries / "write-good"), str(one)]),
            ("alex", [*node, "alex"], [str(binaries / "alex"), str(one)]),
            ("textlint", [*node, "textlint"], [str(binaries / "textlint"), "--rule", "write-good", str(one)]),
            ("proselint", [str(proselint), "-c", PROSELINT, str(one)], [str(proselint), "-m", "proselint", str(one)]),
        ):
            try:
                line(name, printed(within), milliseconds(process))
            except (OSError, RuntimeError) as problem:
                print(f"{name:12s} could not be run: {problem}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
